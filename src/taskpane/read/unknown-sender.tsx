import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import type { StoredCustomer } from '#api/stored-customer.ts';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import type { SignedMail } from '#taskpane/read/use-ticked-facts.ts';
import { readTexts } from '#taskpane/read/read-texts.ts';

const NewCustomerForm = lazy(() => import('#taskpane/read/new-customer-form.tsx').then(({ NewCustomerForm: view }) => ({ default: view })));

/** Says that nobody on record fits, and offers a record prefilled from what the mail says about its sender. */
export function UnknownSender(props: {
  readonly address: string;
  readonly name: string;
  readonly own: boolean;
  readonly mail: SignedMail;
  readonly messageId: string;
  readonly onSaved: (customer: StoredCustomer) => void;
}): ReactNode {
  const say = useTexts(readTexts);
  const [form, setForm] = useState(false);
  if (form) {
    return (
      <Suspense fallback={null}>
        <NewCustomerForm
          address={props.address}
          name={props.name}
          mail={props.mail}
          messageId={props.messageId}
          onSaved={props.onSaved}
          onCancel={() => setForm(false)}
        />
      </Suspense>
    );
  }
  return (
    <Notice
      intent="info"
      title={say(props.own ? 'unknownTo' : 'unknownTitle')}
      actions={
        <Button size="small" appearance="primary" onClick={() => setForm(true)}>
          {say('newRecord')}
        </Button>
      }
    >
      {say('unknownWhat', { address: props.address })}
    </Notice>
  );
}
