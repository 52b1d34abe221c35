import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import type { CaseMove } from '#api/care-of-record.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { nextCaseStep } from '#core/customers/case-step.ts';
import type { Complaint } from '#core/customers/customer.ts';
import { FailureNotice } from '#taskpane/failure-notice.tsx';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import { clockText } from '#ui/cases/case-clock.ts';
import { caseTexts, owedSteps } from '#ui/cases/case-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { useNow } from '#ui/use-now.ts';

const NextStepForm = lazy(() => import('#ui/cases/next-step-form.tsx').then(({ NextStepForm: view }) => ({ default: view })));

function OpenCase(props: { readonly complaint: Complaint; readonly onMove: (move: CaseMove) => Promise<void> }): ReactNode {
  const { complaint } = props;
  const say = useTexts(caseTexts);
  const language = useLanguage();
  const now = useNow();
  const [moving, setMoving] = useState(false);
  const next = nextCaseStep(complaint);
  if (next === undefined) return null;
  const clock = clockText(complaint, now, language, say);
  return (
    <Notice
      intent={clock.overdue ? 'error' : 'warning'}
      title={say('openTitle', { number: complaint.number })}
      actions={
        moving ? undefined : (
          <Button
            size="small"
            aria-label={`${say('advance')} ${say('advanceWhat', { number: complaint.number, step: owedSteps[next][language] })}`}
            onClick={() => setMoving(true)}
          >
            {say('advance')}
          </Button>
        )
      }
    >
      <div>{complaint.subject}</div>
      <div>
        {say('owed', { step: owedSteps[next][language] })} · <b>{clock.text}</b>
      </div>
      {moving ? (
        <Suspense fallback={null}>
          <NextStepForm
            complaint={complaint}
            step={next}
            onMove={async (move) => {
              await props.onMove(move);
              setMoving(false);
            }}
            onCancel={() => setMoving(false)}
          />
        </Suspense>
      ) : null}
    </Notice>
  );
}

/** What this customer complains of and what we owe for it: above everything but a fraud warning. */
export function OpenCases({
  customer,
  onChanged,
}: {
  readonly customer: StoredCustomer;
  readonly onChanged: (customer: StoredCustomer) => void;
}): ReactNode {
  const { api } = usePaneParts();
  const [error, setError] = useState<unknown>();
  const open = (customer.complaints ?? []).filter(({ status }) => status !== 'closed');
  const move = async (number: string, step: CaseMove): Promise<void> => {
    setError(undefined);
    try {
      onChanged(await api.moveCase(customer.id, number, step));
    } catch (failure) {
      setError(failure);
      throw failure;
    }
  };
  return (
    <>
      {open.map((complaint) => (
        <OpenCase key={`${complaint.number} ${complaint.steps?.length ?? 0}`} complaint={complaint} onMove={(step) => move(complaint.number, step)} />
      ))}
      {error ? <FailureNotice error={error} /> : null}
    </>
  );
}
