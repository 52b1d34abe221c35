import type { Customer } from '#core/customers/customer.ts';
import type { ProfileField } from '#core/customers/profile-fields.ts';
import { leafText } from '#core/customers/leaf-value.ts';
import type { Leaf } from '#core/customers/record-leaf.ts';
import { LEAVES, TABLES } from '#core/customers/record-form-fields.ts';
import type { Language } from '#core/text/language.ts';
import { amountText } from '#ui/format/amount-text.ts';
import { countryName } from '#ui/format/country-name.ts';
import { valueName } from '#ui/record/value-names.ts';

function valueAt(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), record);
}

/** The path under which everything of a field stands. */
export const rootOf = ({ path }: Pick<ProfileField, 'path'>): string => (path.startsWith('usual.') ? path : (path.split('.')[0] ?? path));

function leafWords(leaf: Leaf, path: string, value: unknown, language: Language): string {
  const text = leafText(leaf, value);
  if (text === '') return '';
  if (leaf.type === 'country') return countryName(text, language);
  if (leaf.type === 'decimal') return amountText(text);
  if (leaf.type === 'enum' || leaf.type === 'yes-no') return valueName(path, text)[language];
  if (leaf.type === 'enum-list') return (value as readonly string[]).map((each) => valueName(path, each)[language]).join(', ');
  return leaf.type === 'lines' ? text.split('\n').join(' → ') : text;
}

/** What the record holds of a field, in words; '' where nothing is recorded. The parts of an object are named, but for amount and currency. */
export function fieldText(customer: Customer, field: ProfileField, language: Language): string {
  const root = rootOf(field);
  const table = TABLES.find(({ path }) => path === root);
  if (table) {
    const rows = valueAt(customer, root);
    if (!Array.isArray(rows)) return '';
    return rows
      .map((row) =>
        table.columns
          .map((column) => leafWords(column, `${table.path}.${column.path}`, valueAt(row, column.path), language))
          .filter((words) => words !== '')
          .join(' · '),
      )
      .join('\n');
  }
  const leaves = LEAVES.filter(({ path }) => path === root || path.startsWith(`${root}.`));
  return leaves
    .map((leaf) => {
      const words = leafWords(leaf, leaf.path, valueAt(customer, leaf.path), language);
      if (words === '' || leaf.path.endsWith('.currency')) return root.startsWith('usual.') ? words : '';
      if (leaf.path.endsWith('.amount')) {
        const money = [valueAt(customer, leaf.path.replace(/amount$/, 'currency')), words].filter(Boolean).join(' ');
        return leaf.path === `${root}.amount` ? money : `${leaf.label[language]} ${money}`;
      }
      return leaves.length === 1 || root === 'address' ? words : `${leaf.label[language]} ${words}`;
    })
    .filter((words) => words !== '')
    .join(' · ');
}
