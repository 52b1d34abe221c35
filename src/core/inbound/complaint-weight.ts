import { singleSpaced } from '#core/inbound/alternatives.ts';
import { BARGAINING, COMPLAINT_FROM, COMPLAINT_WORDS, NO_COMPLAINT, SETTLED } from '#core/inbound/complaint-cues.ts';
import { figuresApart } from '#core/inbound/figures-apart.ts';
import { GRIEVANCE_WORDS } from '#core/inbound/grievance-cues.ts';
import { outsideLimit } from '#core/inbound/outside-limit.ts';
import { SHORTFALL_WORDS } from '#core/inbound/shortfall-cues.ts';

/** How much of a sentence before a word of trouble is looked at for a word that denies it, in characters. */
const REACH = 60;

/** More of a sentence is not looked at: it is a pasted page. */
const LONGEST = 1000;

/** A sentence that praises, and takes nothing back. */
const PRAISE =
  /^(?!.*\b(?:but|however|although|though|yet|unfortunately|except|not|n't|n’t|only|again)\b).*\b(?:on time|perfect(?:ly)?|excellent|thank(?:s| you) for|very good|beautiful|great job|well done|as agreed|as (?:we|you|i) (?:had )?(?:asked|agreed|wanted|requested|ordered)(?=[.!]*$)|happy with|satisfied with|pleased with)\b/i;

/** A question about how things are, which says nothing of how they came: `Do the sizes run small?` */
const ASKS =
  /^(?:and |but |so |also,? )?(?:do|does|did|is|are|was|were|can|could|will|would|have|has|how|what|which|when|where|who)\b(?!.*\b(?:why|how come|explain|finally|ever)\b)(?! come\b).*\?["'”’)]*$/i;

const STATED_WORDS = [...COMPLAINT_WORDS, ...GRIEVANCE_WORDS];
const ALL_WORDS = [...STATED_WORDS, ...SHORTFALL_WORDS];

/** How much a sentence complains: the weights of its words that are neither denied nor only asked about. 0 for most sentences. */
export function complaintWeight(text: string): number {
  const sentence = singleSpaced(text.slice(0, LONGEST));
  if (SETTLED.test(sentence)) return 0;
  if (PRAISE.test(sentence)) return 0;
  const isBargain = BARGAINING.test(sentence);
  let weight = !isBargain && (outsideLimit(sentence) || figuresApart(sentence)) ? COMPLAINT_FROM : 0;
  for (const [words, value] of ASKS.test(sentence) ? STATED_WORDS : ALL_WORDS) {
    const found = words.exec(sentence);
    if (!found || NO_COMPLAINT.test(sentence.slice(Math.max(0, found.index - REACH), found.index))) continue;
    if (/\btoo\b/i.test(found[0]) && BARGAINING.test(sentence.slice(0, found.index))) continue;
    weight += value;
  }
  return weight;
}
