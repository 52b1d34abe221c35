import { Field, Input, Textarea } from '@fluentui/react-components';
import type { ReactNode, SubmitEvent } from 'react';
import { useState } from 'react';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
import { FailureNotice } from '#taskpane/failure-notice.tsx';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import { actionTexts } from '#taskpane/read/action-texts.ts';
import { FormButtons } from '#ui/form-buttons.tsx';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** Keeps a praise as feedback, with what to keep up. */
export function PraiseForm(props: {
  readonly customer: StoredCustomer;
  readonly date: CalendarDate;
  readonly product: string;
  readonly onSaved: (customer: StoredCustomer) => void;
  onCancel(): void;
}): ReactNode {
  const say = useTexts(actionTexts);
  const text = useTextStyles();
  const { api } = usePaneParts();
  const [words, setWords] = useState('');
  const [product, setProduct] = useState(props.product);
  const [lesson, setLesson] = useState('');
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (words.trim() === '') return;
    setSaving(true);
    try {
      props.onSaved(
        await api.addFeedback(props.customer.id, {
          date: props.date,
          kind: 'praise',
          text: words.trim(),
          ...(product.trim() !== '' && { product: product.trim() }),
          ...(lesson.trim() !== '' && { lesson: lesson.trim() }),
        }),
      );
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  return (
    <Section title={say('praise')}>
      <form className={text.column} noValidate aria-label={say('praise')} onSubmit={(event) => void save(event)}>
        <Field size="small" label={say('praiseText')} required>
          <Textarea size="small" value={words} onChange={(_, { value }) => setWords(value)} />
        </Field>
        <Field size="small" label={say('product')}>
          <Input size="small" value={product} onChange={(_, { value }) => setProduct(value)} />
        </Field>
        <Field size="small" label={say('praiseLesson')}>
          <Input size="small" value={lesson} onChange={(_, { value }) => setLesson(value)} />
        </Field>
        {error ? <FailureNotice error={error} /> : null}
        <FormButtons submit={say('save')} isSaving={saving} isIncomplete={words.trim() === ''} size="small" onCancel={() => props.onCancel()} />
      </form>
    </Section>
  );
}
