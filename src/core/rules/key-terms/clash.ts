import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { Span } from '#core/text/span.ts';
import type { Fact } from '#core/trade/fact.ts';
import { sentenceAround, speaksOfChange, stanceOf } from '#core/trade/stance.ts';

/** Words of a sentence that tells of a second case, not of the same one again. */
const OTHER_CASE =
  /\b(?:or|if|sample\w*|trial|repeat order|instead|option\w*|alternativ\w*|other|another|above|over|below|from \d|more than|less than|up to|at least|larger|bigger|smaller|first order|next order|second|air|express|old|previous\w*|last|without|including|plus|additional|extra|version|mou?lds?|tooling|stock|cannot|can't)\b|\?/i;
/** Another Incoterm is another price or time, but the same count of goods. */
const OTHER_TERM = /\b(?:cif|cfr|ddp|dap)\b/i;

interface Said extends Span {
  readonly quote: string;
  readonly words: string;
}

function said(text: string, fact: Fact, underAnyTerm: boolean): Said | undefined {
  const sentence = sentenceAround(text, fact);
  const words = text.slice(sentence.start, sentence.end);
  if (
    OTHER_CASE.test(words) ||
    (!underAnyTerm && OTHER_TERM.test(words)) ||
    stanceOf(text, sentence, fact.start, fact.end) !== 'stated' ||
    speaksOfChange(text, sentence)
  )
    return undefined;
  return { start: fact.start, end: fact.end, quote: fact.quote, words };
}

/** One thing that two sentences of a mail name with two values. */
export interface Clash {
  readonly first: Said;
  readonly second: Said;
}

/** The first pair of facts, told in different sentences, that name one thing with two values. `underAnyTerm`: the same whatever the Incoterm. */
export function clashOf<F extends Fact>(
  text: string,
  facts: readonly F[],
  isOther: (a: F, b: F) => boolean,
  underAnyTerm = false,
): Clash | undefined {
  if (facts.length < 2) return undefined;
  const told = facts.slice(0, MOST_COMPARED);
  // Values mostly agree, so that the sentences around them are read only where two do not.
  const places: (Said | null | undefined)[] = [];
  const placeOf = (at: number, fact: F): Said | null => {
    const known = places[at];
    return known === undefined ? (places[at] = said(text, fact, underAnyTerm) ?? null) : known;
  };
  for (let at = 1; at < told.length; at++) {
    for (let before = 0; before < at; before++) {
      const one: F | undefined = told[before];
      const other: F | undefined = told[at];
      if (one === undefined || other === undefined || places[before] === null || places[at] === null || !isOther(one, other)) continue;
      const first = placeOf(before, one);
      const second = placeOf(at, other);
      if (first !== null && second !== null && first.words !== second.words) return { first, second };
    }
  }
  return undefined;
}

/** The finding on the second of two values. */
export function clashHit({ first, second }: Clash): Hit {
  return {
    start: second.start,
    end: second.end,
    values: { first: first.quote, second: second.quote },
    evidence: [{ kind: 'draft', text: first.words.trim(), source: { en: 'earlier in this mail', 'zh-CN': '本邮件前文' } }],
  };
}
