import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { Finding } from '#core/engine/finding.ts';
import { reviewTexts } from '#ui/review/review-texts.ts';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  heading: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
});

/** In one line whether the mail can go, and what stands against it. Spoken when it changes. `isEmpty`: nothing has been written yet. */
export function ReadyLine({
  findings,
  isEmpty,
  ref,
}: {
  readonly findings: readonly Finding[];
  readonly isEmpty: boolean;
  readonly ref?: Ref<HTMLHeadingElement>;
}): ReactNode {
  const say = useTexts(reviewTexts);
  const text = useTextStyles();
  const styles = useStyles();
  const must = findings.filter(({ severity }) => severity === 'error').length;
  const title = must > 0 ? say('mustMend', { count: must }) : isEmpty ? say('nothingWritten') : say('ready');
  return (
    <div role="status" data-testid="ready">
      <h1 ref={ref} tabIndex={-1} className={mergeClasses(text.name, styles.heading)}>
        {title}
      </h1>
      {isEmpty && must === 0 ? null : (
        <div className={mergeClasses(text.small, text.muted)}>{say('counts', { must, could: findings.length - must })}</div>
      )}
    </div>
  );
}
