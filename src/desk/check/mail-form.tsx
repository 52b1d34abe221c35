import { Button, Field, Input, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import type { DragEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { CheckedMail } from '#desk/check/checked-mail.ts';
import { EMPTY_MAIL, LARGEST_FILE, mailOfFile } from '#desk/check/checked-mail.ts';
import { checkTexts } from '#desk/check/check-texts.ts';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  area: { '& textarea': { minHeight: '300px' } },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '4px' },
  preview: {
    maxHeight: '420px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hidden: { display: 'none' },
});

/** The mail to be checked: typed, pasted, or out of a file. A mail with formatting is shown as its text and mended by its fixes only. */
export function MailForm({
  mail,
  text,
  onChange,
}: {
  readonly mail: CheckedMail;
  readonly text: string;
  readonly onChange: (mail: CheckedMail) => void;
}): ReactNode {
  const say = useTexts(checkTexts);
  const styles = useStyles();
  const ranks = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > LARGEST_FILE) {
      setProblem(say('tooLarge', { name: file.name, most: LARGEST_FILE / 1024 / 1024 }));
      return;
    }
    const read = mailOfFile(file.name, new Uint8Array(await file.arrayBuffer()));
    setProblem(read ? undefined : say('unreadable', { name: file.name }));
    if (read) onChange(read);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={mergeClasses(ranks.column, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={mergeClasses(ranks.small, ranks.muted)}>{say('what')}</div>
      {problem ? <Notice intent="error" title={problem} /> : null}
      <Field label={say('to')}>
        <Input value={mail.to} onChange={(_, { value }) => onChange({ ...mail, to: value })} />
      </Field>
      <Field label={say('subject')}>
        <Input value={mail.subject} onChange={(_, { value }) => onChange({ ...mail, subject: value })} />
      </Field>
      {mail.format === 'text' ? (
        <Field label={say('body')} className={styles.area}>
          <Textarea resize="vertical" value={mail.source} onChange={(_, { value }) => onChange({ ...mail, source: value })} />
        </Field>
      ) : (
        <div>
          <div className={mergeClasses(ranks.small, ranks.muted)}>{say('fromFile', { name: mail.fileName ?? '' })}</div>
          <div className={styles.preview} tabIndex={0} role="region" aria-label={say('body')}>
            {text}
          </div>
        </div>
      )}
      <div className={ranks.wrap}>
        <Button onClick={() => input.current?.click()}>{say('file')}</Button>
        <Button onClick={() => onChange(EMPTY_MAIL)}>{say('clear')}</Button>
        <input
          ref={input}
          className={styles.hidden}
          type="file"
          accept=".eml,.html,.htm,.txt"
          aria-label={say('file')}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
}
