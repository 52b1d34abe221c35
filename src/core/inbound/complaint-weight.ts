import { COMPLAINT_WORDS, NO_COMPLAINT } from '#core/inbound/cue-words.ts';

/** How much a sentence complains: the weights of its words that are neither denied nor only asked about. 0 for most sentences. */
export function complaintWeight(sentence: string): number {
  let weight = 0;
  for (const [words, value] of COMPLAINT_WORDS) {
    const found = words.exec(sentence);
    if (found && !NO_COMPLAINT.test(sentence.slice(Math.max(0, found.index - 60), found.index))) weight += value;
  }
  return weight;
}
