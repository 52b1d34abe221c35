import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { createScoreExplainer } from '#core/scores/explain-scores.ts';
import type { Scores } from '#core/scores/score.ts';
import type { Span } from '#core/text/span.ts';
import { Bullet } from '#ui/bullet.tsx';
import type { TextTable } from '#ui/language.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const texts = {
  clarity: { 'zh-CN': '对“清晰”影响最大的', en: 'What moved clarity most' },
  formality: { 'zh-CN': '对“正式”影响最大的', en: 'What moved formality most' },
  politeness: { 'zh-CN': '对“礼貌”影响最大的', en: 'What moved politeness most' },
  up: { 'zh-CN': '拉高', en: 'raises it' },
  down: { 'zh-CN': '拉低', en: 'lowers it' },
  nothing: { 'zh-CN': '没有特别突出的因素', en: 'Nothing stands out' },
} satisfies TextTable;

const explain = createScoreExplainer();

/** The three things that moved one score most, and which way. */
export function ScoreReasons(props: { readonly name: keyof Scores; readonly text: string; readonly sentences: readonly Span[] }): ReactNode {
  const { name, text, sentences } = props;
  const say = useTexts(texts);
  const language = useLanguage();
  const ranks = useTextStyles();
  const reasons = useMemo(() => explain(text, sentences)[name], [name, text, sentences]);
  return (
    <>
      <div className={mergeClasses(ranks.small, ranks.strong)}>{say(name)}</div>
      <ul className={mergeClasses(ranks.list, ranks.small)}>
        {reasons.length === 0 ? <li className={ranks.muted}>{say('nothing')}</li> : null}
        {reasons.map(({ label, effect }) => (
          <Bullet key={label.en} mark={effect > 0 ? '▲' : '▼'} tone="quiet">
            {label[language]} <span className={ranks.muted}>· {say(effect > 0 ? 'up' : 'down')}</span>
          </Bullet>
        ))}
      </ul>
    </>
  );
}
