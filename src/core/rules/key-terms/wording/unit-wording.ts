import { TRADE, wordingRule } from '#core/rules/key-terms/wording/wording-rule.ts';

/** Readers to whom a ton is not a thousand kilograms. */
const OTHER_TON = ['US', 'CA', 'GB'];

export const tonAmbiguous = wordingRule({
  id: 'ton-ambiguous',
  severity: 'warning',
  title: { 'zh-CN': 'ton 有歧义', en: 'Ton of which kind' },
  message: { 'zh-CN': '“{quote}”：美英客户会按短吨或长吨算。', en: '“{quote}” is 2,000 or 2,240 lb to this reader.' },
  why: {
    'zh-CN': '美国 ton 是 907 公斤，英国旧制是 1016 公斤。写 MT 或 tonnes (metric)。',
    en: 'A ton is 907 kg in the United States and was 1,016 kg in Britain. Write MT or tonnes (metric).',
  },
  source: 'nist',
  basis: { en: '1 short ton = 2,000 lb = 907 kg', 'zh-CN': '1 短吨 = 2,000 磅 = 907 公斤' },
  basisSource: { en: 'NIST', 'zh-CN': '美国国家标准与技术研究院' },
  entries: [{ find: '(ton|tons)', replace: 'MT' }],
  objects: (sentence, _, { context }, at) => {
    if (OTHER_TON.indexOf(context.customer?.country?.toUpperCase() ?? '') < 0) return false;
    return /\d\s?$/.test(sentence.slice(0, at)) && !/\bmetric|\bshort tons?|\blong tons?/i.test(sentence);
  },
  examples: [
    {
      text: 'We can load 24 ⟦tons⟧ per container.',
      context: { customer: { id: '1', name: 'A', contacts: [], country: 'US' } },
      fixed: 'We can load 24 MT per container.',
    },
    { text: 'The MOQ is 5 ⟦tons⟧.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'GB' } } },
    { text: 'We can load 24 MT per container.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'US' } } },
    { text: 'We can load 24 tons per container.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'DE' } } },
  ],
});

export const containerWording = wordingRule({
  id: 'container-wording',
  severity: 'info',
  title: { 'zh-CN': '柜型写法', en: 'How to write a container' },
  message: { 'zh-CN': '“{quote}”：写 20GP、40HQ。', en: '“{quote}”: write 20GP or 40HQ.' },
  why: {
    'zh-CN': 'cabinet、cupboard 是“柜”的直译，外国人理解成家具。写 1x40HQ。',
    en: 'Cabinet and cupboard are furniture, and feet is a length. Write 1x20GP or 1x40HQ.',
  },
  basis: { en: '20GP, 40GP, 40HQ', 'zh-CN': '20GP、40GP、40HQ' },
  basisSource: TRADE,
  entries: [
    { find: '(20|40) (feet|foots|feets) (container|cabinet|cupboard|counter|containers)' },
    { find: '(small|big|high|tall|whole|one) (cabinet|cupboard)' },
    { find: '(20|40) (cabinet|cupboard)' },
  ],
  objects: (sentence, quote) => /container/i.test(quote) || /\b(?:CBM|load\w*|ship\w*|FCL|\d{2}'|container)/i.test(sentence),
  examples: [
    { text: 'One ⟦40 feet container⟧ can load 5,000 pcs.' },
    { text: 'A ⟦high cabinet⟧ loads 68 CBM.' },
    { text: '1x40HQ loads about 5,000 pcs.' },
    { text: 'The tall cabinet has four shelves.' },
  ],
});

export const toleranceIncomplete = wordingRule({
  id: 'tolerance-incomplete',
  severity: 'warning',
  title: { 'zh-CN': '公差没有单位', en: 'Tolerance without a unit' },
  message: { 'zh-CN': '公差没写单位。', en: 'Plus or minus how much of what? The unit is missing.' },
  why: {
    'zh-CN': '1.2 ±0.05 是毫米还是厘米？数量的溢短装要写 ±5% in quantity and amount。',
    en: '1.2 ±0.05 of what? A quantity tolerance says: ±5% in quantity and amount.',
  },
  basis: { en: 'a tolerance has a unit and a base', 'zh-CN': '公差要有单位和基数' },
  basisSource: TRADE,
  entries: [{ find: '(±|+/-|+-)' }],
  objects: (sentence, quote, _, at) => {
    return /^\s?\d+(?:[.,]\d+)?(?!\s?(?:%|percent|pct|[a-zµ°"']|\d|[.,]\d))/i.test(sentence.slice(at + quote.length));
  },
  examples: [
    { text: 'The thickness is 1.2 ⟦±⟧0.05.' },
    { text: 'The quantity tolerance is ⟦+/-⟧5.' },
    { text: 'The thickness is 1.2 ±0.05 mm.' },
    { text: 'The quantity tolerance is ±5% in quantity and amount.' },
  ],
});

export const unitSpelling = wordingRule({
  id: 'unit-spelling',
  severity: 'info',
  title: { 'zh-CN': '单位写法', en: 'Spelling of a unit' },
  message: { 'zh-CN': '“{quote}”应写 {replacement}。', en: '“{quote}”: write {replacement}.' },
  why: {
    'zh-CN': '1 pc、2 pcs；kg 不加 s（单证全大写 KGS 除外）；克写 g。',
    en: '1 pc, 2 pcs; kg takes no s (KGS in capitals on shipping papers aside); grams are g.',
  },
  source: 'bipm_si',
  basis: { en: '1 pc, 2 pcs, kg, g', 'zh-CN': '1 pc、2 pcs、kg、g' },
  basisSource: { en: 'SI and practice of the trade', 'zh-CN': '国际单位制与贸易惯例' },
  entries: [
    { find: '(pcses|pces|pieceses)', replace: 'pcs' },
    { find: 'pc', replace: 'pcs' },
    { find: 'piece', replace: 'pieces' },
    { find: '(kgs|kilogrammes)', replace: 'kg' },
    { find: '(gr|grs)', replace: 'g' },
  ],
  objects: (sentence, quote, _, at) => {
    const before = sentence.slice(0, at);
    if (/^piece$/i.test(quote))
      return /(?:^|\s)(?:[2-9]|\d{2,}|\d{1,3},\d{3})\s?$/.test(before) && !/^[ -]?(?:set|goods)/i.test(sentence.slice(at + quote.length));
    if (/^pc$/i.test(quote)) return /(?:^|\s)(?:[2-9]|\d{2,}|\d{1,3},\d{3})\s?$/.test(before);
    if (/^kg/i.test(quote)) return quote !== 'KGS' && /\d\s?$/.test(before);
    return /^pc/i.test(quote) || /\d\s?$/.test(before);
  },
  examples: [
    { text: 'The MOQ is 500 ⟦pc⟧ per colour.', fixed: 'The MOQ is 500 pcs per colour.' },
    { text: 'Gross weight 12.5 ⟦kgs⟧ per carton.', fixed: 'Gross weight 12.5 kg per carton.' },
    { text: 'The price is USD 5.20/pc.' },
    { text: 'G.W. 12.5 KGS, N.W. 11.8 KGS.' },
    { text: 'We can send 1 pc as a sample.' },
  ],
});

const INCH = 25.4;
const POUND = 0.45359237;
/** What the second figure of a conversation should be, and how far off it may be. */
const OFF = 0.03;
const PAIRS: readonly { readonly pattern: RegExp; readonly factor: number }[] = [
  { pattern: /(\d+(?:\.\d+)?)\s?(?:in|inch|inches|")\s?\(\s?(\d+(?:\.\d+)?)\s?cm\)/i, factor: INCH / 10 },
  { pattern: /(\d+(?:\.\d+)?)\s?(?:in|inch|inches|")\s?\(\s?(\d+(?:\.\d+)?)\s?mm\)/i, factor: INCH },
  { pattern: /(\d+(?:\.\d+)?)\s?cm\s?\(\s?(\d+(?:\.\d+)?)\s?(?:in|inch|inches|")\)/i, factor: 10 / INCH },
  { pattern: /(\d+(?:\.\d+)?)\s?mm\s?\(\s?(\d+(?:\.\d+)?)\s?(?:in|inch|inches|")\)/i, factor: 1 / INCH },
  { pattern: /(\d+(?:\.\d+)?)\s?(?:lb|lbs|pounds)\s?\(\s?(\d+(?:\.\d+)?)\s?kg\)/i, factor: POUND },
  { pattern: /(\d+(?:\.\d+)?)\s?kg\s?\(\s?(\d+(?:\.\d+)?)\s?(?:lb|lbs|pounds)\)/i, factor: 1 / POUND },
];

export const conversionWrong = wordingRule({
  id: 'conversion-wrong',
  severity: 'warning',
  title: { 'zh-CN': '公英制换算错', en: 'Conversion that is wrong' },
  message: { 'zh-CN': '括号里的换算和前面的数不符。', en: 'The figure in brackets is not the one before it.' },
  why: {
    'zh-CN': '1 in = 25.4 mm，1 lb = 0.4536 kg。两个数不一致，客户不知按哪个做包装、算运费。',
    en: '1 in = 25.4 mm, 1 lb = 0.4536 kg. With two sizes the buyer cannot tell which one is made.',
  },
  source: 'nist',
  basis: { en: '1 in = 25.4 mm; 1 lb = 0.45359237 kg', 'zh-CN': '1 in = 25.4 mm；1 lb = 0.45359237 kg' },
  basisSource: { en: 'NIST', 'zh-CN': '美国国家标准与技术研究院' },
  entries: [{ find: '(in|inch|inches|cm|mm|lb|lbs|pounds|kg)' }],
  objects: (sentence, quote) => {
    for (const { pattern, factor } of PAIRS) {
      const found = pattern.exec(sentence.slice(0, 400));
      // Only the unit in front of the bracket carries the finding.
      if (found === null || !new RegExp(`${quote}\\s?\\(`, 'i').test(found[0])) continue;
      const right = Number(found[1]) * factor;
      if (Math.abs(right - Number(found[2])) > Math.max(right * OFF, 0.06)) return true;
    }
    return false;
  },
  examples: [
    { text: 'The pan is 10 ⟦in⟧ (22 cm).' },
    { text: 'A carton weighs 20 ⟦kg⟧ (40 lb).' },
    { text: 'The pan is 10 in (25.4 cm).' },
    { text: 'A carton weighs 20 kg (44.1 lb).' },
  ],
});
