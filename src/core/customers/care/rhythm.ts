import type { Tier } from '#core/customers/tier-names.ts';

/** How often a tier is spoken to, and how soon it is answered. Starting values for the company to change. */
export interface Rhythm {
  /** Most days without our writing or calling. */
  readonly contactDays: number;
  /** Working hours in which a mail is answered, and a complaint acknowledged. */
  readonly replyHours: number;
  readonly complaintHours: number;
  /** Reorder prompt, in usual order intervals after the last shipment; absent: none. */
  readonly reorderAfter?: number;
  /** After three touches without an answer: pause this many days, or call instead. */
  readonly afterSilence: number | 'call';
}

export const RHYTHMS: Readonly<Record<Tier, Rhythm>> = {
  core: { contactDays: 7, replyHours: 4, complaintHours: 4, reorderAfter: 0.8, afterSilence: 'call' },
  key: { contactDays: 14, replyHours: 8, complaintHours: 8, reorderAfter: 0.8, afterSilence: 'call' },
  regular: { contactDays: 30, replyHours: 24, complaintHours: 24, reorderAfter: 1, afterSilence: 60 },
  potential: { contactDays: 21, replyHours: 12, complaintHours: 24, afterSilence: 60 },
};
