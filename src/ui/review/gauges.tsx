import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useId, useMemo, useState } from 'react';
import type { Customer } from '#core/customers/customer.ts';
import type { Draft } from '#core/draft/draft.ts';
import type { Band } from '#core/rules/score-bands.ts';
import type { Scores } from '#core/scores/score.ts';
import type { Span } from '#core/text/span.ts';
import { reviewTexts } from '#ui/review/review-texts.ts';
import type { suitingOf } from '#ui/review/suiting.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
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
  outside: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  /** Under the track, so that it is seen whatever the fill covers. */
  suits: { position: 'relative', height: '3px', marginTop: '2px' },
  band: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralForeground3,
    opacity: 0.55,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', opacity: 1 },
  },
  judged: { marginTop: tokens.spacingVerticalXS },
});

const NAMES = ['clarity', 'formality', 'politeness'] as const;

const ScoreReasons = lazy(() => import('#ui/review/score-reasons.tsx').then(({ ScoreReasons: view }) => ({ default: view })));

/** What suits a mail is worked out behind the first paint. */
const loadSuiting = (): Promise<typeof suitingOf> => import('#ui/review/suiting.ts').then((module) => module.suitingOf);

interface GaugeProps {
  readonly name: keyof Scores;
  readonly score: number | null;
  /** Where the score would suit market and kind of mail; absent until that is known. */
  readonly band?: Band;
  readonly open: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

function Gauge({ name, score, band, open, controls, onToggle }: GaugeProps): ReactNode {
  const say = useTexts(reviewTexts);
  const styles = useStyles();
  const text = useTextStyles();
  const isLow = score !== null && band !== undefined && score < band[0];
  const isHigh = score !== null && band !== undefined && score > band[1];
  const rank = isLow ? say('scoreLow') : isHigh ? say('scoreHigh') : undefined;
  const content = (
    <>
      <div className={text.small}>
        {say(name)} <b>{score ?? <span className={text.muted}>{say('tooShort')}</span>}</b>
        {rank === undefined ? null : <span> {rank}</span>}
      </div>
      <div className={styles.track}>
        <div className={mergeClasses(styles.fill, (isLow || isHigh) && styles.outside)} style={{ width: `${score ?? 0}%` }} />
      </div>
      <div className={styles.suits}>
        {band ? <div className={styles.band} style={{ insetInlineStart: `${band[0]}%`, width: `${band[1] - band[0]}%` }} /> : null}
      </div>
    </>
  );
  if (score === null)
    return (
      <div role="img" aria-label={`${say(name)}: ${say('tooShort')}`}>
        {content}
      </div>
    );
  // Begins with what is seen, so that whoever speaks to the machine can name it.
  const label = band
    ? say('scoreSuits', { name: say(name), score, rank: rank === undefined ? '' : ` ${rank}`, low: band[0], high: band[1] })
    : say('scoreWhat', { name: say(name), score });
  return (
    <button type="button" className={styles.button} aria-label={label} aria-expanded={open} aria-controls={controls} onClick={onToggle}>
      {content}
    </button>
  );
}

/**
 * The three scores, 50 being ordinary business mail, with the band that suits the reader's market and this kind of mail; a press on one
 * says what moved it. `sentences` are those of the draft that were scored.
 */
export function Gauges(props: {
  readonly scores: Scores;
  readonly draft: Draft;
  readonly sentences: readonly Span[];
  readonly customer?: Customer;
}): ReactNode {
  const { scores, draft, sentences, customer } = props;
  const { text } = draft;
  const say = useTexts(reviewTexts);
  const language = useLanguage();
  const ranks = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const [judge, setJudge] = useState<typeof suitingOf>();
  useEffect(() => {
    let isWanted = true;
    loadSuiting().then(
      (loaded) => {
        if (isWanted) setJudge(() => loaded);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  const suiting = useMemo(() => judge?.(draft, customer), [judge, draft, customer]);
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
            band={suiting?.bands[name]}
            open={open === name}
            controls={id}
            onToggle={() => setChosen(open === name ? undefined : name)}
          />
        ))}
      </div>
      {suiting && suiting.judgedAs.length > 0 ? (
        <div className={mergeClasses(ranks.small, ranks.muted, styles.judged)}>
          {say('judgedAs', { what: suiting.judgedAs.map((words) => words[language]).join(language === 'en' ? ', ' : '、') })}
        </div>
      ) : null}
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
