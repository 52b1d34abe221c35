import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Market, MarketNote, Occasion } from '#core/culture/market.ts';
import { topicsOf } from '#core/culture/note-topic.ts';
import type { Contact, Customer } from '#core/customers/customer.ts';
import { Bullet } from '#ui/bullet.tsx';
import { cultureTexts } from '#ui/customer/culture-texts.ts';
import { customerTexts } from '#ui/customer/customer-texts.ts';
import { topicNames } from '#ui/customer/topic-names.ts';
import { NoNotes } from '#ui/customer/no-notes.tsx';
import { mindNotes } from '#ui/customer/mind-notes.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** What to keep in mind with this person and market now, each with where it comes from. What one's own record says comes first. */
export function Mind(props: {
  readonly customer: Customer;
  readonly contact?: Contact;
  readonly market?: Market;
  readonly occasions: readonly Occasion[];
}): ReactNode {
  const { customer, contact, market, occasions } = props;
  const say = useTexts(cultureTexts);
  const sayCustomer = useTexts(customerTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const own = [contact?.note, customer.notes, customer.cultureNotes, customer.marketNotes].filter((note) => note !== undefined);
  const personal = topicsOf([contact?.note, customer.cultureNotes]);
  const notes = market ? mindNotes(market, occasions, personal) : [];
  const stoodBack = market ? [...new Set(market.notes.map(({ topic }) => topic))].filter((topic) => personal.includes(topic)) : [];
  if (own.length + notes.length === 0 && !market) return null;
  const sourceOf = ({ source, sourceTitle = source, date, confidence }: MarketNote): string =>
    [
      source === 'own'
        ? say('ownSource', { source: sourceTitle, date: date ?? '' })
        : date === undefined
          ? say('source', { source: sourceTitle })
          : say('sourceSeen', { source: sourceTitle, date: date.slice(0, 7) }),
      confidence === 'low' ? say('lowConfidence') : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Section title={sayCustomer('mind')}>
      <ul className={mergeClasses(text.list, text.small)}>
        {own.map((note) => (
          <Bullet key={note} mark="i">
            {note} <span className={text.muted}>({sayCustomer('record')})</span>
          </Bullet>
        ))}
        {notes.map((note) => (
          <Bullet key={note.text.en} mark="i">
            {note.text[language]} <span className={text.muted}>({sourceOf(note)})</span>
          </Bullet>
        ))}
        {stoodBack.length > 0 ? (
          <Bullet mark="i" tone="quiet">
            {say('personFirst', { topics: stoodBack.map((topic) => topicNames[topic][language]).join(language === 'en' ? ', ' : '、') })}
          </Bullet>
        ) : null}
        {market && !market.noted ? (
          <Bullet mark="i" tone="quiet">
            <NoNotes market={market} />
          </Bullet>
        ) : null}
      </ul>
    </Section>
  );
}
