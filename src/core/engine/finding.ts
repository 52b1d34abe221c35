import type { Edit } from '#core/text/edit.ts';
import type { Span } from '#core/text/span.ts';

export const GROUPS = ['clarity', 'formality', 'tone', 'subject', 'structure', 'key-terms', 'culture', 'safety'] as const;
export type Group = (typeof GROUPS)[number];

/** error: money, law or shipment is at stake; warning: likely misunderstood; info: style. In falling order of weight. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The part of the mail whose text the offsets of a finding count in. */
export type Part = 'subject' | 'body' | 'recipients' | 'attachments';

/** Why we say so: a line of the thread, a quote of the record, a holiday, a rule of Incoterms 2020. */
export interface Evidence {
  readonly kind: 'draft' | 'thread' | 'record' | 'rule' | 'calendar' | 'company';
  readonly text: string;
  readonly source: string;
}

export interface Fix {
  /** What the button says: usually the new text itself. English, as it goes to the buyer. */
  readonly label: string;
  /** Offsets in the text of the finding's own part. */
  readonly edits: readonly Edit[];
}

/** One remark on the draft, in the user's language, ready to show. The shape is part of the Review contract, version 1. */
export interface Finding extends Span {
  readonly rule: string;
  readonly group: Group;
  readonly severity: Severity;
  readonly part: Part;
  readonly quote: string;
  readonly message: string;
  readonly why: string;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
  /** How often the same fault stands in this mail; the finding points at the first. Absent means once. */
  readonly count?: number;
}
