import { word, wordSet, wordTable } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';

const SQUARED = 0xb2;
const CUBED = 0xb3;
const APOSTROPHE = 39;
const QUOTE = 34;

/** Normalised units, by number. From `size` on they measure a thing rather than count or weigh goods. */
export const UNITS = [
  '',
  'pc',
  'set',
  'pair',
  'dozen',
  'ctn',
  'box',
  'bag',
  'roll',
  'pallet',
  'case',
  'pack',
  'kg',
  'mt',
  'ton',
  'lb',
  'm',
  'yd',
  'ft',
  'm2',
  'sqft',
  'cbm',
  'l',
  'gal',
  'drum',
  'bottle',
  'sheet',
  'reel',
  'container',
  'g',
  'barrel',
  'cuft',
  'order',
  'style',
  'mm',
  'cm',
  'in',
  'ml',
] as const;
/** The number of a unit in the table of words. */
export const unitNumber = (unit: (typeof UNITS)[number]): number => UNITS.indexOf(unit);
const SIZE = unitNumber('mm');

/** Words that name a unit. */
export const unitWords = wordTable({
  'pc pcs pce pces piece pieces ea unit units': unitNumber('pc'),
  'set sets': unitNumber('set'),
  'pair pairs prs': unitNumber('pair'),
  'dozen dozens dz doz': unitNumber('dozen'),
  'ctn ctns carton cartons': unitNumber('ctn'),
  'box boxes': unitNumber('box'),
  'bag bags': unitNumber('bag'),
  'roll rolls': unitNumber('roll'),
  'pallet pallets plt plts': unitNumber('pallet'),
  'case cases': unitNumber('case'),
  'pack packs packet packets pkt pkts': unitNumber('pack'),
  'kg kgs kilo kilos kilogram kilograms': unitNumber('kg'),
  'mt mts tonne tonnes': unitNumber('mt'),
  'ton tons': unitNumber('ton'),
  'lb lbs': unitNumber('lb'),
  'm meter meters metre metres mtr mtrs': unitNumber('m'),
  'yd yds yard yards': unitNumber('yd'),
  'ft feet foot': unitNumber('ft'),
  sqm: unitNumber('m2'),
  sqft: unitNumber('sqft'),
  'cbm cbms': unitNumber('cbm'),
  'l liter liters litre litres ltr ltrs': unitNumber('l'),
  'gal gallon gallons': unitNumber('gal'),
  'drum drums': unitNumber('drum'),
  'bottle bottles': unitNumber('bottle'),
  'sheet sheets': unitNumber('sheet'),
  'reel reels': unitNumber('reel'),
  'container containers fcl cntr cntrs': unitNumber('container'),
  'g gram grams gr grs': unitNumber('g'),
  'barrel barrels bbl': unitNumber('barrel'),
  cuft: unitNumber('cuft'),
  mm: SIZE,
  'cm cms': unitNumber('cm'),
  'in inch inches': unitNumber('in'),
  ml: unitNumber('ml'),
});
const containerTypes = wordTable({ 'gp dc dv': 1, 'hq hc': 2, 'rf rh': 3, ot: 4, fr: 5 });
const CONTAINER_TYPES = ['', 'GP', 'HQ', 'RF', 'OT', 'FR'];
const squareWords = wordTable({ 'sq square': 1, 'cubic cu': 2, metric: 3 });
const metres = wordTable({ 'm meter meters metre metres mtr mtrs': 1, 'ft feet foot': 2, 'ton tons tonne tonnes': 3 });
const IN = word('in');
const HIGH = word('high');
const cubes = wordSet('cube cubes');
const feetWords = wordSet('ft foot feet');
const containerWords = wordSet('container containers fcl');

/** Reads a unit that begins at a token and sets `scan.unit`; returns the token after it, or 0. */
export function readUnit(scan: Scan, at: number): number {
  const id = scan.wordAt(at);
  if (id === 0) return 0;
  const kind = squareWords[id] ?? 0;
  const next = at + 1;
  if (kind !== 0 && scan.isNear(next)) {
    const measure = metres[scan.wordAt(next)] ?? 0;
    const unit = kind === 1 ? ['', 'm2', 'sqft', ''][measure] : kind === 2 ? ['', 'cbm', 'cuft', ''][measure] : measure === 3 ? 'mt' : '';
    if (unit) {
      scan.unit = unit;
      return next + 1;
    }
  }
  const index = unitWords[id] ?? 0;
  if (index === 0) return 0;
  // `1.5 in` is inches, `5,000 in two lots` is not.
  if (id === IN && !scan.isGlued(at) && !scan.isSign(next, 46) && !scan.isSign(next, 41)) return 0;
  scan.unit = UNITS[index] ?? '';
  if (scan.unit === 'm' && scan.isGlued(next)) {
    const power = scan.signAt(next);
    const digit = scan.isDigits(next) && scan.length(next) === 1 ? scan.written(next) : '';
    if (power === SQUARED || digit === '2') scan.unit = 'm2';
    else if (power === CUBED || digit === '3') scan.unit = 'cbm';
    if (scan.unit !== 'm') return next + 1;
  }
  return next;
}

/** True for units that say how large a thing is: a figure with one is a specification. */
export function isSize(unit: string): boolean {
  return UNITS.indexOf(unit as (typeof UNITS)[number]) >= SIZE;
}

/** Reads `20GP`, `40'HQ`, `40 ft`, `1x20`: the token at `at` holds the 20, 40 or 45. Sets `scan.unit`; returns the token after it, or 0. */
export function readContainer(scan: Scan, at: number): number {
  if (!scan.isDigits(at) || scan.length(at) !== 2) return 0;
  const feet = scan.written(at);
  if (feet !== '20' && feet !== '40' && feet !== '45') return 0;
  let next = at + 1;
  const mark = scan.signAt(next);
  if ((mark === APOSTROPHE || mark === QUOTE) && scan.isNear(next)) next++;
  const short = scan.isNear(next) ? (containerTypes[scan.wordAt(next)] ?? 0) : 0;
  if (short !== 0) {
    scan.unit = feet + (CONTAINER_TYPES[short] ?? '');
    return next + 1;
  }
  // `20 ft container`, `40-foot high cube`, `40' container`
  let named = mark === APOSTROPHE || mark === QUOTE;
  if (scan.isSign(next, 45) && scan.isGlued(next)) next++;
  if (scan.isOneOf(next, feetWords) && scan.isNear(next)) {
    named = true;
    next++;
  }
  if (!named || !scan.isNear(next)) return 0;
  const high = scan.isWord(next, HIGH) && scan.isOneOf(next + 1, cubes);
  const type = high ? 'HQ' : (CONTAINER_TYPES[containerTypes[scan.wordAt(next)] ?? 0] ?? '');
  if (!high && type === '' && !scan.isOneOf(next, containerWords)) return 0;
  scan.unit = feet + (type === '' ? 'GP' : type);
  return high ? next + 2 : next + 1;
}
