import type { Localised } from '#core/text/language.ts';
import { sentencesIn } from '#core/text/sentences.ts';
import type { Span } from '#core/text/span.ts';

/** Said of a question of ours that their answer passes over. */
export const UNANSWERED: Localised = {
  'zh-CN': '这是我方上一封问的，对方没接这个话：再问一次，请对方给数字、日期或一句行不行。',
  en: 'You asked this, and their answer passes over it: ask once more for a figure, a date, or a plain yes or no.',
};

/** How much of the earlier mail and of theirs is read. */
const LIMIT = 3_000;
const THINGS =
  '(?:target(?: price)?|budget|best price|price|quantit(?:y|ies)|volumes?|order size|forecast|annual (?:demand|usage)|deadline|delivery date|ship(?:ping|ment) date|deposit|payment date|order date|decision|approval)';
/** What is asked with a question mark for a figure, a day or a decision. */
const ASKED = new RegExp(
  `\\b(?:how (?:many|much|soon)|(?:what|which) (?:is|are|would be|was|will be|['’]s)?[^?]{0,24}\\b(?:${THINGS}|date|day|week|month)\\b|when (?:can|could|will|would|do|does|is|are|may|shall|should)|by when|(?:can|could|will|would|do) you (?:please )?(?:accept|agree|confirm|approve|place|take|increase|raise|pay|open|sign)|(?:is|are) (?:this|that|it|these|the price|our (?:price|offer|terms)|usd|eur)[^?]{0,30}\\b(?:ok|okay|acceptable|fine|possible|workable))`,
  'i',
);
/** The same asked as a request. */
const REQUESTED = new RegExp(
  `\\b(?:please|kindly|could you|can you)\\b[^.?!]{0,20}\\b(?:let (?:us|me) (?:know|have)|confirm|advise|tell (?:us|me)|give (?:us|me)|name|share|send (?:us|me))\\b[^.?!]{0,30}\\byour (?:[a-z]+ ){0,2}${THINGS}\\b`,
  'i',
);
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** A figure, a day, a yes or a no, something attached, or a question back: that is an answer, or the talk goes on. */
const ANSWERS = new RegExp(
  `[?？]|\\b(?:yes|yeah|yep|no|not|never|nothing|ok|okay|agreed?|accept(?:ed|able|s)?|confirm(?:ed|s)?|approved?|declin\\w+|reject\\w*|refus\\w+|cannot|can['’]?t|won['’]?t|don['’]?t|sure|fine|go ahead|proceed|attach\\w*|enclosed|below|herewith|today|tonight|tomorrow|tmrw|asap|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|next (?:week|month|year|quarter)|end of|${MONTHS}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|dozen|hundred|thousand|million|half|container|pallet|percent|too (?:high|low|much|expensive|long|late)|cheaper|lower|higher|order is placed|po\\b)\\b|好的|可以|同意|确认|不行|接受|はい|いいえ|承知|네\\b|예\\b|\\b(?:sí|oui|ja|nein|sim|não|evet|hayır|да|нет)\\b`,
  'i',
);
const AUTOMATIC =
  /\b(?:out of (?:the )?office|automatic reply|auto-?reply|on (?:annual |maternity |sick )?leave|away from (?:my|the) (?:desk|office)|limited access)\b/i;
/** A product's name has figures in it and answers nothing. */
const CODES = /\b[A-Z]{1,5}-?\d{1,6}[A-Z]?\b/g;
const EARLIER = /^[>\s]*(?:>\s*>|on .{4,120}wrote:|from:|von:|de:|发件人|-{3,} ?original)/im;
/** A line of thanks and a name. */
const LEAST_WORDS = 4;

/**
 * A question of ours in the mail they answer to that their own words pass over: they thank, praise or speak of something else, without a figure, a day,
 * a yes or a no. Undefined when all may be answered. Read with care: it says that the answer is missing, not why.
 * @param own their own words, without signature. @param earlier what they quote; only the newest mail in it is read.
 * @returns offsets in `earlier`.
 */
export function unansweredQuestion(own: string, earlier: string): Span | undefined {
  const theirs = own.slice(0, LIMIT);
  const words = theirs.replace(CODES, ' ');
  if (AUTOMATIC.test(theirs) || /\d/.test(words) || ANSWERS.test(words) || (words.match(/\p{L}+/gu) ?? []).length < LEAST_WORDS) return undefined;
  const newest = earlier.slice(0, LIMIT);
  const cut = EARLIER.exec(newest)?.index ?? -1;
  const asked = cut > 0 ? newest.slice(0, cut) : newest;
  for (const { start, end } of sentencesIn(asked, { start: 0, end: asked.length })) {
    const sentence = asked.slice(start, end);
    const isAsked = /\?\s*$/.test(sentence) ? ASKED.test(sentence) : REQUESTED.test(sentence);
    if (isAsked) return { start, end };
  }
  return undefined;
}
