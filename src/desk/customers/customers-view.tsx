import type { ReactNode } from 'react';
import { CustomerEditor } from '#desk/customers/customer-editor.tsx';
import { CustomerList } from '#desk/customers/customer-list.tsx';
import { CustomerRecord } from '#desk/customers/customer-record.tsx';
import { useHash } from '#desk/use-hash.ts';

/** `#customers`, `#customers/new`, `#customers/ID`, `#customers/ID/edit`, `#customers/ID/record`, `…/timeline`, `…/history`. */
export function CustomersView(): ReactNode {
  const [, id, action] = useHash();
  if (id === 'new' && action === undefined) return <CustomerEditor key="new" />;
  if (id === undefined) return <CustomerList />;
  return action === 'edit' ? <CustomerEditor key={id} id={id} /> : <CustomerRecord key={id} id={id} tab={action} />;
}
