import type { Tier } from '#core/customers/tier-names.ts';
import type { Localised } from '#core/text/language.ts';
import type { Decimal } from '#core/trade/fact.ts';

export const DIMENSIONS = ['volume', 'frequency', 'margin', 'potential', 'credit'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Points from a value upwards; the list falls. */
export interface Band {
  readonly from: number;
  readonly points: number;
}

/**
 * How a tier is scored. Every number is a starting value without empirical basis, for the company to change; weights are brought to a sum of 1
 * when used. Nationality, religion, gender and age of people play no part.
 */
export interface TierModel {
  readonly weights: Readonly<Record<Dimension, number>>;
  /** Net invoiced in the last 12 months, in the base currency. */
  readonly volumeBands: readonly Band[];
  /** Used instead from this many customers with an order in 24 months: share of them that buys less, 0..1. */
  readonly percentileFrom: number;
  readonly percentileBands: readonly Band[];
  /** Orders in the last 12 months. */
  readonly frequencyBands: readonly Band[];
  /** Silence, in usual order intervals (or in days where there is none): points are multiplied. */
  readonly silence: readonly { readonly intervals: number; readonly days: number; readonly factor: number }[];
  /** Gross margin in percent. */
  readonly marginBands: readonly Band[];
  readonly potential: {
    readonly walletLeft: number;
    /** A customer that buys this many times our average customer's volume counts in full. */
    readonly fullSize: number;
    readonly fit: { readonly full: number; readonly partly: number; readonly none: number };
    /** Business mails of theirs in 90 days. */
    readonly engagement: readonly Band[];
  };
  readonly credit: {
    readonly start: number;
    /** Average days late, over at least `invoices` invoices; the list falls. */
    readonly lateness: readonly { readonly above: number; readonly change: number }[];
    readonly invoices: number;
    readonly insured: number;
    readonly claim: number;
    readonly cancelled: number;
  };
  readonly scoreFrom: { readonly core: number; readonly key: number; readonly regular: number };
  readonly gates: {
    readonly core: {
      readonly orders24: number;
      readonly credit: number;
      readonly volume: number;
      readonly orVolume: number;
      readonly withPotential: number;
    };
    readonly key: { readonly orders24: number; readonly credit: number };
  };
  /** Known weight from which a tier is shown, and from which it is no longer provisional. */
  readonly coverage: { readonly provisional: number; readonly normal: number };
  readonly promoteAbove: number;
  readonly demoteBelow: number;
  /** A new customer is not proposed for core earlier. */
  readonly coreAfterDays: number;
  readonly longestLockDays: number;
  /** Days from one look at a tier to the next: a quarter or half a year. */
  readonly reviewEveryDays: Readonly<Record<Tier, number>>;
  /** The currency in which volumes are compared, ISO 4217. */
  readonly base: string;
  /** Units of `base` for one unit of another currency; a currency without a rate leaves a volume unknown. */
  readonly rates: Readonly<Record<string, Decimal>>;
}

export const DEFAULT_TIER_MODEL: TierModel = {
  weights: { volume: 0.3, frequency: 0.2, margin: 0.2, potential: 0.15, credit: 0.15 },
  volumeBands: [
    { from: 500_000, points: 100 },
    { from: 200_000, points: 85 },
    { from: 80_000, points: 65 },
    { from: 20_000, points: 45 },
    { from: 1, points: 20 },
  ],
  percentileFrom: 20,
  percentileBands: [
    { from: 0.9, points: 100 },
    { from: 0.75, points: 85 },
    { from: 0.5, points: 60 },
    { from: 0.25, points: 40 },
    { from: 0, points: 20 },
  ],
  frequencyBands: [
    { from: 12, points: 100 },
    { from: 6, points: 80 },
    { from: 3, points: 60 },
    { from: 2, points: 45 },
    { from: 1, points: 30 },
  ],
  silence: [
    { intervals: 3, days: 540, factor: 0.4 },
    { intervals: 1.5, days: 270, factor: 0.7 },
  ],
  marginBands: [
    { from: 30, points: 100 },
    { from: 22, points: 80 },
    { from: 15, points: 60 },
    { from: 8, points: 35 },
    { from: 0, points: 15 },
  ],
  potential: {
    walletLeft: 40,
    fullSize: 5,
    fit: { full: 30, partly: 15, none: 0 },
    engagement: [
      { from: 6, points: 30 },
      { from: 3, points: 20 },
      { from: 1, points: 10 },
    ],
  },
  credit: {
    start: 70,
    lateness: [
      { above: 30, change: -40 },
      { above: 7, change: -15 },
      { above: 0, change: 5 },
      { above: -1000, change: 20 },
    ],
    invoices: 3,
    insured: 10,
    claim: -15,
    cancelled: -15,
  },
  scoreFrom: { core: 75, key: 55, regular: 0 },
  gates: {
    core: { orders24: 2, credit: 50, volume: 60, orVolume: 45, withPotential: 80 },
    key: { orders24: 1, credit: 35 },
  },
  coverage: { provisional: 0.55, normal: 0.8 },
  promoteAbove: 3,
  demoteBelow: 5,
  coreAfterDays: 182,
  longestLockDays: 365,
  reviewEveryDays: { core: 90, key: 90, regular: 182, potential: 182 },
  base: 'USD',
  rates: {},
};

export const DIMENSION_NAMES: Readonly<Record<Dimension, Localised>> = {
  volume: { 'zh-CN': '采购量', en: 'purchase volume' },
  frequency: { 'zh-CN': '采购频率', en: 'order frequency' },
  margin: { 'zh-CN': '利润率', en: 'margin' },
  potential: { 'zh-CN': '合作潜力', en: 'potential' },
  credit: { 'zh-CN': '信誉状况', en: 'credit' },
};

/** Points of the highest band that the value reaches; 0 below all. */
export function pointsIn(bands: readonly Band[], value: number): number {
  return bands.find(({ from }) => value >= from)?.points ?? 0;
}
