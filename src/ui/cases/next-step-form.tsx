import { Field, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode, SubmitEvent } from 'react';
import { useState } from 'react';
import type { CaseMove } from '#api/care-of-record.ts';
import type { CaseStep } from '#core/customers/case-step.ts';
import type { Complaint } from '#core/customers/customer.ts';
import { caseTexts, owedSteps } from '#ui/cases/case-texts.ts';
import { FormButtons } from '#ui/form-buttons.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

type Need = 'cause' | 'solution' | 'lesson';
const NEEDS: Partial<Record<CaseStep, Need>> = { 'cause-found': 'cause', 'solution-offered': 'solution', closed: 'lesson' };
const MISSING = { cause: 'needCause', solution: 'needSolution', lesson: 'needLesson' } as const;

/** Takes the next step of a case: asks for what the step needs and nothing else. */
export function NextStepForm(props: {
  readonly complaint: Complaint;
  readonly step: CaseStep;
  /** Rejects when the step was not stored; the form stays as it is then. */
  readonly onMove: (move: CaseMove) => Promise<void>;
  onCancel(): void;
}): ReactNode {
  const { complaint, step } = props;
  const say = useTexts(caseTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const need = NEEDS[step];
  const [fact, setFact] = useState(need === undefined ? '' : (complaint[need] ?? ''));
  const [note, setNote] = useState('');
  const [satisfied, setSatisfied] = useState<'yes' | 'no' | 'unknown'>(complaint.satisfied ?? 'unknown');
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const isMissing = need !== undefined && fact.trim() === '';

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isMissing) return;
    setSaving(true);
    try {
      await props.onMove({
        step,
        ...(note.trim() !== '' && { note: note.trim() }),
        ...(need && { [need]: fact.trim() }),
        ...(step === 'followed-up' && { satisfied }),
      });
    } catch {
      // Whoever stores it says what went wrong; what was written stays here.
      setSaving(false);
    }
  };
  return (
    <form
      className={text.column}
      noValidate
      aria-label={say('advanceWhat', { number: complaint.number, step: owedSteps[step][language] })}
      onSubmit={(event) => void submit(event)}
    >
      {need ? (
        <Field
          size="small"
          label={say(need)}
          required
          validationMessage={tried && isMissing ? say(MISSING[need]) : undefined}
          validationState={tried && isMissing ? 'error' : 'none'}
        >
          <Textarea size="small" value={fact} onChange={(_, { value }) => setFact(value)} />
        </Field>
      ) : null}
      {step === 'followed-up' ? (
        <Field size="small" label={say('satisfied')}>
          <Select size="small" value={satisfied} onChange={(_, { value }) => setSatisfied(value as 'yes' | 'no' | 'unknown')}>
            {(['unknown', 'yes', 'no'] as const).map((each) => (
              <option key={each} value={each}>
                {say(each)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field size="small" label={say('note')}>
        <Textarea size="small" rows={2} value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <FormButtons submit={say('done')} isSaving={saving} size="small" onCancel={() => props.onCancel()} />
    </form>
  );
}
