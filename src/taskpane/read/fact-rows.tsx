import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SignatureFact } from '#core/customers/signature-facts.ts';
import { factNames, factTexts } from '#taskpane/read/fact-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  label: { display: 'block', overflowWrap: 'anywhere' },
});

export const factKey = ({ field, value }: SignatureFact): string => `${field} ${value}`;

/** Facts of a signature, each to be ticked, with the line it was read from and what the record says instead. */
export function FactRows(props: {
  readonly facts: readonly SignatureFact[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (key: string, on: boolean) => void;
}): ReactNode {
  const say = useTexts(factTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <ul className={text.list}>
      {props.facts.map((fact) => (
        <li key={factKey(fact)} className={styles.row}>
          <Checkbox
            checked={props.ticked.has(factKey(fact))}
            label={
              <span className={mergeClasses(text.small, styles.label)}>
                {factNames[fact.field][language]}
                {language === 'en' ? ': ' : '：'}
                <b>{fact.value}</b>
                {fact.recorded === undefined ? null : <span> · {say('differs', { recorded: fact.recorded })}</span>}
                {fact.source === fact.value ? null : (
                  <span className={mergeClasses(text.muted, styles.label)}>{say('source', { source: fact.source })}</span>
                )}
              </span>
            }
            onChange={(_, { checked }) => props.onTick(factKey(fact), checked === true)}
          />
        </li>
      ))}
    </ul>
  );
}
