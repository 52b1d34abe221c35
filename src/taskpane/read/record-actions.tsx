import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Contact } from '#core/customers/customer.ts';
import type { ReadItem } from '#outlook/mailbox.ts';
import { actionTexts } from '#taskpane/read/action-texts.ts';
import { complaintFacts } from '#taskpane/read/complaint-facts.ts';
import { logEntryOf, mailIdOf } from '#taskpane/read/log-entry.ts';
import { LogMail } from '#taskpane/read/log-mail.tsx';
import type { MailContent } from '#taskpane/read/mail-content.ts';
import { calendarDay } from '#ui/format/calendar-day.ts';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const CaseForm = lazy(() => import('#taskpane/read/case-form.tsx').then(({ CaseForm: view }) => ({ default: view })));
const PraiseForm = lazy(() => import('#taskpane/read/praise-form.tsx').then(({ PraiseForm: view }) => ({ default: view })));
const SignatureForm = lazy(() => import('#taskpane/read/signature-form.tsx').then(({ SignatureForm: view }) => ({ default: view })));

type Form = 'case' | 'praise' | 'signature';

/** What can be put on record from the open mail: the mail itself, a complaint, praise, what its signature says. */
export function RecordActions(props: {
  readonly item: ReadItem;
  readonly content: MailContent;
  readonly customer: StoredCustomer;
  readonly contact: Contact | undefined;
  readonly received: boolean;
  /** The other side's address. */
  readonly address: string;
  /** False when only a hint, a tie or a warning speaks for this customer. */
  readonly certain: boolean;
  readonly onChanged: (customer: StoredCustomer) => void;
}): ReactNode {
  const { item, content, customer, contact, received, address, certain } = props;
  const say = useTexts(actionTexts);
  const text = useTextStyles();
  const [form, setForm] = useState<Form>();
  const [said, setSaid] = useState<string>();
  const entry = useMemo(() => logEntryOf(item, content, received, contact), [item, content, received, contact]);
  const messageId = mailIdOf(item);
  const existing = (customer.complaints ?? []).find((complaint) => complaint.messageId === messageId);
  const close = (): void => setForm(undefined);
  const open = (which: Form): void => {
    setSaid(undefined);
    setForm(which);
  };
  const saved = (words: string) => (changed: StoredCustomer) => {
    close();
    setSaid(words);
    props.onChanged(changed);
  };
  return (
    <Section title={say('actions')}>
      <div className={text.column}>
        <LogMail customer={customer} entry={entry} address={address} byItself={certain} onChanged={props.onChanged} />
        {received ? (
          <div className={text.wrap}>
            {existing ? (
              <span className={mergeClasses(text.small, text.muted)}>{say('caseThere', { number: existing.number })}</span>
            ) : (
              <Button size="small" appearance={content.reading.complaint ? 'primary' : 'secondary'} onClick={() => open('case')}>
                {say('newCase')}
              </Button>
            )}
            <Button size="small" onClick={() => open('praise')}>
              {say('praise')}
            </Button>
            <Button size="small" onClick={() => open('signature')}>
              {say(contact ? 'signature' : 'signatureNew')}
            </Button>
          </div>
        ) : null}
        {said === undefined ? null : (
          <div role="status" className={mergeClasses(text.small, text.muted)}>
            ✓ {said}
          </div>
        )}
        <Suspense fallback={null}>
          {form === 'case' ? (
            <CaseForm
              customer={customer}
              reading={content.reading}
              subject={item.subject}
              messageId={messageId}
              receivedAt={item.sentAt}
              onSaved={saved(say('caseSaved'))}
              onCancel={close}
            />
          ) : null}
          {form === 'praise' ? (
            <PraiseForm
              customer={customer}
              date={calendarDay(item.sentAt)}
              product={complaintFacts(content.reading, item.subject).product}
              onSaved={saved(say('praiseSaved'))}
              onCancel={close}
            />
          ) : null}
          {form === 'signature' ? (
            <SignatureForm
              customer={customer}
              contact={contact}
              mail={{ from: item.from.address, fromName: item.from.name, subject: item.subject, body: content.signed }}
              messageId={messageId}
              onSaved={saved(say('factsSaved'))}
              onCancel={close}
            />
          ) : null}
        </Suspense>
      </div>
    </Section>
  );
}
