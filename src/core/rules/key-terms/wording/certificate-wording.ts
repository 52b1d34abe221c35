import { wordingRule } from '#core/rules/key-terms/wording/wording-rule.ts';

const AUTHORITY = { en: 'the body that issues or withdrew it', 'zh-CN': '发证或废止机构' };

export const certificateSpelling = wordingRule({
  id: 'certificate-spelling',
  severity: 'info',
  written: 'capitals',
  title: { 'zh-CN': '认证名称写法', en: 'Spelling of a mark' },
  message: { 'zh-CN': '“{quote}”应写 {replacement}。', en: '“{quote}”: write {replacement}.' },
  why: {
    'zh-CN': '认证名写错，客户会怀疑证书是编的。',
    en: 'A mark that is misspelt looks invented.',
  },
  source: 'regulator_sites',
  basis: { en: 'RoHS, TÜV, INMETRO, SABER', 'zh-CN': 'RoHS、TÜV、INMETRO、SABER' },
  basisSource: AUTHORITY,
  entries: [
    { find: '(rohs|rhos)', replace: 'RoHS' },
    { find: '(imetro|inmerto)', replace: 'INMETRO' },
    { find: 'sabre', replace: 'SABER' },
    { find: '(ukac|uk ca)', replace: 'UKCA' },
    { find: 'ffc', replace: 'FCC' },
  ],
  objects: (sentence, quote) =>
    quote === 'RoHS'
      ? false
      : quote === 'SABRE'
        ? /\bSaudi|\bSASO|certificate/i.test(sentence)
        : quote === 'FFC'
          ? /\bcertif|approv|mark|CE\b/i.test(sentence)
          : true,
  examples: [
    { text: 'All products pass ⟦ROHS⟧.', fixed: 'All products pass RoHS.' },
    { text: 'We have the ⟦IMETRO⟧ certificate.', fixed: 'We have the INMETRO certificate.' },
    { text: 'All products comply with RoHS (2011/65/EU).' },
    { text: 'Tested by TÜV Rheinland; INMETRO certificate no. 001234.' },
  ],
});

export const withdrawnStandard = wordingRule({
  id: 'withdrawn-standard',
  severity: 'warning',
  title: { 'zh-CN': '已废止的标准或标志', en: 'Standard or mark no longer in force' },
  message: { 'zh-CN': '“{quote}”已废止，现行的是 {replacement}。', en: '“{quote}” is withdrawn; in force is {replacement}.' },
  why: {
    'zh-CN': '写旧标准等于告诉客户证书过期了。核对手上的证书，写现行名称。',
    en: 'An old name tells the buyer that the papers are out of date. Check the certificate and name the one in force.',
  },
  source: 'regulator_sites',
  basis: {
    en: 'OHSAS 18001: ISO 45001; ISO/TS 16949: IATF 16949; C-Tick: RCM; GOST-R: EAC; BRC: BRCGS; KCC: KC',
    'zh-CN': 'OHSAS 18001 改为 ISO 45001；ISO/TS 16949 改为 IATF 16949；C-Tick 改为 RCM；GOST-R 改为 EAC；BRC 改为 BRCGS；KCC 改为 KC',
  },
  basisSource: AUTHORITY,
  entries: [
    { find: '(ohsas 18001|ohsas18001)', replace: 'ISO 45001' },
    { find: '(ts 16949|ts16949|iso/ts 16949|iso/ts16949)', replace: 'IATF 16949' },
    { find: '(c-tick|ctick|c tick)', replace: 'RCM' },
    { find: '(gost-r|gost r)', replace: 'EAC' },
    { find: 'brc (certificate|certified|certification)', replace: 'BRCGS certificate' },
    { find: '(iso 9001:2008|iso9001:2008|iso 9001:2000)', replace: 'ISO 9001:2015' },
    { find: 'kcc', replace: 'KC' },
  ],
  objects: (sentence, quote) =>
    !/\b(?:replac\w+|formerly|instead of|successor|withdrawn|no longer|older)\b/i.test(sentence) &&
    (quote !== quote.toLowerCase() || /\d/.test(quote)),
  examples: [
    { text: 'We have ⟦OHSAS 18001⟧.', fixed: 'We have ISO 45001.' },
    { text: 'The lamp is ⟦C-Tick⟧ approved for Australia.' },
    { text: 'We have ISO 45001 and IATF 16949.' },
    { text: 'RCM replaces C-Tick in Australia and New Zealand.' },
  ],
});

export const isoOfProduct = wordingRule({
  id: 'iso-of-product',
  severity: 'warning',
  title: { 'zh-CN': 'ISO 9001 不认证产品', en: 'A product certified to ISO 9001' },
  message: { 'zh-CN': 'ISO 认证的是工厂的管理体系，不是产品。', en: 'ISO 9001 certifies the system of a site, not the goods.' },
  why: {
    'zh-CN': '写产品通过 ISO 9001 是外行话。写 Our plant is certified to ISO 9001:2015，注明工厂和版本。',
    en: 'Write: our plant is certified to ISO 9001:2015, with site and edition.',
  },
  source: 'iso_org',
  basis: { en: 'ISO 9001 is about the management system of a site', 'zh-CN': 'ISO 9001 针对工厂的管理体系' },
  basisSource: AUTHORITY,
  entries: [{ find: '(iso 9001|iso9001|iso 9000|iso9000|iso 14001|iso14001)' }],
  objects: (sentence, _, __, at) =>
    /\b(?:products?|goods|items?|lamps?|machines?|models?|tools?)\b[^.;\n]{0,30}\b(?:are|is|have|has|passed?|with)\b[^.;\n]{0,24}$/i.test(
      sentence.slice(0, at),
    ) && !/\b(?:plant|factory|company|site|made|produced|manufactured|we)\b/i.test(sentence),
  examples: [
    { text: 'Our products are ⟦ISO9001⟧ certified.' },
    { text: 'All items have ⟦ISO 9001⟧.' },
    { text: 'Our plant holds ISO 9001 and ISO 14001 certificates.' },
    { text: 'All products are made in a plant certified to ISO 9001.' },
  ],
});
