import { CONTACT_FIELDS } from '#core/customers/contact-fields.ts';
import { LEAVES, TABLES } from '#core/customers/record-form-fields.ts';
import type { Language } from '#core/text/language.ts';

const leaves = new Map(LEAVES.map(({ path, label }) => [path, label]));
const tables = new Map(TABLES.map((table) => [table.path, table]));

/** A path of `flatRecord` in words: `Contacts › K-01-1 › Job title`. A part without a name is shown as it is. */
export function pathName(path: string, language: Language, nameOfEntry: (key: string) => string = (key) => key): string {
  const leaf = leaves.get(path);
  if (leaf) return leaf[language];
  const [first = '', ...rest] = path.split('.');
  const table = tables.get(first);
  if (!table) return [first, ...rest].join(' › ');
  const last = rest.at(-1) ?? '';
  const column =
    table.columns.find((each) => each.path === last)?.label ??
    table.inner?.columns.find((each) => each.path === last)?.label ??
    (first === 'contacts' ? CONTACT_FIELDS.filter(([field]) => field === last).map(([, zh, en]) => ({ 'zh-CN': zh, en }))[0] : undefined);
  const entry = column ? rest.slice(0, -1).join('.') : rest.join('.');
  return [table.label[language], nameOfEntry(entry), column?.[language]].filter(Boolean).join(' › ');
}
