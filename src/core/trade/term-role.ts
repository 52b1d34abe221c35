import type { Span } from '#core/text/span.ts';
import type { Fact } from '#core/trade/fact.ts';

/** What a sum of money is. */
export type MoneyRole = 'unit-price' | 'total' | 'deposit' | 'balance' | 'freight' | 'tooling' | 'sample' | 'discount' | 'other';

/** What a count is: goods ordered or offered, a step of a price list, or something else. */
export type QuantityRole = 'goods' | 'step' | 'other';

const DEPOSIT = /\b(?:deposit|advance|prepayment|down ?payment)\b/i;
/** A share of these is no part of a payment. */
const REDUCED = /\b(?:discount|off|rebate|commission|vat|tax)\b/i;
const BALANCE = /\b(?:balance|remaining|remainder)\b/i;
/** `We received USD 825.50`, `your transfer of USD 412.75 has arrived`: money that moved is no price. */
const PAID = /\b(?:received|paid|payment|transfer\w*|refund\w*|overdue)\b/i;
const ROLES: readonly (readonly [MoneyRole, RegExp])[] = [
  ['deposit', DEPOSIT],
  ['balance', BALANCE],
  [
    'freight',
    /\b(?:freight|courier|postage|dhl|ups|fedex|shipping (?:cost|fee|charge)s?|insurance|local charges?|thc|documents? fee|handling|surcharge|duty|inspection|bank charges?|demurrage|storage|fees?)\b/i,
  ],
  ['tooling', /\b(?:mou?lds?|tooling|plates?|cylinder|setup|set-up|printing (?:fee|cost)|screen|die)\b/i],
  ['sample', /\bsamples?\b/i],
  ['discount', /\b(?:discount|rebate|reduction|credits?|credit note|compensation|deduct\w*|refund|allowance|off)\b/i],
  ['total', /\b(?:total|amounts?|sum|value|in all|altogether|invoice|worth|order is|grand|subtotal|comes? to)\b|=\s*$/i],
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

/** What a sum of money in a sentence is, by the words nearest to it. */
export function moneyRole(text: string, sentence: Span, fact: Fact<'money'>): MoneyRole {
  const from = Math.max(sentence.start, fact.start - 60);
  // Only the words behind the last figure speak of this one.
  const before = text.slice(from, fact.start).replace(/^.*\d(?=\D{12})/, '');
  const after = text.slice(fact.end, Math.min(sentence.end, fact.end + 28));
  // `adds about USD 3.00/set`, `USD 0.35 more`: a difference, no price.
  if (/\b(?:adds?|extra|surcharge of|on top|more by|less by|difference(?: is| of)?|saves?|cheaper by)\s*(?:of|about|around|only)?\s*$/i.test(before))
    return 'other';
  if (/^\s*(?:\/\s?\w+\s*)?(?:extra|more|less|cheaper|on top|higher|lower)\b/i.test(after)) return 'other';
  // `1,800 pairs at EUR 11.40`, `ok for USD 2.85`
  if (/\d\D{0,24}(?:\bat|@|×|\bx)\s*$|\b(?:ok|okay|fine|agreed?|accept\w*|deal|settle) (?:for|at|with|to|on)\s*$/i.test(before)) return 'unit-price';
  // `40% deposit = EUR 17,040, 60% before shipment = EUR 25,560`
  const share =
    /%([^%\d\n]{0,40})(?:=|:|\bis)\s*$/.exec(text.slice(from, fact.start)) ??
    /%((?: [a-z/]+){0,3} (?:deposit|advance|down payment|balance|documents|copy of [a-z/]+|shipment|delivery|acceptance))\s+$/i.exec(
      text.slice(from, fact.start),
    );
  if (share && !REDUCED.test(share[1] ?? '')) return DEPOSIT.test(share[1] ?? '') ? 'deposit' : 'balance';
  // `the deposit (30%) of the total USD 18,500 is USD 5,550`: what the sentence is about.
  if (/\d\s*(?:is|=|equals|makes|comes to|amounts to)\s*$/i.test(text.slice(from, fact.start))) {
    const subject = text.slice(sentence.start, fact.start);
    if (DEPOSIT.test(subject)) return 'deposit';
    if (BALANCE.test(subject)) return 'balance';
  }
  // `USD 20,000: USD 6,000 deposit and USD 15,000 balance`: the word right behind goes before one further off.
  const own = /(?:deposit|balance|advance)\W*(?:of|is)?\W*$/i.test(before)
    ? undefined
    : /^\s*(?:as |for )?(?:the )?(deposit|balance)\b/i.exec(after)?.[1];
  if (own !== undefined) return own.charAt(0).toLowerCase() === 'd' ? 'deposit' : 'balance';
  const role = nearestRole(before);
  if (role !== undefined) return fact.value.per !== undefined && role === 'total' ? 'unit-price' : role;
  const behind =
    /^\s*(?:\([^)]{0,12}\)\s*)?(?:for|as|in|of|off)?\s*(?:the\s+|an?\s+)?(?:\w+\s+)?(deposit|balance|freight|courier|insurance|mould|mold|tooling|samples?|discount|in total|in all|altogether|total|off)\b/i.exec(
      after,
    );
  if (behind) {
    const word = (behind[1] ?? '').toLowerCase();
    if (word === 'deposit' || word === 'balance' || word === 'freight' || word === 'tooling' || word === 'discount') return word;
    if (word === 'mould' || word === 'mold') return 'tooling';
    if (word === 'off') return 'discount';
    if (word.indexOf('sample') === 0) return 'sample';
    return /total|all|altogether/.test(word) ? 'total' : 'freight';
  }
  if (fact.value.per !== undefined) return 'unit-price';
  // `so the invoice for 2,000 pcs will be SGD 14,800`
  if (
    /\b(?:invoice|total|amount|order value)\b[^.;\n]{0,48}\b(?:is|are|will be|would be|makes?|comes? to)(?: then| therefore)?\s*$/i.test(
      text.slice(sentence.start, fact.start),
    )
  )
    return 'total';
  // `fine, USD 29.70 for the stools`: a small sum with cents is a price unless something says otherwise.
  if (PAID.test(text.slice(from, Math.min(sentence.end, fact.end + 48)))) return 'other';
  if (/^\d{1,3}\.(?!0+$)\d{1,4}$/.test(fact.value.amount)) return 'unit-price';
  return /\b(?:price|unit|quote|quoted|quotation|offer|offered|cost|costs|rate|fob|cif|cfr|exw|fca|ddp|dap)\b/i.test(
    text.slice(sentence.start, sentence.end),
  ) || /[:|\t@×*–-]\s*$|\b(?:x|at)\s*$/i.test(before)
    ? 'unit-price'
    : 'other';
}

/** Words before a count of pieces that one carton holds. */
export const IN_CARTON = /\b(?:cartons?|ctns?) (?:of|with|à|@) $/i;

/** What a count in a sentence is. */
export function quantityRole(text: string, sentence: Span, fact: Fact<'quantity'>): QuantityRole {
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
  // `20 cartons of 24 pcs`: what one holds.
  if (IN_CARTON.test(before)) return 'other';
  // `Inner box: 6 pcs`, `Master carton: 8 inner boxes = 48 pcs`
  if (/(?:^|\n|\b(?:inner|master|export|each|one|per) )(?:box|carton|ctn|bag|pack)(?:es|s)?\b[^.\n]*$/i.test(before)) return 'other';
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
