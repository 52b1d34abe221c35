import type { Reading } from '#core/inbound/reading.ts';
import { complaintWeight } from '#core/inbound/complaint-weight.ts';

export interface ComplaintFacts {
  readonly subject: string;
  readonly product: string;
  readonly orderNumber: string;
  readonly severity: number;
}

const LONGEST_SUBJECT = 160;

/** What a case is prefilled with: the sentence that complains, the product and the order named in it or nearest to it. */
export function complaintFacts(reading: Reading, subject: string): ComplaintFacts {
  const { complaint, facts } = reading;
  const middle = complaint ? (complaint.start + complaint.end) / 2 : 0;
  const nearest = <T extends { readonly start: number }>(found: readonly T[]): T | undefined =>
    found.reduce<T | undefined>((best, one) => (best && Math.abs(best.start - middle) <= Math.abs(one.start - middle) ? best : one), undefined);
  const product = nearest(facts.filter((fact) => fact.kind === 'product'))?.value.code ?? '';
  const order = nearest(
    facts.filter((fact) => fact.kind === 'reference').filter(({ value }) => ['po', 'pi', 'order', 'contract'].includes(value.kind)),
  );
  const inSubject = /\b(?:PO|PI|SC)[- #]?\d[\w-]*/i.exec(subject)?.[0];
  const weight = complaint ? complaintWeight(complaint.quote) : 0;
  return {
    subject: (complaint?.quote ?? subject).replace(/\s+/g, ' ').trim().slice(0, LONGEST_SUBJECT),
    product,
    orderNumber: inSubject ?? order?.value.number ?? '',
    severity: weight >= 8 ? 4 : weight >= 5 ? 3 : 2,
  };
}
