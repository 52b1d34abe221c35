import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import type { Contact } from '#core/customers/customer.ts';
import type { DeliveryTime } from '#outlook/delivery-time.ts';
import { composeTexts } from '#taskpane/compose/compose-texts.ts';
import type { RecipientContext } from '#taskpane/compose/use-recipient-context.ts';
import { CompanyLine } from '#ui/customer/company-line.tsx';
import { ContactCard } from '#ui/customer/contact-card.tsx';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const SendMoment = lazy(() => import('#taskpane/compose/send-moment.tsx').then(({ SendMoment: view }) => ({ default: view })));

/** Who the mail goes to: the one customer with greeting and local time, or plainly why none is shown. */
export function RecipientCard(props: {
  readonly context: RecipientContext | undefined;
  readonly to: readonly string[];
  readonly delivery: DeliveryTime | undefined;
}): ReactNode {
  const { context, to, delivery } = props;
  const say = useTexts(composeTexts);
  const text = useTextStyles();
  const plain = (words: string): ReactNode => <div className={mergeClasses(text.small, text.muted)}>{words}</div>;
  if (to.length === 0) return plain(say('noRecipient'));
  if (!context) return null;
  if (context.error) return <Notice intent="warning" title={say('contextFailed')} />;
  const { customer, ambiguous = [], market, company } = context.answer ?? {};
  if (!customer) {
    const names = ambiguous.map(({ name }) => name).join(', ');
    return plain(ambiguous.length > 1 ? say('several', { count: ambiguous.length, names }) : say('unknownRecipient'));
  }
  const contact: Contact | undefined = customer.contacts.find(({ emails }) => emails.some((email) => email.toLowerCase() === to[0]?.toLowerCase()));
  return (
    <>
      <CompanyLine customer={customer} />
      <ContactCard customer={customer} contact={contact} market={market} ownCountry={company?.country}>
        <Suspense fallback={null}>
          <SendMoment theirs={customer} ours={{ country: company?.country ?? 'CN' }} delivery={delivery} />
        </Suspense>
      </ContactCard>
    </>
  );
}
