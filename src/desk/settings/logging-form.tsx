import { Button, Field, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import { useAnswer } from '#desk/use-answer.ts';
import type { TextTable } from '#ui/language.tsx';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const texts = {
  title: { 'zh-CN': '永不记录', en: 'Never logged' },
  label: { 'zh-CN': '这些邮箱和域名的邮件不记入往来（一行一个）', en: 'Mails of these addresses and domains are not logged (one a line)' },
  save: { 'zh-CN': '保存名单', en: 'Save the list' },
  saved: { 'zh-CN': '已保存', en: 'Saved' },
} satisfies TextTable;

function Loaded({ list }: { readonly list: readonly string[] }): ReactNode {
  const say = useTexts(texts);
  const text = useTextStyles();
  const api = useDeskApi();
  const [typed, setTyped] = useState(list.join('\n'));
  const [state, setState] = useState<'saved' | undefined>();
  const [error, setError] = useState<unknown>();
  const save = async (): Promise<void> => {
    setError(undefined);
    try {
      const stored = await api.putLogging({
        neverLog: typed
          .split(/[\s,;，；]+/)
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      });
      setTyped(stored.neverLog.join('\n'));
      setState('saved');
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <div className={text.column}>
      <Field label={say('label')}>
        <Textarea
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setState(undefined);
          }}
        />
      </Field>
      {error ? <ApiFailure error={error} /> : null}
      <div className={text.row}>
        <Button onClick={() => void save()}>{say('save')}</Button>
        <span role="status">{state === 'saved' ? say('saved') : ''}</span>
      </div>
    </div>
  );
}

/** The list of whom no mail is ever logged. */
export function LoggingForm(): ReactNode {
  const say = useTexts(texts);
  const api = useDeskApi();
  const ask = useCallback(() => api.getLogging(), [api]);
  const { value, error, reload } = useAnswer(ask);
  return (
    <Section title={say('title')}>
      {error ? <ApiFailure error={error} onRetry={reload} /> : null}
      {value ? <Loaded list={value.neverLog} /> : null}
    </Section>
  );
}
