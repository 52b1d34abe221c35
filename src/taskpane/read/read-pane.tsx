import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MatchAnswer } from '#api/contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { ReadItem } from '#outlook/mailbox.ts';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { FailureNotice } from '#taskpane/failure-notice.tsx';
import { BankAlarm } from '#taskpane/read/bank-alarm.tsx';
import { CandidateChoice } from '#taskpane/read/candidate-choice.tsx';
import { MatchedCustomer } from '#taskpane/read/matched-customer.tsx';
import { readTexts } from '#taskpane/read/read-texts.ts';
import { SenderWarnings } from '#ui/inbound/sender-warnings.tsx';
import { TheyAsk } from '#ui/inbound/they-ask.tsx';
import { SpecialMail } from '#taskpane/read/special-mail.tsx';
import { UnknownSender } from '#taskpane/read/unknown-sender.tsx';
import type { Matched } from '#taskpane/read/use-match.ts';
import { useMatchByContent, useMatchByEnvelope } from '#taskpane/read/use-match.ts';
import { useMailContent } from '#taskpane/read/use-mail-content.ts';
import { usePaneParts } from '#taskpane/pane-parts.ts';

const NOTES = { domain: 'newPerson', thread: 'byThread', forward: 'byForward' } as const;
const WRITTEN_BY = { user: 'ownMail', shared: 'sharedMail', colleague: 'colleagueMail' } as const satisfies Record<
  NonNullable<Matched['by']>,
  string
>;

function isRed({ match }: MatchAnswer): boolean {
  return match.warnings.some(({ severity }) => severity === 'red');
}

/** Whose record is shown: the one the user has chosen, else the only candidate; nobody's on a mere hint. */
function settledCustomer(answer: MatchAnswer, chosen: StoredCustomer | undefined): StoredCustomer | undefined {
  if (chosen) return chosen;
  const certain = answer.match.level !== 'hint' && answer.match.level !== 'none' && answer.customers.length === 1;
  return certain ? answer.customers[0] : undefined;
}

/** The pane beside a mail that is read. Made anew for every mail, so that no record ever stands beside another's mail. */
export function ReadPane({ item }: { readonly item: ReadItem }): ReactNode {
  const say = useTexts(readTexts);
  const text = useTextStyles();
  const { api } = usePaneParts();
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState<StoredCustomer>();
  const [notRemembered, setNotRemembered] = useState(false);
  const byEnvelope = useMatchByEnvelope(item, attempt);
  const { content, error } = useMailContent(item, attempt, byEnvelope.state !== 'matching');
  const byContent = useMatchByContent(item, content);
  const match = byContent ?? byEnvelope;
  const recipients = match.state === 'matched' ? match.sentTo : undefined;
  const other = recipients ? recipients[0] : item.from;
  const address = other?.address ?? '';
  const again = (): void => setAttempt(attempt + 1);

  const choose = (customer: StoredCustomer): void => {
    setChosen(customer);
    api.choose({ address, customerId: customer.id }).catch(() => setNotRemembered(true));
  };

  if (match.state === 'failed') return <FailureNotice error={match.error} onRetry={again} />;
  if (match.state === 'matching') return <div className={mergeClasses(text.small, text.muted)}>{say('matching')}</div>;

  const { answer } = match;
  const { level } = answer.match;
  const customer = settledCustomer(answer, chosen);
  const contactId = answer.match.candidates.find(({ customerId }) => customerId === customer?.id)?.contactId;
  const contact = customer?.contacts.find(({ id, emails }) =>
    contactId ? id === contactId : emails.some((email) => email.toLowerCase() === address.toLowerCase()),
  );
  const note = match.by
    ? say(WRITTEN_BY[match.by], { name: item.from.name || item.from.address })
    : level in NOTES && !contact
      ? say(NOTES[level as keyof typeof NOTES])
      : undefined;
  const names = answer.customers.map(({ name }) => name).join(', ');
  return (
    <div className={text.column} aria-live="polite">
      <SenderWarnings answer={answer} />
      {item.special ? <SpecialMail kind={item.special} /> : null}
      {recipients || customer ? null : <BankAlarm answer={answer} item={item} content={content} />}
      {error && item.special !== 'encrypted' ? <FailureNotice error={error} onRetry={again} /> : null}
      {notRemembered ? <Notice intent="warning" title={say('remembered')} /> : null}
      {customer ? (
        <MatchedCustomer
          customer={customer}
          contact={contact}
          market={customer.country ? answer.markets[customer.country] : undefined}
          ownCountry={answer.ownCountry}
          note={note}
          content={content}
          received={!recipients}
          item={item}
          address={address}
          certain={level !== 'hint' && !isRed(answer) && (match.by === 'user' || match.by === 'shared' || byContent !== undefined)}
          onChanged={setChosen}
        />
      ) : (
        <>
          {answer.customers.length > 1 && level !== 'hint' && !isRed(answer) ? <CandidateChoice answer={answer} onChoose={choose} /> : null}
          {answer.customers.length > 0 && (level === 'hint' || isRed(answer)) ? (
            <Section title={say('hintTitle')}>
              <div className={mergeClasses(text.small, text.muted)}>{say('hintWhat', { names })}</div>
            </Section>
          ) : null}
          {match.internal ? <div className={mergeClasses(text.small, text.muted)}>{say('internal')}</div> : null}
          {address && !match.internal && !isRed(answer) && (answer.customers.length === 0 || level === 'hint') ? (
            <UnknownSender
              // Made anew once the mail is read, because its signature fills the form.
              key={content ? 'read' : 'unread'}
              address={address}
              name={other?.name ?? ''}
              own={!!recipients}
              mail={{
                from: address,
                fromName: other?.name ?? '',
                subject: item.subject,
                body: recipients ? '' : (content?.signed ?? ''),
              }}
              messageId={item.messageId ?? item.id}
              onSaved={setChosen}
            />
          ) : null}
          {content && !recipients ? <TheyAsk reading={content.reading} today={calendarDay(new Date())} /> : null}
        </>
      )}
    </div>
  );
}
