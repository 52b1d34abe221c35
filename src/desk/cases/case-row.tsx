import { Button, Input, Link, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { CaseMove, CustomerCase } from '#api/care-of-record.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { casesTexts } from '#desk/cases/cases-texts.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { clockText, instantText } from '#ui/cases/case-clock.ts';
import { caseTexts, owedSteps, stepNames } from '#ui/cases/case-texts.ts';
import { NextStepForm } from '#ui/cases/next-step-form.tsx';
import { tierNames } from '#ui/customer/customer-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';
import { useNow } from '#ui/use-now.ts';

/** One case: what it is about, what was done, what is owed and by when; the step is taken here. */
export function CaseRow({ one, onChanged }: { readonly one: CustomerCase; readonly onChanged: () => void }): ReactNode {
  const { complaint, next } = one;
  const say = useTexts(casesTexts);
  const sayCase = useTexts(caseTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const api = useDeskApi();
  const now = useNow();
  const [form, setForm] = useState<'step' | 'reopen'>();
  const [why, setWhy] = useState('');
  const [error, setError] = useState<unknown>();
  const clock = clockText(complaint, now, language, sayCase);
  const move = async (step: CaseMove): Promise<void> => {
    setError(undefined);
    try {
      await api.moveCase(one.customerId, complaint.number, step);
      setForm(undefined);
      onChanged();
    } catch (failure) {
      setError(failure);
      throw failure;
    }
  };
  const about = [
    complaint.product && say('product', { product: complaint.product }),
    complaint.orderNumber && say('order', { order: complaint.orderNumber }),
    complaint.severity && sayCase(`severity${complaint.severity as 1}`),
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">{complaint.number}</th>
      <td>
        <Link href={`#customers/${encodeURIComponent(one.customerId)}`}>{one.customerName}</Link>
        {one.tier ? <div className={mergeClasses(text.small, text.muted)}>{tierNames[one.tier][language]}</div> : null}
      </td>
      <td>
        <div className={text.breakWords}>{complaint.subject}</div>
        <div className={mergeClasses(text.small, text.muted)}>{about.join(' · ')}</div>
        {(['cause', 'solution', 'lesson'] as const).map((fact) =>
          complaint[fact] === undefined ? null : (
            <div key={fact} className={text.small}>
              {say(fact, { text: complaint[fact] })}
            </div>
          ),
        )}
        {complaint.steps ? (
          <details className={mergeClasses(text.small, text.muted)}>
            <summary>{say('steps')}</summary>
            <ol>
              {complaint.steps.map(({ step, at, note }, index) => (
                <li key={index}>
                  {stepNames[step][language]} · {instantText(at, language)}
                  {note ? ` · ${note}` : ''}
                </li>
              ))}
            </ol>
          </details>
        ) : null}
      </td>
      <td>
        {next === undefined ? (
          <>
            <div>{stepNames.closed[language]}</div>
            {form === 'reopen' ? (
              <form
                className={text.column}
                onSubmit={(event) => {
                  event.preventDefault();
                  if (why.trim() !== '') move({ step: 'reopen', note: why.trim() }).catch(() => undefined);
                }}
              >
                <Input
                  size="small"
                  aria-label={sayCase('reopenWhy')}
                  placeholder={sayCase('reopenWhy')}
                  value={why}
                  onChange={(_, { value }) => setWhy(value)}
                />
                <Button size="small" type="submit" disabled={why.trim() === ''}>
                  {sayCase('reopen')}
                </Button>
              </form>
            ) : (
              <Button size="small" onClick={() => setForm('reopen')}>
                {sayCase('reopen')}
              </Button>
            )}
          </>
        ) : (
          <>
            <div>{owedSteps[next][language]}</div>
            <div className={mergeClasses(text.small, clock.overdue ? text.strong : text.muted)}>{clock.text}</div>
            {form === 'step' ? (
              <NextStepForm complaint={complaint} step={next} onMove={move} onCancel={() => setForm(undefined)} />
            ) : (
              <Button
                size="small"
                aria-label={sayCase('advanceWhat', { number: complaint.number, step: owedSteps[next][language] })}
                onClick={() => setForm('step')}
              >
                {sayCase('advance')}
              </Button>
            )}
          </>
        )}
        {error ? <ApiFailure error={error} /> : null}
      </td>
    </tr>
  );
}
