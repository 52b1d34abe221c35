import type { Fix, Part } from '#core/engine/finding.ts';
import type { Hit } from '#core/engine/rule.ts';
import { keepCapitals } from '#core/rules/keep-capitals.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import type { PhraseHit, RuleInput, TradeRule } from '#core/rules/rule-input.ts';

/** One wording that a rule objects to. */
export interface PhraseEntry {
  /** `(a|b)` is either, `[very ]` may be absent, a space is any white space; letters match in either case. */
  readonly find: string;
  /** What to write instead, each a fix of its own; `''` takes the words out. Absent: only the rep can say. */
  readonly replace?: string | readonly string[];
  /** Words of which one must follow for the rule to object. */
  readonly before?: ReadonlySet<string>;
}

/** A rule that is data: phrases, with what to write instead. */
export interface PhraseRule extends Omit<TradeRule, 'find' | 'phrases' | 'followedBy'> {
  readonly entries: readonly PhraseEntry[];
  /** Says no where the phrase is right after all. `text` is that of the part it stands in. */
  readonly accept?: (input: RuleInput, hit: PhraseHit, text: string, part: Part) => boolean;
  /** True for wordings that are fine in a subject line, which is no sentence. */
  readonly bodyOnly?: boolean;
  /** True for wordings that only a subject line should not have. */
  readonly subjectOnly?: boolean;
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

/** The replacement begins with a capital where the replaced words did; capitals throughout (`ASAP`) are no sign of a beginning. */
function inCaseOf(quote: string, replacement: string, startsSentence: boolean): string {
  const capital = isUpper(quote.charAt(0)) && (startsSentence || !isUpper(quote.charAt(1)) || quote.length === 1);
  return capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

/** True at the beginning of the text, of a line, or behind the end of a sentence. */
function startsSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (text.charAt(at) === ' ' || text.charAt(at) === '\u00a0')) at--;
  return at < 0 || '\n.!?:。！？'.indexOf(text.charAt(at)) >= 0;
}

/** Taking words out takes the white space before them too, or the one after them at the beginning of a sentence, whose next word gets the capital. */
function removal(text: string, { start, end }: PhraseHit): Fix {
  if (!startsSentence(text, start)) {
    let from = start;
    while (from > 0 && text.charAt(from - 1) === ' ') from--;
    return { label: '×', edits: [{ start: from, end, text: '' }] };
  }
  let to = end;
  while (to < text.length && (text.charAt(to) === ' ' || text.charAt(to) === ',')) to++;
  const next = text.charAt(to);
  const capital = isUpper(text.charAt(start)) && /[a-z]/.test(next);
  return { label: '×', edits: [{ start, end: capital ? to + 1 : to, text: capital ? next.toUpperCase() : '' }] };
}

function fixFor(text: string, place: PhraseHit, replacement: string): Fix {
  if (replacement === '') return removal(text, place);
  const quote = text.slice(place.start, place.end);
  const words = inCaseOf(quote, keepCapitals(quote, replacement), startsSentence(text, place.start));
  return { label: words, edits: [{ start: place.start, end: place.end, text: words }] };
}

/** Turns phrase data into a rule. Values for its texts: `{quote}`, and `{replacement}`, the first thing to write instead. */
export function phraseRule({ entries, accept, bodyOnly, subjectOnly, ...rule }: PhraseRule): TradeRule {
  const phrases: string[] = [];
  const entryOf: PhraseEntry[] = [];
  for (const entry of entries) {
    for (const phrase of expandPhrase(entry.find)) {
      phrases.push(phrase);
      entryOf.push(entry);
    }
  }
  const hitFor = (text: string, part: Part, place: PhraseHit): Hit => {
    const replace = entryOf[place.phrase]?.replace;
    const fixes = (replace === undefined ? [] : typeof replace === 'string' ? [replace] : replace).map((words) => fixFor(text, place, words));
    return { part, start: place.start, end: place.end, fixes, values: { replacement: fixes[0]?.label ?? '' } };
  };
  return {
    ...rule,
    phrases,
    followedBy: entryOf.map(({ before }) => before),
    find: (input) => {
      const hits: Hit[] = [];
      const collect = (part: Part, text: string, places: readonly PhraseHit[]): void => {
        for (const place of places) {
          if (accept && !accept(input, place, text, part)) continue;
          const hit = hitFor(text, part, place);
          // Words that would be replaced by themselves are no fault.
          if (hit.fixes?.[0]?.label !== text.slice(place.start, place.end)) hits.push(hit);
        }
      };
      if (!subjectOnly) collect('body', input.draft.text, input.phrases(rule.id));
      if (!bodyOnly) collect('subject', input.draft.subject, input.subjectPhrases(rule.id));
      return hits;
    },
  };
}
