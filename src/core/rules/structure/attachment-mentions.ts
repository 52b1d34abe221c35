import type { PhraseHit, RuleInput } from '#core/rules/rule-input.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';

/** Wordings that say a file is with this very mail. */
export const ATTACHMENT_PHRASES: readonly string[] = ([] as string[]).concat(
  ...[
    '(please |pls |kindly |)(find|see|check|review|refer to) [the |our |my |your ](attached|enclosed|attachment|attachments)',
    '(attached|enclosed) (please find|you (will|can) (find|see)|is|are|herewith)',
    '(is|are) [also |now |here |hereby |herewith ](attached|enclosed)',
    '(i|we) (attach|enclose|attached)',
    '(i|we) (have|am|are) (attached|enclosed|attaching|enclosing)',
    '(as|in) [the ](attached|attachment|attachments)',
    'the attached (file|files|document|documents|sheet|quotation|pi|invoice|drawing|drawings|catalogue|catalog|list|price list|photo|photos|picture|pictures|certificate|report)',
    'attached',
  ].map(expandPhrase),
);

const FASTENED = /^\s+(?:to|on|onto|by|with|at|in) (?:the|a|an|each|every|our|your|its|both|one) (?!(?:e-?mail|mail|message|letter|pi|quotation)\b)/i;
const THEIRS = /\b(?:you|your (?:mail|e-?mail|colleague|message)|they|he|she|thanks? (?:you )?for(?: (?:the|your)[^.!?\n]{0,30})?)\s*$/i;
const SHOWN = /\b(?:find|see|check|review) [^.!?,\n]{2,40}$/i;
const LATER = /\b(?:will|shall|would|can|could|if|when|once|until|not|no|without|never|should|to be|tomorrow|later)\b[^.!?\n]{0,25}$/i;

/** Where own text says that a file is attached; `the bracket is attached to the wall` and `your attached drawing` are none. */
export function attachmentMentions(input: RuleInput, ruleId: string): readonly PhraseHit[] {
  const { draft } = input;
  return input.phrases(ruleId).filter(({ start, end }) => {
    const before = draft.text.slice(Math.max(0, start - 60), start);
    const words = draft.text.slice(start, end);
    if (FASTENED.test(draft.text.slice(end, end + 40)) && !/find|see|check|please/i.test(words)) return false;
    if (/your attach/i.test(words)) return false;
    // `We will send the report soon, see attached`: a request behind a comma begins anew.
    const isShown = SHOWN.test(before);
    // Alone it says so only behind what is to be seen: `see the three drawings attached`.
    if (/^attached$/i.test(words)) return isShown;
    const isRequest = isShown || /please|find/i.test(words) || (/^(?:see|check|review|refer)/i.test(words) && /[,;:(–]\s*$/.test(before));
    return !THEIRS.test(before) && !(LATER.test(before) && !isRequest);
  });
}
