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
  inMail: { 'zh-CN': '这封信谈到了，看看有没有答案，没有就在回信里问', en: 'this mail touches it: look for the answer, or ask when you reply' },
} satisfies TextTable;

/** The facts that would help most and are not on record, first those that the mail at hand touches; nothing where all are. */
export function MissingFacts({ customer, mail }: { readonly customer: Customer; readonly mail?: string }): ReactNode {
  const say = useTexts(texts);
  const language = useLanguage();
  const text = useTextStyles();
  const { share, missing, inMail = [] } = completenessOf(customer, mail);
  if (missing.length === 0) return null;
  return (
    <Section title={say('title')} aside={`${Math.round(share * 100)} %`}>
      <div className={mergeClasses(text.small, text.muted)}>{say('what')}</div>
      <ul className={mergeClasses(text.list, text.small)}>
        {missing.map(({ path, label }) => (
          <Bullet key={path} mark="?">
            {label[language]}
            {inMail.includes(path) ? <span className={text.muted}> · {say('inMail')}</span> : null}
          </Bullet>
        ))}
      </ul>
    </Section>
  );
}
