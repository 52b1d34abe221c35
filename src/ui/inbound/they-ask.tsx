import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Ask, Reading } from '#core/inbound/reading.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
import { Bullet } from '#ui/bullet.tsx';
import { dateText } from '#ui/format/date-text.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';
import { inboundTexts } from '#ui/inbound/inbound-texts.ts';

/** Without the sign that a typed list puts before each line; ours stands there. */
const words = ({ quote }: Ask): string => quote.replace(/^[-–*•]\s+/, '');

/** What the mail asks and promises, in its own words and order. */
export function TheyAsk({ reading, today }: { readonly reading: Reading; readonly today: CalendarDate }): ReactNode {
  const say = useTexts(inboundTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const asks = [...reading.questions, ...reading.requests].sort((a, b) => a.start - b.start);
  const complaints = reading.complaints ?? (reading.complaint ? [reading.complaint] : []);
  const due = (ask: Ask): ReactNode => (ask.due ? <b> · {say('by', { date: dateText(ask.due, language, today) })}</b> : null);
  return (
    <Section title={say('theyAsk')} aside={asks.length > 0 ? asks.length : undefined}>
      <ul className={mergeClasses(text.list, text.small)}>
        {complaints.map((complaint, nth) => (
          <Bullet key={complaint.start} mark="!" tone="alarm">
            {nth === 0 ? (
              <>
                <b>{say('complaint')}</b> ·{' '}
              </>
            ) : null}
            {words(complaint)}
          </Bullet>
        ))}
        {asks.map((ask) => (
          <Bullet key={ask.start} mark="?">
            {words(ask)}
            {due(ask)}
          </Bullet>
        ))}
        {reading.promises.map((promise) => (
          <Bullet key={promise.start} mark="→" tone="quiet">
            <span className={text.muted}>{say('promise')}</span> · {words(promise)}
            {due(promise)}
          </Bullet>
        ))}
        {asks.length === 0 && complaints.length === 0 ? <li className={text.muted}>{say('asksNothing')}</li> : null}
      </ul>
    </Section>
  );
}
