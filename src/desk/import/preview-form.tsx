import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportPreview } from '#api/imports-contract.ts';
import type { Mapping } from '#core/exchange/mapping.ts';
import { DUPLICATE_CHOICES, type DuplicateChoice } from '#core/exchange/merge-imported.ts';
import { placeText, problemText } from '#core/exchange/problem-texts.ts';
import { importTexts } from '#desk/import/import-texts.ts';
import { SheetMappingTable } from '#desk/import/sheet-mapping.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  problems: { maxHeight: '300px', overflowY: 'auto', overflowWrap: 'anywhere' },
  place: { fontFamily: tokens.fontFamilyMonospace, marginInlineEnd: tokens.spacingHorizontalS },
});

const SHOWN = 100;

function Problems({ preview }: { readonly preview: ImportPreview }): ReactNode {
  const say = useTexts(importTexts);
  const language = useLanguage();
  const styles = useStyles();
  const ranks = useTextStyles();
  const shown = preview.problems.slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <Section title={say('problems')} aside={say('problemCount', { count: preview.problemCount, shown: shown.length })}>
      <div className={styles.problems} tabIndex={0} role="region" aria-label={say('problems')}>
        <ul className={ranks.list}>
          {shown.map((problem, at) => (
            <li key={at}>
              <span className={styles.place}>{placeText(problem)}</span>
              {problemText(problem, language)}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

/** What a file holds, how it is read, and the decision. */
export function PreviewForm(props: {
  readonly preview: ImportPreview;
  readonly isBusy: boolean;
  readonly onPreview: (mapping: Mapping) => void;
  readonly onStart: (mapping: Mapping, duplicates: DuplicateChoice) => void;
  readonly onOther: () => void;
}): ReactNode {
  const { preview } = props;
  const say = useTexts(importTexts);
  const ranks = useTextStyles();
  const [mapping, setMapping] = useState(preview.mapping);
  const [duplicates, setDuplicates] = useState<DuplicateChoice>('fill-empty');
  const isChanged = mapping !== preview.mapping;
  const { rows, customers, existing, repeated, rejected } = preview;
  return (
    <div className={ranks.column}>
      <h2 className={ranks.name}>{preview.fileName}</h2>
      <div role="status">{say('counts', { rows, customers, existing, repeated, rejected })}</div>
      {mapping.sheets.map((sheet, at) => (
        <SheetMappingTable
          key={sheet.name}
          sheet={sheet}
          first={preview.sheets.find(({ name }) => name === sheet.name)?.first ?? []}
          onChange={(mended) => setMapping({ sheets: mapping.sheets.map((each, index) => (index === at ? mended : each)) })}
        />
      ))}
      {isChanged ? (
        <div>
          <Button appearance="primary" disabled={props.isBusy} onClick={() => props.onPreview(mapping)}>
            {say('again')}
          </Button>
        </div>
      ) : null}
      <Problems preview={preview} />
      <Field label={say('duplicates')}>
        <RadioGroup value={duplicates} onChange={(_, { value }) => setDuplicates(DUPLICATE_CHOICES.find((choice) => choice === value) ?? 'skip')}>
          {DUPLICATE_CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={say(choice)} />
          ))}
        </RadioGroup>
      </Field>
      <div className={ranks.wrap}>
        <Button
          appearance={isChanged ? 'secondary' : 'primary'}
          disabled={props.isBusy || customers === 0}
          onClick={() => props.onStart(mapping, duplicates)}
        >
          {say('start', { customers })}
        </Button>
        <Button onClick={() => props.onOther()}>{say('other')}</Button>
      </div>
    </div>
  );
}
