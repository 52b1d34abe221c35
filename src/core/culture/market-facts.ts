import {
  ADDRESS_WORDS,
  CHANNEL_NAMES,
  CLOCK_WORDS,
  COURTESY_WORDS,
  DATE_ORDER_WORDS,
  DIRECTNESS_WORDS,
  FEAST_TITLES,
  FIRST_NAME_WORDS,
  FORMALITY_WORDS,
  NAME_ORDER_WORDS,
  UNIT_WORDS,
} from '#core/culture/fact-words.ts';
import { mailCustomsOf } from '#core/culture/mail-customs.ts';
import type { Confidence, Market } from '#core/culture/market.ts';
import { SOURCE_TITLES } from '#core/culture/sources.ts';
import type { Language, Localised } from '#core/text/language.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** What is known of every market, in the order of the table. Attitude to time, decisions, payment and what to avoid are notes: see `MarketNote`. */
export const FACT_KINDS = [
  'titles',
  'nameOrder',
  'firstName',
  'openings',
  'closings',
  'directness',
  'courtesy',
  'week',
  'zone',
  'slow',
  'dates',
  'numbers',
  'units',
  'channels',
  'feasts',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One fact of a market with where it comes from, when it was last looked at and how sure it is. */
export interface MarketFact {
  readonly kind: FactKind;
  readonly text: Localised;
  /** Key of docs/sources.md. */
  readonly source: string;
  readonly sourceTitle: string;
  readonly date: CalendarDate;
  readonly confidence: Confidence;
}

/** Where the week there is not what locale data says, or was looked up. */
const WEEK_SOURCES: Readonly<Record<string, string>> = { AE: 'localshj_week', BD: 'ccg_bd', MY: 'thestar_johor', SA: 'ccg_saudi' };
/** Markets whose English mails keep another decimal sign than locale data has for their own language. */
const OTHER_DECIMAL = ['SA', 'EG', 'AE', 'CH', 'ZA', 'PK'];
/** Last looked at, for what comes from locale data alone. */
const LOCALE_DATE: CalendarDate = '2026-11-23';

const both = (build: (language: Language) => string): Localised => ({ 'zh-CN': build('zh-CN'), en: build('en') });
const joined = (texts: readonly Localised[]): Localised =>
  both((language) => texts.map((text) => text[language]).join(language === 'en' ? '; ' : '；'));

function weekOf({ weekend, hours, fridayEnd }: Market): Localised {
  const day = (number: number, language: Language): string =>
    new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + number));
  return both((language) => {
    const off = weekend.map((one) => day(one, language)).join(language === 'en' ? ' and ' : '、');
    const friday = fridayEnd === undefined ? '' : language === 'en' ? `, Friday to ${fridayEnd}` : `，周五到 ${fridayEnd}`;
    return language === 'en' ? `${hours.join('–')}${friday}; off ${off}` : `${hours.join('–')}${friday}；${off}休息`;
  });
}

function zoneWords({ timeZone, severalZones }: Market): Localised {
  return {
    'zh-CN': severalZones ? `${timeZone}；国内有几个时区，请在档案里填城市或地区` : timeZone,
    en: severalZones ? `${timeZone}; several zones, so put the city or region into the record` : timeZone,
  };
}

/** Every fact of a market of our tables; for a country without notes only what locale data says. */
export function factsOf(market: Market): readonly MarketFact[] {
  const { country, confidence, sources, asOf } = market;
  const modest: Confidence = confidence === 'high' ? 'medium' : confidence;
  const fact = (kind: FactKind, text: Localised, source: string, sure: Confidence, date = asOf ?? LOCALE_DATE): MarketFact => ({
    kind,
    text,
    source,
    sourceTitle: SOURCE_TITLES[source] ?? source,
    date,
    confidence: sure,
  });
  const point = market.decimal === ',';
  const numbers: Localised = {
    'zh-CN': point ? '小数用逗号：1.234,50' : '小数用点：1,234.50',
    en: point ? 'the decimal sign is a comma: 1.234,50' : 'the decimal sign is a point: 1,234.50',
  };
  const notation = [
    fact('week', weekOf(market), WEEK_SOURCES[country] ?? 'cldr', market.noted ? 'medium' : 'low'),
    fact('zone', zoneWords(market), 'cldr', 'high'),
    fact('dates', joined([DATE_ORDER_WORDS[market.dateOrder], CLOCK_WORDS[market.clock]]), 'cldr', 'high'),
    fact('numbers', numbers, 'cldr', OTHER_DECIMAL.includes(country) ? 'medium' : 'high'),
    fact('units', UNIT_WORDS[market.units], 'cldr', 'high'),
  ];
  const customs = mailCustomsOf(country);
  const known = !market.noted
    ? []
    : [
        fact('titles', joined([ADDRESS_WORDS[market.addressBy], FORMALITY_WORDS[market.formality]]), sources.address, confidence),
        fact('nameOrder', NAME_ORDER_WORDS[market.nameOrder], sources.address, confidence),
        fact('firstName', FIRST_NAME_WORDS[market.firstName], sources.address, confidence),
        ...(customs
          ? [
              fact(
                'openings',
                both(() => customs.openings.join(' / ')),
                'trade_practice',
                modest,
              ),
              fact(
                'closings',
                both(() => customs.closings.join(' / ')),
                'trade_practice',
                modest,
              ),
              fact(
                'channels',
                both((language) => customs.channels.map((code) => CHANNEL_NAMES[code][language]).join(language === 'en' ? ', ' : '、')),
                customs.channelSource,
                customs.channelSource === 'trade_practice' ? 'low' : 'medium',
              ),
            ]
          : []),
        fact('directness', DIRECTNESS_WORDS[market.directness], sources.tone, modest),
        fact('courtesy', COURTESY_WORDS[market.courtesyLines], sources.tone, modest),
        fact('slow', market.slowPeriods, 'kbsh', modest),
        ...(market.feasts.length === 0
          ? []
          : [
              fact(
                'feasts',
                both((language) => market.feasts.map((feast) => FEAST_TITLES[feast][language]).join(language === 'en' ? ', ' : '、')),
                'kbsh',
                modest,
              ),
            ]),
      ];
  return [...known, ...notation].sort((a, b) => FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind));
}
