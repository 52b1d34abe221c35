import { salutationOf } from '#core/rules/culture/salutation.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';

const KIND =
  /\b(?:hope|thank|thanks|trust (?:you|this)|pleased?|pleasure|glad|happy|merry|mubarak|kareem|nice|good to|great to|greetings|wish|congratulat|appreciate|enjoyed|welcome|good (?:morning|day|afternoon))/i;
const SMALL_TALK =
  /\bhow (?:are|is|was|have)\b|\b(?:hope|trust) (?:you|this|that|everything|all|your|business|life)\b|\bweather\b|\bweekend\b|\byour family\b|\bbusy recently\b|\bhave a nice\b|\bwish(?:ing|es)?\b[^.]{0,20}\byou\b|\b(?:thank|appreciate|grateful)\b[^.]{0,60}\b(?:trust|support|friendship|kindness|attention)\b|^\s*we (?:sincerely|deeply|truly|highly|really) appreciate (?:it|that|this)\b/i;

/** A wish for a feast is no small talk: it stands where it stands because of the day. */
const FEAST = /\b(?:christmas|xmas|easter|eid|ramadan|diwali|deepavali|hanukkah|passover|thanksgiving|songkran|new year|holidays|festival)\b/i;

/** Sentences of own text behind the salutation. */
export function sentencesAfterGreeting(input: RuleInput): readonly Span[] {
  const from = salutationOf(input.draft)?.end ?? -1;
  return input.sentences.filter(({ end, start }) => start >= from && end - start > 2);
}

/** True when a sentence is polite for its own sake. */
export const isKind = (sentence: string): boolean => KIND.test(sentence.slice(0, 300));

/** True when a sentence asks after the reader and says nothing else. */
export const isSmallTalk = (sentence: string): boolean => sentence.length < 160 && SMALL_TALK.test(sentence) && !FEAST.test(sentence);
