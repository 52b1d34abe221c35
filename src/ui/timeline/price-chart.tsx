import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PriceLine } from '#core/customers/timeline.ts';

const WIDTH = 240;
const HEIGHT = 44;
const EDGE = 6;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '360px', height: `${HEIGHT}px` },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: 1.5, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  quote: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  order: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

/** How one product's price went: rings are quotes, dots are orders. `label` says in words what it shows. */
export function PriceChart({ line, label }: { readonly line: PriceLine; readonly label: string }): ReactNode {
  const styles = useStyles();
  const times = line.points.map(({ date }) => Date.parse(date));
  const prices = line.points.map(({ price }) => Number(price));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  const places = line.points.map(({ from }, index) => ({
    from,
    x: EDGE + ((WIDTH - 2 * EDGE) * ((times[index] ?? first) - first)) / (last - first || 1),
    y: high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * ((prices[index] ?? low) - low)) / (high - low),
  }));
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <polyline className={styles.line} points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {places.map(({ from, x, y }, index) => (
        <circle key={index} className={from === 'quote' ? styles.quote : styles.order} cx={x} cy={y} r={3.5} />
      ))}
    </svg>
  );
}
