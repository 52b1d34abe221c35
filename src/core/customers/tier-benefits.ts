import type { Rhythm } from '#core/customers/care/rhythm.ts';
import type { Company } from '#core/customers/company.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import type { Localised } from '#core/text/language.ts';

/** One thing that a tier gets: so that it is neither forgotten nor exceeded. */
export interface TierBenefit {
  readonly kind: 'terms' | 'service' | 'attention';
  readonly text: Localised;
}

const SERVICE: Readonly<Record<Tier, readonly (readonly [TierBenefit['kind'], string, string])[]>> = {
  core: [
    ['terms', '付款条件可谈，每半年随信用额度复核一次', 'payment terms may flex; looked at with the credit limit every half-year'],
    ['service', '专人售后，备件清单，理赔 24 小时内答复', 'a named contact after sales, a list of spare parts, claims answered within 24 h'],
    ['attention', '新品在公开前至少两周先看', 'sees new products two weeks before anybody else'],
    ['attention', '重要节日亲笔祝福，邀请参加公司活动', 'wishes for their own feasts, invitations to our events'],
    ['attention', '每季度回顾一次，每年互访一次', 'a review each quarter, a visit each year'],
  ],
  key: [
    ['service', '每批货到后 10 到 14 天做满意度回访', 'asked 10 to 14 days after each arrival whether all is well'],
    ['attention', '到返单时间主动提醒，推荐合适的新品', 'reminded in time to order again, shown products that fit'],
    ['attention', '每季度更新一次升级计划', 'a plan for the next tier, renewed each quarter'],
  ],
  regular: [
    ['service', '按标准条款和标准流程', 'standard terms, standard service'],
    ['attention', '约六周一次新品与优惠信息（对方同意才发）', 'news and offers about every six weeks, with consent'],
    ['attention', '每半年回访一次，更新资料', 'a call every half-year to renew the record'],
  ],
  potential: [
    ['terms', '首单按标准条款，不先让价', 'standard terms for the first order, no discount in advance'],
    ['service', '需求和拍板人明确后可寄样', 'samples once the need and the decider are known'],
    [
      'attention',
      '报价后第 3、7、14、30、60 天跟进，三次不回就停',
      'followed up on day 3, 7, 14, 30 and 60 after a quote; left in peace after three without an answer',
    ],
  ],
};

/** What a tier gets: terms out of the company's policy, answers out of its rhythm, and the service of the tier. */
export function benefitsOf(tier: Tier, rhythm: Rhythm, company?: Company): TierBenefit[] {
  const discount = company?.policy?.maxDiscountPercent?.[tier];
  const deposit = company?.policy?.minDepositPercent;
  const benefits: TierBenefit[] = [];
  if (discount !== undefined) benefits.push({ kind: 'terms', text: { 'zh-CN': `折扣最多 ${discount}%`, en: `a discount of ${discount}% at most` } });
  if (deposit !== undefined && tier !== 'core')
    benefits.push({ kind: 'terms', text: { 'zh-CN': `定金不低于 ${deposit}%`, en: `a deposit of ${deposit}% at least` } });
  benefits.push({
    kind: 'service',
    text: {
      'zh-CN': `邮件 ${rhythm.replyHours} 个工作小时内回复，投诉 ${rhythm.complaintHours} 个工作小时内先答复`,
      en: `mails answered within ${rhythm.replyHours} working hours, complaints acknowledged within ${rhythm.complaintHours}`,
    },
  });
  benefits.push({
    kind: 'attention',
    text: { 'zh-CN': `最多 ${rhythm.contactDays} 天联系一次`, en: `hears from us at least every ${rhythm.contactDays} days` },
  });
  return [...benefits, ...SERVICE[tier].map(([kind, zh, en]) => ({ kind, text: { 'zh-CN': zh, en } }))];
}
