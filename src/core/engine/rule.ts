import type { Evidence, Fix, Group, Part, Severity } from '#core/engine/finding.ts';
import type { Localised } from '#core/text/language.ts';
import type { Span } from '#core/text/span.ts';

/** `Evidence` before the user's language is known. */
export interface HitEvidence {
  readonly kind: Evidence['kind'];
  readonly text: string | Localised;
  readonly source: string | Localised;
}

/** A place that a rule objects to. The engine adds the rule's texts and turns it into a Finding. */
export interface Hit extends Span {
  /** Default: body. */
  readonly part?: Part;
  /** Values for the `{name}` places of the rule's message and why; a localised one is put in in the user's language. */
  readonly values?: Readonly<Record<string, string | number | Localised>>;
  /** In the place of the rule's message, where that would promise words which this place does not have. */
  readonly message?: Localised;
  readonly evidence?: readonly HitEvidence[];
  readonly fixes?: readonly Fix[];
  /** Only when this place weighs differently from the rule's usual severity, such as an attachment promised in a contract mail. */
  readonly severity?: Severity;
}

/**
 * An example is a test and a line of the documentation. `⟦…⟧` in `text` or `subject` marks where the rule must fire;
 * an example without a mark must stay silent. `fixed` is the body (or subject) after the first fix has been applied.
 */
export interface Example<Context> {
  readonly text: string;
  readonly subject?: string;
  readonly context?: Context;
  readonly fixed?: string;
  /** The part in which the rule must fire where a text cannot be marked: recipients and attachments. */
  readonly fires?: Part;
}

/**
 * One rule. `Input` is what it looks at; the engine does not know its shape, so that it never depends on trade or customers.
 * `find` gets facts and phrase hits ready made: it must not scan the whole text again with a pattern that can backtrack.
 */
export interface Rule<Input, Context> {
  /** Names the problem; equals the file name, the configuration key and the anchor in docs/rules.md. */
  readonly id: string;
  readonly group: Group;
  readonly severity: Severity;
  /** A short name of the problem, for lists. */
  readonly title: Localised;
  /** One line about this place, with `{name}` places. */
  readonly message: Localised;
  /** Teaches: why a buyer stumbles here, and what to write instead. */
  readonly why: Localised;
  /** Where the rule comes from: a key of the list of sources in docs/sources.md, or the clause of a published rule book. */
  readonly source?: string;
  readonly examples: readonly Example<Context>[];
  /**
   * Words that the one pass over all phrases looks for in own text: lower case, a space stands for any white space inside a
   * block, matched at word boundaries without regard to case. A rule with phrases is asked only where one of them stands.
   */
  readonly phrases?: readonly string[];
  /** For each phrase the words of which one must follow it for the rule to care; undefined means any. */
  readonly followedBy?: readonly (ReadonlySet<string> | undefined)[];
  /** Set where only phrases that are written with a small first letter, or in capitals, are looked for. */
  readonly written?: 'small' | 'capitals';
  /**
   * Cues that must all be there before the rule is asked; what they are called is a matter of the input. A rule with neither
   * cues nor phrases is asked for every mail, so that every mail pays for it.
   */
  readonly wakes?: readonly string[];
  /** True where each phrase only says where to look, so that one of them inside another counts too. */
  readonly overlapping?: boolean;
  find(input: Input): Iterable<Hit>;
}

/** Declares a rule; exists so that the types of `find` and `examples` are inferred in one place. */
export function defineRule<Input, Context>(rule: Rule<Input, Context>): Rule<Input, Context> {
  return rule;
}
