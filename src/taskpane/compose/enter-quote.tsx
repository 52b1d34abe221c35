import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactNode, SubmitEvent } from 'react';
import { useState } from 'react';
import { ApiError } from '#api/api-error.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { QuoteOfDraft } from '#core/review/quote-of-draft.ts';
import { lineInWords, nextQuoteNumber } from '#core/review/quote-of-draft.ts';
import { enterQuoteTexts } from '#taskpane/compose/enter-quote-texts.ts';
import { FailureNotice } from '#taskpane/failure-notice.tsx';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

interface Entered {
  readonly number: string;
  readonly customer: StoredCustomer;
}

const isRecorded = (quote: QuoteOfDraft, { quotes = [] }: StoredCustomer): boolean =>
  quotes.some(({ number, lines }) => number === quote.number && lines.some((line) => line.price === quote.lines[0]?.price));

/** Puts what the draft quotes into the customer's record: shown first, entered by a second press, and taken back by a third. */
export function EnterQuote(props: { readonly customer: StoredCustomer; readonly quote: QuoteOfDraft; readonly onChanged: () => void }): ReactNode {
  const { customer, quote, onChanged } = props;
  const say = useTexts(enterQuoteTexts);
  const text = useTextStyles();
  const { api } = usePaneParts();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [entered, setEntered] = useState<Entered>();
  const number = typed ?? quote.number ?? nextQuoteNumber(quote.date, customer.quotes);
  const isTaken = error instanceof ApiError && error.code === 'number-taken';

  const run = async (call: () => Promise<Entered | undefined>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      setEntered(await call());
      setOpen(false);
      onChanged();
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  const enter = (event: SubmitEvent): void => {
    event.preventDefault();
    if (number.trim() === '') return;
    void run(async () => ({ number: number.trim(), customer: await api.addQuote(customer.id, { ...quote, number: number.trim() }) }));
  };
  const undo = ({ customer: after }: Entered): void =>
    void run(async () => {
      await api.restoreVersion(after.id, after.version, after.version - 1);
      return undefined;
    });

  if (entered)
    return (
      <div className={text.wrap} data-testid="enter-quote">
        <span className={text.small} role="status">
          ✓ {say('entered', { number: entered.number })}
        </span>
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => undo(entered)}>
          {say('undo')}
        </Button>
        {error ? <FailureNotice error={error} /> : null}
      </div>
    );
  // Nothing to enter where the record has it: the draft repeats a quote.
  if (quote.number !== undefined && isRecorded(quote, customer)) return null;
  if (!isOpen)
    return (
      <div data-testid="enter-quote">
        <Button size="small" onClick={() => setOpen(true)}>
          {say('open')}
        </Button>
      </div>
    );
  const terms = [
    quote.incoterm === undefined ? '' : [quote.incoterm, quote.place].filter(Boolean).join(' '),
    quote.payment ?? '',
    quote.validUntil === undefined ? '' : say('valid', { date: quote.validUntil }),
  ].filter((words) => words !== '');
  return (
    <div data-testid="enter-quote">
      <Section title={say('title', { customer: customer.shortName ?? customer.name })}>
        <form className={text.column} noValidate aria-label={say('title', { customer: customer.shortName ?? customer.name })} onSubmit={enter}>
          <Field
            size="small"
            label={say('number')}
            required
            {...(isTaken && { validationState: 'error' as const, validationMessage: say('taken', { number }) })}
          >
            <Input size="small" autoFocus value={number} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          <div>
            <div className={text.small}>{say('lines')}</div>
            <ul className={text.list}>
              {quote.lines.map((line) => (
                <li key={line.product} className={text.small}>
                  {lineInWords(line, quote.currency)}
                </li>
              ))}
              {terms.map((words) => (
                <li key={words} className={text.small}>
                  {words}
                </li>
              ))}
            </ul>
          </div>
          {error && !isTaken ? <FailureNotice error={error} /> : null}
          <div className={text.row}>
            <Button size="small" appearance="primary" type="submit" disabled={busy || number.trim() === ''}>
              {say(busy ? 'entering' : 'enter')}
            </Button>
            <Button size="small" disabled={busy} onClick={() => setOpen(false)}>
              {say('cancel')}
            </Button>
          </div>
        </form>
      </Section>
    </div>
  );
}
