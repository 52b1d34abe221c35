import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { importTexts } from '#desk/import/import-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  area: {
    padding: tokens.spacingHorizontalXL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    textAlign: 'center',
  },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '4px' },
  hidden: { display: 'none' },
});

/** Where a file is chosen or dropped. */
export function FileChoice({ onFile }: { readonly onFile: (file: File) => void }): ReactNode {
  const say = useTexts(importTexts);
  const styles = useStyles();
  const ranks = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      className={mergeClasses(styles.area, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      <div>{say('what')}</div>
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {say('choose')}
      </Button>
      <div className={mergeClasses(ranks.small, ranks.muted)}>{say('drop')}</div>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        aria-label={say('choose')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </div>
  );
}

export function ExportLinks(): ReactNode {
  const say = useTexts(importTexts);
  const ranks = useTextStyles();
  const language = useLanguage();
  return (
    <Section title={say('exportTitle')}>
      <div className={ranks.row}>
        <Link href={`/api/export?format=xlsx&language=${language}`}>{say('exportXlsx')}</Link>
        <Link href={`/api/export?format=csv&language=${language}`}>{say('exportCsv')}</Link>
      </div>
    </Section>
  );
}
