import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { mannersFor } from '#core/culture/manners.ts';
import { softAnswers, type SoftAnswer } from '#core/culture/soft-answer.ts';
import { UNANSWERED } from '#core/culture/unanswered.ts';
import { Bullet } from '#ui/bullet.tsx';
import { cultureTexts } from '#ui/customer/culture-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** More than these are one impression, not a list. */
const MOST = 5;

/** Soft answers, which may mean less than they say. */
export function SoftAnswerList({ answers }: { readonly answers: readonly SoftAnswer[] }): ReactNode {
  const say = useTexts(cultureTexts);
  const language = useLanguage();
  const text = useTextStyles();
  if (answers.length === 0) return null;
  return (
    <Section title={say('soft')} aside={answers.length}>
      <ul className={mergeClasses(text.list, text.small)}>
        {answers.slice(0, MOST).map((answer) => (
          <Bullet key={answer.start} mark="~">
            “{answer.quote}” <span className={text.muted}>{answer.hint[language]}</span>
          </Bullet>
        ))}
      </ul>
      <div className={mergeClasses(text.small, text.muted)}>{say('softWhat')}</div>
    </Section>
  );
}

/** The soft answers of a mail from that country. */
export function SoftAnswers(props: {
  readonly text: string;
  readonly country: string | undefined;
  /** What was read without knowing the customer; of it the questions that are passed over stand whoever writes. */
  readonly read?: readonly SoftAnswer[];
}): ReactNode {
  const { text, country, read = [] } = props;
  const passedOver = read.filter(({ hint }) => hint === UNANSWERED);
  return <SoftAnswerList answers={[...softAnswers(text, mannersFor(country), country?.toUpperCase()), ...passedOver]} />;
}
