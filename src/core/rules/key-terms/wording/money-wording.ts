import { wordingRule } from '#core/rules/key-terms/wording/wording-rule.ts';

const ISO = { en: 'ISO 4217', 'zh-CN': 'ISO 4217' };

export const currencyNotation = wordingRule({
  id: 'currency-notation',
  severity: 'info',
  title: { 'zh-CN': '币种写法', en: 'How to write a currency' },
  message: { 'zh-CN': '“{quote}”：币种代码写在数字前，如 USD 5.20。', en: '“{quote}”: one code before the figure, as in USD 5.20.' },
  why: {
    'zh-CN': '一个代码写在数字前：USD 5.20、EUR 12.40、CNY 8,000。人民币的代码是 CNY，¥ 也是日元。',
    en: 'One code before the figure: USD 5.20, EUR 12.40, CNY 8,000. The code of the renminbi is CNY; ¥ is the yen too.',
  },
  source: 'iso4217',
  basis: { en: 'USD, EUR, CNY, GBP', 'zh-CN': 'USD、EUR、CNY、GBP' },
  basisSource: ISO,
  entries: [
    { find: '(usd$|usd $)', replace: 'USD ' },
    { find: 'euro', replace: 'EUR' },
    { find: '(yuan|rmb¥|rmb ¥)', replace: 'CNY' },
    { find: '(¥|￥)' },
  ],
  objects: (sentence, quote) => {
    if (/^euro$/i.test(quote)) return /\bEURO?\s?\d/i.test(sentence) && /\bEURO\b/.test(sentence);
    if (/^[¥￥]$/.test(quote)) return !/\b(?:RMB|CNY|JPY|yen|yuan)\b/i.test(sentence);
    return /yuan/i.test(quote) ? /\d\s?yuan\b|\byuan\s?\d/i.test(sentence) : true;
  },
  examples: [
    { text: 'The price is ⟦USD$⟧5.20.', fixed: 'The price is USD 5.20.' },
    { text: 'Local freight is 500 ⟦yuan⟧.' },
    { text: '⟦EURO⟧ 500 freight.', fixed: 'EUR 500 freight.' },
    { text: 'The price is USD 5.20.' },
    { text: 'Local freight is CNY 500.' },
  ],
});

export const currencyDecimals = wordingRule({
  id: 'currency-decimals',
  severity: 'info',
  title: { 'zh-CN': '该币种没有小数', en: 'Decimals in a currency that has none' },
  message: { 'zh-CN': '{quote} 没有小数位。', en: '{quote} has no minor unit.' },
  why: {
    'zh-CN': '日元、韩元、智利比索、越南盾没有小数，带小数的数会被怀疑打错。',
    en: 'Yen, won, Chilean peso and dong have no minor unit; decimals look like a slip.',
  },
  source: 'iso4217',
  basis: { en: 'JPY, KRW, CLP, VND: no minor unit', 'zh-CN': 'JPY、KRW、CLP、VND：无小数位' },
  basisSource: ISO,
  entries: [{ find: '(jpy|krw|clp|vnd)' }],
  objects: (sentence) => /\b(?:JPY|KRW|CLP|VND)\s?[\d,]+\.\d{1,2}\b/.test(sentence),
  examples: [
    { text: 'The price is ⟦JPY⟧ 12,400.50 per set.' },
    { text: 'The freight is ⟦KRW⟧ 15,000.75.' },
    { text: 'The price is JPY 12,400 per set.' },
    { text: 'The freight is KRW 15,000.' },
  ],
});

export const validityVague = wordingRule({
  id: 'validity-vague',
  severity: 'warning',
  title: { 'zh-CN': '有效期说不清', en: 'Validity without an end' },
  message: { 'zh-CN': '“{quote}”到哪天？写日期。', en: '“{quote}”: until which day?' },
  why: {
    'zh-CN': '没有截止日的报价，涨价后扯不清。写 valid until 31 March 2027。',
    en: 'An offer without an end stays arguable when costs rise. Write: valid until 31 March 2027.',
  },
  basis: { en: 'an offer names its last day', 'zh-CN': '报价要写明截止日' },
  basisSource: { en: 'practice of the trade', 'zh-CN': '贸易惯例' },
  entries: [
    { find: 'valid (soon|recently|this period|for some days|for a few days|for a short time|these days|for a while|in a short time)' },
    { find: 'validity: (soon|short|some days)' },
  ],
  examples: [
    { text: 'Prices are ⟦valid for some days⟧.' },
    { text: 'The offer is ⟦valid for a short time⟧.' },
    { text: 'This offer is valid until 31 March 2027.' },
    { text: 'Prices are valid for 15 days from today.' },
  ],
});

export const promptShipment = wordingRule({
  id: 'prompt-shipment',
  severity: 'warning',
  title: { 'zh-CN': 'prompt shipment 没有日期', en: 'Shipment without a date' },
  message: { 'zh-CN': '“{quote}”银行不理，客户也没法排期。', en: '“{quote}” is disregarded by banks and plans nothing.' },
  why: {
    'zh-CN': 'UCP 600 第 3 条：prompt、immediately 一律不予理会。写 latest shipment date: 30 April 2027。',
    en: 'Article 3 of UCP 600: such words are disregarded. Write the latest shipment date: 30 April 2027.',
  },
  source: 'icc_ucp600',
  basis: {
    en: '“prompt”, “immediately”, “as soon as possible” are disregarded (article 3)',
    'zh-CN': 'prompt、immediately、as soon as possible 不予理会（第 3 条）',
  },
  basisSource: { en: 'UCP 600', 'zh-CN': 'UCP 600' },
  entries: [{ find: '(prompt|immediate) (shipment|delivery)' }],
  objects: (sentence) => !/\d{4}|\b(?:on|by|before|until|latest) \d|thank|\?/i.test(sentence),
  examples: [
    { text: '⟦Prompt shipment⟧ is guaranteed.' },
    { text: 'We offer ⟦immediate delivery⟧ from stock.' },
    { text: 'Latest shipment date: 30 April 2027.' },
    { text: 'Thank you for the prompt delivery.' },
  ],
});
