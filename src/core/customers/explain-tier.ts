import type { TierBar, TierGate, TierScore } from '#core/customers/tier.ts';
import type { TierFacts } from '#core/customers/tier-facts.ts';
import { DEFAULT_TIER_MODEL, type Dimension, DIMENSION_NAMES, type TierModel } from '#core/customers/tier-model.ts';
import type { Language, Localised } from '#core/text/language.ts';

export const TIER_NAMES = {
  core: { 'zh-CN': '核心客户', en: 'core customer' },
  key: { 'zh-CN': '重点客户', en: 'key customer' },
  regular: { 'zh-CN': '普通客户', en: 'regular customer' },
  potential: { 'zh-CN': '潜在客户', en: 'potential customer' },
} as const satisfies Record<string, Localised>;

const GATES: Readonly<Record<TierGate, Localised>> = {
  orders: { 'zh-CN': '近 24 个月订单数不够', en: 'too few orders in 24 months' },
  credit: { 'zh-CN': '信誉分不够', en: 'credit too low' },
  volume: { 'zh-CN': '采购量不够', en: 'volume too low' },
  'bad-debt': { 'zh-CN': '有未结坏账，结清前最高为普通客户', en: 'an open bad debt: regular at most until it is settled' },
  sanction: { 'zh-CN': '制裁名单命中，先走合规', en: 'a hit on a sanction list: ask compliance first' },
};

/** Something that would lift the score. */
export interface TierLever {
  readonly dimension: Dimension;
  /** Points of the whole score, one decimal place; absent where nobody can say before the fact is known. */
  readonly gain?: number;
  readonly text: Localised;
}

export interface TierExplanation {
  readonly summary: Localised;
  /** One line a bar, in the order of the bars. */
  readonly bars: readonly { readonly dimension: Dimension; readonly text: Localised }[];
  readonly held: readonly Localised[];
  /** At most three, the strongest first. */
  readonly levers: readonly TierLever[];
}

const shown = (value: number): string => String(Math.round(value * 10) / 10);
const both = (text: (language: Language) => string): Localised => ({ 'zh-CN': text('zh-CN'), en: text('en') });
const namesOf = (bars: readonly { dimension: Dimension }[], language: Language): string =>
  bars.map(({ dimension }) => DIMENSION_NAMES[dimension][language]).join(language === 'en' ? ', ' : '、');

function barText({ dimension, points, weight, assumed }: TierBar): Localised {
  return both((language) => {
    const percent = `${Math.round(weight * 100)}%`;
    const name = DIMENSION_NAMES[dimension][language];
    if (points === undefined)
      return language === 'en' ? `${name}: not recorded, its ${percent} goes to the others` : `${name}：未记录，其 ${percent} 权重由其他项分担`;
    const note = assumed ? (language === 'en' ? ' (assumed)' : '（暂按默认值）') : '';
    return language === 'en' ? `${name}: ${shown(points)} of 100 at ${percent}${note}` : `${name}：${shown(points)} 分，权重 ${percent}${note}`;
  });
}

const MISSING: Readonly<Record<Dimension, Localised>> = {
  volume: { 'zh-CN': '补录近一年订单金额', en: 'record the totals of last year’s orders' },
  frequency: { 'zh-CN': '补录订单日期', en: 'record the dates of orders' },
  margin: { 'zh-CN': '补录订单毛利率', en: 'record the margin of orders' },
  potential: { 'zh-CN': '问清年采购总量和主营产品', en: 'ask what they buy in a year, and what they sell' },
  credit: { 'zh-CN': '补录付款情况（平均晚付天数）', en: 'record how they pay (average days late)' },
};

/** What would lift the score: the next band of each bar, and what nobody has recorded yet. */
export function tierLevers(score: TierScore, facts: TierFacts, model: TierModel = DEFAULT_TIER_MODEL): TierLever[] {
  const weight = score.bars.reduce((total, bar) => total + (bar.points === undefined ? 0 : bar.weight), 0) || 1;
  const levers: TierLever[] = [];
  const gainOf = (bar: TierBar, points: number): number => Math.round(((bar.weight * (points - (bar.points ?? 0))) / weight) * 10) / 10;
  for (const bar of score.bars) {
    if (bar.points === undefined || bar.assumed) {
      levers.push({ dimension: bar.dimension, text: MISSING[bar.dimension] });
      continue;
    }
    if (bar.dimension === 'frequency') {
      const next = [...model.frequencyBands].reverse().find(({ from }) => from > facts.orders12);
      if (next) {
        const more = next.from - facts.orders12;
        levers.push({
          dimension: 'frequency',
          gain: gainOf(bar, next.points),
          text: { 'zh-CN': `一年内再下 ${more} 单`, en: `${more} more ${more === 1 ? 'order' : 'orders'} within the year` },
        });
      }
    } else if (bar.dimension === 'volume' && facts.volumeRank === undefined) {
      const next = [...model.volumeBands].reverse().find(({ from }) => from > Number(facts.invoiced12 ?? 0));
      if (next) {
        levers.push({
          dimension: 'volume',
          gain: gainOf(bar, next.points),
          text: { 'zh-CN': `年采购额达到 ${next.from}`, en: `a yearly volume of ${next.from}` },
        });
      }
    } else if (bar.dimension === 'margin' && facts.margin !== undefined) {
      const margin = facts.margin;
      const next = [...model.marginBands].reverse().find(({ from }) => from > margin);
      if (next)
        levers.push({
          dimension: 'margin',
          gain: gainOf(bar, next.points),
          text: { 'zh-CN': `毛利率达到 ${next.from}%`, en: `a margin of ${next.from}%` },
        });
    } else if (bar.dimension === 'credit' && (facts.daysLate ?? 0) > 0) {
      levers.push({ dimension: 'credit', text: { 'zh-CN': '按期付款', en: 'payment on time' } });
    }
  }
  return levers.filter(({ gain }) => gain === undefined || gain > 0).sort((a, b) => (b.gain ?? 0.5) - (a.gain ?? 0.5));
}

/** Says in words where a tier comes from. `previous` is the score of the last review. */
export function explainTier(
  score: TierScore,
  facts: TierFacts,
  { model = DEFAULT_TIER_MODEL, previous }: { model?: TierModel; previous?: number } = {},
): TierExplanation {
  const known = score.bars.filter((bar) => bar.points !== undefined).sort((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const strong = known.filter(({ points }) => (points ?? 0) >= 60).slice(0, 2);
  const weak = known.filter(({ points }) => (points ?? 0) < 60).slice(-2);
  const levers = tierLevers(score, facts, model).slice(0, 3);
  const nextTier = score.tier === 'regular' ? 'key' : score.tier === 'key' ? 'core' : undefined;
  const gap = nextTier && score.score !== undefined ? model.scoreFrom[nextTier] - score.score : undefined;
  const summary = both((language) => {
    const en = language === 'en';
    const name = score.tier ? TIER_NAMES[score.tier][language] : en ? 'no tier yet' : '暂不评级';
    const coverage = `${Math.round(score.coverage * 100)}%`;
    const parts: string[] = [];
    if (score.score === undefined) parts.push(en ? `${name}; ${coverage} of the facts are known` : `${name}（资料完整度 ${coverage}）`);
    else
      parts.push(en ? `${name}: ${score.score} points, ${coverage} of the facts are known` : `${name}（${score.score} 分，资料完整度 ${coverage}）`);
    if (score.former) parts.push(en ? 'a former customer: no order for 24 months' : '老客户，24 个月无订单');
    if (score.heat) parts.push(en ? `promise: ${score.heat}` : `开发前景：${{ hot: '热', warm: '温', cold: '冷' }[score.heat]}`);
    if (score.tier && score.provisional) parts.push(en ? 'provisional' : '暂定');
    if (strong.length > 0) parts.push(en ? `strong: ${namesOf(strong, language)}` : `加分：${namesOf(strong, language)}`);
    if (weak.length > 0) parts.push(en ? `weak: ${namesOf(weak, language)}` : `拉低：${namesOf(weak, language)}`);
    if (nextTier && gap !== undefined && gap > 0) {
      parts.push(en ? `${shown(gap)} points to ${TIER_NAMES[nextTier].en}` : `距${TIER_NAMES[nextTier]['zh-CN']}还差 ${shown(gap)} 分`);
    }
    if (previous !== undefined && score.score !== undefined && previous !== score.score) {
      const change = `${score.score > previous ? '+' : ''}${shown(score.score - previous)}`;
      parts.push(en ? `${change} since the last review` : `比上次评审 ${change} 分`);
    }
    return `${parts.join(en ? '; ' : '；')}${en ? '.' : '。'}`;
  });
  return {
    summary,
    bars: score.bars.map((bar) => ({ dimension: bar.dimension, text: barText(bar) })),
    held: score.heldBy.map((gate) => GATES[gate]),
    levers,
  };
}
