import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import type { Edit } from '#core/text/edit.ts';
import type { Localised } from '#core/text/language.ts';
import type { FactKind } from '#core/trade/fact.ts';

/** One line of the tick list of a quotation. */
export interface QuotationItem {
  readonly name: Localised;
  readonly isThere: boolean;
  /** English words that can be put in where it is missing. */
  readonly stub: string;
  /** Puts the stub in; absent where it is there already, or where no place for it is sure. */
  readonly edits?: readonly Edit[];
}

const PACKING = /\b(?:pack\w*|cartons?|ctns?|pallets?|box(?:es)?|bags?)\b/i;
const QUOTING = /\b(?:quotation|quote[ds]?|our offer|we (?:can )?offer|offer you|best price|price list)\b/i;
/** Words of a line that has a price but does not say of what. */
const PRICE_WORDS =
  /\b(?:price|unit|best|offer\w*|quot\w+|our|the|your|dear|you|for|fob|cif|cfr|exw|fca|is|are|please|find|below|usd|eur|per|piece|pcs|set|follows|with|can)\b/gi;
const LONGEST = 20000;
const LONGEST_LINE = 300;
const TERMS: readonly FactKind[] = ['money', 'quantity', 'moq', 'incoterm', 'payment', 'lead-time', 'validity'];

/** True for a draft that offers: a stated unit price, and the word or several terms beside it. */
export function isQuotation(input: RuleInput): boolean {
  if (input.facts('money').length === 0) return false;
  if (!termsOfDraft(input).money.some(({ role, stance }) => role === 'unit-price' && stance === 'stated')) return false;
  return QUOTING.test(ownWords(input)) || TERMS.filter((kind) => input.facts(kind).length > 0).length >= 4;
}

const ownWords = ({ sentences, draft }: RuleInput): string =>
  sentences
    .map(({ start, end }) => draft.text.slice(start, end))
    .join('\n')
    .slice(0, LONGEST);

/** True when the lines with prices, or the subject, say of what. */
function namesProduct(input: RuleInput): boolean {
  if (input.facts('product').length > 0 || input.subjectFacts('product').length > 0) return true;
  const { text } = input.draft;
  return termsOfDraft(input).money.some(({ role, start }) => {
    if (role !== 'unit-price') return false;
    const line = text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - LONGEST_LINE), start);
    return /[A-Za-z]{4}/.test(line.replace(PRICE_WORDS, ''));
  });
}

/** Where a line can be put in: behind the line of the last term, and never into a table. */
function insertAt(input: RuleInput): { at: number; before: string; after: string } | undefined {
  let last = -1;
  for (const kind of TERMS) for (const { end } of input.facts(kind)) if (end > last) last = end;
  const { text, blocks } = input.draft;
  const within = blocks.filter(({ start, end }) => start <= last && last <= end)[0];
  if (last < 0) return undefined;
  if (within?.cell === undefined) {
    const end = text.indexOf('\n', last);
    return { at: end < 0 ? text.length : end, before: '\n', after: '' };
  }
  const next = blocks.filter((block) => block.start >= last && block.cell === undefined && block.end > block.start)[0];
  return next === undefined ? undefined : { at: next.start, before: '', after: '\n' };
}

/** What a complete quotation names, and whether this draft does. */
export function quotationItems(input: RuleInput): QuotationItem[] {
  const has = (kind: FactKind): boolean => input.facts(kind).length > 0;
  const prices = termsOfDraft(input).money.filter(({ role }) => role === 'unit-price');
  const [price] = prices;
  const place = insertAt(input);
  const perUnit = price === undefined || price.fact.value.per !== undefined ? undefined : [{ start: price.end, end: price.end, text: '/pc' }];
  const item = (name: Localised, isThere: boolean, stub: string, own?: readonly Edit[]): QuotationItem => {
    const line = place === undefined ? undefined : [{ start: place.at, end: place.at, text: `${place.before}${stub}${place.after}` }];
    const edits = isThere ? undefined : (own ?? line);
    return edits === undefined ? { name, isThere, stub } : { name, isThere, stub, edits };
  };
  return [
    item({ 'zh-CN': '产品', en: 'product' }, namesProduct(input), 'Product: …'),
    item({ 'zh-CN': '数量或起订量', en: 'quantity or MOQ' }, has('quantity') || has('moq'), 'MOQ: … pcs'),
    item(
      { 'zh-CN': '币种', en: 'currency' },
      prices.every(({ fact }) => fact.value.currency !== undefined || fact.value.symbol !== undefined || fact.value.per !== undefined),
      'All prices in USD',
    ),
    item({ 'zh-CN': '计价单位', en: 'unit of the price' }, price?.fact.value.per !== undefined, '/pc', perUnit),
    item(
      { 'zh-CN': '贸易术语和地点', en: 'term and place' },
      input.facts('incoterm').some(({ value }) => value.place !== undefined),
      'FOB Ningbo, Incoterms 2020',
    ),
    item({ 'zh-CN': '付款方式', en: 'payment' }, has('payment'), 'Payment: 30% T/T deposit, 70% before shipment'),
    item(
      { 'zh-CN': '交货期和起算点', en: 'lead time and its start' },
      input.facts('lead-time').some(({ value }) => value.from !== undefined) || has('date'),
      'Lead time: … days after receipt of deposit',
    ),
    item({ 'zh-CN': '有效期', en: 'validity' }, has('validity'), 'This offer is valid until …'),
    item({ 'zh-CN': '包装', en: 'packing' }, PACKING.test(ownWords(input)), 'Packing: … pcs per carton'),
  ];
}
