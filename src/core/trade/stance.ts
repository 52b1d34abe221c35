import type { Span } from '#core/text/span.ts';

/** The sentence or line around a place: at most this far to each side. */
const REACH = 240;

/** The sentence (or line, or clause before a semicolon) in which a place stands, cut at 240 characters to each side. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  const lowest = Math.max(0, start - REACH);
  while (from > lowest && !isEdge(text, from - 1)) from--;
  let to = end;
  const highest = Math.min(text.length, end + REACH);
  while (to < highest && !isEdge(text, to)) to++;
  return { start: from, end: to };
}

/** The words around a place up to the next comma on either side that no figure is glued to; where the matter of a sentence changes. */
export function clauseAround(text: string, place: Span): string {
  const { start, end } = sentenceAround(text, place);
  const from = text.slice(start, place.start).search(/(?:,\s|\()[^,(]*$/);
  const to = text.slice(place.end, end).search(/,\s|\)/);
  return text.slice(from < 0 ? start : start + from, to < 0 ? end : place.end + to);
}

/** A line break, or a sign that ends a sentence and has a blank behind it. An abbreviation such as `no.` ends none. */
function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 10) return true;
  if (code !== 46 && code !== 63 && code !== 33 && code !== 59) return false;
  const after = text.charCodeAt(at + 1);
  if (after !== 32 && after !== 10 && after === after) return false;
  return code !== 46 || !/(?:\b(?:no|nos|approx|co|ltd|incl|excl|art|ref|vs|etc|dr|mr|ms|st)|\b[a-z])$/i.test(text.slice(Math.max(0, at - 7), at));
}

/** How a figure is meant: as what holds now, as what held before, or as what somebody wishes, supposes or heard. */
export type Stance = 'stated' | 'past' | 'wished';

const PAST =
  /\b(?:last (?:year|order|time|month|season|quote|quotation|shipment)|previous(?:ly)?|old|former(?:ly)?|earlier|used to|was|were|instead of|rather than|down from|up from|reduced from|increased from|compared (?:with|to)|originally|original|in 20\d\d|against (?!(?:an? |the |your )?(?:deposit|advance|down payment|prepayment)|document|cop(?:y|ies)|scan|b\/?l|presentation|receipt|shipping|payment)|list price|not|no longer|without discount|standard price|regular price|usual price|had)\b[^.;:\n]{0,28}$/i;
const WAS = /^\s*(?:(?:per|\/)\s?\w+\s+)?(?:(?:in|on|from|of|you)\s[^.,;\n\d]{0,30}\s)?(?:was|were)\b/i;
const WISHED =
  /\b(?:target|could you|can you|would you|if|hope|hoping|competitors?|market|other suppliers?|another supplier|your idea|your request|your wish|you (?:asked|requested|mentioned|want|wanted|wish|expect|proposed|suggested|hoped)|wish|ask(?:ed|ing)? (?:for|us)|request(?:ed)?|expect|need(?:ed)? to be|budget|below|at least|up to|cannot|can not|can't|unable|impossible|counter|counteroffer|retail|resale|minimum|save|saves|saving)\b[^.:;\n]{0,40}$/i;

/** How the figure that begins at `start` is meant, by the words before it in its sentence and, where its end is given, by a `was` behind it. */
export function stanceOf(text: string, sentence: Span, start: number, end = start): Stance {
  const before = text.slice(Math.max(sentence.start, start - 70), start);
  // `USD 2.85 was for 180 gsm`
  if (PAST.test(before) || (end > start && WAS.test(text.slice(end, Math.min(sentence.end, end + 44))))) return 'past';
  return WISHED.test(before) ? 'wished' : 'stated';
}

const CHANGE =
  /\b(?:new (?:price|offer|quotation|etd|date|quantity|schedule|delivery|unit price|terms?)|revis\w+|updat\w+|discount\w*|reduc\w+|special|lower(?:ed)?|increas\w+|adjust\w+|instead|chang\w+|exception\w*|postpon\w+|delay\w*|earlier than|later than|bring forward|brought forward|reschedul\w+|correct(?:ed|ion)|disregard|typing (?:error|mistake)|typo|wrongly|alternativ\w*|option\w*|other than|amend\w*|improv\w+|concession|rebate|save|saving|as agreed on the phone|by phone|sorry|apolog\w+|unfortunately|mistake|replac\w+|switch\w*|no longer|raised?|cut|exchange rate|raw material|(?:goes?|going|went|gone|comes?|came) (?:up|down)|more expensive|surcharge|(?:more|less|extra) per)\b/i;

/** Courtesies and other matters that use the same words and say nothing about a term. */
const NO_CHANGE =
  /\b(?:sorry|apolog\w+) (?:for|about) (?:the|my|our|this|such a)?\s*(?:late|slow|delayed|long)\b|\bkeep (?:you|me|us) (?:\w+ )?(?:updated|posted)|\b(?:without|avoid\w*|no|any) (?:further )?(?:delays?|changes?|discounts?|increases?)\b|\b(?:energy|time|space|cost|power|water)[- ]sav\w+|\bspecial (?:pack\w*|care|attention|thanks|requirements?|tool\w*)|\breplacement (?:parts?|pads?|filters?)|\bnew (?:year|orders?|customers?|season|factory|colleague)\b/gi;

/** `The commercial side is unchanged`: then whatever else changes, a figure does not. */
const UNCHANGED =
  /\b(?:unchanged|not chang\w+|(?:stays?|remains?|keeps?|kept|is|are|still) (?:exactly |just )?(?:the same|as (?:before|agreed|quoted|confirmed))|same (?:price|terms?|conditions?)? ?as (?:before|quoted|agreed|in our))\b/i;

/** True where a stretch says itself that something is other than before. */
export function speaksOfChange(text: string, { start, end }: Span): boolean {
  const stretch = text.slice(start, Math.min(end, start + 1200));
  return CHANGE.test(stretch) && !UNCHANGED.test(stretch) && CHANGE.test(stretch.replace(NO_CHANGE, ' '));
}
