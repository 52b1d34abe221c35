import type { Quote } from '#core/customers/customer.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import { isSameNumber } from '#core/trade/reference.ts';

/** True when body or subject names the document by its number. */
export function isCited(input: RuleInput, number: string): boolean {
  const isIt = ({ value }: { value: { number: string } }): boolean => isSameNumber(value.number, number);
  return input.facts('reference').slice(0, MOST_COMPARED).some(isIt) || input.subjectFacts('reference').some(isIt);
}

/** The quote on record that body or subject names; undefined when it names none. */
export function citedQuote(input: RuleInput): Quote | undefined {
  return input.context.customer?.quotes?.filter(({ number }) => isCited(input, number))[0];
}
