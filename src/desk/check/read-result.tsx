import { Link, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import type { MatchAnswer } from '#api/contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { readMessage } from '#core/review/read-message.ts';
import { checkTexts } from '#desk/check/check-texts.ts';
import { addressesIn, type CheckedMail } from '#desk/check/checked-mail.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { CompanyLine } from '#ui/customer/company-line.tsx';
import { ContactCard } from '#ui/customer/contact-card.tsx';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { SoftAnswerList } from '#ui/customer/soft-answers.tsx';
import { SenderWarnings } from '#ui/inbound/sender-warnings.tsx';
import { TheyAsk } from '#ui/inbound/they-ask.tsx';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

interface Sender {
  readonly answer?: MatchAnswer;
  readonly customer?: StoredCustomer;
}

const TYPING_PAUSE_MS = 300;

/** Whose mail it is: the chosen customer's, else what the sender's address shows; nobody's while asked, and when nobody can say. */
function useSender(mail: CheckedMail, text: string): Sender {
  const api = useDeskApi();
  const [found, setFound] = useState<{ readonly mail: CheckedMail; readonly sender: Sender }>();
  useEffect(() => {
    const { from, replyTo, authenticationResults, subject, customer, to } = mail;
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      const answer = from?.address.includes('@')
        ? await api.match(
            { from: from.address, fromName: from.name, replyTo, subject, body: text, authenticationResults, to: addressesIn(to) },
            abort.signal,
          )
        : undefined;
      const isRed = answer?.match.warnings.some(({ severity }) => severity === 'red') ?? false;
      const isCertain = answer?.customers.length === 1 && answer.match.level !== 'hint' && !isRed;
      const owner = customer ? await api.getCustomer(customer.id) : isCertain ? answer.customers[0] : undefined;
      if (!abort.signal.aborted) setFound({ mail, sender: { answer, customer: owner } });
    };
    const timer = setTimeout(() => void ask().catch(() => undefined), TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, mail, text]);
  return found?.mail === mail ? found.sender : {};
}

/** A mail received: whose it is, what is wrong with the sender, what it asks. */
export function ReadResult({ mail, text }: { readonly mail: CheckedMail; readonly text: string }): ReactNode {
  const say = useTexts(checkTexts);
  const ranks = useTextStyles();
  const today = calendarDay(new Date());
  const { answer, customer } = useSender(mail, text);
  const country = customer?.country;
  const reading = useMemo(
    () => readMessage({ subject: mail.subject, [mail.format]: mail.source, today, country, from: mail.from?.address }),
    [mail, today, country],
  );
  const address = mail.from?.address.toLowerCase();
  const contact = customer?.contacts.find(({ emails }) => emails.some((email) => email.toLowerCase() === address));
  const unsettled = (): string => {
    const names = (answer?.customers ?? []).map(({ name }) => name);
    return names.length > 1 ? say('several', { count: names.length, names: names.join(', ') }) : say('senderUnknown');
  };
  return (
    <div className={ranks.column} aria-live="polite">
      {answer ? <SenderWarnings answer={answer} /> : null}
      {customer ? (
        <>
          <CompanyLine customer={customer} />
          <ContactCard customer={customer} contact={contact} />
          <Link href={`#customers/${encodeURIComponent(customer.id)}`}>{say('openRecord')}</Link>
        </>
      ) : (
        <div className={mergeClasses(ranks.small, ranks.muted)}>{unsettled()}</div>
      )}
      <TheyAsk reading={reading} today={today} />
      <SoftAnswerList answers={reading.softAnswers} />
    </div>
  );
}
