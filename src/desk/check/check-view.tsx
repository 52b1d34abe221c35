import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { CheckResult } from '#desk/check/check-result.tsx';
import type { CheckedMail } from '#desk/check/checked-mail.ts';
import { draftOf } from '#desk/check/checked-mail.ts';
import { takeStartedDraft } from '#desk/check/started-draft.ts';
import { MailForm } from '#desk/check/mail-form.tsx';
import { ReadResult } from '#desk/check/read-result.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
  },
});

/** Checks or reads a pasted or dropped mail as the pane does, for mailboxes that cannot load the add-in. */
export function CheckView(): ReactNode {
  const styles = useStyles();
  const [mail, setMail] = useState<CheckedMail>(takeStartedDraft);
  const text = useMemo(() => draftOf(mail).text, [mail]);
  const isEmpty = text.trim() === '' && mail.subject === '';
  return (
    <div className={styles.columns}>
      <MailForm mail={mail} text={text} onChange={setMail} />
      {isEmpty ? null : mail.isReceived ? <ReadResult mail={mail} text={text} /> : <CheckResult mail={mail} onChange={setMail} />}
    </div>
  );
}
