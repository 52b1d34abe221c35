import type { Feast, Manners } from '#core/culture/market.ts';

/** What a market's row says: only what differs from `USUAL`. */
type Row = Partial<Omit<Manners, 'country' | 'name' | 'timeZone' | 'feasts' | 'sources' | 'hours'>> & {
  /** `09:00-17:00`. */
  readonly hours?: string;
  /** Separated by spaces. */
  readonly feasts?: string;
  /** Source of the way to address, then of the tone. */
  readonly sources: string;
};

/** Manners that still need their country code. */
export type MarketManners = Omit<Manners, 'country'>;

export const COMMA = { decimal: ',' } as const;
export const FAMILY_FIRST = { nameOrder: 'family-given' } as const;
export const TWO_FAMILY_NAMES = { nameOrder: 'given-paternal-maternal', decimal: ',' } as const;
export const PLAIN_TITLES = { plainTitles: true } as const;
export const DIRECT = { directness: 'direct', relationship: 'low', courtesyLines: 0 } as const;
export const INDIRECT = { directness: 'indirect', relationship: 'high' } as const;
export const SEVERAL_ZONES = { severalZones: true } as const;
export const DOLLAR = { dollarAmbiguous: true } as const;
export const AT_ONCE = { firstName: 'immediate', formality: 'informal' } as const;
export const SOON = { firstName: 'quick', formality: 'semi-formal' } as const;
export const LATER = { firstName: 'after-relationship' } as const;
export const FRIDAY_OFF = { weekend: [5, 6] } as const;
export const TWELVE = { clock: 'h12' } as const;

export const CHRISTIAN = 'christmas easter';
export const MUSLIM = 'eid ramadan';

const USUAL = {
  nameOrder: 'given-family',
  firstName: 'when-invited',
  formality: 'formal',
  addressBy: 'family',
  dateOrder: 'DMY',
  decimal: '.',
  dollarAmbiguous: false,
  weekend: [6, 0],
  severalZones: false,
  plainTitles: false,
  courtesyLines: 1,
  directness: 'medium',
  relationship: 'medium',
  dearSirUsual: false,
  clock: 'h23',
  units: 'metric',
  confidence: 'low',
} as const;

const words = (text = ''): string[] => (text === '' ? [] : text.split(' '));

/** The manners of one market: its names, its time zone, and where it differs from what is usual. */
export function manners(chinese: string, english: string, timeZone: string, row: Row): MarketManners {
  const [opens = '', closes = ''] = (row.hours ?? '09:00-17:00').split('-');
  const [address = '', tone = address] = words(row.sources);
  return {
    ...USUAL,
    ...row,
    name: { 'zh-CN': chinese, en: english },
    timeZone,
    hours: [opens, closes],
    feasts: words(row.feasts) as Feast[],
    sources: { address, tone },
  };
}
