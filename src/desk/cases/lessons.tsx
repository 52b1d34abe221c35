import { Input, Link, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { ApiFailure } from '#desk/api-failure.tsx';
import { casesTexts } from '#desk/cases/cases-texts.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { Bullet } from '#ui/bullet.tsx';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** What was learnt from cases and feedback, by product or any other word. `round` asks anew when it changes. */
export function Lessons({ round }: { readonly round: number }): ReactNode {
  const say = useTexts(casesTexts);
  const text = useTextStyles();
  const api = useDeskApi();
  const [product, setProduct] = useState('');
  // `round` is no part of the question, but a new round is a new question.
  const ask = useCallback(() => (round >= 0 ? api.listLessons(product.trim()) : Promise.resolve([])), [api, product, round]);
  const { value: lessons, error, reload } = useAnswer(ask);
  return (
    <Section title={say('lessons')} aside={lessons?.length}>
      <div className={text.column}>
        <Input
          type="search"
          aria-label={say('lessonSearch')}
          placeholder={say('lessonSearch')}
          value={product}
          onChange={(_, { value }) => setProduct(value)}
        />
        {error ? <ApiFailure error={error} onRetry={reload} /> : null}
        <ul className={text.list}>
          {lessons?.length === 0 ? <li className={text.muted}>{say('noLessons')}</li> : null}
          {(lessons ?? []).map((one) => (
            <Bullet key={`${one.customerId} ${one.number ?? ''} ${one.date} ${one.lesson}`} mark="·">
              <b>{one.lesson}</b>
              <div className={mergeClasses(text.small, text.muted)}>
                {[one.product, one.subject, one.cause].filter(Boolean).join(' · ')} ·{' '}
                <Link href={`#customers/${encodeURIComponent(one.customerId)}`}>{one.customerName}</Link> {one.number} {one.date}
              </div>
            </Bullet>
          ))}
        </ul>
      </div>
    </Section>
  );
}
