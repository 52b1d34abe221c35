import { Button, Field, Input, makeStyles, mergeClasses, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import type { ClipboardEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { CheckedMail } from '#desk/check/checked-mail.ts';
import { asPlainText, EMPTY_MAIL, isFormatted, LARGEST_FILE, mailOfFile, pastedFragment } from '#desk/check/checked-mail.ts';
import { checkTexts } from '#desk/check/check-texts.ts';
import { CustomerChoice } from '#desk/check/customer-choice.tsx';
import { useFileDrop } from '#desk/check/use-file-drop.ts';
import { useDeskApi } from '#desk/desk-api.ts';
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
  const api = useDeskApi();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > LARGEST_FILE) {
      setProblem(say('tooLarge', { name: file.name, most: LARGEST_FILE / 1024 / 1024 }));
      return;
    }
    const read = await mailOfFile(file.name, new Uint8Array(await file.arrayBuffer()));
    setProblem(read ? undefined : say('unreadable', { name: file.name }));
    if (read) onChange({ ...read, isReceived: await isFromElsewhere(read) });
  };
  /** A mail that names a sender who is none of ours has been received; where we do not know who we are, it is ours. */
  const isFromElsewhere = async ({ from }: CheckedMail): Promise<boolean> => {
    const domain = from?.address.split('@')[1]?.toLowerCase();
    const stored = await api.getCompany().catch(() => undefined);
    const own = stored?.company?.domains ?? [];
    return domain !== undefined && own.length > 0 && !own.some((each) => each.toLowerCase() === domain);
  };
  const paste = (event: ClipboardEvent): void => {
    const file = event.clipboardData.files[0];
    if (file && /\.(?:eml|msg|html?|txt)$/i.test(file.name)) {
      event.preventDefault();
      void take(file);
      return;
    }
    const html = pastedFragment(event.clipboardData.getData('text/html'));
    // Into a text that is being written only the words are taken.
    if (!isFormatted(html) || (mail.format === 'text' && mail.source.trim() !== '')) return;
    event.preventDefault();
    onChange({ ...mail, format: 'html', source: html, fileName: undefined });
  };
  const over = useFileDrop((file) => void take(file));
  return (
    <div className={mergeClasses(ranks.column, over && styles.over)}>
      <div className={mergeClasses(ranks.small, ranks.muted)}>{say('what')}</div>
      {problem ? <Notice intent="error" title={problem} /> : null}
      <Field label={say('kind')}>
        <RadioGroup
          layout="horizontal"
          value={mail.isReceived ? 'received' : 'ours'}
          onChange={(_, { value }) => onChange({ ...mail, isReceived: value === 'received' })}
        >
          <Radio value="ours" label={say('ours')} />
          <Radio value="received" label={say('received')} />
        </RadioGroup>
      </Field>
      <CustomerChoice chosen={mail.customer} onChoose={(customer) => onChange({ ...mail, customer })} />
      {mail.isReceived ? (
        <Field label={say('from')}>
          <Input
            value={mail.from?.address ?? ''}
            onChange={(_, { value }) => onChange({ ...mail, from: { name: mail.from?.name ?? '', address: value } })}
          />
        </Field>
      ) : null}
      <Field label={say('to')}>
        <Input value={mail.to} onChange={(_, { value }) => onChange({ ...mail, to: value })} />
      </Field>
      <Field label={say('subject')}>
        <Input value={mail.subject} onChange={(_, { value }) => onChange({ ...mail, subject: value })} />
      </Field>
      {mail.format === 'text' ? (
        <Field label={say('body')} className={styles.area}>
          <Textarea resize="vertical" onPaste={paste} value={mail.source} onChange={(_, { value }) => onChange({ ...mail, source: value })} />
        </Field>
      ) : (
        <div>
          <div className={mergeClasses(ranks.small, ranks.muted)}>
            {mail.fileName === undefined ? say('formatted') : say('fromFile', { name: mail.fileName })}
          </div>
          <div className={styles.preview} tabIndex={0} role="region" aria-label={say('body')} onPaste={paste}>
            {text}
          </div>
        </div>
      )}
      <div className={ranks.wrap}>
        <Button onClick={() => input.current?.click()}>{say('file')}</Button>
        {mail.format === 'html' ? <Button onClick={() => onChange(asPlainText(mail))}>{say('asText')}</Button> : null}
        <Button onClick={() => onChange(EMPTY_MAIL)}>{say('clear')}</Button>
        <input
          ref={input}
          className={styles.hidden}
          type="file"
          accept=".eml,.msg,.html,.htm,.txt"
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
