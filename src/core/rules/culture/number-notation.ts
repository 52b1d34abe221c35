import type { Manners } from '#core/culture/market.ts';
import { defineRule, type Hit } from '#core/engine/rule.ts';
import { customerIn, readerNotation } from '#core/rules/culture/reader.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

const GROUPED = /\d{1,3},\d{3}(?![\d.,])/;
/** 1.500,00 and 4,20, which a reader of decimal points takes for something else. */
const COMMA_DECIMALS = /(^|[^\d.,])((?:\d{1,3}(?:\.\d{3})+|\d{1,6}),\d{2})(?![\d.,])/;
const THREE_DECIMALS = /(^|[^\d.,])(\d{1,3}\.\d{3})(?![\d.,])/;

const IN_WORDS =
  /^\s*\((?:say:? |in words:? )?(?:(?:us )?dollars? |euros? )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|six|seven|eigh|nine|twenty|hundred)/i;

const COMMA = { 'zh-CN': '逗号', en: 'comma' } as const;
const POINT = { 'zh-CN': '点', en: 'point' } as const;

/** An amount that a reader of decimal commas takes for another: 1,500 for one and a half. */
export const numberNotation: TradeRule = defineRule({
  id: 'number-notation',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '数字写法会被读错', en: 'Number that may be misread' },
  message: {
    'zh-CN': '{market}以{mark}作小数点，“{quote}”可能读成{wrong}',
    en: '{market} writes decimals with a {mark}: “{quote}” may read as {wrong}',
  },
  why: {
    'zh-CN': '有的市场逗号是小数点、点是千分位，有的相反。英文邮件里金额写全两位小数（1,500.00），三位小数的单价注明币种单位，就不会读错。',
    en: 'Some markets write decimals with a comma and group thousands with a point, others the other way round. Two decimals (1,500.00) leave no doubt in English mail.',
  },
  source: 'cldr',
  examples: [
    { text: 'The total is USD ⟦1,500⟧.', context: customerIn('DE'), fixed: 'The total is USD 1,500.00.' },
    { text: 'The price is EUR ⟦1.250⟧ per piece.', context: customerIn('BR') },
    { text: 'The total is EUR ⟦1.500,00⟧.', context: customerIn('GB'), fixed: 'The total is EUR 1,500.00.' },
    { text: 'The price is USD ⟦4,20⟧ per piece.', context: customerIn('US'), fixed: 'The price is USD 4.20 per piece.' },
    { text: 'The net weight is ⟦1,250⟧ kg.', context: customerIn('DE'), fixed: 'The net weight is 1250 kg.' },
    { text: 'The net weight is 1,250 kg.', context: customerIn('GB') },
    { text: 'The order is for 1,250 pcs.', context: customerIn('DE') },
    { text: 'The price is USD 4,20 per piece.', context: customerIn('DE') },
    { text: 'The total is USD 1,500.00.', context: customerIn('DE') },
    { text: 'The total is USD 1,500.', context: customerIn('US') },
    { text: 'The total is USD 1,500.' },
    { text: 'The total is USD 1,500 (one thousand five hundred).', context: customerIn('DE') },
    { text: 'The total is USD ⟦1,500⟧.', context: customerIn('FI'), fixed: 'The total is USD 1,500.00.' },
    { text: 'The price is USD 4.20 per piece.', context: customerIn('DE') },
  ],
  wakes: ['customer'],
  *find(input) {
    const manners = readerNotation(input);
    if (!manners) return;
    if (manners.decimal === '.') {
      yield* commaDecimals(input, manners);
      return;
    }
    yield* measured(input, manners);
    for (const { start, end, quote, value } of input.facts('money')) {
      if (value.to !== undefined) continue;
      const grouped = GROUPED.exec(quote);
      const decimals = grouped ? undefined : THREE_DECIMALS.exec(quote);
      const number = grouped?.[0] ?? decimals?.[2];
      if (number === undefined) continue;
      const at = start + quote.indexOf(number);
      // USD 3,500 (three thousand five hundred): the words leave no doubt.
      if (IN_WORDS.test(input.draft.text.slice(end, end + 40))) continue;
      const wrong = grouped ? number.replace(',', '.') : number.replace('.', '');
      // Only the thousands can be mended by spelling them out; three decimals are a price that stays.
      const fixes = grouped ? [{ label: `${number}.00`, edits: [{ start: at, end: at + number.length, text: `${number}.00` }] }] : [];
      yield { start: at, end: at + number.length, values: { market: manners.name, wrong, mark: COMMA }, fixes };
    }
  },
});

/** What can be measured to three decimals, so that 1,250 kg may be read as one and a quarter; nobody counts pieces so. */
const MEASURED = ['kg', 'mt', 'm', 'm2', 'cbm', 'yd', 'g', 'l', 'km', 'lm'];

/** `1,250 kg` to a reader of decimal commas. */
function* measured(input: RuleInput, manners: Manners): Generator<Hit> {
  for (const { start, quote, value } of input.facts('quantity')) {
    const number = value.to === undefined && MEASURED.indexOf(value.unit) >= 0 ? /^\d{1,3},\d{3}(?![\d.,])/.exec(quote)?.[0] : undefined;
    if (number === undefined) continue;
    const right = number.replace(',', '');
    yield {
      start,
      end: start + number.length,
      values: { market: manners.name, wrong: number.replace(',', '.'), mark: COMMA },
      fixes: [{ label: right, edits: [{ start, end: start + number.length, text: right }] }],
    };
  }
}

/** `EUR 1.500,00` to a reader of decimal points. */
function* commaDecimals(input: RuleInput, manners: Manners): Generator<Hit> {
  for (const { start, quote, value } of input.facts('money')) {
    const number = value.to === undefined ? COMMA_DECIMALS.exec(quote)?.[2] : undefined;
    if (number === undefined) continue;
    const at = start + quote.indexOf(number);
    const right = number.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
    yield {
      start: at,
      end: at + number.length,
      values: { market: manners.name, wrong: number.replace(/[.,]/g, ''), mark: POINT },
      fixes: [{ label: right, edits: [{ start: at, end: at + number.length, text: right }] }],
    };
  }
}
