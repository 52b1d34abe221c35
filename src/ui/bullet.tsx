import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  item: { display: 'flex', gap: tokens.spacingHorizontalS },
  mark: { flexShrink: 0, width: '14px', textAlign: 'center', color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  alarm: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** One line of a list with a small mark before it. The mark is decoration: what it says must also stand in the text. */
export function Bullet(props: { readonly mark: string; readonly tone?: 'alarm' | 'quiet' | 'good'; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span aria-hidden className={mergeClasses(styles.mark, props.tone && styles[props.tone])}>
        {props.mark}
      </span>
      <div className={styles.body}>{props.children}</div>
    </li>
  );
}
