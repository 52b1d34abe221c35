import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
});

/** A titled part of a view; `aside` stands at the right of the title, such as a count. */
export function Section(props: { readonly title: string; readonly aside?: ReactNode; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.heading}>
        <span id={id}>{props.title}</span>
        {props.aside === undefined ? null : <span className={mergeClasses(text.muted)}>{props.aside}</span>}
      </h2>
      {props.children}
    </section>
  );
}
