import type { Decode } from '#core/draft/from-eml.ts';
import type { IgnoredFinding, RuleConfig } from '#core/engine/rule-config.ts';
import { contextOfInput, draftOfInput } from '#core/review/draft-of-input.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import type { Review, ReviewInput, Scores } from '#core/review/review.ts';
import type { RuleSet } from '#core/review/rule-set.ts';
import { standardRules } from '#core/review/standard-rules.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import { createScorer } from '#core/scores/score.ts';
import type { Language } from '#core/text/language.ts';

export interface ReviewerOptions {
  /** Language of messages and reasons; default `en`. */
  readonly language?: Language;
  readonly config?: RuleConfig;
  readonly ignored?: readonly IgnoredFinding[];
  readonly rules?: RuleSet;
  /** Turns the bytes of an `.eml` part into text, for charsets beyond UTF-8 and Latin-1; a platform's `TextDecoder` does it. */
  readonly decode?: Decode;
  /** Told of a rule that threw. */
  readonly onFailure?: (ruleId: string, error: unknown) => void;
}

/** Makes a checker. Time is spent here, once; the function returned is the fast path. */
export function createReviewer(options: ReviewerOptions = {}): (input: ReviewInput) => Review {
  const { language = 'en', config, ignored, decode, onFailure, rules = standardRules() } = options;
  const scorer = createScorer();
  const score = ({ draft, sentences }: RuleInput): Scores => scorer(draft.text, sentences);
  return (input) => {
    const { draft, mail } = draftOfInput(input, decode);
    const review = reviewDraft(draft, contextOfInput(input, mail), {
      language,
      config,
      ignored,
      rules,
      score,
      onFailure,
      isWholeMail: mail !== undefined || input.subject !== undefined,
    });
    return input.id === undefined ? review : { id: input.id, ...review };
  };
}
