import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TierBar } from '#core/customers/tier.ts';
import { DIMENSION_NAMES } from '#core/customers/tier-model.ts';
import { tierTexts } from '#ui/customer/tier-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(4.5em, auto) 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '6px',
    alignItems: 'center',
  },
  row: { display: 'contents' },
  track: {
    height: '8px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  unknown: { backgroundColor: 'transparent', border: `1px dashed ${tokens.colorNeutralStroke1}` },
  fill: {
    height: '100%',
    borderRadius: '4px',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  assumed: {
    backgroundColor: tokens.colorNeutralBackground5,
    backgroundImage: `repeating-linear-gradient(-45deg, ${tokens.colorBrandBackground} 0 4px, transparent 4px 8px)`,
  },
  value: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** The five parts of a score as bars; what is assumed is hatched, what is not known is an empty frame. */
export function TierBars({ bars }: { readonly bars: readonly TierBar[] }): ReactNode {
  const say = useTexts(tierTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <ul className={mergeClasses(styles.list, text.small)} aria-label={say('bars')}>
      {bars.map(({ dimension, points, weight, assumed }) => (
        <li key={dimension} className={styles.row}>
          <span>{DIMENSION_NAMES[dimension][language]}</span>
          <span aria-hidden className={mergeClasses(styles.track, points === undefined && styles.unknown)}>
            {points === undefined ? null : (
              <span className={mergeClasses(styles.fill, assumed && styles.assumed)} style={{ display: 'block', width: `${points}%` }} />
            )}
          </span>
          <span
            className={mergeClasses(styles.value, points === undefined && text.muted)}
            title={say('weight', { percent: Math.round(weight * 100) })}
          >
            {points === undefined ? say('notRecorded') : Math.round(points)}
            {assumed ? ` (${say('assumed')})` : ''} <span className={text.muted}>× {Math.round(weight * 100)}%</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
