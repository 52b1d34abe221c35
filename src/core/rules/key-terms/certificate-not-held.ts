import { defineRule } from '#core/engine/rule.ts';
import type { HitEvidence } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { ownCompany } from '#core/rules/key-terms/example-contexts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { statedWords } from '#core/rules/key-terms/known-facts.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { isSameCode } from '#core/trade/product.ts';
import { dateIn } from '#core/trade/format-date.ts';

const NOT_CLAIMED =
  /\b(?:not|no|without|need\w*|apply\w*|applied|test\w*|plan\w*|in progress|pending|expired|renew\w*|can be|could|would|if|soon|ask\w*|require\w*|will (?:get|have|be))\b|\?/i;

const nameKey = (name: string): string =>
  name
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/20\d\d$/, '');

export const certificateNotHeld: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'certificate-not-held',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '证书已过期或没有登记', en: 'Certificate expired or not on record' },
  message: { 'zh-CN': '写了 {name}，{state}。', en: '{name} is named: {state}.' },
  why: {
    'zh-CN': '海关和客户会上网核证书，过期或没有的证书等于虚假声明，可能退货。先补证再写。',
    en: 'Customs and buyers check certificates online; an expired or absent one is a false claim. Renew it before naming it.',
  },
  wakes: ['company'],
  *find(input) {
    const { today, company } = input.context;
    const products = (company?.products ?? []).filter(({ certificates }) => certificates !== undefined);
    if (products.length === 0) return;
    const codes = input.facts('product').slice(0, MOST_COMPARED);
    const meant = products.filter(({ code }) => codes.some(({ value }) => isSameCode(value.code, code)));
    const looked = meant.length > 0 ? meant : codes.length === 0 ? products : [];
    for (const fact of input.facts('certificate').slice(0, MOST_COMPARED)) {
      const key = nameKey(fact.value.name);
      const words = statedWords(input, fact);
      if (words === undefined || NOT_CLAIMED.test(words)) continue;
      const held = looked.reduce<{ code: string; validUntil?: string | undefined; number?: string | undefined }[]>(
        (list, { code, certificates = [] }) => {
          for (const { name, validUntil, number } of certificates) if (nameKey(name) === key) list.push({ code, validUntil, number });
          return list;
        },
        [],
      );
      const [last] = [...held].sort((a, b) => ((a.validUntil ?? '9999') < (b.validUntil ?? '9999') ? 1 : -1));
      const source = { en: 'our product data', 'zh-CN': '公司产品资料' };
      let evidence: HitEvidence;
      let state;
      if (last !== undefined) {
        if (last.validUntil === undefined || today === undefined || last.validUntil >= today) continue;
        const day = dateIn(last.validUntil);
        state = { en: `expired on ${day.en}`, 'zh-CN': `${day['zh-CN']} 已过期` };
        const number = last.number === undefined ? '' : ` ${last.number}`;
        evidence = {
          kind: 'company',
          text: {
            en: `${last.code}: ${fact.value.name}${number}, valid until ${day.en}`,
            'zh-CN': `${last.code}：${fact.value.name}${number}，有效期至 ${day['zh-CN']}`,
          },
          source,
        };
      } else {
        const [only] = meant;
        if (only === undefined || meant.length > 1) continue;
        state = { en: `not among the certificates of ${only.code}`, 'zh-CN': `${only.code} 的资料里没有这张证书` };
        const names = (only.certificates ?? []).map(({ name }) => name).join(', ');
        evidence = { kind: 'company', text: `${only.code}: ${names === '' ? '–' : names}`, source };
      }
      const { start, end } = fact;
      yield { start, end, severity: last === undefined ? 'warning' : 'error', values: { name: fact.value.name, state }, evidence: [evidence] };
    }
  },
  examples: [
    {
      text: 'TA-20 is ⟦CE⟧ marked.',
      context: ownCompany({ products: [{ code: 'TA-20', certificates: [{ name: 'CE', number: 'C-1', validUntil: '2027-02-28' }] }] }),
    },
    {
      text: 'TA-20 comes with ⟦LFGB⟧.',
      context: ownCompany({ products: [{ code: 'TA-20', certificates: [{ name: 'CE', validUntil: '2029-02-28' }] }] }),
    },
    { text: 'TA-20 is CE marked.', context: ownCompany({ products: [{ code: 'TA-20', certificates: [{ name: 'CE', validUntil: '2029-02-28' }] }] }) },
    { text: 'We can apply for LFGB for TA-20.', context: ownCompany({ products: [{ code: 'TA-20', certificates: [{ name: 'CE' }] }] }) },
    { text: 'TA-20 comes with LFGB.', context: ownCompany({ products: [{ code: 'TA-20' }] }) },
  ],
});
