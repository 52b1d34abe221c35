import type { Fact, SpecificationValue } from '#core/trade/fact.ts';
import { compare, isDecimal, multiply } from '#core/trade/decimal.ts';
import { sentenceAround } from '#core/trade/stance.ts';

/** What a length, a size or a weight is of; without such a word two of them are not compared. */
const DIMENSION =
  /\b(thick\w*|wide|width|long|length|high|height|tall|diameter|dia|depth|deep|bore|gauge|net|gross|n\.?w|g\.?w|carton|ctn|packing|box|product|item|sheet|board|tile)\b/i;
const NEAR = 26;

/** Factors that bring a unit to the one compared in. */
const FACTORS: Readonly<Record<string, readonly [string, string]>> = {
  kW: ['W', '1000'],
  cm: ['mm', '10'],
  m: ['mm', '1000'],
  mAh: ['mAh', '1'],
};

function stem(word: string): string {
  const plain = word.toLowerCase().replace(/\W/g, '');
  if (/^(?:wide|width)$/.test(plain)) return 'width';
  if (/^(?:long|length)$/.test(plain)) return 'length';
  if (/^(?:high|height|tall)$/.test(plain)) return 'height';
  if (/^(?:deep|depth)$/.test(plain)) return 'depth';
  if (/^(?:diameter|dia|bore)$/.test(plain)) return 'diameter';
  if (/^(?:carton|ctn|packing|box)$/.test(plain)) return 'carton';
  return plain.slice(0, 5);
}

/** Which measure a specification is, such that two of one measure can be compared: `voltage V`, `size width`. Empty where the words do not say. */
export function measureOf({ value, start, end }: Fact<'specification'>, text: string): string {
  const { name, unit = '' } = value;
  if (name === 'size' || name === 'weight' || name === 'thickness') {
    const sentence = sentenceAround(text, { start, end });
    const after = DIMENSION.exec(text.slice(end, Math.min(sentence.end, end + NEAR)))?.[1];
    const before = text
      .slice(Math.max(sentence.start, start - NEAR), start)
      .match(new RegExp(DIMENSION.source, 'gi'))
      ?.pop();
    const sides = value.value.split(' x ').length;
    const word = before ?? after;
    if (word === undefined) return sides > 1 ? `size ${sides}` : '';
    return `${name} ${sides} ${stem(word)}`;
  }
  return `${name} ${FACTORS[unit]?.[0] ?? unit}`;
}

function inUnit(amount: string, unit: string | undefined): string {
  const factor = FACTORS[unit ?? '']?.[1];
  return factor === undefined || !isDecimal(amount) ? amount : multiply(amount, factor);
}

/** True when two values of one measure agree: equal, or one inside the range of the other. */
export function isSameMeasure(a: SpecificationValue, b: SpecificationValue): boolean {
  if (!isDecimal(a.value) || !isDecimal(b.value)) {
    const plain = (value: SpecificationValue): string => `${value.value.toLowerCase().replace(/[^a-z0-9.]+/g, ' ')} ${value.unit ?? ''}`.trim();
    if (a.value.indexOf(' x ') < 0) return plain(a).indexOf(plain(b)) >= 0 || plain(b).indexOf(plain(a)) >= 0;
    const left = a.value.split(' x ').map((side) => inUnit(side, a.unit));
    const right = b.value.split(' x ').map((side) => inUnit(side, b.unit));
    return left.length !== right.length || left.every((side, at) => compare(side, right[at] ?? side) === 0);
  }
  const [low, high] = [inUnit(a.value, a.unit), inUnit(a.to ?? a.value, a.unit)];
  const [least, most] = [inUnit(b.value, b.unit), inUnit(b.to ?? b.value, b.unit)];
  return (compare(low, least) >= 0 && compare(high, most) <= 0) || (compare(least, low) >= 0 && compare(most, high) <= 0);
}
