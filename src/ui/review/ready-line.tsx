import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '#core/engine/finding.ts';
import { reviewTexts } from '#ui/review/review-texts.ts';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

/** In one line whether the mail can go, and what stands against it. Spoken when it changes. */
export function ReadyLine({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const say = useTexts(reviewTexts);
  const text = useTextStyles();
  const must = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <div role="status" data-testid="ready">
      <h1 className={text.name}>{must === 0 ? say('ready') : say('mustMend', { count: must })}</h1>
      <div className={mergeClasses(text.small, text.muted)}>{say('counts', { must, could: findings.length - must })}</div>
    </div>
  );
}
