import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { mannersFor } from '#core/culture/manners.ts';
import { softAnswers } from '#core/culture/soft-answer.ts';
import { Bullet } from '#ui/bullet.tsx';
import { cultureTexts } from '#ui/customer/culture-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** More than these are one impression, not a list. */
const MOST = 5;

/** Soft answers in their mail, which may mean less than they say where wording is usually indirect. */
export function SoftAnswers({ text: mail, country }: { readonly text: string; readonly country: string | undefined }): ReactNode {
  const say = useTexts(cultureTexts);
  const language = useLanguage();
  const text = useTextStyles();
  const found = softAnswers(mail, mannersFor(country));
  if (found.length === 0) return null;
  return (
    <Section title={say('soft')} aside={found.length}>
      <ul className={mergeClasses(text.list, text.small)}>
        {found.slice(0, MOST).map((answer) => (
          <Bullet key={answer.start} mark="~">
            “{answer.quote}” <span className={text.muted}>{answer.hint[language]}</span>
          </Bullet>
        ))}
      </ul>
      <div className={mergeClasses(text.small, text.muted)}>{say('softWhat')}</div>
    </Section>
  );
}
