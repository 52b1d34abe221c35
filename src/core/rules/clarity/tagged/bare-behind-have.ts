import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { TAG } from '#core/rules/clarity/tagged/word-tags.ts';

const PRONOUN = /^(i|we|you|he|she|it|they)$/;
/** What people have, without an article and before the next noun. */
const HELD = /^(time|work|stock|hope|trust|interest|control|access|use|need|doubt|fear|love|support|help|cause|reason|faith|fun|space|plan|better)$/;
/** Handled by the piece: `we have load 420 cartons`. */
const COUNTED = /^(load|pack|order|ship|print|produce|test|check|finish|use|damage|reject|replace|book|pay|stock)$/;
/** A time behind the object's place: `we have work the whole week`. */
const TIME = /^(time|day|days|week|weeks|month|months|year|whole|entire|same|first|next|last|other|following|moment|morning)$/;

/** `I have forward your mail`, `we have load 420 cartons`: what a person has is not followed by another thing at once. */
export function isBareBehindHave(tokens: readonly Token[], at: number, before: Token): boolean {
  const verb = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (!PRONOUN.test(before.word) || !is(verb, TAG.base) || HELD.test(verb.word)) return false;
  if (is(verb, TAG.past | TAG.participle | TAG.determiner | TAG.preposition | TAG.unknown | TAG.name)) return false;
  if (next.word === '#') return COUNTED.test(verb.word) && is(tokenAt(tokens, at + 2), TAG.plural);
  return /^(your|our|the|it|them|my|their)$/.test(next.word) && !TIME.test(tokenAt(tokens, at + 2).word);
}
