import type { Company } from '#core/customers/company.ts';
import type { Hit } from '#core/engine/rule.ts';
import { defineRule } from '#core/engine/rule.ts';
import { weWrote } from '#core/rules/key-terms/example-contexts.ts';
import { knownFacts } from '#core/rules/key-terms/known-facts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

const key = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9\u4e00-\u9fff]/g, '');

function isOwn(kind: 'iban' | 'swift' | 'account' | 'beneficiary', value: string, banks: NonNullable<Company['banks']>): boolean {
  const wanted = key(value);
  return banks.some(({ account, swift, iban, beneficiary }) => {
    if (kind === 'swift') return swift !== undefined && key(swift).slice(0, 8) === wanted.slice(0, 8);
    if (kind === 'beneficiary') return key(beneficiary) === wanted;
    return [account, iban ?? undefined].some((own) => own !== undefined && key(own) === wanted);
  });
}

/** Without accounts on record: an account of the draft that is not the one we gave in this conversation. */
function* otherThanBefore(input: RuleInput): Iterable<Hit> {
  const known = knownFacts(input, 'bank').filter(({ ours, fact }) => ours && fact.value.kind !== 'beneficiary');
  for (const { start, end, value } of input.facts('bank').slice(0, MOST_COMPARED)) {
    const same = known.filter(({ fact }) => fact.value.kind === value.kind);
    const [before] = same;
    if (before === undefined || same.some(({ fact }) => key(fact.value.value) === key(value.value))) continue;
    yield { start, end, values: { value: value.value }, evidence: [before.evidence()] };
  }
}

export const foreignBankAccount: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'foreign-bank-account',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '账户不是公司登记的账户', en: 'Bank details are not the company’s own' },
  message: { 'zh-CN': '{value} 不是公司登记的收款信息。', en: '{value} is not among the company’s bank details.' },
  why: {
    'zh-CN': '改收款账户是最常见的邮件诈骗手法。请对照公司登记的账户；真的换了账户，要用已知电话另行通知客户。',
    en: 'Changed accounts are the core of invoice fraud. Compare with the recorded account; a real change is told by phone on a known number too.',
  },
  wakes: ['bank'],
  *find(input) {
    const banks = input.context.company?.banks;
    if (banks === undefined || banks.length === 0) {
      yield* otherThanBefore(input);
      return;
    }
    for (const { start, end, value } of input.facts('bank').slice(0, MOST_COMPARED)) {
      // `we refund it to your account DK50 …`: theirs, where the money goes back to.
      if (isOwn(value.kind, value.value, banks) || /\byour\b[^.\n]{0,30}$/i.test(input.draft.text.slice(Math.max(0, start - 40), start))) continue;
      yield {
        start,
        end,
        values: { value: value.value },
        evidence: banks.slice(0, 2).map(({ beneficiary, account, iban }) => ({
          kind: 'company' as const,
          text: `${beneficiary} ${iban ?? account ?? ''}`.trim(),
          source: { en: 'bank details of the company', 'zh-CN': '公司登记的账户' },
        })),
      };
    }
  },
  examples: [
    {
      text: 'Please pay to account no. ⟦6222 0210 0111 2345⟧.',
      context: { company: { name: 'HX', banks: [{ beneficiary: 'HX Ltd', account: '8110 7010 1300 2219 48', swift: 'ABOCCNBJ920' }] } },
    },
    {
      text: 'SWIFT: ⟦DEUTDEFF⟧',
      context: { company: { name: 'HX', banks: [{ beneficiary: 'HX Ltd', account: '8110 7010 1300 2219 48', swift: 'ABOCCNBJ920' }] } },
    },
    {
      text: 'Please pay to account no. 811070101300221948, SWIFT ABOCCNBJ.',
      context: { company: { name: 'HX', banks: [{ beneficiary: 'HX Ltd', account: '8110 7010 1300 2219 48', swift: 'ABOCCNBJ920' }] } },
    },
    {
      text: 'Our account no. is ⟦8110 7010 1300 2291⟧.',
      context: weWrote('Please transfer to account no. 8110 7010 1300 2219.'),
    },
    { text: 'Please pay to account no. 6222 0210 0111 2345.' },
  ],
});
