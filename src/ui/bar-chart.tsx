import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const HEIGHT = 28;
const BAR = 20;
const STEP = 24;
/** A value that is there is seen, however small it is beside the largest. */
const LEAST = 2;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: `${HEIGHT}px` },
  bar: { fill: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  base: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
});

/** A row of bars without axes; `label` says in words what they show. Values are relative to the largest. */
export function BarChart({ values, label }: { readonly values: readonly number[]; readonly label: string }): ReactNode {
  const styles = useStyles();
  const top = Math.max(...values, 0);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${values.length * STEP} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
      {values.map((value, index) => {
        const height = value > 0 ? Math.max(LEAST, (value / top) * (HEIGHT - 2)) : 0;
        return <rect key={index} className={styles.bar} x={index * STEP} y={HEIGHT - 1 - height} width={BAR} height={height} rx={1} />;
      })}
      <line className={styles.base} x1={0} x2={values.length * STEP} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
    </svg>
  );
}
