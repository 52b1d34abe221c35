import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { StoredCustomer } from '#api/stored-customer.ts';
import type { PersonQuery } from '#api/people.ts';
import type { Contact } from '#core/customers/customer.ts';
import { contactKey } from '#core/customers/record-changes.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import type { TextTable } from '#ui/language.tsx';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const texts = {
  title: { 'zh-CN': '个人信息：导出或删除某个人的数据', en: 'Personal data: export or erase one person' },
  purpose: { 'zh-CN': '用途：{purpose}', en: 'Purpose: {purpose}' },
  defaultPurpose: { 'zh-CN': '与其所在公司洽谈和履行贸易', en: 'trade with the company they work for' },
  export: { 'zh-CN': '导出 {name} 的数据', en: 'Export what is kept of {name}' },
  erase: { 'zh-CN': '删除 {name} 的数据…', en: 'Erase {name}…' },
  ask: {
    'zh-CN': '从所有客户档案和历史版本里删除 {name} 的姓名、邮箱、电话，不能恢复。确定？',
    en: 'Erase name, addresses and numbers of {name} from every record and every earlier version? This cannot be undone.',
  },
  yes: { 'zh-CN': '删除，不可恢复', en: 'Erase for good' },
  no: { 'zh-CN': '不删', en: 'Keep' },
  done: { 'zh-CN': '{date} 由 {by} 应要求删除过一个人的数据。', en: 'On {date} {by} erased one person’s data on request.' },
} satisfies TextTable;

function OnePerson({
  contact,
  customerId,
  onErased,
}: {
  readonly contact: Contact;
  readonly customerId: string;
  readonly onErased: () => void;
}): ReactNode {
  const say = useTexts(texts);
  const text = useTextStyles();
  const api = useDeskApi();
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>();
  const [address] = contact.emails;
  const who: PersonQuery = address === undefined ? { name: contact.name, customerId } : { address };
  const run = async (call: () => Promise<void>): Promise<void> => {
    setError(undefined);
    try {
      await call();
    } catch (failure) {
      setError(failure);
    }
  };
  const download = (): Promise<void> =>
    run(async () => {
      const found = await api.exportPerson(who);
      const url = URL.createObjectURL(new Blob([JSON.stringify(found, null, 2)], { type: 'application/json' }));
      const link = document.createElement('a');
      link.href = url;
      link.download = `${address ?? contact.name}.json`;
      link.click();
      URL.revokeObjectURL(url);
    });
  const erase = (): Promise<void> =>
    run(async () => {
      await api.erasePerson(who);
      onErased();
    });
  const { name } = contact;
  return (
    <li>
      {asked ? (
        <Notice
          intent="warning"
          title={say('ask', { name })}
          actions={
            <>
              <Button size="small" appearance="primary" onClick={() => void erase()}>
                {say('yes')}
              </Button>
              <Button size="small" onClick={() => setAsked(false)}>
                {say('no')}
              </Button>
            </>
          }
        />
      ) : (
        <div className={text.wrap}>
          <Button size="small" onClick={() => void download()}>
            {say('export', { name })}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setAsked(true)}>
            {say('erase', { name })}
          </Button>
        </div>
      )}
      {error ? <ApiFailure error={error} /> : null}
    </li>
  );
}

/** What a person may ask for of their own data, why it is kept, and that it was erased before. */
export function PersonalData({ customer, onErased }: { readonly customer: StoredCustomer; readonly onErased: () => void }): ReactNode {
  const say = useTexts(texts);
  const text = useTextStyles();
  const { purpose, erasures = [] } = customer.personalData ?? {};
  return (
    <details className={text.small}>
      <summary>{say('title')}</summary>
      <p className={text.muted}>{say('purpose', { purpose: purpose ?? say('defaultPurpose') })}</p>
      <ul className={text.list}>
        {customer.contacts.map((contact) => (
          <OnePerson key={contactKey(contact)} contact={contact} customerId={customer.id} onErased={onErased} />
        ))}
        {erasures.map(({ date, by }, index) => (
          <li key={index} className={mergeClasses(text.muted)}>
            {say('done', { date, by })}
          </li>
        ))}
      </ul>
    </details>
  );
}
