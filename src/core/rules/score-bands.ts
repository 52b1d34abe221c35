import { mannersFor } from '#core/culture/manners.ts';
import type { Manners } from '#core/culture/market.ts';
import type { Stage } from '#core/customers/customer.ts';
import type { MailKind } from '#core/rules/mail-kind.ts';

/** Lower and upper end of what suits, both included, of 0..100. */
export type Band = readonly [low: number, high: number];

/** What suits a mail; a score outside is no fault, and worth a look. */
export interface ScoreBands {
  readonly clarity: Band;
  readonly formality: Band;
  readonly politeness: Band;
}

/** Fluent business mail lies between these; measured on the whole mails of the tests. */
const FORMALITY: Readonly<Record<Manners['formality'], Band>> = {
  informal: [22, 68],
  'semi-formal': [28, 76],
  formal: [34, 88],
};
const ANYWHERE: Band = [28, 80];
const POLITENESS: Band = [28, 85];
const CLARITY: Band = [35, 100];

/** Partners of long standing write to each other more lightly, and to somebody new with more care. */
const PARTNER = -6;
const STRANGER = 4;

/** What a mail is for: `formality` and `politeness` move the lower end. */
const KINDS: Readonly<Partial<Record<MailKind, { readonly formality?: number; readonly politeness?: number }>>> = {
  'complaint-reply': { formality: 3, politeness: 4 },
  refusal: { politeness: 4 },
  'price-change': { formality: 3, politeness: 2 },
  'payment-reminder': { formality: 2 },
  delay: { politeness: 2 },
  greeting: { formality: -4, politeness: 2 },
  shipping: { politeness: -4 },
};

function stageShift(stage: Stage | undefined): number {
  if (stage === 'repeat') return PARTNER;
  return stage === 'lead' || stage === 'contacted' ? STRANGER : 0;
}

/** The bands in which the scores of a mail suit its market, its stage and what it is for; every part may be unknown. */
export function scoreBands(about: { readonly country?: string; readonly stage?: Stage; readonly kind?: MailKind }): ScoreBands {
  const manners = mannersFor(about.country);
  const [low, high] = manners ? FORMALITY[manners.formality] : ANYWHERE;
  const shift = stageShift(about.stage);
  const kind = about.kind === undefined ? undefined : KINDS[about.kind];
  const courtesy = manners && manners.courtesyLines > 0 ? 2 : 0;
  return {
    clarity: CLARITY,
    formality: [low + shift + (kind?.formality ?? 0), Math.min(95, high + shift)],
    politeness: [POLITENESS[0] + courtesy + (kind?.politeness ?? 0), POLITENESS[1]],
  };
}
