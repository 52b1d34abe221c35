import type { Group, Severity } from '#core/engine/finding.ts';
import type { Language } from '#core/text/language.ts';

/** A wording that a team objects to. */
export interface TeamPhrase {
  /** `(a|b)` is either, `[very ]` may be absent, a space is any white space; letters match in either case. */
  readonly find: string;
  /** What to write instead, each a fix of its own; `''` takes the words out. Absent: only the rep can say. */
  readonly replace?: string | readonly string[];
  /** One line and the reason, in one language or both; what is missing in one is shown in the other. */
  readonly message?: Partial<Readonly<Record<Language, string>>>;
  readonly why?: Partial<Readonly<Record<Language, string>>>;
  /** Default: warning. */
  readonly severity?: Severity;
  /** Default: tone. Phrases of `safety` and `key-terms` can stop a mail as facts do. */
  readonly group?: Group;
}

/** A word as the team wants it written: a preferred term, or the name of a product that nobody translates or respells. */
export interface GlossaryTerm {
  readonly term: string;
  /** Other words for it that are not to be used; the term is the fix. */
  readonly instead?: readonly string[];
  /** True for a name that is always written exactly so; style rules leave it alone. */
  readonly exact?: boolean;
  /** Why, in one language or both. */
  readonly note?: Partial<Readonly<Record<Language, string>>>;
}

/** From which severity on a finding stops a mail that is being sent; it can always be sent anyway. */
export type StopAt = Severity | 'never';

/** What a team changes about the rules. Unknown ids do nothing here; whoever reads the file refuses them. */
export interface RuleConfig {
  /** Rules that are switched off. */
  readonly off?: readonly string[];
  /** Rules that weigh differently for this team. */
  readonly severity?: Readonly<Record<string, Severity>>;
  readonly phrases?: readonly TeamPhrase[];
  readonly glossary?: readonly GlossaryTerm[];
  /** `facts`: key terms, safety, forgotten attachments (default error). `wording`: the team's own phrases and glossary (default never). */
  readonly stop?: { readonly facts?: StopAt; readonly wording?: StopAt };
}

/** A finding that the user does not want to see again. */
export interface IgnoredFinding {
  readonly rule: string;
  /** The quoted words, lower case; absent means every finding of the rule. */
  readonly phrase?: string;
  /** Absent means for every customer. */
  readonly customerId?: string;
  /** Why, in the words of whoever ignores it. */
  readonly reason?: string;
}
