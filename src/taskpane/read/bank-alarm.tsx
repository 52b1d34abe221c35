import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { MatchAnswer } from '#api/contract.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { openBankChanges } from '#core/customers/bank-change-check.ts';
import type { MatchWarning } from '#core/customers/match-result.ts';
import type { ReadItem } from '#outlook/mailbox.ts';
import { FailureNotice } from '#taskpane/failure-notice.tsx';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import { logEntryOf, mailIdOf } from '#taskpane/read/log-entry.ts';
import type { MailContent } from '#taskpane/read/mail-content.ts';

const OpenBankChanges = lazy(() => import('#ui/bank/open-bank-changes.tsx').then(({ OpenBankChanges: view }) => ({ default: view })));

const ABOUT_BANK: readonly string[] = ['bank-change', 'unknown-account'];

interface Alarm {
  readonly warning: MatchWarning;
  readonly customer: StoredCustomer;
  /** True where the mail is not this customer's but only looks like it. */
  readonly isCopy: boolean;
}

/** The warning about an account, and the one customer whose address or domain the mail came from, or that it imitates. */
function alarmOf({ match, customers, imitated }: MatchAnswer): Alarm | undefined {
  const warning = match.warnings.find(({ id, severity }) => severity === 'red' && ABOUT_BANK.includes(id));
  const [own] = customers.length === 1 ? customers : [];
  const customer = own ?? (customers.length === 0 ? imitated : undefined);
  // A hint is no match: the address is not on record, and what it resembles is this customer.
  return warning && customer ? { warning, customer, isCopy: !own || (match.level === 'hint' && match.heldFrom === undefined) } : undefined;
}

/** The customer's changes of bank details that nobody has confirmed. */
export function BankChecks({
  customer,
  onChanged,
}: {
  readonly customer: StoredCustomer;
  readonly onChanged: (customer: StoredCustomer) => void;
}): ReactNode {
  const { api } = usePaneParts();
  if (openBankChanges(customer).length === 0) return null;
  return (
    <Suspense fallback={null}>
      <OpenBankChanges customer={customer} save={async (entry, call) => onChanged(await api.addBankCallBack(customer.id, entry, call))} />
    </Suspense>
  );
}

/** A mail that asks for another account goes into the customer's log by itself and stays red there until the call back has been made. */
export function BankAlarm(props: { readonly answer: MatchAnswer; readonly item: ReadItem; readonly content: MailContent | undefined }): ReactNode {
  const { answer, item, content } = props;
  const { api } = usePaneParts();
  const alarm = alarmOf(answer);
  const [changed, setChanged] = useState<StoredCustomer>();
  const [error, setError] = useState<unknown>();
  const tried = useRef(false);
  const customer = changed ?? alarm?.customer;
  const isKept = (customer?.communications ?? []).some(({ messageId, bankChange }) => bankChange && messageId === mailIdOf(item));
  const log = async (): Promise<void> => {
    if (!alarm || !content) return;
    setError(undefined);
    try {
      const what = alarm.warning.seen ?? alarm.warning.text.en;
      const entry = logEntryOf(item, content, true, undefined);
      // What a forger promises is no promise of the customer.
      const bare = { ...entry, summary: undefined, promises: undefined };
      const bankChange = alarm.isCopy ? { what, from: item.from.address } : { what };
      setChanged((await api.log(alarm.customer.id, { ...(alarm.isCopy ? bare : entry), bankChange })).customer);
    } catch (failure) {
      setError(failure);
    }
  };
  useEffect(() => {
    if (!alarm || !content || isKept || tried.current) return;
    tried.current = true;
    void log();
  });
  if (!customer) return null;
  return (
    <>
      {error ? <FailureNotice error={error} onRetry={() => void log()} /> : null}
      <BankChecks customer={customer} onChanged={setChanged} />
    </>
  );
}
