import type { Localised } from '#core/text/language.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** The most pressing first. */
export const DUE_KINDS = [
  'complaint',
  'reply',
  'promise',
  'quote-expires',
  'quote-follow-up',
  'wishes',
  'satisfaction',
  'reorder',
  'call',
  'action',
  'contact',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** One thing to do for a customer, with the day since which it is due. */
export interface Due {
  readonly kind: DueKind;
  readonly since: CalendarDate;
  /** The quote, order, complaint, promise, action or occasion it is about. */
  readonly about?: string;
  readonly why: Localised;
}

/** By which a thing is put off or marked as done. */
export const dueKey = ({ kind, about }: Pick<Due, 'kind' | 'about'>): string => (about === undefined ? kind : `${kind} ${about}`);
