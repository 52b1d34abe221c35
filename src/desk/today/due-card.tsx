import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CareMove, DueItem } from '#api/due-contract.ts';
import { startDraft } from '#desk/check/started-draft.ts';
import { DueLine } from '#desk/today/due-line.tsx';
import { channelNames, todayTexts } from '#desk/today/today-texts.ts';
import { goTo } from '#desk/use-hash.ts';
import { Bullet } from '#ui/bullet.tsx';
import { tierNames } from '#ui/customer/customer-texts.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { dateText } from '#ui/format/date-text.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** One customer of today: what is due and since when, the last contact, something new to say, and the way to do it. */
export function DueCard({ item, onMove }: { readonly item: DueItem; readonly onMove: (move: CareMove) => void }): ReactNode {
  const say = useTexts(todayTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const { customer, dues, lastContact, topics, draft, sendAt, benefits } = item;
  const today = calendarDay(new Date());
  const last = lastContact
    ? say(lastContact.direction === 'out' ? 'lastOut' : 'lastIn', {
        date: dateText(lastContact.date, language, today),
        channel: channelNames[lastContact.channel][language],
      })
    : say('noContact');
  const body = draft ? `${draft.greeting}\n\n` : '';
  return (
    <li className={styles.card}>
      <div className={text.wrap}>
        <h2 className={styles.heading}>
          <Link href={`#customers/${encodeURIComponent(customer.id)}`}>{customer.name}</Link>
        </h2>
        <span className={mergeClasses(text.small, text.muted)}>
          {[customer.tier && tierNames[customer.tier][language], customer.country, last].filter(Boolean).join(' · ')}
        </span>
      </div>
      <ul className={text.list}>
        {dues.map((due) => (
          <DueLine key={`${due.kind} ${due.about ?? ''} ${due.since}`} due={due} customerId={customer.id} onMove={onMove} />
        ))}
      </ul>
      {topics.length > 0 ? (
        <div className={text.small}>
          <span className={text.muted}>{say('sayNew')}</span>
          <ul className={text.list}>
            {topics.map((topic) => (
              <Bullet key={topic.en} mark="·">
                {topic[language]}
              </Bullet>
            ))}
          </ul>
        </div>
      ) : null}
      <div className={text.wrap}>
        {draft ? (
          <>
            <Button
              size="small"
              appearance="primary"
              aria-label={say('draftOf', { name: customer.name })}
              onClick={() => {
                startDraft({ to: draft.to, text: body });
                goTo('check');
              }}
            >
              {say('draft')}
            </Button>
            <Link href={`mailto:${encodeURIComponent(draft.to)}?body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`}>{say('mailProgram')}</Link>
            <span className={mergeClasses(text.small, text.muted)}>
              {draft.contact}: {draft.greeting}
              {draft.sure ? '' : ` (${say('unsure')})`}
            </span>
          </>
        ) : null}
        {sendAt ? (
          <span className={mergeClasses(text.small, text.muted)}>
            {say(sendAt.ourTime === undefined ? 'sendAtTheirs' : 'sendAt', {
              ours: `${dateText(sendAt.ourDate ?? sendAt.theirDate, language, today)} ${sendAt.ourTime ?? ''}`,
              theirs: `${dateText(sendAt.theirDate, language, today)} ${sendAt.theirTime}`,
            })}
            {sendAt.bothAtWork ? ` · ${say('bothAtWork')}` : ''}
          </span>
        ) : null}
      </div>
      <details>
        <summary className={text.small}>{say('gets')}</summary>
        <ul className={mergeClasses(text.list, text.small)}>
          {benefits.map(({ text: what }) => (
            <Bullet key={what.en} mark="·">
              {what[language]}
            </Bullet>
          ))}
        </ul>
      </details>
    </li>
  );
}
