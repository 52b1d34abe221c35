import { Checkbox, Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportPreview } from '#api/imports-contract.ts';
import { type Column, COLUMNS } from '#core/exchange/columns.ts';
import { type TableName } from '#core/exchange/column-row.ts';
import type { ColumnMapping, SheetMapping } from '#core/exchange/mapping.ts';
import { columnName } from '#core/exchange/read/sheet.ts';
import type { Localised } from '#core/text/language.ts';
import { importTexts } from '#desk/import/import-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'middle',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  select: { minWidth: '150px' },
  values: { maxWidth: '320px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  number: { maxWidth: '90px' },
});

const GROUPS: readonly (readonly [label: Localised, tables: readonly TableName[]])[] = [
  [{ 'zh-CN': '客户', en: 'Customer' }, ['customer']],
  [{ 'zh-CN': '联系人', en: 'Contact' }, ['contact']],
  [{ 'zh-CN': '报价', en: 'Quote' }, ['quote', 'quoteLine']],
  [{ 'zh-CN': '订单', en: 'Order' }, ['order', 'orderLine']],
  [{ 'zh-CN': '投诉', en: 'Complaint' }, ['complaint']],
  [{ 'zh-CN': '沟通', en: 'Communication' }, ['communication']],
  [{ 'zh-CN': '反馈', en: 'Feedback' }, ['feedback']],
];

const optionsOf = (tables: readonly TableName[]): readonly Column[] => COLUMNS.filter(({ table }) => tables.includes(table));

function TargetSelect(props: { readonly column: ColumnMapping; readonly label: string; readonly onChange: (target: string) => void }): ReactNode {
  const say = useTexts(importTexts);
  const language = useLanguage();
  const styles = useStyles();
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={props.label}
      value={props.column.target}
      onChange={(_, { value }) => props.onChange(value)}
    >
      <option value="ignore">{say('ignore')}</option>
      <option value="note">{say('note')}</option>
      {GROUPS.map(([label, tables]) => (
        <optgroup key={label.en} label={label[language]}>
          {optionsOf(tables).map(({ key, label: name }) => (
            <option key={key} value={key}>
              {name[language]}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}

/** How one sheet is read, each column beside its first values, to be mended. */
export function SheetMappingTable(props: {
  readonly sheet: SheetMapping;
  readonly first: ImportPreview['sheets'][number]['first'];
  readonly onChange: (sheet: SheetMapping) => void;
}): ReactNode {
  const { sheet, first, onChange } = props;
  const say = useTexts(importTexts);
  const styles = useStyles();
  const ranks = useTextStyles();
  const data = first.filter(({ number }) => number > sheet.headerRow).slice(0, 3);
  const nameOf = ({ header, index }: ColumnMapping): string => (header === '' ? say('noHeader', { column: columnName(index) }) : header);
  return (
    <Section title={say('sheet', { name: sheet.name })} aside={sheet.hidden ? say('hidden') : undefined}>
      <div className={ranks.wrap}>
        <Checkbox label={say('use')} checked={sheet.use} onChange={(_, { checked }) => onChange({ ...sheet, use: checked === true })} />
        {sheet.use ? (
          <>
            <Field label={say('headerRow')} orientation="horizontal">
              <Input
                className={styles.number}
                size="small"
                type="number"
                min={0}
                value={String(sheet.headerRow)}
                onChange={(_, { value }) => {
                  const headerRow = Math.max(0, Math.floor(Number(value) || 0));
                  const cells = first.find(({ number }) => number === headerRow)?.cells ?? [];
                  onChange({
                    ...sheet,
                    headerRow,
                    columns: sheet.columns.map((column) => ({ ...column, header: cells[column.index] ?? column.header })),
                  });
                }}
              />
            </Field>
            <Field label={say('dateOrder')} orientation="horizontal">
              <Select
                size="small"
                value={sheet.dateOrder}
                onChange={(_, { value }) => onChange({ ...sheet, dateOrder: value === 'dmy' ? 'dmy' : 'mdy' })}
              >
                <option value="mdy">{say('mdy')}</option>
                <option value="dmy">{say('dmy')}</option>
              </Select>
            </Field>
          </>
        ) : null}
      </div>
      {sheet.use ? (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={say('sheet', { name: sheet.name })}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{say('column')}</th>
                <th scope="col">{say('goesTo')}</th>
                <th scope="col">{say('values')}</th>
              </tr>
            </thead>
            <tbody>
              {sheet.columns.map((column, at) => (
                <tr key={column.index}>
                  <th scope="row">
                    {nameOf(column)}
                    {column.slot === undefined ? null : (
                      <span className={mergeClasses(ranks.small, ranks.muted)}> {say('contactNumber', { slot: column.slot })}</span>
                    )}
                  </th>
                  <td>
                    <TargetSelect
                      column={column}
                      label={say('mapOf', { header: nameOf(column) })}
                      onChange={(target) =>
                        onChange({ ...sheet, columns: sheet.columns.map((each, index) => (index === at ? { ...each, target } : each)) })
                      }
                    />
                  </td>
                  <td className={mergeClasses(styles.values, ranks.muted)}>
                    {data
                      .map(({ cells }) => cells[column.index] ?? '')
                      .filter((cell) => cell !== '')
                      .join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Section>
  );
}
