import type { Hit } from '#core/engine/rule.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { recorded } from '#core/rules/key-terms/example-contexts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';
import { isNearMiss } from '#core/trade/near-miss.ts';

const LEGAL =
  /^(?:inc|llc|ltd|limited|co|corp|corporation|company|plc|gmbh|ag|kg|sarl|sas|sa|s|r|l|srl|p|spa|b|v|bv|n|nv|ab|as|aps|oy|ltda|pty|pvt|sdn|bhd|pte|fze)$/i;
const WORD = /[A-Za-z\u00c0-\u024f]+/g;
/** A shorter name differs from many words by one letter. */
const SHORTEST = 5;

interface Word {
  readonly start: number;
  readonly text: string;
}

function wordsOf(text: string, from = 0): Word[] {
  const words: Word[] = [];
  for (const word of text.match(WORD) ?? []) {
    const start = text.indexOf(word, words.length === 0 ? 0 : (words[words.length - 1]?.start ?? 0) - from + 1);
    words.push({ start: start + from, text: word });
  }
  return words;
}

/** A name without its legal form. */
function nameOf(name: string): readonly string[] {
  const words = name.match(WORD) ?? [];
  let end = words.length;
  while (end > 1 && LEGAL.test(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** The names that a mail to this customer may hold, theirs and ours, without their legal forms. */
export function namesIn({ customer, company }: CheckContext): readonly (readonly string[])[] {
  if (customer === undefined) return [];
  return [customer.name, customer.shortName, company?.name, ...(customer.aliases ?? [])]
    .map((name) => (name === undefined ? [] : nameOf(name)))
    .filter((words) => words.join('').length >= SHORTEST && words.every(isCapital));
}

/** Where `within` a recorded name stands with a letter wrong. */
export function* misspeltIn(text: string, within: Span, names: readonly (readonly string[])[], { customer }: CheckContext): Iterable<Hit> {
  if (customer === undefined) return;
  const people: readonly string[] =
    customer.contacts
      .map(({ name }) => name)
      .join(' ')
      .match(WORD) ?? [];
  const words = wordsOf(text.slice(within.start, within.end), within.start);
  for (let at = 0; at < words.length; at++) {
    for (const name of names) {
      const found = words.slice(at, at + name.length);
      const first = found[0];
      const last = found[found.length - 1];
      if (first === undefined || last === undefined || found.length < name.length || !found.every((word) => isCapital(word.text))) continue;
      const written = found.map((word) => word.text);
      if (names.some((other) => other.join(' ').toLowerCase() === written.join(' ').toLowerCase())) continue;
      const [a, b] = [name.join(' ').toLowerCase(), written.join(' ').toLowerCase()];
      if (!isNearMiss(a, b) || `${a}s` === b || written.some((word) => people.indexOf(word) >= 0 && written.length === 1)) continue;
      const end = last.start + last.text.length;
      // One word alone may be another word or a person; the legal form behind it says that it is the company.
      const form = words[at + name.length];
      if (name.length === 1 && !(form !== undefined && LEGAL.test(form.text) && isCapital(form.text) && form.start - end <= 2)) continue;
      const right = name.join(' ');
      yield {
        start: first.start,
        end,
        values: { name: right },
        fixes: [{ label: right, edits: [{ start: first.start, end, text: right }] }],
        evidence: [evidenceOf(customer.name)],
      };
    }
  }
}

export const companyMisspelt: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'company-misspelt',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '公司名可能拼错', en: 'Company name misspelt' },
  message: { 'zh-CN': '“{quote}”：档案里是“{name}”。', en: '“{quote}”: on record it is “{name}”.' },
  why: {
    'zh-CN': '发票、提单、信用证上的公司名要一字不差，错一个字母银行就不付款、海关就不放货。',
    en: 'Invoice, bill of lading and L/C must name the company to the letter; one letter off, and bank or customs hold it.',
  },
  wakes: ['customer'],
  *find({ draft: { text }, sentences, context }): Iterable<Hit> {
    const names = namesIn(context);
    if (names.length === 0) return;
    for (const sentence of sentences.slice(0, MOST_COMPARED)) yield* misspeltIn(text, sentence, names, context);
  },
  examples: [
    {
      text: 'The consignee is ⟦Ferrara Pompe⟧ S.r.l.',
      context: recorded({ name: 'Ferrari Pompe S.r.l.' }),
      fixed: 'The consignee is Ferrari Pompe S.r.l.',
    },
    { text: 'The invoice goes to ⟦Kellar⟧ GmbH.', context: recorded({ name: 'Keller GmbH' }) },
    { text: 'The invoice goes to Keller GmbH.', context: recorded({ name: 'Keller GmbH' }) },
    { text: 'Mr. Kellar will call you.', context: recorded({ name: 'Keller GmbH' }) },
    { text: 'The invoice goes to Kellar GmbH.' },
  ],
});

const evidenceOf = (name: string) => ({ kind: 'record' as const, text: name, source: { en: 'customer record', 'zh-CN': '客户档案' } });
