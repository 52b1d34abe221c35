import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Authority } from '#core/customers/customer.ts';
import { AUTHORITIES } from '#core/customers/customer.ts';
import type { ContactFields } from '#desk/customers/customer-fields.ts';
import { EMPTY_CONTACT } from '#desk/customers/customer-fields.ts';
import { recordTexts } from '#desk/customers/record-texts.ts';
import { authorityNames } from '#ui/customer/customer-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';

const useStyles = makeStyles({
  contact: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The people at a customer, each a row of fields. */
export function ContactsForm({
  contacts,
  onChange,
}: {
  readonly contacts: readonly ContactFields[];
  readonly onChange: (contacts: readonly ContactFields[]) => void;
}): ReactNode {
  const say = useTexts(recordTexts);
  const language = useLanguage();
  const styles = useStyles();
  const replace = (index: number, changed: Partial<ContactFields>): void =>
    onChange(contacts.map((contact, i) => (i === index ? { ...contact, ...changed } : contact)));
  return (
    <Section title={say('contacts')} aside={contacts.length}>
      {contacts.map((contact, index) => (
        <div key={index} className={styles.contact} role="group" aria-label={contact.name || say('contacts')}>
          <Field label={say('contactName')}>
            <Input value={contact.name} onChange={(_, { value }) => replace(index, { name: value })} />
          </Field>
          <Field label={say('contactTitle')}>
            <Input value={contact.title} onChange={(_, { value }) => replace(index, { title: value })} />
          </Field>
          <Field label={say('contactJob')}>
            <Input value={contact.jobTitle} onChange={(_, { value }) => replace(index, { jobTitle: value })} />
          </Field>
          <Field label={say('contactAuthority')}>
            <Select value={contact.authority} onChange={(_, { value }) => replace(index, { authority: value as Authority | '' })}>
              <option value="">{say('unknown')}</option>
              {AUTHORITIES.filter((authority) => authority !== 'unknown').map((authority) => (
                <option key={authority} value={authority}>
                  {authorityNames[authority][language]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say('contactEmails')}>
            <Input value={contact.emails} onChange={(_, { value }) => replace(index, { emails: value })} />
          </Field>
          <Field label={say('contactPhones')}>
            <Input value={contact.phones} onChange={(_, { value }) => replace(index, { phones: value })} />
          </Field>
          <Button onClick={() => onChange(contacts.filter((_, i) => i !== index))}>{say('removeContact', { name: contact.name || '–' })}</Button>
        </div>
      ))}
      <Button onClick={() => onChange([...contacts, EMPTY_CONTACT])}>{say('addContact')}</Button>
    </Section>
  );
}
