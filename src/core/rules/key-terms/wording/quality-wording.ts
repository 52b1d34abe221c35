import { TRADE, wordingRule } from '#core/rules/key-terms/wording/wording-rule.ts';

export const aqlWording = wordingRule({
  id: 'aql-wording',
  severity: 'info',
  title: { 'zh-CN': 'AQL 写法', en: 'How to write an AQL' },
  message: {
    'zh-CN': 'AQL 要写检验水平和主、次缺陷的值，不是百分比。',
    en: 'An AQL has a level and values for major and minor defects, no percent.',
  },
  why: {
    'zh-CN': 'AQL 2.5 不是 2.5% 的质量。写 ISO 2859-1, level II, AQL 0 / 2.5 / 4.0。',
    en: 'AQL 2.5 is no percentage of quality. Write: ISO 2859-1, level II, AQL 0 / 2.5 / 4.0.',
  },
  source: 'iso2859',
  basis: { en: 'AQL values by class of defect and inspection level', 'zh-CN': '按缺陷类别和检验水平规定 AQL' },
  basisSource: { en: 'ISO 2859-1', 'zh-CN': 'ISO 2859-1' },
  entries: [{ find: 'aql' }],
  objects: (sentence) =>
    /\bAQL\s*(?:level\s*)?\d+(?:\.\d+)?\s?%/i.test(sentence) || (/\bAQL\s*(?:standard|inspection)\b/i.test(sentence) && !/\d/.test(sentence)),
  examples: [
    { text: 'Inspection: ⟦AQL⟧ 2.5%.' },
    { text: 'We do ⟦AQL⟧ inspection.' },
    { text: 'Inspection to ISO 2859-1, level II, AQL 0 / 2.5 / 4.0.' },
    { text: 'AQL 2.5 major, 4.0 minor, general level II.' },
  ],
});

export const warrantyWithoutStart = wordingRule({
  id: 'warranty-without-start',
  severity: 'info',
  title: { 'zh-CN': '质保没写从哪天算', en: 'Warranty without a start' },
  message: { 'zh-CN': '质保从提单日、到货日还是安装日起算？没写。', en: 'From the B/L date, arrival or installation? It is not said.' },
  why: {
    'zh-CN': '从哪天算差几个月，保什么也要写：12 months from B/L date, parts only。',
    en: 'The start moves the end by months. Write: 12 months from B/L date, parts only.',
  },
  basis: { en: 'a warranty has a start and a scope', 'zh-CN': '质保要有起算日和范围' },
  basisSource: TRADE,
  entries: [
    { find: '(warranty|guarantee) (is|of|period|for)' },
    { find: '(warranty|guarantee):' },
    { find: '(year|years|month|months) (warranty|guarantee)' },
  ],
  objects: (sentence) => {
    const time =
      /\b(?:warranty|guarantee)\b(?: period)?\s*(?:is|:|of|are|period is|for)?\s*(?:\w+\s)?\d+\s?(?:months?|years?)\b|\b\d+[ -](?:months?|years?)(?:'|’)?s?[ -](?:\w+ )?(?:warranty|guarantee)\b/i.exec(
        sentence,
      );
    return (
      time !== null &&
      !/\b(?:from|after|starting|since|against|limited|counted|begins?|starts?|parts|expired?|ended|claims?|within|under|cover\w*|still|b\/l|date of|on the)\b|\?|\(/i.test(
        sentence,
      )
    );
  },
  examples: [
    { text: '⟦Warranty:⟧ 2 years.' },
    { text: 'We give a ⟦guarantee of⟧ 12 months.' },
    { text: 'Warranty: 2 years from B/L date, parts only.' },
    { text: 'We give a guarantee of 12 months after arrival.' },
    { text: 'The warranty covers the motor.' },
  ],
});

export const absoluteClaim = wordingRule({
  id: 'absolute-claim',
  severity: 'warning',
  title: { 'zh-CN': '绝对化承诺', en: 'Absolute claim about the goods' },
  message: { 'zh-CN': '“{quote}”：写等级或测试结果。', en: '“{quote}”: give the rating or the test.' },
  why: {
    'zh-CN': '“100% 防水”“绝无次品”等于无限质保，出一件就是违约。写 IP65、defect rate 0.4%。',
    en: 'It is a warranty without limit, and one faulty piece breaks it. Write the rating (IP65) or the rate (0.4% in 2026).',
  },
  basis: { en: 'absolute claims create warranty liability', 'zh-CN': '绝对化承诺构成质量担保' },
  basisSource: TRADE,
  entries: [
    { find: '100% (safe|waterproof|guarantee|guaranteed|eco|eco-friendly|perfect|reliable|no problem)' },
    { find: '100 % (safe|waterproof|guaranteed|eco-friendly|perfect|reliable)' },
    { find: '(absolutely no|never any|zero) (break|problem|problems|defect|defects|failure|failures)' },
    { find: '(never|will not ever) (break|breaks|leak|leaks|fail|fails|rust|rusts)' },
  ],
  objects: (sentence) => !/\bnot\b|\bcannot\b|\?|defect rate|zero defects? (?:policy|program)/i.test(sentence),
  examples: [
    { text: 'The box is ⟦100% waterproof⟧.' },
    { text: 'We guarantee ⟦absolutely no defects⟧.' },
    { text: 'The box is rated IP65.' },
    { text: 'Material: 100% cotton; payment 100% T/T in advance; 100% inspection.' },
  ],
});

export const sampleTermsIncomplete = wordingRule({
  id: 'sample-terms-incomplete',
  severity: 'info',
  title: { 'zh-CN': '样品条件不全', en: 'Sample terms incomplete' },
  message: { 'zh-CN': '没写样品运费谁付。', en: 'Who pays the courier for the sample is not said.' },
  why: {
    'zh-CN': '免费样品也要写运费谁付、什么时候寄：free, courier freight for your account, ready on 8 March。',
    en: 'A free sample still needs freight and day: free, courier freight for your account, ready on 8 March.',
  },
  basis: { en: 'price, courier freight and day of a sample', 'zh-CN': '样品价格、快递费、寄出日' },
  basisSource: TRADE,
  entries: [{ find: 'free (sample|samples)' }],
  objects: (_, __, { draft: { text } }) => !/\b(?:freight|courier|express|shipping|postage|DHL|UPS|FedEx)\b/i.test(text.slice(0, 6000)),
  examples: [
    { text: 'A ⟦free sample⟧ is available.' },
    { text: '⟦Free samples⟧ can be sent at any time.' },
    { text: 'Free samples are available; courier freight is for your account.' },
    { text: 'We can send 2 free samples by 8 March; DHL freight prepaid by us.' },
  ],
});
