import { singleSpaced } from '#core/inbound/alternatives.ts';
import { BARGAINING, COMPLAINT_WORDS, NO_COMPLAINT, SETTLED } from '#core/inbound/complaint-cues.ts';
import { GRIEVANCE_WORDS } from '#core/inbound/grievance-cues.ts';

/** How much of a sentence before a word of trouble is looked at for a word that denies it, in characters. */
const REACH = 60;

const ALL_WORDS = [...COMPLAINT_WORDS, ...GRIEVANCE_WORDS];

/** How much a sentence complains: the weights of its words that are neither denied nor only asked about. 0 for most sentences. */
export function complaintWeight(text: string): number {
  const sentence = singleSpaced(text);
  if (SETTLED.test(sentence)) return 0;
  let weight = 0;
  for (const [words, value] of ALL_WORDS) {
    const found = words.exec(sentence);
    if (!found || NO_COMPLAINT.test(sentence.slice(Math.max(0, found.index - REACH), found.index))) continue;
    if (/\btoo\b/i.test(found[0]) && BARGAINING.test(sentence.slice(0, found.index))) continue;
    weight += value;
  }
  return weight;
}
