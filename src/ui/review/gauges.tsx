import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useId, useState } from 'react';
import type { Scores } from '#core/scores/score.ts';
import type { Span } from '#core/text/span.ts';
import { reviewTexts } from '#ui/review/review-texts.ts';
import { useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: tokens.spacingHorizontalM },
  track: { position: 'relative', height: '4px', borderRadius: '2px', backgroundColor: tokens.colorNeutralStroke2, overflow: 'hidden' },
  fill: { height: '100%', backgroundColor: tokens.colorBrandBackground, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  button: {
    display: 'block',
    padding: `0 0 ${tokens.spacingVerticalXXS}`,
    border: 'none',
    minWidth: 0,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  reasons: { marginTop: tokens.spacingVerticalS },
  low: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
});

/** Below this a mail reads clearly worse than ordinary business mail. */
const LOW = 35;

const NAMES = ['clarity', 'formality', 'politeness'] as const;

const ScoreReasons = lazy(() => import('#ui/review/score-reasons.tsx').then(({ ScoreReasons: view }) => ({ default: view })));

interface GaugeProps {
  readonly name: keyof Scores;
  readonly score: number | null;
  readonly open: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

function Gauge({ name, score, open, controls, onToggle }: GaugeProps): ReactNode {
  const say = useTexts(reviewTexts);
  const styles = useStyles();
  const text = useTextStyles();
  const content = (
    <>
      <div className={text.small}>
        {say(name)} <b>{score ?? <span className={text.muted}>{say('tooShort')}</span>}</b>
      </div>
      <div className={styles.track}>
        <div className={mergeClasses(styles.fill, score !== null && score < LOW && styles.low)} style={{ width: `${score ?? 0}%` }} />
      </div>
    </>
  );
  if (score === null)
    return (
      <div role="img" aria-label={`${say(name)}: ${say('tooShort')}`}>
        {content}
      </div>
    );
  const label = say('scoreWhat', { name: say(name), score });
  return (
    <button type="button" className={styles.button} aria-label={label} aria-expanded={open} aria-controls={controls} onClick={onToggle}>
      {content}
    </button>
  );
}

/** The three scores, 50 being ordinary business mail; a press on one says what moved it. `sentences` are those of `text` that were scored. */
export function Gauges(props: { readonly scores: Scores; readonly text: string; readonly sentences: readonly Span[] }): ReactNode {
  const { scores, text, sentences } = props;
  const styles = useStyles();
  const id = useId();
  const [chosen, setChosen] = useState<keyof Scores>();
  const open = chosen !== undefined && scores[chosen] !== null ? chosen : undefined;
  return (
    <div>
      <div className={styles.row}>
        {NAMES.map((name) => (
          <Gauge
            key={name}
            name={name}
            score={scores[name]}
            open={open === name}
            controls={id}
            onToggle={() => setChosen(open === name ? undefined : name)}
          />
        ))}
      </div>
      <div id={id} hidden={open === undefined} className={styles.reasons}>
        {open ? (
          <Suspense fallback={null}>
            <ScoreReasons name={open} text={text} sentences={sentences} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
