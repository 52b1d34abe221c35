import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AskedTick } from '#core/review/deal-of-draft.ts';
import { reviewTexts } from '#ui/review/review-texts.ts';
import { Bullet } from '#ui/bullet.tsx';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** What the quoted mail asks, ticked where the draft takes it up. */
export function TheyAsked({ asked }: { readonly asked: readonly AskedTick[] }): ReactNode {
  const say = useTexts(reviewTexts);
  const text = useTextStyles();
  if (asked.length === 0) return null;
  const done = asked.filter(({ answered }) => answered).length;
  return (
    <Section title={say('asked')} aside={`${done} / ${asked.length}`}>
      <ul className={mergeClasses(text.list, text.small)}>
        {asked.map(({ ask, answered }) => (
          <Bullet key={ask.start} mark={answered ? '✓' : '○'} tone={answered ? 'good' : undefined}>
            {ask.quote} <span className={text.muted}>{say(answered ? 'answered' : 'notAnswered')}</span>
          </Bullet>
        ))}
      </ul>
    </Section>
  );
}
