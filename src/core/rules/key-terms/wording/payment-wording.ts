import { TRADE, UCP, URC, wordingRule } from '#core/rules/key-terms/wording/wording-rule.ts';

export const ttSpelling = wordingRule({
  id: 'tt-spelling',
  severity: 'info',
  title: { 'zh-CN': 'T/T 写法', en: 'Spelling of T/T' },
  message: { 'zh-CN': '“{quote}”应写 {replacement}。', en: '“{quote}”: write {replacement}.' },
  why: {
    'zh-CN': '通用写法是 T/T 或 telegraphic transfer；telegram transfer 没人这么说。',
    en: 'The accepted forms are T/T, telegraphic transfer and bank transfer.',
  },
  basis: { en: 'T/T, telegraphic transfer, bank transfer', 'zh-CN': 'T/T、telegraphic transfer、bank transfer' },
  basisSource: TRADE,
  entries: [
    { find: '(telegram|telegraph) transfer', replace: 'telegraphic transfer' },
    { find: 't.t', replace: 'T/T' },
  ],
  examples: [
    { text: 'Payment by ⟦telegram transfer⟧.', fixed: 'Payment by telegraphic transfer.' },
    { text: '30% ⟦T.T⟧ deposit.', fixed: '30% T/T deposit.' },
    { text: 'Payment by T/T (telegraphic transfer).' },
    { text: '30% T/T deposit.' },
  ],
});

export const paymentPartWithoutTrigger = wordingRule({
  id: 'payment-part-without-trigger',
  severity: 'warning',
  title: { 'zh-CN': '付款没写什么时候付', en: 'Payment part without a trigger' },
  message: { 'zh-CN': '“{quote}”：没写凭什么、什么时候付。', en: '“{quote}” does not say what it falls due on.' },
  why: {
    'zh-CN': '尾款要写凭什么付：against copy of B/L、before loading。before delivery 说不清是出厂、到港还是到门。',
    en: 'Each part needs its event: against copy of B/L, before loading. “Before delivery” may mean factory, port or door.',
  },
  basis: { en: 'each part of a payment has its event', 'zh-CN': '每一部分付款都要写明触发事件' },
  basisSource: TRADE,
  entries: [{ find: '[the ](balance|rest|remainder|remaining)' }, { find: '[30|40|50|20|10]% deposit' }],
  objects: (sentence, quote) => {
    if (/deposit/i.test(quote))
      return /\b(?:payment(?: terms?)?|terms? of payment)\b\s*(?:is|are|:|will be|=)?\s*(?:only )?\d{1,3}\s?% (?:T\/T )?deposit\s*[.;!]?\s*$/i.test(
        sentence,
      );
    return (
      (/\b\d{1,3}\s?%\s*(?:T\/T\s*|TT\s*)?(?:as |for )?(?:the )?(?:balance|rest|remaining|remainder)(?: payment)?(?: by T\/T| T\/T)?\s*(?:[.;,!)]|$)/i.test(
        sentence,
      ) ||
        /\bbalance(?: payment)?(?: is)?(?: due| to be paid| payable)? before delivery\b/i.test(sentence)) &&
      !/\b(?:received|paid|arrived|thank|against|before ship|before load|copy of|upon|within|at sight|due on|latest|by \d|until)\b/i.test(sentence)
    );
  },
  examples: [
    { text: '30% deposit, 70% ⟦balance⟧.' },
    { text: '70% ⟦balance⟧ before delivery.' },
    { text: '30% deposit on order confirmation, 70% balance against copy of B/L.' },
    { text: '70% balance before shipment (before loading the container).' },
    { text: 'We received the 70% balance.' },
  ],
});

export const revocableCredit = wordingRule({
  id: 'revocable-credit',
  severity: 'warning',
  title: { 'zh-CN': '可撤销信用证', en: 'Revocable letter of credit' },
  message: { 'zh-CN': '“{quote}”：信用证应当不可撤销。', en: '“{quote}”: a credit should be irrevocable.' },
  why: {
    'zh-CN': 'UCP 600 的信用证都不可撤销；写可撤销，买方随时能取消，等于没有保障。写 irrevocable L/C。',
    en: 'Every credit under UCP 600 is irrevocable; a revocable one can be cancelled at any time and secures nothing. Write irrevocable L/C.',
  },
  source: 'icc_ucp600',
  basis: { en: 'a credit is irrevocable even if it does not say so (article 3)', 'zh-CN': '信用证不可撤销，即使未注明（第 3 条）' },
  basisSource: UCP,
  entries: [{ find: 'revocable (l/c|lc|letter of credit|credit|documentary credit)' }],
  examples: [
    { text: 'We accept ⟦revocable L/C⟧ at sight.' },
    { text: 'The buyer opened a ⟦revocable letter of credit⟧.' },
    { text: 'We accept irrevocable L/C at sight.' },
    { text: 'Please open an irrevocable, confirmed letter of credit.' },
  ],
});

export const bankChangeAnnounced = wordingRule({
  id: 'bank-change-announced',
  severity: 'warning',
  title: { 'zh-CN': '邮件里通知换账户', en: 'A change of bank account by mail' },
  message: { 'zh-CN': '“{quote}”：换账户不能只靠邮件通知。', en: '“{quote}”: a change of account is not told by mail alone.' },
  why: {
    'zh-CN': '换账户邮件是诈骗的典型手法，负责任的客户会拒付。账户没换，就写 as on PI …；真换了，先打对方存档电话说明，再发。',
    en: 'Such a mail is the core of invoice fraud, and a careful buyer stops paying. If nothing changed, refer to the PI; if it did, call the buyer on a known number first.',
  },
  source: 'acsc_bec',
  basis: { en: 'a change of account is confirmed by a call to a known number', 'zh-CN': '换账户须用已知电话回拨确认' },
  basisSource: { en: 'guidance against invoice fraud', 'zh-CN': '防付款诈骗指引' },
  entries: [
    { find: '(new|changed|updated|different|another|other) (bank|beneficiary|account) (account|details|information|data)' },
    { find: '(new|changed|different|another) bank' },
    { find: '(new|changed|different|another) account' },
    { find: '(bank|account|banking) (details|information|data|account) (has|have) (been |)changed' },
    { find: '(changing|change of) [our |the ]bank [account]' },
  ],
  objects: (sentence) =>
    /\b(?:our|us|we|please|pay|remit|transfer)\b/i.test(sentence) &&
    !/\?|\b(?:not|never|no) (?:\w+ ){0,3}chang|\bunchanged\b|\bif\b|\bnever\b|\bdo not\b|\bdon't\b|\bfraud\b|\byour (?:new )?(?:bank|account)/i.test(
      sentence,
    ),
  examples: [
    { text: 'Please pay to our ⟦new bank account⟧.' },
    { text: 'Our ⟦account details have changed⟧, see attached.' },
    { text: 'Please pay to the account shown on PI 2027-114 (unchanged).' },
    { text: 'Our account is the same as for your last order; please confirm by phone before payment.' },
    { text: 'Our bank account has not changed.' },
  ],
});

export const cadAmbiguous = wordingRule({
  id: 'cad-ambiguous',
  severity: 'info',
  title: { 'zh-CN': 'CAD 有两个意思', en: 'CAD means two things' },
  message: { 'zh-CN': 'CAD 是付款交单还是加元？写全。', en: 'CAD is cash against documents and the Canadian dollar. Spell it out.' },
  why: {
    'zh-CN': 'CAD 既是 cash against documents，又是加拿大元的代码，对加拿大客户尤其容易误会。',
    en: 'CAD is also the code of the Canadian dollar, which a Canadian reads first.',
  },
  source: 'iso4217',
  basis: { en: 'CAD: Canadian dollar', 'zh-CN': 'CAD：加拿大元' },
  basisSource: { en: 'ISO 4217', 'zh-CN': 'ISO 4217' },
  entries: [{ find: 'cad', replace: 'cash against documents (CAD)' }],
  objects: (sentence, quote, { context }) =>
    quote === 'CAD' &&
    /\b(?:payment|terms?)\b[^.\n]{0,25}\bCAD\b(?!\s?\d)/i.test(sentence) &&
    !/documents|draw|file|dwg/i.test(sentence) &&
    (context.customer?.country === undefined || context.customer.country === 'CA'),
  examples: [
    { text: 'Payment: ⟦CAD⟧.' },
    { text: 'Our terms are ⟦CAD⟧ for this order.', fixed: 'Our terms are cash against documents (CAD) for this order.' },
    { text: 'Payment: cash against documents.' },
    { text: 'The total is CAD 12,500.' },
  ],
});

export const aboutUnderCredit = wordingRule({
  id: 'about-under-credit',
  severity: 'warning',
  title: { 'zh-CN': '信用证里的 about', en: '“About” under a letter of credit' },
  message: { 'zh-CN': '信用证里写“{quote}”等于 ±10%。', en: 'Under a credit “{quote}” means 10% more or less.' },
  why: {
    'zh-CN': 'UCP 600 第 30 条：写 about 允许 ±10%；不写，按件计的货不许多也不许少。写明数量和溢短装比例。',
    en: 'Article 30: “about” allows 10% more or less; without it goods counted in pieces allow none. Write the exact figure and the tolerance.',
  },
  source: 'icc_ucp600',
  basis: { en: '“about” and “approximately” mean ±10% (article 30)', 'zh-CN': 'about、approximately 指 ±10%（第 30 条）' },
  basisSource: UCP,
  entries: [{ find: '(about|approximately|approx|approx.|around|circa)' }],
  objects: (sentence) =>
    /\b(?:l\/?c|letter of credit)\b[^.;\n]{0,60}\b(?:about|approx(?:imately|\.)?|around|circa)\s+(?:USD|EUR)?\s?\d|\b(?:about|approx(?:imately|\.)?|around|circa)\s+(?:USD |EUR )?\d[\d,.]*[^.;\n]{0,60}\b(?:under|by|in the)\s+(?:l\/?c\b|letter of credit)/i.test(
      sentence,
    ) && !/\b(?:about|approx\w*|around)\s+\d{1,2}\s+(?:days?|weeks?|months?)/i.test(sentence),
  examples: [
    { text: 'Please open the L/C for ⟦about⟧ 5,000 pcs.' },
    { text: 'We ship ⟦approximately⟧ 200 MT under L/C.' },
    { text: 'Please open the L/C for 5,000 pcs, 5% more or less in quantity and amount allowed.' },
    { text: 'We will ship about 5,000 pcs per month.' },
  ],
});

export const bankChargesUnsaid = wordingRule({
  id: 'bank-charges-unsaid',
  severity: 'info',
  title: { 'zh-CN': '没写银行费用谁付', en: 'Bank charges not said' },
  message: { 'zh-CN': '没写银行费用由谁承担，到账可能少几十美元。', en: 'Nobody is named for the bank charges; the sum may arrive short.' },
  why: {
    'zh-CN': '中间行会扣费。写 all bank charges outside China are for the buyer’s account，或请对方选 OUR。',
    en: 'Banks on the way deduct their fees. Add: all bank charges outside China are for the buyer’s account, or ask for OUR.',
  },
  basis: { en: 'OUR, SHA or BEN is chosen by the payer', 'zh-CN': 'OUR、SHA、BEN 由付款人选择' },
  basisSource: TRADE,
  entries: [{ find: 'please (pay|remit|transfer)' }],
  objects: (sentence, _, { draft: { text } }) =>
    /\b(?:USD|EUR|GBP)\s?\d[\d,.]*[^.;\n]{0,60}\b(?:by T\/T|by bank transfer|by wire)\b/i.test(sentence) &&
    !/\bcharges?\b|\bOUR\b/.test(text.slice(0, 4000)),
  examples: [
    { text: '⟦Please pay⟧ USD 480 for the sample by T/T.' },
    { text: '⟦Please remit⟧ USD 1,480.00 by bank transfer.' },
    { text: 'Please pay USD 480 by T/T; all bank charges outside China are for the buyer’s account.' },
    { text: 'Please choose OUR so that we receive the full USD 480.' },
  ],
});

export const termCollection = wordingRule({
  id: 'collection-with-tenor',
  severity: 'warning',
  title: { 'zh-CN': '远期 D/P', en: 'D/P with a number of days' },
  message: { 'zh-CN': '“{quote}”：远期 D/P 有的银行当 D/A 放单。', en: '“{quote}”: some banks release documents as under D/A.' },
  why: {
    'zh-CN': 'URC 522 不鼓励远期 D/P：付款前货可能先到，有的国家银行按 D/A 放单。写 D/P at sight，或改信用证。',
    en: 'URC 522 discourages a term bill with documents against payment; in some countries it is handled as D/A. Write D/P at sight.',
  },
  source: 'icc_urc522',
  basis: {
    en: 'collections should not contain bills payable later with documents against payment (article 7)',
    'zh-CN': '付款交单的托收不应含远期汇票（第 7 条）',
  },
  basisSource: URC,
  entries: [{ find: '(d/p|dp)' }],
  objects: (sentence) => /\bD\/?P\s*(?:at\s*)?\d{2,3}\s*days\b/.test(sentence) && !/\bcannot|\bnot accept|\?/i.test(sentence),
  examples: [
    { text: '⟦D/P⟧ 60 days is fine.' },
    { text: 'We agree to ⟦D/P⟧ at 30 days.' },
    { text: 'D/P at sight is fine.' },
    { text: 'We cannot accept D/P 60 days.' },
  ],
});
