import { defineRule } from '#core/engine/rule.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

const CLDR = { en: 'number formats (CLDR)', 'zh-CN': '各国数字写法（CLDR）' };

/** A point before exactly three digits, and nothing else that would say which it is. */
const THREE = /(?:^|[^\d.,])([1-9]\d{0,2})\.(\d{3})(?![\d.,]\d)(?!\d)/;
const DECIMAL_COMMA = /(?:^|[^\d.,])(\d{1,6}),(\d{2})(?![\d.,]\d)(?!\d)/;
/** Goods counted one by one: a fraction of them is nothing. */
const COUNTED = /^(?:pc|set|pair|dozen|ctn|box|bag|roll|pallet|case|pack|sheet|reel|drum|bottle|container)$/;
/** Readers who write decimals with a comma. */
const COMMA_READERS = 'DE AT CH FR NL BE IT ES PT PL SE DK NO FI CZ SK HU RO BG GR TR RU UA BR AR CL CO PE VE ID VN ZA'.split(' ');

/** Goods that are weighed and measured come in fractions. */
const MEASURED = /^(?:kg|g|mt|ton|m|m2|cbm|l|lb)$/;
const GROUPED = /(?:^|[^\d.,])([1-9]\d{0,2},\d{3})(?![\d.,]*\d)/;

const EUROPEAN = /\d\.\d{3},\d{2}(?!\d)/;
const COMMA_PRICE = /(?:USD|EUR|€|\$) ?\d{1,4},\d{2}(?!\d)|\b\d{1,4},\d{2} ?(?:USD|EUR|€)/;
const LONGEST = 20000;

const isComma = (country: string | undefined): boolean => COMMA_READERS.indexOf(country ?? '') >= 0;

const ambiguous = (
  id: string,
  kinds: readonly ('quantity' | 'money' | 'moq')[],
  wakes: readonly string[],
  examples: TradeRule['examples'],
): TradeRule =>
  defineRule<RuleInput, CheckContext>({
    id,
    wakes,
    examples,
    group: 'key-terms',
    severity: 'warning',
    title: { 'zh-CN': '数字会差一千倍', en: 'Figure that reads a thousand times more or less' },
    message: { 'zh-CN': '“{quote}”可读成 {small}，也可读成 {large}。', en: '“{quote}” reads as {small} or as {large}.' },
    why: {
      'zh-CN':
        '点在英语里是小数点，在德、法、巴西等国是千分位，逗号正相反。英文信里千位用逗号：1,250；小数写两位：1.25；对这些国家的重量、长度写 2500 kg 最稳。',
      en: 'A point is a decimal point in English and groups thousands in much of Europe and Latin America. In English mail write 1,250 or 1.25, and to such a reader 2500 kg.',
    },
    source: 'cldr',
    *find(input) {
      const country = input.context.customer?.country?.toUpperCase();
      // A mail that writes `5.880,00` is in the reader's own notation throughout.
      if (EUROPEAN.test(input.draft.text.slice(0, LONGEST)) || (isComma(country) && COMMA_PRICE.test(input.draft.text.slice(0, LONGEST)))) return;
      const isCommaReader = isComma(country);
      for (const kind of kinds) {
        for (const { start, quote, value } of input.facts(kind).slice(0, MOST_COMPARED)) {
          const unit = 'unit' in value ? (value.unit ?? '') : '';
          const three = THREE.exec(quote);
          const whole = three?.[1];
          const rest = three?.[2];
          if (whole !== undefined && rest !== undefined) {
            const counted = kind === 'moq' || COUNTED.test(unit);
            // Three decimals of a price for a small part or of a weight are right, unless a nought ends them or the reader groups by points.
            if (!counted && !isCommaReader && rest.charAt(2) !== '0') continue;
            const written = `${whole}.${rest}`;
            const from = start + quote.indexOf(written);
            const large = `${whole},${rest}`;
            yield {
              start: from,
              end: from + written.length,
              values: { quote: written, small: `${whole}.${rest.replace(/0+$/, '') || '0'}`, large },
              evidence: [bookEvidence(`${written} = ${large} / ${whole}.${rest}`, CLDR)],
              fixes: counted ? [{ label: large, edits: [{ start: from, end: from + written.length, text: large }] }] : [],
            };
            continue;
          }
          // `2,500 kg` reads as two and a half to them; pieces are never halves.
          const grouped = isCommaReader && MEASURED.test(unit) ? GROUPED.exec(quote)?.[1] : undefined;
          if (grouped !== undefined) {
            const from = start + quote.indexOf(grouped);
            const plain = grouped.replace(',', '');
            yield {
              start: from,
              end: from + grouped.length,
              severity: 'info',
              values: { quote: grouped, small: grouped.replace(',', '.'), large: plain },
              evidence: [bookEvidence(`${grouped} = ${plain} / ${grouped.replace(',', '.')}`, CLDR)],
              fixes: [{ label: plain, edits: [{ start: from, end: from + grouped.length, text: plain }] }],
            };
            continue;
          }
          const comma = kind === 'money' && country === undefined ? DECIMAL_COMMA.exec(quote) : null;
          if (comma === null) continue;
          const [, integer = '', cents = ''] = comma;
          const written = `${integer},${cents}`;
          const from = start + quote.indexOf(written);
          const right = `${integer}.${cents}`;
          yield {
            start: from,
            end: from + written.length,
            values: { quote: written, small: right, large: `${integer}${cents}` },
            evidence: [bookEvidence(`${written} = ${right}`, CLDR)],
            fixes: [{ label: right, edits: [{ start: from, end: from + written.length, text: right }] }],
          };
        }
      }
    },
  });

export const thousandsAmbiguous = ambiguous(
  'thousands-ambiguous',
  ['quantity', 'moq'],
  ['quantity'],
  [
    { text: 'Our MOQ is ⟦2.500⟧ pcs per colour.', fixed: 'Our MOQ is 2,500 pcs per colour.' },
    { text: 'We can supply ⟦1.255⟧ kg.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'DE' } } },
    { text: 'Our MOQ is 2,500 pcs per colour.' },
    { text: 'A carton weighs 12.345 kg.' },
    {
      text: 'We deliver ⟦2,500⟧ kg of wire.',
      context: { customer: { id: '1', name: 'A', contacts: [], country: 'DE' } },
      fixed: 'We deliver 2500 kg of wire.',
    },
    { text: 'We deliver 2,500 kg of wire.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'US' } } },
    { text: '5,000 pcs are in stock.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'DE' } } },
  ],
);

export const amountAmbiguous = ambiguous(
  'amount-ambiguous',
  ['money'],
  ['money'],
  [
    { text: 'The price is USD ⟦1.250⟧ per set.' },
    { text: 'The price is EUR ⟦12,50⟧ per pc.', fixed: 'The price is EUR 12.50 per pc.' },
    { text: 'The price is EUR 12.50 per pc.' },
    { text: 'The price is USD 0.125/pc.' },
    { text: 'The price is USD 1.125/pc.' },
  ],
);
