import { RHYTHMS } from '#core/customers/care/rhythm.ts';
import { TIERS } from '#core/customers/tier-names.ts';
import { DEFAULT_TIER_MODEL, DIMENSION_NAMES, DIMENSIONS } from '#core/customers/tier-model.ts';
import type { TierPlan } from '#api/tier-contract.ts';
import type { Localised } from '#core/text/language.ts';
import { tierNames } from '#ui/customer/customer-texts.ts';

/** One number of the plan that the form shows; `scale` is what it is multiplied by for showing (100 for percent). */
export interface ModelField {
  /** Path in the plan, such as `model.weights.volume`. */
  readonly path: string;
  readonly label: Localised;
  readonly scale?: number;
}

export interface FieldGroup {
  readonly title: Localised;
  readonly what?: Localised;
  readonly fields: readonly ModelField[];
}

const field = (path: string, zh: string, en: string, scale?: number): ModelField => ({ path, label: { 'zh-CN': zh, en }, ...(scale && { scale }) });

const perTier = (path: (tier: string) => string, zh: string, en: string): ModelField[] =>
  TIERS.map((tier) => field(path(tier), `${tierNames[tier]['zh-CN']}：${zh}`, `${tierNames[tier].en}: ${en}`));

/** Every number that the company may change, in the order of the form. Bands have a table of their own. */
export const FIELD_GROUPS: readonly FieldGroup[] = [
  {
    title: { 'zh-CN': '权重（%，合计 100）', en: 'Weights (%, 100 in all)' },
    fields: DIMENSIONS.map((dimension) => ({ path: `model.weights.${dimension}`, label: DIMENSION_NAMES[dimension], scale: 100 })),
  },
  {
    title: { 'zh-CN': '分数线和缓冲', en: 'Thresholds and margins' },
    what: {
      'zh-CN': '升级须超过分数线加缓冲；降级须连续两次评审都低于分数线减缓冲。',
      en: 'To rise, a score must clear the threshold by the margin; to fall, it must lie below it by the margin in two reviews running.',
    },
    fields: [
      field('model.scoreFrom.core', '核心客户分数线', 'Core from'),
      field('model.scoreFrom.key', '重点客户分数线', 'Key from'),
      field('model.promoteAbove', '升级缓冲（分）', 'Margin to rise (points)'),
      field('model.demoteBelow', '降级缓冲（分）', 'Margin to fall (points)'),
      field('model.coverage.provisional', '低于此完整度不评级（%）', 'No tier below this share of facts (%)', 100),
      field('model.coverage.normal', '低于此完整度为暂定（%）', 'Provisional below this share of facts (%)', 100),
    ],
  },
  {
    title: { 'zh-CN': '硬条件', en: 'Gates' },
    what: { 'zh-CN': '分数够了也必须满足。', en: 'What must be met, whatever the score.' },
    fields: [
      field('model.gates.core.orders24', '核心：24 个月内订单数', 'Core: orders in 24 months'),
      field('model.gates.core.credit', '核心：信誉分', 'Core: credit points'),
      field('model.gates.core.volume', '核心：采购量分', 'Core: volume points'),
      field('model.gates.core.orVolume', '核心：潜力高时的采购量分', 'Core: volume points where potential is high'),
      field('model.gates.core.withPotential', '核心：算潜力高的潜力分', 'Core: potential points that count as high'),
      field('model.coreAfterDays', '核心：首单后至少天数', 'Core: days since the first order'),
      field('model.gates.key.orders24', '重点：24 个月内订单数', 'Key: orders in 24 months'),
      field('model.gates.key.credit', '重点：信誉分', 'Key: credit points'),
    ],
  },
  {
    title: { 'zh-CN': '评审间隔（天）和锁定', en: 'Reviews (days) and locks' },
    fields: [
      ...perTier((tier) => `model.reviewEveryDays.${tier}`, '每隔', 'every'),
      field('model.longestLockDays', '锁定最长天数', 'A lock lasts at most (days)'),
    ],
  },
  {
    title: { 'zh-CN': '联系节奏（天）', en: 'Rhythm of contact (days)' },
    fields: perTier((tier) => `rhythms.${tier}.contactDays`, '最多隔', 'at least every'),
  },
  {
    title: { 'zh-CN': '回复时限（工作小时）', en: 'Reply targets (working hours)' },
    fields: [
      ...perTier((tier) => `rhythms.${tier}.replyHours`, '邮件', 'mails'),
      ...perTier((tier) => `rhythms.${tier}.complaintHours`, '投诉', 'complaints'),
    ],
  },
];

/** Tables of bands: a value from which so many points are given. */
export const BAND_TABLES = [
  { path: 'model.volumeBands', label: { 'zh-CN': '近 12 个月采购额（本位币）', en: 'Purchases of 12 months (base currency)' } },
  { path: 'model.frequencyBands', label: { 'zh-CN': '近 12 个月订单数', en: 'Orders in 12 months' } },
  { path: 'model.marginBands', label: { 'zh-CN': '毛利率（%）', en: 'Gross margin (%)' } },
] as const;

export const BROUGHT_PLAN: TierPlan = { model: DEFAULT_TIER_MODEL, rhythms: RHYTHMS };

type Tree = Readonly<Record<string, unknown>>;

/** The value at a path; numbers in the path are places in a list. */
export function valueAt(plan: TierPlan, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at as Tree | undefined)?.[key], plan);
}

function replaced(at: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(at)) return at.map((each: unknown, index) => (String(index) === key ? replaced(each, rest, value) : each));
  return { ...(at as Tree), [key]: replaced((at as Tree | undefined)?.[key], rest, value) };
}

/** The plan with another value at a path. */
export function withValue(plan: TierPlan, path: string, value: unknown): TierPlan {
  return replaced(plan, path.split('.'), value) as TierPlan;
}

/** `EUR = 1.08` a line. */
export function ratesText(rates: Readonly<Record<string, string>>): string {
  return Object.entries(rates)
    .map(([currency, rate]) => `${currency} = ${rate}`)
    .join('\n');
}

export function ratesOf(text: string): Record<string, string> {
  const rates: Record<string, string> = {};
  for (const line of text.split(/[\n,;，；]/)) {
    if (line.trim() === '') continue;
    const [currency = '', rate = ''] = line.split(/[=:：\s]+/).filter((part) => part !== '');
    rates[currency.toUpperCase()] = rate;
  }
  return rates;
}
