import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Market, Occasion } from '#core/culture/market.ts';
import type { Contact, Customer } from '#core/customers/customer.ts';
import { Bullet } from '#ui/bullet.tsx';
import { customerTexts } from '#ui/customer/customer-texts.ts';
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
  const say = useTexts(customerTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const own = [contact?.note, customer.notes].filter((note) => note !== undefined);
  const notes = market ? mindNotes(market, occasions) : [];
  if (own.length + notes.length === 0) return null;
  return (
    <Section title={say('mind')}>
      <ul className={mergeClasses(text.list, text.small)}>
        {own.map((note) => (
          <Bullet key={note} mark="i">
            {note} <span className={text.muted}>({say('record')})</span>
          </Bullet>
        ))}
        {notes.map((note) => (
          <Bullet key={note.text.en} mark="i">
            {note.text[language]} <span className={text.muted}>({say('source', { source: note.source })})</span>
          </Bullet>
        ))}
      </ul>
    </Section>
  );
}
