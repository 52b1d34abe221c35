import type { Span } from '#core/text/span.ts';
import type { Fact, FactKind } from '#core/trade/fact.ts';
import type { Stance } from '#core/trade/stance.ts';
import { sentenceAround, stanceOf } from '#core/trade/stance.ts';

/** A mail that people write has fewer; each figure is compared with its neighbours, so that without a limit a list of a million would cost the square. */
const MOST_FACTS = 120;
const MOST_ROWS = 200;

/** What a sum of money is. */
export type MoneyRole = 'unit-price' | 'total' | 'deposit' | 'balance' | 'freight' | 'tooling' | 'sample' | 'discount' | 'other';

/** What a count is: goods ordered or offered, a step of a price list, or something else. */
export type QuantityRole = 'goods' | 'step' | 'other';

interface Term<K extends FactKind> extends Span {
  readonly fact: Fact<K>;
  readonly sentence: Span;
  readonly stance: Stance;
  /** True in a row of a table, which is then its sentence. */
  readonly inRow: boolean;
  /** Code of the product it belongs to, when the sentence or the mail leaves no doubt. */
  readonly product?: string;
}
export interface MoneyTerm extends Term<'money'> {
  readonly role: MoneyRole;
}
export interface QuantityTerm extends Term<'quantity'> {
  readonly role: QuantityRole;
}

/** Sums and counts of a mail with what they mean. */
export interface MailTerms {
  readonly money: readonly MoneyTerm[];
  readonly quantities: readonly QuantityTerm[];
}

/** A mail as far as terms are concerned: a draft or an earlier mail. */
export interface FactSource {
  readonly text: string;
  facts<K extends FactKind>(kind: K): readonly Fact<K>[];
  /** Rows of tables: what stands in one row belongs together. */
  readonly rows?: readonly Span[];
}

const ROLES: readonly (readonly [MoneyRole, RegExp])[] = [
  ['deposit', /\b(?:deposit|advance|prepayment|down ?payment)\b/i],
  ['balance', /\b(?:balance|remaining|remainder)\b/i],
  [
    'freight',
    /\b(?:freight|courier|postage|dhl|ups|fedex|shipping (?:cost|fee|charge)s?|insurance|local charges?|thc|documents? fee|handling|surcharge|duty|inspection)\b/i,
  ],
  ['tooling', /\b(?:mou?lds?|tooling|plates?|cylinder|setup|set-up|printing (?:fee|cost)|screen|die)\b/i],
  ['sample', /\bsamples?\b/i],
  ['discount', /\b(?:discount|rebate|reduction|credits?|credit note|compensation|deduct\w*|refund|allowance|off)\b/i],
  ['total', /\b(?:total|amounts?|sum|value|in all|altogether|invoice|worth|grand|subtotal|comes to)\b|=\s*$/i],
];

/** The role whose word stands nearest before the figure. */
function nearestRole(before: string): MoneyRole | undefined {
  let nearest: MoneyRole | undefined;
  let at = -1;
  for (const [role, words] of ROLES) {
    const found = words.exec(before);
    if (found !== null && found.index > at) {
      at = found.index;
      nearest = role;
    }
  }
  return nearest;
}

function moneyRole(text: string, sentence: Span, fact: Fact<'money'>): MoneyRole {
  const from = Math.max(sentence.start, fact.start - 60);
  // Only the words behind the last figure speak of this one.
  const before = text.slice(from, fact.start).replace(/^.*\d(?=\D{12})/, '');
  const after = text.slice(fact.end, Math.min(sentence.end, fact.end + 28));
  const role = nearestRole(before);
  if (role !== undefined) return fact.value.per !== undefined && role === 'total' ? 'unit-price' : role;
  const behind =
    /^\s*(?:\([^)]{0,12}\)\s*)?(?:for|as|in|of|off)?\s*(?:the\s+|an?\s+)?(?:\w+\s+)?(deposit|balance|freight|courier|insurance|mould|mold|tooling|samples?|discount|in total|total|off)\b/i.exec(
      after,
    );
  if (behind) {
    const word = (behind[1] ?? '').toLowerCase();
    if (word === 'deposit' || word === 'balance' || word === 'freight' || word === 'tooling' || word === 'discount') return word;
    if (word === 'mould' || word === 'mold') return 'tooling';
    if (word === 'off') return 'discount';
    if (word.indexOf('sample') === 0) return 'sample';
    return word.indexOf('total') >= 0 ? 'total' : 'freight';
  }
  if (fact.value.per !== undefined) return 'unit-price';
  return /\b(?:price|unit|quote|quoted|quotation|offer|offered|cost|costs|rate|fob|cif|cfr|exw|fca|ddp|dap)\b/i.test(
    text.slice(sentence.start, sentence.end),
  ) || /[:|\t@×*–-]\s*$|\b(?:x|at)\s*$/i.test(before)
    ? 'unit-price'
    : 'other';
}

function quantityRole(text: string, sentence: Span, fact: Fact<'quantity'>): QuantityRole {
  const { unit } = fact.value;
  if (unit.indexOf('/') >= 0 || /^\d\d[A-Z]/.test(unit) || unit === 'container' || unit === 'order' || unit === 'style') return 'other';
  if (
    unit !== 'pc' &&
    unit !== 'set' &&
    unit !== 'pair' &&
    unit !== 'dozen' &&
    unit !== 'roll' &&
    unit !== 'mt' &&
    unit !== 'kg' &&
    unit !== 'm' &&
    unit !== 'm2' &&
    unit !== 'yd' &&
    unit !== 'bag' &&
    unit !== 'sheet' &&
    unit !== 'drum' &&
    unit !== 'bottle' &&
    unit !== 'box' &&
    unit !== 'pack'
  )
    return 'other';
  const before = text.slice(Math.max(sentence.start, fact.start - 48), fact.start);
  const after = text.slice(fact.end, Math.min(sentence.end, fact.end + 40));
  if (
    /\b(?:moq|minimum|from|above|over|at least|more than|starting|if|up to|less than|below|≥|>)\b[^\d]{0,24}$|[≥>]\s*$/i.test(before) ||
    /^\s*(?:or more|and above|and up|\+|minimum|moq)/i.test(after)
  )
    return 'step';
  if (
    /\b(?:samples?|capacity|per (?:month|day|week|carton|ctn|box|pallet|container)|each|defect\w*|broken|missing|damaged|spare|free|stock|weight|weigh\w*|gross|net|g\.w\.?|n\.w\.?|loads|hold\w*|contain\w*|first|remaining|partial|lot|batch|inspect\w*|produced|finished|last year|extra|additional|more)\b/i.test(
      before,
    )
  )
    return 'other';
  if (
    /^\s*(?:per|\/|a|in)\s*(?:month|day|week|carton|ctn|box|pallet|container|stock|40|20|the)|^\s*(?:free|of spare|spare|samples?|each|more|extra|were|are (?:ready|finished|done)|have|will (?:be ready|follow|leave)|first|now|by air)\b/i.test(
      after,
    )
  )
    return 'other';
  return 'goods';
}

/** The product a figure belongs to: one named with it, else the one before it in the sentence, else the only one of the mail. */
function productOf(
  text: string,
  sentence: Span,
  place: Span,
  products: readonly Fact<'product'>[],
  others: readonly Span[],
  only: string | undefined,
): string | undefined {
  let before: Fact<'product'> | undefined;
  let after: Fact<'product'> | undefined;
  for (const product of products) {
    if (product.end <= place.start && product.start >= sentence.start) before = product;
    else if (product.start >= place.end && product.end <= sentence.end && after === undefined) after = product;
  }
  if (after !== undefined) {
    const gap = text.slice(place.end, after.start);
    const isBehind = gap.length <= 30 && !/\d/.test(gap) && /\b(?:for|of)\b|^\s*(?:x\s*)?$/i.test(gap);
    if (isBehind) return after.value.code;
  }
  if (before !== undefined) return before.value.code;
  if (after !== undefined) return others.some((other) => other.start > place.end && other.end < after.start) ? undefined : after.value.code;
  return only;
}

/** Reads what the sums and counts of a mail mean. Each is looked at within its own sentence only. */
export function readTerms(source: FactSource): MailTerms {
  const { text } = source;
  const rows = (source.rows ?? []).slice(0, MOST_ROWS);
  const products = source.facts('product').slice(0, MOST_FACTS);
  const codes = products.map(({ value }) => value.code);
  const only = codes.length > 0 && codes.every((code) => code === codes[0]) ? codes[0] : undefined;
  const money = source.facts('money').slice(0, MOST_FACTS);
  const quantities = source.facts('quantity').slice(0, MOST_FACTS);
  const base = <K extends 'money' | 'quantity'>(fact: Fact<K> & Span): Term<K> => {
    const row = rows.filter((span) => span.start <= fact.start && fact.end <= span.end)[0];
    const sentence = row ?? sentenceAround(text, fact);
    const product = productOf(text, sentence, fact, products, money, only);
    const term = {
      fact,
      start: fact.start,
      end: fact.end,
      sentence,
      stance: row === undefined ? stanceOf(text, sentence, fact.start) : ('stated' as const),
      inRow: row !== undefined,
    };
    return product === undefined ? term : { ...term, product };
  };
  return {
    money: money.map((fact) => {
      const term = base<'money'>(fact);
      const role = term.inRow ? (fact.value.per === undefined ? 'total' : 'unit-price') : moneyRole(text, term.sentence, fact);
      return { ...term, role };
    }),
    quantities: quantities.map((fact) => {
      const term = base<'quantity'>(fact);
      return { ...term, role: term.inRow && fact.value.unit.indexOf('/') < 0 ? ('goods' as const) : quantityRole(text, term.sentence, fact) };
    }),
  };
}
