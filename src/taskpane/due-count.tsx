import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { DueCount as Count } from '#api/due-contract.ts';
import { dueTexts } from '#taskpane/due-texts.ts';
import { usePaneParts } from '#taskpane/pane-parts.ts';
import { recordEarlierSends } from '#taskpane/record-earlier-sends.ts';
import { useTexts } from '#ui/language.tsx';

const useStyles = makeStyles({
  line: { padding: `2px ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** How many customers are to hear from us today, with the way to the list. Silent when there are none, and when nobody answers: the pane says so itself. */
export function DueCount(): ReactNode {
  const say = useTexts(dueTexts);
  const styles = useStyles();
  const { api, mailbox } = usePaneParts();
  const [count, setCount] = useState<Count>();
  useEffect(() => {
    recordEarlierSends(mailbox, api).catch(() => undefined);
  }, [mailbox, api]);
  useEffect(() => {
    let isCurrent = true;
    api.dueCount().then(
      (answer) => {
        if (isCurrent) setCount(answer);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [api]);
  if (!count || count.due === 0) return null;
  return (
    <div className={styles.line}>
      <Link href="/#today" target="_blank" rel="noreferrer">
        {count.urgent > 0 ? say('urgent', { due: count.due, urgent: count.urgent }) : say('due', { due: count.due })}
      </Link>
    </div>
  );
}
