import { TRADE, wordingRule } from '#core/rules/key-terms/wording/wording-rule.ts';

export const airBillOfLading = wordingRule({
  id: 'air-bill-of-lading',
  severity: 'warning',
  title: { 'zh-CN': '空运没有提单', en: 'Bill of lading for air freight' },
  message: { 'zh-CN': '空运用空运单 AWB，没有提单。', en: 'Air freight travels on an air waybill (AWB).' },
  why: {
    'zh-CN': '空运单不是物权凭证，凭提单付款在空运上不成立。写 AWB。',
    en: 'An air waybill is no document of title, so payment against a B/L does not work by air. Write AWB.',
  },
  basis: { en: 'air freight: air waybill (AWB)', 'zh-CN': '空运：空运单（AWB）' },
  basisSource: TRADE,
  entries: [{ find: 'air bill of lading', replace: 'air waybill (AWB)' }, { find: 'bill of lading' }, { find: 'b/l' }],
  objects: (sentence, quote) =>
    /^air/i.test(quote) ||
    (/\b(?:by air|air ?freight|air shipment|by plane)\b[^.;\n]{0,60}\b(?:B\/L|bill of lading)|\b(?:B\/L|bill of lading)\b[^.;\n]{0,40}\b(?:by air|air ?freight|air shipment)\b/i.test(
      sentence,
    ) &&
      !/\b(?:sea|vessel|ocean|instead|not|no|courier|originals?)\b/i.test(sentence)),
  examples: [
    { text: 'The goods go by air and we will send the ⟦B/L⟧.' },
    { text: 'Please check the ⟦air bill of lading⟧.', fixed: 'Please check the air waybill (AWB).' },
    { text: 'The goods go by air and we will send the AWB.' },
    { text: 'The original B/L goes by air courier tomorrow.' },
    { text: 'The sea shipment B/L is attached; the sample AWB follows.' },
  ],
});

export const proformaSpelling = wordingRule({
  id: 'proforma-spelling',
  severity: 'warning',
  bodyOnly: false,
  title: { 'zh-CN': '形式发票写法', en: 'Spelling of proforma invoice' },
  message: { 'zh-CN': '“{quote}”应写 {replacement}。', en: '“{quote}”: write {replacement}.' },
  why: {
    'zh-CN': 'proforma invoice（PI）是付款用的报价，commercial invoice（CI）用来清关。写错，客户和海关会分不清。',
    en: 'A proforma invoice is the offer to be paid, a commercial invoice is for customs. A wrong name delays either.',
  },
  basis: { en: 'proforma invoice', 'zh-CN': 'proforma invoice' },
  basisSource: TRADE,
  entries: [
    { find: '(performa|perfoma|per-forma|preforma|pre-forma|proform|pro-form|profoma|performance) invoice', replace: 'proforma invoice' },
    { find: '(performa|perfoma|per-forma|preforma|pre-forma|profoma) (pi|p/i)', replace: 'proforma invoice' },
  ],
  examples: [
    { text: 'Please see the ⟦performa invoice⟧ attached.', fixed: 'Please see the proforma invoice attached.' },
    { text: 'We will send the ⟦pre-forma invoice⟧ today.' },
    { text: 'Please see proforma invoice PI-2027-114 attached.' },
    { text: 'The commercial invoice follows after loading.' },
  ],
});

export const safetyDataSheet = wordingRule({
  id: 'msds-named',
  severity: 'info',
  title: { 'zh-CN': 'MSDS 现称 SDS', en: 'MSDS is called SDS' },
  message: { 'zh-CN': '现在叫 SDS；它是数据表，不是证书。', en: 'It is called SDS now, and it is a data sheet, no certificate.' },
  why: {
    'zh-CN': 'GHS 统一用 SDS。锂电池另要 UN38.3 测试摘要，危险品另要危包证和申报。',
    en: 'The GHS name is SDS. Batteries also need the UN38.3 test summary, dangerous goods a declaration.',
  },
  source: 'un_ghs',
  basis: { en: 'SDS (safety data sheet)', 'zh-CN': 'SDS（安全数据表）' },
  basisSource: { en: 'GHS of the United Nations', 'zh-CN': '联合国 GHS' },
  entries: [{ find: 'msds[ certificate]', replace: 'SDS' }],
  objects: (sentence) => !/\bSDS\b/.test(sentence),
  examples: [
    { text: 'The ⟦MSDS⟧ is attached.', fixed: 'The SDS is attached.' },
    { text: 'We can offer the ⟦MSDS certificate⟧.' },
    { text: 'The SDS (safety data sheet) is attached.' },
    { text: 'The SDS (formerly MSDS) is attached.' },
  ],
});

/** What the customs of a country want to have before the goods arrive, and a word that shows it was thought of. */
const FILINGS: Readonly<Record<string, { readonly en: string; readonly 'zh-CN': string; readonly done: RegExp }>> = {
  US: {
    en: 'ISF 10+2 at least 24 hours before loading',
    'zh-CN': 'ISF 10+2，装船前至少 24 小时申报',
    done: /\bsent\b[^.\n]{0,60}\bbefore loading|\bISF\b[^.\n]{0,40}\b(?:filed|sent|were|was|done|submitted)\b/i,
  },
  EG: { en: 'the ACID number on all documents', 'zh-CN': '所有单据都要写 ACID 号', done: /\bACID\b/ },
  NG: { en: 'Form M and SONCAP before shipment', 'zh-CN': '装运前办好 Form M 和 SONCAP', done: /\bForm M\b|\bSONCAP\b/i },
  KE: { en: 'the PVoC certificate and the IDF before shipment', 'zh-CN': '装运前办好 PVoC 证书和 IDF', done: /\bPVoC\b|\bCoC\b|\bIDF\b/i },
};

export const filingBeforeArrival = wordingRule({
  id: 'filing-before-arrival',
  severity: 'info',
  title: { 'zh-CN': '目的国预申报', en: 'Filing before arrival' },
  message: { 'zh-CN': '出运前核对目的国的预申报资料。', en: 'Check what the destination wants filed before arrival.' },
  why: {
    'zh-CN': '美国 ISF、埃及 ACID、尼日利亚 Form M 和 SONCAP、肯尼亚 PVoC：晚了罚款、退运。写明号码或申报日期。',
    en: 'US: ISF; Egypt: ACID; Nigeria: Form M and SONCAP; Kenya: PVoC. Late filing means fines or goods sent back. Name the number or the day it was filed.',
  },
  source: 'cbp_isf',
  basis: {
    en: 'United States: ISF 10+2; Egypt: ACID; Nigeria: Form M, SONCAP; Kenya: PVoC, IDF',
    'zh-CN': '美国 ISF 10+2；埃及 ACID；尼日利亚 Form M、SONCAP；肯尼亚 PVoC、IDF',
  },
  basisSource: { en: 'customs of the destination', 'zh-CN': '目的国海关' },
  entries: [{ find: 'documents are (ready|attached)' }, { find: '(container|cargo|goods|shipment) (is|are|was|were) (on board|loaded|shipped)' }],
  objects: (_, __, { context, draft: { text } }) => {
    const filing = FILINGS[context.customer?.country?.toUpperCase() ?? ''];
    return filing !== undefined && !filing.done.test(text.slice(0, 6000));
  },
  examples: [
    { text: '⟦Documents are ready⟧: invoice, packing list, B/L.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'EG' } } },
    {
      text: 'The ⟦container is on board⟧; we will tell you the ETA next week.',
      context: { customer: { id: '1', name: 'A', contacts: [], country: 'US' } },
    },
    {
      text: 'Documents are ready and all show ACID no. 1234567890123456789.',
      context: { customer: { id: '1', name: 'A', contacts: [], country: 'EG' } },
    },
    { text: 'The container is on board.', context: { customer: { id: '1', name: 'A', contacts: [], country: 'DE' } } },
  ],
});

export const insuranceSum = wordingRule({
  id: 'insurance-sum',
  severity: 'warning',
  title: { 'zh-CN': '保险金额不足 110%', en: 'Insurance below 110%' },
  message: { 'zh-CN': 'CIF、CIP 和信用证要求至少 110%。', en: 'CIF, CIP and credits ask for at least 110%.' },
  why: {
    'zh-CN': '按 100% 投保，信用证下单据不符、出险赔不足。写 110% of CIF value。',
    en: 'At 100% the documents do not fit a credit and a loss is not covered in full. Write 110% of the CIF value.',
  },
  source: 'icc_incoterms2020',
  basis: {
    en: 'cover of at least 110% of the CIF or CIP value (UCP 600, article 28)',
    'zh-CN': '投保金额至少为 CIF 或 CIP 价的 110%（UCP 600 第 28 条）',
  },
  basisSource: { en: 'Incoterms 2020 and UCP 600', 'zh-CN': 'Incoterms 2020 与 UCP 600' },
  entries: [{ find: '(insurance|insure|insured|insures)' }],
  objects: (sentence) =>
    /\binsur\w+[^.;\n]{0,40}\b10[0-9]\s?%/i.test(sentence) &&
    !/\bbuyer|\bnot enough\b|\?/i.test(sentence) &&
    /\bvalue|\bcover|\bCI[FP]\b|invoice/i.test(sentence),
  examples: [
    { text: '⟦Insurance⟧ covers 100% of invoice value.' },
    { text: 'We ⟦insure⟧ 105% of CIF value.' },
    { text: 'Insurance covers 110% of CIF value, ICC (A).' },
    { text: 'Insurance is covered by the buyer under CFR.' },
  ],
});
