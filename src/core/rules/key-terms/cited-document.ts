import type { Quote } from '#core/customers/customer.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import { isSameNumber } from '#core/trade/reference.ts';

const SHORTEST = 5;

function isWithin(text: string, number: string): boolean {
  const at = text.indexOf(number);
  return at >= 0 && !/[\w-]/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + number.length));
}

/** True when body or subject names the document by its number. */
export function isCited(input: RuleInput, number: string): boolean {
  const isIt = ({ value }: { value: { number: string } }): boolean => isSameNumber(value.number, number);
  if (input.facts('reference').slice(0, MOST_COMPARED).some(isIt) || input.subjectFacts('reference').some(isIt)) return true;
  // A number on record is known by itself, whatever stands before it: `this quotation (SR-114)`.
  return number.length >= SHORTEST && (isWithin(input.draft.text, number) || isWithin(input.draft.subject, number));
}

/** The quote on record that body or subject names; undefined when it names none. */
export function citedQuote(input: RuleInput): Quote | undefined {
  return input.context.customer?.quotes?.filter(({ number }) => isCited(input, number))[0];
}
