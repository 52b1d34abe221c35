import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Customer } from '#core/customers/customer.ts';
import { completenessOf } from '#core/customers/profile-fields.ts';
import { Bullet } from '#ui/bullet.tsx';
import type { TextTable } from '#ui/language.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const texts = {
  title: { 'zh-CN': '还不知道', en: 'Not known yet' },
  what: { 'zh-CN': '下次联系时问一问：', en: 'Ask at the next occasion:' },
} satisfies TextTable;

/** The facts that would help most and are not on record; nothing where all are. */
export function MissingFacts({ customer }: { readonly customer: Customer }): ReactNode {
  const say = useTexts(texts);
  const language = useLanguage();
  const text = useTextStyles();
  const { share, missing } = completenessOf(customer);
  if (missing.length === 0) return null;
  return (
    <Section title={say('title')} aside={`${Math.round(share * 100)} %`}>
      <div className={mergeClasses(text.small, text.muted)}>{say('what')}</div>
      <ul className={mergeClasses(text.list, text.small)}>
        {missing.map(({ path, label }) => (
          <Bullet key={path} mark="?">
            {label[language]}
          </Bullet>
        ))}
      </ul>
    </Section>
  );
}
