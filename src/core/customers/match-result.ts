import type { Localised } from '#core/text/language.ts';

/**
 * The level of evidence, strongest first: exact address; alias of one; company domain of one customer (new person);
 * domain shared by several; same conversation; original sender of a forward; hint only; none.
 */
export const MATCH_LEVELS = ['exact', 'alias', 'domain', 'group', 'thread', 'forward', 'hint', 'none'] as const;
export type MatchLevel = (typeof MATCH_LEVELS)[number];

export interface MatchCandidate {
  readonly customerId: string;
  readonly contactId?: string;
  /** Stable keys of the evidence, such as `address`, `plus-tag`, `domain`, `name-in-signature`; `reason-texts.ts` has the words for each. */
  readonly reasons: readonly string[];
}

/** Something wrong with the sender, shown as a red bar above everything. */
export interface MatchWarning {
  /** Stable key: `look-alike-domain`, `reply-to-elsewhere`, `known-name-other-address`, `bank-change` and the rest of `reason-texts.ts`. */
  readonly id: string;
  /** red: stop and call the stored number; amber: look twice. */
  readonly severity: 'red' | 'amber';
  readonly text: Localised;
  /** The value on record and the value of this mail, to be shown one above the other. */
  readonly known?: string;
  readonly seen?: string;
}

/** Never guesses: two candidates of the same level are both listed, and none is chosen. */
export interface Match {
  readonly level: MatchLevel;
  /** The level before a red warning held it down to `hint`; absent when nothing did. */
  readonly heldFrom?: MatchLevel;
  /** What the sender's domain is to us, where it is no company's own. */
  readonly mark?: 'own-company' | 'platform' | 'free-mail';
  readonly candidates: readonly MatchCandidate[];
  readonly warnings: readonly MatchWarning[];
}

/** What a matcher looks at. Only `from` is needed. */
export interface MatchInput {
  readonly from: string;
  readonly fromName?: string;
  /** To and Cc: of a mail that one of us has written they say whose it is. */
  readonly to?: readonly string[];
  readonly replyTo?: string;
  readonly subject?: string;
  /** Plain text. */
  readonly body?: string;
  /** The Sender header, where it differs from From: a secretary, an agent, a mailing service. */
  readonly sender?: string;
  /** Customers that this conversation was logged to before, by id. */
  readonly conversationCustomerIds?: readonly string[];
  /** The value of the Authentication-Results header, where the host lets it be read. */
  readonly authenticationResults?: string;
}
