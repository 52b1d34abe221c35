import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import type { Ignored } from '#api/contract.ts';
import { allRules } from '#core/rules/index.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import { deskTexts } from '#desk/desk-texts.ts';
import { useAnswer } from '#desk/use-answer.ts';
import type { TextTable } from '#ui/language.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const texts = {
  none: {
    'zh-CN': '还没有忽略过任何提示。写信时按“忽略”的，会列在这里，随时可以恢复。',
    en: 'Nothing is ignored. What you ignore while writing is listed here and can be brought back.',
  },
  everything: { 'zh-CN': '这条规则的全部提示', en: 'everything this rule says' },
  phrase: { 'zh-CN': '“{phrase}”', en: '“{phrase}”' },
  customer: { 'zh-CN': '只对客户 {id}', en: 'for customer {id} only' },
  everyone: { 'zh-CN': '对所有客户', en: 'for every customer' },
  reason: { 'zh-CN': '原因：{reason}', en: 'because: {reason}' },
  times: { 'zh-CN': '忽略过 {count} 次', en: 'ignored {count} times' },
  restore: { 'zh-CN': '恢复提示', en: 'Show again' },
} satisfies TextTable;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

function Row({ entry, onRestore }: { readonly entry: Ignored; readonly onRestore: () => void }): ReactNode {
  const say = useTexts(texts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const title = allRules.find(({ id }) => id === entry.rule)?.title[language] ?? entry.rule;
  return (
    <li className={styles.row}>
      <span className={text.grow}>
        <strong>{title}</strong>: {entry.phrase === undefined ? say('everything') : say('phrase', { phrase: entry.phrase })}
      </span>
      <span className={text.muted}>{entry.customerId === undefined ? say('everyone') : say('customer', { id: entry.customerId })}</span>
      {entry.reason === undefined ? null : <span className={text.muted}>{say('reason', { reason: entry.reason })}</span>}
      <span className={text.muted}>{say('times', { count: entry.count })}</span>
      <Button size="small" onClick={() => onRestore()}>
        {say('restore')}
      </Button>
    </li>
  );
}

/** What the rep has chosen not to be told, how often it would have been, and the way back. */
export function IgnoredView(): ReactNode {
  const say = useTexts(texts);
  const sayDesk = useTexts(deskTexts);
  const text = useTextStyles();
  const api = useDeskApi();
  const ask = useCallback(() => api.listIgnored(), [api]);
  const { value, error, reload } = useAnswer(ask);
  const [failure, setFailure] = useState<unknown>();
  const restore = (id: string): void => {
    api.stopIgnoring(id).then(reload, setFailure);
  };
  return (
    <>
      {error ? <ApiFailure error={error} onRetry={reload} /> : null}
      {failure ? <ApiFailure error={failure} /> : null}
      {!value && !error ? <Spinner label={sayDesk('loading')} /> : null}
      {value?.length === 0 ? <p>{say('none')}</p> : null}
      <ul className={text.list}>
        {(value ?? []).map((entry) => (
          <Row key={entry.id} entry={entry} onRestore={() => restore(entry.id)} />
        ))}
      </ul>
    </>
  );
}
