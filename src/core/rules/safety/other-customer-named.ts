import { segmentSpans } from '#core/draft/own-text.ts';
import type { Hit } from '#core/engine/rule.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { type OtherCustomer, othersOf, type SafetyContext } from '#core/rules/safety/safety-context.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

const LEGAL =
  /^(?:inc|llc|ltd|limited|co|corp|corporation|company|plc|gmbh|ag|kg|sarl|sas|sa|srl|spa|bv|nv|ab|as|aps|oy|ltda|pty|pvt|sdn|bhd|pte|fze|kk)$/;
const WORD = /[A-Za-z0-9\u00c0-\u024f\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]+/g;

/** Words of a name without its legal form, lower case. */
function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(WORD) ?? [];
  while (words.length > 1 && LEGAL.test(words[words.length - 1] ?? '')) words.pop();
  return words;
}

/** Names by their first word; built once for a list of other customers. */
type NameTable = Map<string, { words: readonly string[]; name: string }[]>;

const tables = new WeakMap<readonly OtherCustomer[], NameTable>();

function tableOf(others: readonly OtherCustomer[]): NameTable {
  let table = tables.get(others);
  if (!table) {
    table = new Map();
    for (const { names } of others) {
      for (const name of names) {
        const words = wordsOf(name);
        const [first] = words;
        if (first === undefined || words.join('').length < 4) continue;
        const there = table.get(first);
        if (there) there.push({ words, name });
        else table.set(first, [{ words, name }]);
      }
    }
    tables.set(others, table);
  }
  return table;
}

const context: SafetyContext = {
  customer: { id: 'K-17', name: 'Keller GmbH', contacts: [{ name: 'Anna Lumax-Weber', emails: ['anna@keller.example'] }] },
  otherCustomers: [{ names: ['Bright Home Stores Ltd', 'Brightco'] }, { names: ['Sunny', 'Keller Norge'] }],
};

export const otherCustomerNamed: TradeRule = defineRule({
  id: 'other-customer-named',
  group: 'safety',
  severity: 'error',
  title: { 'zh-CN': '信里出现了别的客户', en: 'Another customer’s name' },
  message: { 'zh-CN': '“{quote}”是另一家客户，不是 {customer}。', en: '“{quote}” is another customer, not {customer}.' },
  why: {
    'zh-CN': '泄露客户关系，也一看就是复制粘贴。删掉，或改写成“另一家客户”。',
    en: 'It gives away whom you supply and shows a copied mail. Take it out, or write “another customer”.',
  },
  examples: [
    { text: 'We printed the ⟦Brightco⟧ label as last time.', context },
    { text: 'The carton is the one we use for ⟦Bright Home Stores⟧.', context },
    { text: '⟦Sunny⟧ days are good for the fair.', context },
    { text: 'The panel is bright, and the home stores well.', context },
    { text: 'It was sunny at the fair in Canton.', context },
    { text: 'We printed the Brightco label as last time.' },
    {
      text: 'The mail to Keller Norge is another thing.',
      context: { ...context, customer: { id: 'K-18', name: 'Keller Norge', contacts: [] } },
    },
  ],
  wakes: ['other-customers'],
  find: ({ draft, context: given }) => {
    const others = othersOf(given);
    const { customer } = given;
    // Whoever does not know to whom the draft goes cannot say that a name is another's.
    if (others.length === 0 || !customer) return [];
    const table = tableOf(others);
    const mine = new Set<string>();
    for (const name of [customer.name, customer.shortName, given.company?.name, ...(customer.aliases ?? [])]) {
      if (name !== undefined) mine.add(wordsOf(name).join(' '));
    }
    const hits: Hit[] = [];
    const search = (text: string, from: number, to: number, part: 'body' | 'subject'): void => {
      WORD.lastIndex = from;
      const seen: { start: number; word: string }[] = [];
      for (let match = WORD.exec(text); match && match.index < to; match = WORD.exec(text)) seen.push({ start: match.index, word: match[0] });
      for (let at = 0; at < seen.length; at++) {
        const first = seen[at];
        if (!first) continue;
        for (const { words } of table.get(first.word.toLowerCase()) ?? []) {
          const last = seen[at + words.length - 1];
          if (!last || mine.has(words.join(' ')) || words.some((word, i) => seen[at + i]?.word.toLowerCase() !== word)) continue;
          const end = last.start + last.word.length;
          // A name that is a common word as well is a name only with its capital letter.
          if (first.word === first.word.toLowerCase() && first.word !== first.word.toUpperCase()) continue;
          // A sentence begins with a capital whatever the word: alone there, it may be the word and not the name.
          const isSure = words.length > 1 || !beginsSentence(text, first.start);
          hits.push({ part, start: first.start, end, ...(!isSure && { severity: 'warning' as const }), values: { customer: customer.name } });
          break;
        }
      }
    };
    for (const { start, end } of segmentSpans(draft, 'own')) search(draft.text, start, end, 'body');
    search(draft.subject, 0, draft.subject.length, 'subject');
    return hits;
  },
});
