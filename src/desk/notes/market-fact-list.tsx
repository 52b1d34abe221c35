import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Market } from '#core/culture/market.ts';
import { factsOf } from '#core/culture/market-facts.ts';
import { factNames } from '#desk/notes/fact-names.ts';
import { notesTexts } from '#desk/notes/notes-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  list: { margin: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(110px, 170px) 1fr',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 480px)': { gridTemplateColumns: '1fr' },
  },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

/** Every fact of a market in one table, each with its source, the day it was last looked at, and how sure it is. */
export function MarketFactList({ market }: { readonly market: Market }): ReactNode {
  const say = useTexts(notesTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <span className={mergeClasses(text.small, text.muted)}>{say('factsWhat')}</span>
      <dl className={styles.list}>
        {factsOf(market).map(({ kind, text: words, sourceTitle, date, confidence }) => (
          <div key={kind} className={styles.row}>
            <dt className={text.strong}>{factNames[kind][language]}</dt>
            <dd className={styles.value}>
              <div>{words[language]}</div>
              <div className={mergeClasses(text.small, text.muted)}>
                {[sourceTitle, date, say('confidence', { level: say(confidence) })].join(' · ')}
              </div>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
