import { TIER_NAMES } from '#core/customers/explain-tier.ts';
import type { TierCard } from '#core/customers/tier-card.ts';
import type { TierModel } from '#core/customers/tier-model.ts';
import type { TierProposal } from '#core/customers/tier-proposal.ts';
import { type Customer } from '#core/customers/customer.ts';
import { TIERS } from '#core/customers/tier-names.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
import type { Localised } from '#core/text/language.ts';

function becauseText({ because, from, to }: TierProposal, { score }: TierCard, model: TierModel): Localised {
  const value = score.score ?? 0;
  switch (because) {
    case 'first-tier':
      return { 'zh-CN': '还没有等级，按现有资料评定', en: 'No tier yet: rated by what is on record' };
    case 'first-order':
      return { 'zh-CN': '已有订单，不再是潜在客户', en: 'Has ordered, and so is no longer a potential customer' };
    case 'dormant':
      return { 'zh-CN': '24 个月没有订单', en: 'No order for 24 months' };
    case 'score-up': {
      const limit = to === 'potential' ? 0 : model.scoreFrom[to];
      return {
        'zh-CN': `${value} 分，超过 ${limit} 分线至少 ${model.promoteAbove} 分，条件都满足`,
        en: `${value} points, at least ${model.promoteAbove} above the ${limit} for this tier, and every gate is met`,
      };
    }
    case 'score-down': {
      const limit = from === undefined || from === 'potential' ? 0 : model.scoreFrom[from];
      return {
        'zh-CN': `${value} 分，连续两次评审低于 ${limit} 分线 ${model.demoteBelow} 分以上`,
        en: `${value} points, in two reviews running more than ${model.demoteBelow} below the ${limit} for its tier`,
      };
    }
    case 'credit':
      return { 'zh-CN': '信誉分低于该等级的要求，一次即可建议降级', en: 'Credit below what the tier asks for: one review is enough' };
    case 'bad-debt':
      return { 'zh-CN': '有未结坏账，结清前最高为普通客户', en: 'An open bad debt: regular at most until it is settled' };
  }
}

/** Why a score that speaks for another tier proposes nothing. */
function standsText(card: TierCard, customer: Customer, model: TierModel, today: CalendarDate): Localised {
  const { score } = card;
  const lock = customer.tierLock;
  if (lock && lock.until >= today) {
    return { 'zh-CN': `已锁定到 ${lock.until}：${lock.reason}`, en: `Locked until ${lock.until}: ${lock.reason}` };
  }
  if (score.heldBy.includes('sanction'))
    return { 'zh-CN': '制裁名单命中，先走合规，不评级', en: 'A hit on a sanction list: no tier, ask compliance first' };
  if (score.tier === undefined) {
    const percent = Math.round(score.coverage * 100);
    return {
      'zh-CN': `资料完整度只有 ${percent}%，不足以评级，保留现有等级`,
      en: `Only ${percent}% of the facts are known: too little to rate, the tier stays`,
    };
  }
  if (customer.tier === undefined || score.tier === customer.tier) return { 'zh-CN': '分数与现有等级一致', en: 'The score agrees with the tier' };
  const name = TIER_NAMES[score.tier];
  if (TIERS.indexOf(score.tier) > TIERS.indexOf(customer.tier)) {
    return {
      'zh-CN': `分数指向${name['zh-CN']}；降级要连续两次评审都低于分数线 ${model.demoteBelow} 分以上，先不变`,
      en: `The score speaks for ${name.en}; a tier falls only after two reviews running more than ${model.demoteBelow} below its threshold: no change yet`,
    };
  }
  if (score.score !== undefined && score.tier !== 'potential' && score.score >= model.scoreFrom[score.tier] + model.promoteAbove) {
    return {
      'zh-CN': `分数够${name['zh-CN']}，但订单数或合作时间还不够，先不变`,
      en: `The score is enough for ${name.en}, but it has too few orders or is too new: no change yet`,
    };
  }
  return {
    'zh-CN': `分数指向${name['zh-CN']}，但超出分数线不到 ${model.promoteAbove} 分，先不变`,
    en: `The score speaks for ${name.en}, but it clears the threshold by less than ${model.promoteAbove}, within the margin: no change yet`,
  };
}

/** Why a change is proposed, or why none is. */
export function explainProposal(card: TierCard, customer: Customer, model: TierModel, today: CalendarDate): Localised {
  return card.proposal ? becauseText(card.proposal, card, model) : standsText(card, customer, model, today);
}
