import type { PaymentValue } from '#core/trade/fact.ts';
import { readFacts } from '#core/trade/read-facts.ts';

type Part = PaymentValue['parts'][number];

const SAME_TRIGGER: Readonly<Record<string, string>> = { order: 'deposit', documents: 'bl-copy', 'bl-copy': 'bl-copy' };

/** At sight is payment at once. */
function daysOf({ days, trigger }: Part): number | undefined {
  return days ?? (trigger === 'sight' ? 0 : undefined);
}

/** What is not said on one side does not disagree. */
function fits(a: Part, b: Part): boolean {
  if (a.percent !== undefined && b.percent !== undefined && a.percent !== b.percent) return false;
  if (a.method !== undefined && b.method !== undefined && a.method !== b.method) return false;
  if (daysOf(a) !== undefined && daysOf(b) !== undefined && daysOf(a) !== daysOf(b)) return false;
  if (a.trigger === undefined || b.trigger === undefined) return true;
  return (SAME_TRIGGER[a.trigger] ?? a.trigger) === (SAME_TRIGGER[b.trigger] ?? b.trigger);
}

/** True when each part of the first term has one in the second that says nothing else; a short form (`30% deposit`) fits the long one. */
export function fitsPayment(a: PaymentValue, b: PaymentValue): boolean {
  return a.parts.every((part) => b.parts.some((other) => fits(part, other)));
}

/** True when the two differ in what is paid and how, not only in when. */
export function differsInShares(a: PaymentValue, b: PaymentValue): boolean {
  return a.parts.some(
    ({ percent, method, days, trigger }) =>
      !b.parts.some((other) =>
        fits(
          {
            ...(percent === undefined ? {} : { percent }),
            ...(method === undefined ? {} : { method }),
            ...(days === undefined ? {} : { days }),
            ...(trigger === 'sight' ? { trigger } : {}),
          },
          other,
        ),
      ),
  );
}

/** The payment term in a field of the record. */
export function readPayment(text: string): PaymentValue | undefined {
  for (const fact of readFacts(text)) if (fact.kind === 'payment') return fact.value;
  return undefined;
}
