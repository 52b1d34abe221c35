import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { Contact } from '#core/customers/customer.ts';
import { contactKey } from '#core/customers/record-changes.ts';
import { factsToAccept } from '#core/customers/signature-facts.ts';
import { FailureNotice } from '#taskpane/failure-notice.tsx';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import { FactRows } from '#taskpane/read/fact-rows.tsx';
import { factTexts } from '#taskpane/read/fact-texts.ts';
import type { SignedMail } from '#taskpane/read/use-ticked-facts.ts';
import { useTickedFacts } from '#taskpane/read/use-ticked-facts.ts';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** Takes facts of the signature into the record of a known customer, one by one: of a contact on record, or of a new one. */
export function SignatureForm(props: {
  readonly customer: StoredCustomer;
  readonly contact: Contact | undefined;
  readonly mail: SignedMail;
  readonly messageId: string;
  readonly onSaved: (customer: StoredCustomer) => void;
  onCancel(): void;
}): ReactNode {
  const { customer, contact, mail } = props;
  const say = useTexts(factTexts);
  const text = useTextStyles();
  const { api } = usePaneParts();
  const { facts, ticked, chosen, tick } = useTickedFacts(mail, customer, contact);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const accept = async (): Promise<void> => {
    setSaving(true);
    setError(undefined);
    const accepted = factsToAccept(chosen, customer.country);
    try {
      props.onSaved(
        await api.acceptFacts(customer.id, {
          ...accepted,
          ...(contact
            ? { contactId: contactKey(contact) }
            : { contact: { ...accepted.contact, name: accepted.contact.name ?? (mail.fromName || mail.from), emails: [mail.from] } }),
          messageId: props.messageId,
        }),
      );
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  return (
    <Section title={say('title')}>
      <div className={text.column}>
        <div className={mergeClasses(text.small, text.muted)}>{say(facts.length === 0 ? 'nothing' : 'what')}</div>
        <FactRows facts={facts} ticked={ticked} onTick={tick} />
        {error ? <FailureNotice error={error} /> : null}
        <div className={text.row}>
          {facts.length > 0 || !contact ? (
            <Button
              size="small"
              appearance="primary"
              disabled={saving || (contact !== undefined && chosen.length === 0)}
              onClick={() => void accept()}
            >
              {say(saving ? 'saving' : 'accept', { count: chosen.length })}
            </Button>
          ) : null}
          <Button size="small" onClick={() => props.onCancel()}>
            {say('cancel')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
