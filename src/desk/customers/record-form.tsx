import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { contactKey } from '#core/customers/record-changes.ts';
import type { Contact } from '#core/customers/customer.ts';
import type { FormProblems, FormRow, RecordForm as Form } from '#core/customers/record-form.ts';
import { CONTACTS_TABLE, ORDERS_TABLE, QUOTES_TABLE } from '#core/customers/record-tables.ts';
import { LEAF_GROUPS } from '#core/customers/record-form-fields.ts';
import { formTexts, groupNames } from '#desk/customers/form-texts.ts';
import { LeafField } from '#desk/customers/leaf-field.tsx';
import { recordTexts } from '#desk/customers/record-texts.ts';
import { TableForm } from '#desk/customers/table-form.tsx';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
  actions: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** People of the form that have a key already; a new one can be reported to once it is stored. */
const peopleOf = (rows: readonly FormRow[]): readonly (readonly [string, string])[] =>
  rows.flatMap(({ kept, cells }) => (kept ? [[contactKey(kept as unknown as Contact), cells.name ?? ''] as const] : []));

/** Every field of a customer. Says what is wrong only after the first try to save. */
export function RecordForm(props: {
  readonly form: Form;
  readonly problems: FormProblems;
  readonly saving: boolean;
  readonly onChange: (form: Form) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { form, saving, onChange, onSave, onCancel } = props;
  const say = useTexts(recordTexts);
  const sayForm = useTexts(formTexts);
  const language = useLanguage();
  const styles = useStyles();
  const text = useTextStyles();
  const [tried, setTried] = useState(false);
  const count = Object.keys(props.problems).length;
  const problems = tried ? props.problems : {};
  const rowsOf = (path: string): readonly FormRow[] => form.tables[path] ?? [];
  const setRows = (path: string) => (rows: readonly FormRow[]) => onChange({ ...form, tables: { ...form.tables, [path]: rows } });
  const people = peopleOf(rowsOf('contacts'));
  const [company, ...others] = LEAF_GROUPS;
  const group = ({ group: name, leaves, tables }: (typeof LEAF_GROUPS)[number]): ReactNode => (
    <Section key={name} title={groupNames[name][language]}>
      <div className={styles.grid}>
        {leaves.map((leaf) => (
          <LeafField
            key={leaf.path}
            leaf={leaf}
            path={leaf.path}
            value={form.cells[leaf.path] ?? ''}
            problem={problems[leaf.path]}
            required={leaf.path === 'name'}
            onChange={(value) => onChange({ ...form, cells: { ...form.cells, [leaf.path]: value } })}
          />
        ))}
      </div>
      {tables.map((table) => (
        <Section key={table.path} title={table.label[language]} aside={rowsOf(table.path).length}>
          <TableForm table={table} rows={rowsOf(table.path)} problems={problems} onChange={setRows(table.path)} />
        </Section>
      ))}
    </Section>
  );
  return (
    <form
      className={text.column}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (count === 0) onSave();
      }}
    >
      {company ? group(company) : null}
      <Section title={sayForm('contacts')} aside={rowsOf('contacts').length}>
        <TableForm
          table={CONTACTS_TABLE}
          rows={rowsOf('contacts')}
          problems={problems}
          people={people}
          addText={sayForm('addContact')}
          onChange={setRows('contacts')}
        />
      </Section>
      {others.map(group)}
      {[QUOTES_TABLE, ORDERS_TABLE].map((table) => (
        <Section key={table.path} title={table.label[language]} aside={rowsOf(table.path).length}>
          <TableForm table={table} rows={rowsOf(table.path)} problems={problems} onChange={setRows(table.path)} />
        </Section>
      ))}
      {tried && count > 0 ? <Notice intent="error" title={sayForm('problems', { count })} /> : null}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={saving}>
          {say(saving ? 'saving' : 'save')}
        </Button>
        <Button onClick={() => onCancel()}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
