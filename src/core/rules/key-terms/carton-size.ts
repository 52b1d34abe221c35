import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import type { Fact } from '#core/trade/fact.ts';

const OF_CARTONS = /\b(?:cartons?|ctns?|box(?:es)?|meas\w*|packing)\b/i;

/** The volume of a carton by its three sides, in cubic metres. */
export function volumeOf({ value }: Fact<'specification'>): number | undefined {
  const factor = value.unit === 'cm' ? 0.01 : value.unit === 'mm' ? 0.001 : undefined;
  const sides = value.value.split(' x ').map(Number);
  if (factor === undefined || sides.length !== 3) return undefined;
  return sides.reduce((product, side) => product * side * factor, 1);
}

/** The sizes of cartons that a draft names. */
export function cartonSizes(input: RuleInput): readonly Fact<'specification'>[] {
  const { text } = input.draft;
  return input
    .facts('specification')
    .slice(0, MOST_COMPARED)
    .filter((fact) => volumeOf(fact) !== undefined && OF_CARTONS.test(text.slice(Math.max(0, fact.start - 40), fact.end + 24)));
}
