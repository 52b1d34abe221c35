import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Scores } from '#core/scores/score.ts';
import { reviewTexts } from '#ui/review/review-texts.ts';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: tokens.spacingHorizontalM },
  track: { position: 'relative', height: '4px', borderRadius: '2px', backgroundColor: tokens.colorNeutralStroke2, overflow: 'hidden' },
  fill: { height: '100%', backgroundColor: tokens.colorBrandBackground, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  low: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
});

/** Below this a mail reads clearly worse than ordinary business mail. */
const LOW = 35;

function Gauge({ name, score }: { readonly name: 'clarity' | 'formality' | 'politeness'; readonly score: number | null }): ReactNode {
  const say = useTexts(reviewTexts);
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div role="img" aria-label={score === null ? `${say(name)}: ${say('tooShort')}` : say('scoreWhat', { name: say(name), score })}>
      <div className={text.small}>
        {say(name)} <b>{score ?? <span className={text.muted}>{say('tooShort')}</span>}</b>
      </div>
      <div className={styles.track}>
        <div className={mergeClasses(styles.fill, score !== null && score < LOW && styles.low)} style={{ width: `${score ?? 0}%` }} />
      </div>
    </div>
  );
}

/** The three scores, 50 being ordinary business mail. */
export function Gauges({ scores }: { readonly scores: Scores }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Gauge name="clarity" score={scores.clarity} />
      <Gauge name="formality" score={scores.formality} />
      <Gauge name="politeness" score={scores.politeness} />
    </div>
  );
}
