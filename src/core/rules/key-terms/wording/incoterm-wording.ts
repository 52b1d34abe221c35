import { INCOTERMS, wordingRule } from '#core/rules/key-terms/wording/wording-rule.ts';

const E_OR_F = /\b(?:EXW|FCA|FAS|FOB)\b/;
const C_OR_D = /\b(?:CFR|CIF|CPT|CIP|DAP|DPU|DDP)\b/;
const UNINSURED = /\b(?:CFR|CPT)\b/;

export const incotermEdition = wordingRule({
  id: 'incoterm-edition',
  severity: 'info',
  title: { 'zh-CN': 'Incoterms 版本写法', en: 'Edition of the Incoterms' },
  message: { 'zh-CN': '“{quote}”应写 {replacement}。', en: '“{quote}”: write {replacement}.' },
  why: {
    'zh-CN': '现行版本是 Incoterms 2020，名称带 s。写旧版本，费用和风险按旧规则分；合同确实约定旧版时请忽略。',
    en: 'The edition in force is Incoterms 2020, with an s. An older year means older rules; ignore this where the contract names one on purpose.',
  },
  source: 'icc_incoterms2020',
  basis: { en: 'Incoterms 2020 is in force since 1 January 2020', 'zh-CN': 'Incoterms 2020 自 2020 年 1 月 1 日起施行' },
  basisSource: INCOTERMS,
  entries: [
    { find: '(incoterm|incoterms) (2000|2010)', replace: 'Incoterms 2020' },
    { find: 'incoterm 2020', replace: 'Incoterms 2020' },
  ],
  examples: [
    { text: 'Price term: FOB Shenzhen, ⟦Incoterm 2020⟧.', fixed: 'Price term: FOB Shenzhen, Incoterms 2020.' },
    { text: 'CIF Lagos (⟦INCOTERMS 2010⟧).' },
    { text: 'FOB Shenzhen, Incoterms 2020.' },
    { text: 'The Incoterm decides who books the vessel.' },
  ],
});

export const freightContradictsTerm = wordingRule({
  id: 'freight-contradicts-term',
  severity: 'warning',
  title: { 'zh-CN': '运费或保险与术语矛盾', en: 'Freight or insurance contradicts the term' },
  message: { 'zh-CN': '“{quote}”与这里的贸易术语矛盾。', en: '“{quote}” contradicts the term beside it.' },
  why: {
    'zh-CN': 'E、F 组由买方付主运费（freight collect），C、D 组由卖方付（freight prepaid）；只有 CIF、CIP 要卖方投保。改术语，或改这句话。',
    en: 'Under E and F terms the buyer pays the main carriage, under C and D terms the seller; only CIF and CIP oblige the seller to insure. Change one of the two.',
  },
  source: 'icc_incoterms2020',
  basis: {
    en: 'E and F terms: freight collect; C and D terms: freight prepaid; insurance only under CIF and CIP',
    'zh-CN': 'E、F 组运费到付，C、D 组运费预付；只有 CIF、CIP 含保险',
  },
  basisSource: INCOTERMS,
  entries: [
    { find: 'freight (prepaid|included)' },
    { find: 'including [the ][sea |ocean ]freight' },
    { find: '[the ]insurance included' },
    { find: 'including [the ]insurance' },
    { find: 'freight collect' },
  ],
  objects: (sentence, quote) => {
    const ours = E_OR_F.test(sentence);
    const theirs = C_OR_D.test(sentence);
    // With a term of either kind in one sentence the words belong to the fitting one.
    if (ours === theirs || /\?|\bnot\b|\binstead\b|\bor\b/i.test(sentence)) return false;
    if (/collect/i.test(quote)) return theirs;
    return ours || (/insurance/i.test(quote) && UNINSURED.test(sentence));
  },
  examples: [
    { text: 'FOB Qingdao, ⟦freight prepaid⟧.' },
    { text: 'CIF Durban with ⟦freight collect⟧.' },
    { text: 'CFR Lagos, ⟦insurance included⟧.' },
    { text: 'FOB Qingdao, freight collect.' },
    { text: 'CIF Durban, freight prepaid, insurance 110% ICC (C).' },
    { text: 'CFR Lagos; insurance by buyer.' },
  ],
});

export const exwBeyondTerm = wordingRule({
  id: 'exw-beyond-term',
  severity: 'warning',
  title: { 'zh-CN': 'EXW 不含装货和报关', en: 'EXW with port, loading or export clearance' },
  message: { 'zh-CN': '“{quote}”：EXW 只到工厂门口，这是 FCA。', en: '“{quote}”: EXW ends at our own door; this is FCA.' },
  why: {
    'zh-CN': 'EXW 卖方不装车、不报关出口。要送到港口或包报关，写 FCA 加地点。',
    en: 'Under EXW the seller neither loads nor clears for export. Write FCA with the place if either is included.',
  },
  source: 'icc_incoterms2020',
  basis: { en: 'EXW: goods at the seller’s premises, not loaded, not cleared for export', 'zh-CN': 'EXW：在卖方所在地交货，不装车、不办出口清关' },
  basisSource: INCOTERMS,
  entries: [{ find: 'exw' }, { find: 'ex works' }],
  objects: (sentence) =>
    /\b(?:EXW|ex works)\b[^.;\n]{0,30}\bport\b|\b(?:EXW|ex works)\b[^.;\n]{0,40}\b(?:(?:customs|export) clearance|loading)(?: (?:fees?|costs?|charges?))?(?: (?:is|are))? (?:included|incl)|\b(?:EXW|ex works)\b[^.;\n]{0,40}\b(?:including|incl\.?|with) (?:the )?(?:customs clearance|export clearance|loading)/i.test(
      sentence,
    ) && !/\?|\bnot\b|\bFCA\b|\bFOB\b/.test(sentence),
  examples: [
    { text: '⟦EXW⟧ Ningbo port USD 4.80/pc.' },
    { text: 'The ⟦EXW⟧ price with export clearance included is USD 4.90.' },
    { text: 'EXW our factory, Yiwu, Zhejiang.' },
    { text: 'FCA Ningbo port, export cleared.' },
  ],
});

export const incotermSpelling = wordingRule({
  id: 'incoterm-spelling',
  severity: 'info',
  title: { 'zh-CN': '贸易术语写法', en: 'Spelling of an Incoterm' },
  message: { 'zh-CN': '“{quote}”应写 {replacement}。', en: '“{quote}”: write {replacement}.' },
  why: {
    'zh-CN': '术语是三个大写字母，不加点；FOB origin、FOB destination 是美国国内用法，意思不同。',
    en: 'A term is three capital letters without points; FOB origin and FOB destination are domestic American terms with another meaning.',
  },
  source: 'icc_incoterms2020',
  basis: { en: 'codes are three capitals without points', 'zh-CN': '代码为三个大写字母，不加点' },
  basisSource: INCOTERMS,
  entries: [
    { find: 'f.o.b', replace: 'FOB' },
    { find: 'c.i.f', replace: 'CIF' },
    { find: 'c.f.r', replace: 'CFR' },
    { find: 'e.x.w', replace: 'EXW' },
    { find: 'd.d.p', replace: 'DDP' },
    { find: 'd.a.p', replace: 'DAP' },
    { find: 'fob (origin|destination)' },
    { find: 'fob', replace: 'FOB' },
    { find: 'cif', replace: 'CIF' },
    { find: 'cfr', replace: 'CFR' },
    { find: 'ddp', replace: 'DDP' },
  ],
  objects: (sentence, quote, _, at) => quote.length > 3 || (quote !== quote.toUpperCase() && /^ [A-Z]/.test(sentence.slice(at + 3))),
  examples: [
    { text: '⟦F.O.B⟧. Shenzhen USD 3.00.' },
    { text: 'Our price is ⟦C.I.F⟧ Hamburg.', fixed: 'Our price is CIF Hamburg.' },
    { text: 'Our price is ⟦fob⟧ Ningbo.', fixed: 'Our price is FOB Ningbo.' },
    { text: 'USD 3.00 FOB Shenzhen.' },
    { text: 'Our price is CIF Hamburg.' },
  ],
});
