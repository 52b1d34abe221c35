import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FormProblems, FormRow } from '#core/customers/record-form.ts';
import { emptyRow } from '#core/customers/record-form.ts';
import type { Table } from '#core/customers/record-leaf.ts';
import { formTexts } from '#desk/customers/form-texts.ts';
import { LeafField } from '#desk/customers/leaf-field.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  inner: { gridColumn: '1 / -1', paddingLeft: tokens.spacingHorizontalL },
});

const nameOf = ({ cells }: FormRow): string => cells.name ?? cells.number ?? cells.product ?? cells.kind ?? '';

/** Entries of a list, each a row of fields; quotes and orders hold their lines below. */
export function TableForm(props: {
  readonly table: Table;
  readonly rows: readonly FormRow[];
  readonly problems: FormProblems;
  /** Where the rows stand in the form, such as `quotes.0.`; empty for a table of the record. */
  readonly prefix?: string;
  readonly people?: readonly (readonly [key: string, name: string])[];
  readonly addText?: string;
  readonly onChange: (rows: readonly FormRow[]) => void;
}): ReactNode {
  const { table, rows, problems, prefix = '', onChange } = props;
  const say = useTexts(formTexts);
  const language = useLanguage();
  const styles = useStyles();
  const replace = (index: number, changed: Partial<FormRow>): void =>
    onChange(rows.map((row, each) => (each === index ? { ...row, ...changed } : row)));
  return (
    <div>
      {rows.map((row, index) => {
        const place = `${prefix}${table.path}.${index}.`;
        const title = nameOf(row) || table.label[language];
        return (
          <div key={index} className={styles.row} role="group" aria-label={title}>
            {table.columns.map((leaf) => (
              <LeafField
                key={leaf.path}
                leaf={leaf}
                path={`${table.path}.${leaf.path}`}
                value={row.cells[leaf.path] ?? ''}
                problem={problems[place + leaf.path]}
                required={table.needs.includes(leaf.path)}
                people={props.people?.filter(([, name]) => name !== row.cells.name)}
                onChange={(value) => replace(index, { cells: { ...row.cells, [leaf.path]: value } })}
              />
            ))}
            <Button onClick={() => onChange(rows.filter((_, each) => each !== index))}>{say('removeRow', { name: title })}</Button>
            {table.inner ? (
              <div className={styles.inner}>
                <TableForm
                  table={table.inner}
                  rows={row.inner}
                  problems={problems}
                  prefix={place}
                  addText={say('addLine')}
                  onChange={(inner) => replace(index, { inner })}
                />
              </div>
            ) : null}
          </div>
        );
      })}
      <Button onClick={() => onChange([...rows, emptyRow(table)])}>{props.addText ?? say('addRow', { what: table.label[language] })}</Button>
    </div>
  );
}
