import type { Severity } from '#core/engine/finding.ts';

/** What a team changes about the rules. Unknown ids do nothing here; whoever reads the file refuses them. */
export interface RuleConfig {
  /** Rules that are switched off. */
  readonly off?: readonly string[];
  /** Rules that weigh differently for this team. */
  readonly severity?: Readonly<Record<string, Severity>>;
}

/** A finding that the user does not want to see again. */
export interface IgnoredFinding {
  readonly rule: string;
  /** The quoted words, lower case; absent means every finding of the rule. */
  readonly phrase?: string;
  /** Absent means for every customer. */
  readonly customerId?: string;
}
