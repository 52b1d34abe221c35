import { feastDays } from '#core/culture/feast-days.ts';
import type { Localised } from '#core/text/language.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** Weeks in which many firms of a market close or keep few people, beside the public holidays. */
export interface SlowPeriod {
  readonly name: Localised;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const NAMES = {
  august: { 'zh-CN': '八月假期', en: 'August break' },
  july: { 'zh-CN': '七月假期', en: 'July break' },
  summer: { 'zh-CN': '年末暑假', en: 'summer break' },
  february: { 'zh-CN': '二月暑假', en: 'February break' },
  yearEnd: { 'zh-CN': '年末假期', en: 'year-end break' },
  golden: { 'zh-CN': '黄金周', en: 'Golden Week' },
  obon: { 'zh-CN': '盂兰盆假期', en: 'Obon' },
  lebaran: { 'zh-CN': '开斋节返乡与集体休假', en: 'Lebaran leave around Eid' },
  halfDay: { 'zh-CN': '苏黎世半天假（下午不上班）', en: 'half-day holiday of Zürich, offices close at noon' },
  ramadan: { 'zh-CN': '斋月（工时缩短）', en: 'Ramadan, with its shorter hours' },
} as const satisfies Record<string, Localised>;

/** Month and day, first and last; a period that ends before it begins runs into the next year. */
const PERIODS: Readonly<Record<string, string>> = {
  august: 'IT0807-0825 FR0801-0825 ES0801-0831 PT0801-0825 BE0715-0815 KR0801-0807 TR0801-0815',
  july: 'SE0705-0731 DK0710-0731 NL0720-0815 CH0715-0815 CA0719-0731',
  summer: 'AU1220-0120 NZ1220-0115 ZA1215-0110 BR1220-0115 AR0101-0131 CO1215-0115',
  february: 'CL0201-0228',
  yearEnd:
    'DE1224-0106 GB1224-0102 IE1224-0102 NL1224-0102 BE1224-0102 CH1223-0106 SE1223-0106 DK1223-0102 FR1224-0102 IT1224-0106 ES1224-0106 PT1224-0102 PL1224-0106 US1224-0101 CA1224-0102 MX1220-0106 NG1220-0105 KE1220-0105 JP1228-0104 RU0101-0108',
  golden: 'JP0429-0506',
  obon: 'JP0812-0816',
};
/** Sechseläuten and Knabenschiessen, on which people in Zürich work in the morning only, by city code. */
const HALF_DAYS: Readonly<Record<string, string>> = { 'CH-ZH/Z': '260420 260914 270419 270913 280424 280911' };
/** Weeks around Eid al-Fitr in which people travel home, `first-last`; in Indonesia with days of joint leave. */
const LEBARAN = '260318-260327 270305-270316 280222-280303';
const LEBARAN_COUNTRIES = ['ID', 'MY'];
const RAMADAN = ['SA', 'AE', 'EG', 'PK', 'BD', 'TR', 'ID', 'MY'];

/**
 * The slow period of a market that a day falls into; undefined when there is none.
 * @param region code of the region or city, see `regionOf`.
 */
export function slowPeriodOn(country: string, date: CalendarDate, region?: string): SlowPeriod | undefined {
  if ((HALF_DAYS[`${country}-${region ?? ''}`] ?? '').indexOf(date.slice(2).replace(/-/g, '')) >= 0)
    return { name: NAMES.halfDay, from: date, to: date };
  const year = Number(date.slice(0, 4));
  const day = date.slice(5, 7) + date.slice(8, 10);
  for (const kind of Object.keys(PERIODS)) {
    const at = ` ${PERIODS[kind] ?? ''}`.indexOf(` ${country}`);
    if (at < 0) continue;
    const [first = '', last = ''] = (PERIODS[kind] ?? '').slice(at + 2, at + 11).split('-');
    const wraps = last < first;
    if (wraps ? day < first && day > last : day < first || day > last) continue;
    const iso = (of: number, monthDay: string): CalendarDate => `${of}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`;
    const from = wraps && day <= last ? year - 1 : year;
    return { name: NAMES[kind as keyof typeof NAMES], from: iso(from, first), to: iso(wraps ? from + 1 : from, last) };
  }
  if (LEBARAN_COUNTRIES.indexOf(country) >= 0)
    for (const span of LEBARAN.split(' ')) {
      const [from = '', to = ''] = span.split('-').map((one) => `20${one.slice(0, 2)}-${one.slice(2, 4)}-${one.slice(4)}`);
      if (date >= from && date <= to) return { name: NAMES.lebaran, from, to };
    }
  if (RAMADAN.indexOf(country) < 0) return undefined;
  const month = feastDays('ramadan').find(({ from, to }) => date >= from && date <= to);
  return month && { name: NAMES.ramadan, from: month.from, to: month.to };
}
