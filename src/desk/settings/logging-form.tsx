import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import type { LoggingSettings } from '#api/care-of-record.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { isNeverLogEntry } from '#core/customers/never-log.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { useAnswer } from '#desk/use-answer.ts';
import type { TextTable } from '#ui/language.tsx';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const texts = {
  title: { 'zh-CN': '往来记录', en: 'What is logged' },
  label: {
    'zh-CN': '“永不记录”名单：这些邮箱和域名的邮件不记入往来（一行一个）',
    en: 'Mails of these addresses and domains are not logged (one a line)',
  },
  recordSends: {
    'zh-CN': '发信时把检查结果记入客户往来（规则版本、提醒、忽略了什么、关键数字；不存正文）',
    en: 'Keep with the customer what was checked when a mail is sent (rules, findings, what was ignored, figures; not the text)',
  },
  save: { 'zh-CN': '保存往来设置', en: 'Save what is logged' },
  saved: { 'zh-CN': '已保存', en: 'Saved' },
  notOne: { 'zh-CN': '不是邮箱也不是域名，没有保存：{entries}', en: 'Neither an address nor a domain; nothing was saved: {entries}' },
} satisfies TextTable;

function Loaded({ settings }: { readonly settings: LoggingSettings }): ReactNode {
  const say = useTexts(texts);
  const text = useTextStyles();
  const api = useDeskApi();
  const [typed, setTyped] = useState(settings.neverLog.join('\n'));
  const [recordSends, setRecordSends] = useState(settings.recordSends ?? false);
  const [state, setState] = useState<'saved' | undefined>();
  const [error, setError] = useState<unknown>();
  const [unread, setUnread] = useState<readonly string[]>([]);
  const save = async (): Promise<void> => {
    setError(undefined);
    const neverLog = typed.split(/[\s,;，；]+/).filter((entry) => entry !== '');
    const wrong = neverLog.filter((entry) => !isNeverLogEntry(entry));
    setUnread(wrong);
    if (wrong.length > 0) return;
    try {
      const stored = await api.putLogging({
        neverLog,
        ...(recordSends ? { recordSends } : {}),
      });
      setTyped(stored.neverLog.join('\n'));
      setState('saved');
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <div className={text.column}>
      <Field label={say('label')} {...(unread.length > 0 && { validationMessage: say('notOne', { entries: unread.join(', ') }) })}>
        <Textarea
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setState(undefined);
          }}
        />
      </Field>
      <Checkbox
        label={say('recordSends')}
        checked={recordSends}
        onChange={(_, { checked }) => {
          setRecordSends(checked === true);
          setState(undefined);
        }}
      />
      {error ? <ApiFailure error={error} /> : null}
      <div className={text.row}>
        <Button onClick={() => void save()}>{say('save')}</Button>
        <span role="status">{state === 'saved' ? say('saved') : ''}</span>
      </div>
    </div>
  );
}

/** Of whom no mail is ever logged, and whether checks at sending are kept. */
export function LoggingForm(): ReactNode {
  const say = useTexts(texts);
  const api = useDeskApi();
  const ask = useCallback(() => api.getLogging(), [api]);
  const { value, error, reload } = useAnswer(ask);
  return (
    <Section title={say('title')}>
      {error ? <ApiFailure error={error} onRetry={reload} /> : null}
      {value ? <Loaded settings={value} /> : null}
    </Section>
  );
}
