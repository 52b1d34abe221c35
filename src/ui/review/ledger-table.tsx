import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fragment, useState } from 'react';
import type { LedgerRow, LedgerValue } from '#core/rules/key-terms/ledger-row.ts';
import type { Edit } from '#core/text/edit.ts';
import type { Span } from '#core/text/span.ts';
import type { Language, Localised } from '#core/text/language.ts';
import type { TextTable } from '#ui/language.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { quoteInSentence } from '#ui/review/quote-in-sentence.ts';
import { Section } from '#ui/section.tsx';

const texts = {
  ledger: { 'zh-CN': '数字对照', en: 'Ledger' },
  fact: { 'zh-CN': '项目', en: 'Fact' },
  draft: { 'zh-CN': '您写的', en: 'You write' },
  theirs: { 'zh-CN': '对方写的', en: 'They wrote' },
  quote: { 'zh-CN': '我方上次', en: 'Last quote' },
  take: { 'zh-CN': '改用“{text}”', en: 'Take over “{text}”' },
  differs: { 'zh-CN': '不一致', en: 'differs' },
  show: { 'zh-CN': '看“{text}”在哪里', en: 'Show where “{text}” stands' },
} satisfies TextTable;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    '& th, & td': {
      padding: '3px 4px 3px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
  },
  differs: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorPaletteRedBackground2, fontWeight: tokens.fontWeightSemibold },
  take: { minWidth: 0, padding: '0 4px', textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
});

function inLanguage(text: string | Localised, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

function Value({
  value,
  busy,
  onTake,
}: {
  readonly value: LedgerValue | undefined;
  readonly busy: boolean;
  readonly onTake: (edits: readonly Edit[]) => void;
}): ReactNode {
  const say = useTexts(texts);
  const language = useLanguage();
  const styles = useStyles();
  if (!value) return null;
  const { edits, evidence, text } = value;
  const source = evidence && `${inLanguage(evidence.text, language)} (${inLanguage(evidence.source, language)})`;
  if (!edits) return <span title={source}>{text}</span>;
  return (
    <Button
      size="small"
      appearance="outline"
      className={styles.take}
      disabled={busy}
      title={source}
      aria-label={say('take', { text })}
      onClick={() => onTake(edits)}
    >
      {text}
    </Button>
  );
}

/** Where a value of the draft stands, and the lines that the others come from. */
function Place({
  text,
  place,
  values,
}: {
  readonly text: string;
  readonly place: Span;
  readonly values: readonly (LedgerValue | undefined)[];
}): ReactNode {
  const language = useLanguage();
  const { before, quote, after } = quoteInSentence(text, place);
  return (
    <div data-testid="ledger-place">
      <div>
        {before}
        <mark>{quote}</mark>
        {after}
      </div>
      {values.map((value) =>
        value?.evidence ? (
          <div key={inLanguage(value.evidence.source, language)}>
            {inLanguage(value.evidence.source, language)}: {inLanguage(value.evidence.text, language)}
          </div>
        ) : null,
      )}
    </div>
  );
}

/** You write, they wrote, last quote: a row a fact, disagreement loud; a press on another's value takes it over. */
export function LedgerTable({
  rows,
  text,
  busy,
  onTake,
}: {
  readonly rows: readonly LedgerRow[];
  /** The text of the draft, to show a value in its sentence. */
  readonly text: string;
  readonly busy: boolean;
  readonly onTake: (edits: readonly Edit[]) => void;
}): ReactNode {
  const say = useTexts(texts);
  const language = useLanguage();
  const styles = useStyles();
  const [open, setOpen] = useState<number>();
  const shown = rows.filter(({ agreement }) => agreement !== 'absent');
  if (shown.length === 0) return null;
  return (
    <Section title={say('ledger')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('fact')}</th>
            <th scope="col">{say('draft')}</th>
            <th scope="col">{say('theirs')}</th>
            <th scope="col">{say('quote')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ kind, label, draft, theirs, quote, agreement }, index) => (
            <Fragment key={`${kind} ${index}`}>
              <tr data-testid="ledger-row">
                <th scope="row">{label[language]}</th>
                <td className={mergeClasses(agreement === 'differs' && styles.differs)}>
                  {draft ? (
                    <Button
                      size="small"
                      appearance="transparent"
                      className={styles.take}
                      aria-expanded={open === index}
                      aria-label={say('show', { text: draft.text })}
                      onClick={() => setOpen(open === index ? undefined : index)}
                    >
                      {draft.text}
                    </Button>
                  ) : null}
                  {agreement === 'differs' ? ` (${say('differs')})` : ''}
                </td>
                <td>
                  <Value value={theirs} busy={busy} onTake={onTake} />
                </td>
                <td>
                  <Value value={quote} busy={busy} onTake={onTake} />
                </td>
              </tr>
              {open === index && draft ? (
                <tr>
                  <td colSpan={4}>
                    <Place text={text} place={draft.place} values={[theirs, quote]} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
