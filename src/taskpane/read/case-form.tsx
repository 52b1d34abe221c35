import { Field, Input, mergeClasses, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode, SubmitEvent } from 'react';
import { useEffect, useState } from 'react';
import type { Lesson } from '#api/care-of-record.ts';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Reading } from '#core/inbound/reading.ts';
import { FailureNotice } from '#taskpane/failure-notice.tsx';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import { actionTexts } from '#taskpane/read/action-texts.ts';
import { complaintFacts } from '#taskpane/read/complaint-facts.ts';
import { Bullet } from '#ui/bullet.tsx';
import { caseTexts } from '#ui/cases/case-texts.ts';
import { FormButtons } from '#ui/form-buttons.tsx';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const GRADES = [1, 2, 3, 4, 5] as const;
const MOST_LESSONS = 3;

/** A new case from the open mail, prefilled from its words, with what was learnt about the product before. */
export function CaseForm(props: {
  readonly customer: StoredCustomer;
  readonly reading: Reading;
  readonly subject: string;
  readonly messageId: string;
  readonly receivedAt: Date;
  readonly onSaved: (customer: StoredCustomer) => void;
  onCancel(): void;
}): ReactNode {
  const { customer, reading } = props;
  const say = useTexts(actionTexts);
  const sayCase = useTexts(caseTexts);
  const text = useTextStyles();
  const { api } = usePaneParts();
  const [fields, setFields] = useState(() => complaintFacts(reading, props.subject));
  const [lessons, setLessons] = useState<readonly Lesson[]>([]);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const product = fields.product.trim();
  useEffect(() => {
    let stale = false;
    if (product.length < 2) return;
    api.listLessons(product).then(
      (found) => {
        if (!stale) setLessons(found.slice(0, MOST_LESSONS));
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [api, product]);
  const order = fields.orderNumber.trim();
  const twin = (customer.complaints ?? []).find(({ status, orderNumber }) => status !== 'closed' && order !== '' && orderNumber === order);
  const isMissing = fields.subject.trim() === '';

  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isMissing) return;
    setSaving(true);
    try {
      props.onSaved(
        await api.openCase(customer.id, {
          subject: fields.subject.trim(),
          receivedAt: props.receivedAt.toISOString(),
          severity: fields.severity,
          messageId: props.messageId,
          ...(product !== '' && { product }),
          ...(order !== '' && { orderNumber: order }),
          ...(reading.complaints && {
            note: reading.complaints
              .map(({ quote }) => quote)
              .join('\n')
              .slice(0, 1000),
          }),
        }),
      );
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  return (
    <Section title={say('newCase')}>
      <form className={text.column} noValidate aria-label={say('newCase')} onSubmit={(event) => void save(event)}>
        {twin ? <Notice intent="info" title={say('sameOrder', { number: twin.number, order })} /> : null}
        <Field
          size="small"
          label={say('subject')}
          required
          validationMessage={tried && isMissing ? say('needSubject') : undefined}
          validationState={tried && isMissing ? 'error' : 'none'}
        >
          <Textarea size="small" rows={3} value={fields.subject} onChange={(_, { value }) => setFields({ ...fields, subject: value })} />
        </Field>
        <Field size="small" label={say('product')}>
          <Input size="small" value={fields.product} onChange={(_, { value }) => setFields({ ...fields, product: value })} />
        </Field>
        <Field size="small" label={say('order')}>
          <Input size="small" value={fields.orderNumber} onChange={(_, { value }) => setFields({ ...fields, orderNumber: value })} />
        </Field>
        <Field size="small" label={sayCase('severity')}>
          <Select size="small" value={String(fields.severity)} onChange={(_, { value }) => setFields({ ...fields, severity: Number(value) })}>
            {GRADES.map((grade) => (
              <option key={grade} value={grade}>
                {sayCase(`severity${grade}`)}
              </option>
            ))}
          </Select>
        </Field>
        {product.length >= 2 && lessons.length > 0 ? (
          <div className={text.small}>
            <div className={text.strong}>{sayCase('lessons')}</div>
            <ul className={text.list}>
              {lessons.map((one) => (
                <Bullet key={`${one.customerId} ${one.date} ${one.lesson}`} mark="·">
                  {one.lesson}{' '}
                  <span className={mergeClasses(text.muted)}>({[one.customerName, one.number, one.date].filter(Boolean).join(' · ')})</span>
                </Bullet>
              ))}
            </ul>
          </div>
        ) : null}
        {error ? <FailureNotice error={error} /> : null}
        <FormButtons submit={say('open')} isSaving={saving} size="small" onCancel={() => props.onCancel()} />
      </form>
    </Section>
  );
}
