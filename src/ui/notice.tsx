import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS, whiteSpace: 'normal' },
  body: { paddingRight: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** Something to know or to do, with the buttons that do it below the text, so that it holds at 320 px. */
export function Notice(props: {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent={props.intent} layout="multiline" className={styles.bar} role={props.intent === 'error' ? 'alert' : 'status'}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{props.title}</MessageBarTitle>
        {props.children ? <div>{props.children}</div> : null}
        {props.actions ? <div className={styles.actions}>{props.actions}</div> : null}
      </MessageBarBody>
    </MessageBar>
  );
}
