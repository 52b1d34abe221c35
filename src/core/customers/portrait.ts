import type { Customer } from '#core/customers/customer.ts';
import type { Localised } from '#core/text/language.ts';

/** What a rep wants to know before the first offer, each with the fields (paths of `PROFILE_FIELDS`) that answer it. Who decides is drawn as a tree. */
export const PORTRAIT: readonly { readonly id: string; readonly question: Localised; readonly paths: readonly string[] }[] = [
  {
    id: 'business',
    question: { 'zh-CN': '做什么生意、卖给谁', en: 'What they sell, and to whom' },
    paths: ['businessType', 'mainProducts', 'downstream'],
  },
  {
    id: 'volume',
    question: { 'zh-CN': '买多少、什么时候买', en: 'How much they buy, and when' },
    paths: ['annualPurchase', 'orderFrequency.ordersPerYear', 'typicalOrder'],
  },
  { id: 'requirements', question: { 'zh-CN': '产品必须满足什么', en: 'What the product must fulfil' }, paths: ['requirements'] },
  { id: 'price', question: { 'zh-CN': '对价格多敏感', en: 'How much the price weighs' }, paths: ['priceSensitivity', 'targetPrice', 'competitors'] },
  { id: 'payment', question: { 'zh-CN': '怎么付款', en: 'How they pay' }, paths: ['usual.payment', 'paymentPreference.method'] },
  { id: 'risk', question: { 'zh-CN': '信誉与风险', en: 'Credit and risk' }, paths: ['creditGrade', 'creditLimit', 'creditFacts'] },
];

/** Somebody wants the price down, or holds another's against it. */
const BARGAINS =
  /\b(?:discount|best price|better price|lower (?:the |your )?price|price (?:is |are )?(?:too |still |rather |a bit |much )?(?:high|expensive)|too expensive|reduce (?:the |your )?price|cheaper|target price|price down|cost down|match (?:the|their|this) price|competitor(?:'s|’s|s)? (?:price|offer|quote)|other suppliers?)\b|折扣|降价|便宜|太贵|价格(?:太|偏|有点)?高|目标价|还价|压价|同行(?:的)?(?:价|报价)|rabatt|guenstiger|günstiger|zu teuer|descuento|más barato|muy caro|desconto|remise|moins cher|trop cher|sconto|скидк|дорого/i;

const LOOKED_AT = 5;
const ENOUGH = 2;

/** How often the last five messages of theirs were about the price; a suggestion from two on, which a person confirms. */
export function priceTalk({ communications = [] }: Pick<Customer, 'communications'>): {
  readonly bargained: number;
  readonly of: number;
  readonly suggestsHigh: boolean;
} {
  const last = communications
    .filter(({ direction }) => direction === 'in')
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, LOOKED_AT);
  const bargained = last.filter(({ subject = '', summary = '' }) => BARGAINS.test(`${subject}\n${summary}`)).length;
  return { bargained, of: last.length, suggestsHigh: bargained >= ENOUGH };
}

/** What makes doing business with them risky, as far as it is on record. */
export function risksOf({ creditFacts, creditGrade }: Pick<Customer, 'creditFacts' | 'creditGrade'>): readonly Localised[] {
  const risks: Localised[] = [];
  if (creditFacts?.sanctionCheck?.result === 'hit')
    risks.push({ 'zh-CN': '制裁名单命中，先走合规', en: 'a hit on a sanction list: ask compliance first' });
  const debt = creditFacts?.badDebt;
  if (debt && Number(debt.amount) > 0)
    risks.push({ 'zh-CN': `未结坏账 ${debt.currency} ${debt.amount}`, en: `an open bad debt of ${debt.currency} ${debt.amount}` });
  const late = creditFacts?.averageDaysLate;
  if (late !== undefined && late > 7) risks.push({ 'zh-CN': `平均晚付 ${late} 天`, en: `pays ${late} days late on average` });
  const disputes = creditFacts?.disputes ?? 0;
  if (disputes > 0) risks.push({ 'zh-CN': `纠纷 ${disputes} 次`, en: disputes === 1 ? 'one dispute' : `${disputes} disputes` });
  if (creditGrade === 'C' || creditGrade === 'D') risks.push({ 'zh-CN': `信誉等级 ${creditGrade}`, en: `credit grade ${creditGrade}` });
  return risks;
}
