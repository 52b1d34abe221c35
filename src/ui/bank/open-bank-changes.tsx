import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { NewBankCallBack } from '#api/care-of-record.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { openBankChanges, recordedNumbers } from '#core/customers/bank-change-check.ts';
import type { RecordedNumber } from '#core/customers/bank-change-check.ts';
import { bankCheckTexts } from '#ui/bank/bank-check-texts.ts';
import { dateIn } from '#core/trade/format-date.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { callBackText } from '#ui/timeline/bank-change-text.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS, minWidth: 0 },
  foot: { justifySelf: 'start' },
});

type Save = (entry: string, call: NewBankCallBack) => Promise<void>;

const RESULTS = ['confirmed', 'denied', 'not-reached'] as const;

function CallBackForm({
  numbers,
  save,
}: {
  readonly numbers: readonly RecordedNumber[];
  readonly save: (call: NewBankCallBack) => Promise<void>;
}): ReactNode {
  const say = useTexts(bankCheckTexts);
  const styles = useStyles();
  const [number, setNumber] = useState(numbers[0]);
  const [who, setWho] = useState(numbers[0]?.who ?? '');
  const [result, setResult] = useState<NewBankCallBack['result']>();
  const [note, setNote] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  if (number === undefined) return null;
  const keep = async (): Promise<void> => {
    if (result === undefined) return;
    setState('busy');
    try {
      await save({ phone: number.phone, result, ...(who.trim() && { who: who.trim() }), ...(note.trim() && { note: note.trim() }) });
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  const choose = (index: number): void => {
    const next = numbers[index];
    setNumber(next);
    setWho(next?.who ?? '');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field label={say('phone')}>
        <Select size="small" value={numbers.indexOf(number)} onChange={(_, data) => choose(Number(data.value))}>
          {numbers.map(({ phone, who: owner }, index) => (
            <option key={`${phone} ${owner}`} value={index}>
              {phone} ({owner})
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('who')}>
        <Input size="small" value={who} onChange={(_, data) => setWho(data.value)} />
      </Field>
      <Field label={say('result')}>
        <RadioGroup value={result ?? ''} onChange={(_, data) => setResult(data.value as NewBankCallBack['result'])}>
          {RESULTS.map((value) => (
            <Radio key={value} value={value} label={say(value)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say('note')}>
        <Input size="small" value={note} onChange={(_, data) => setNote(data.value)} />
      </Field>
      {state === 'failed' ? <div role="alert">{say('failed')}</div> : null}
      <Button className={styles.foot} size="small" type="submit" disabled={result === undefined || state === 'busy'}>
        {say('save')}
      </Button>
    </form>
  );
}

/** Changes of bank details that wait for a call to a number on record: red until somebody there has said yes or no. */
export function OpenBankChanges({ customer, save }: { readonly customer: StoredCustomer; readonly save: Save }): ReactNode {
  const say = useTexts(bankCheckTexts);
  const language = useLanguage();
  const numbers = recordedNumbers(customer);
  return (
    <>
      {openBankChanges(customer).map(({ id, date, subject = '', bankChange }) => (
        <Notice key={id ?? date} intent="error" title={say('title')}>
          <div>{say('mail', { date: dateIn(date)[language], subject })}</div>
          {bankChange.from === undefined ? null : <div>{say('copied', { from: bankChange.from })}</div>}
          {bankChange.what === subject ? null : <div>{bankChange.what}</div>}
          {(bankChange.callBacks ?? []).map((call) => (
            <div key={`${call.date} ${call.phone} ${call.note ?? ''}`}>{callBackText(call, language)}</div>
          ))}
          <div>{say(numbers.length > 0 ? 'how' : 'noNumber')}</div>
          {id === undefined ? null : <CallBackForm numbers={numbers} save={(call) => save(id, call)} />}
        </Notice>
      ))}
    </>
  );
}
