import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

/** Only a clause of its own behind `but`, `so` or `and` makes the conjunction one too many. */
const BUT =
  /[,，]?\s(but|however|yet)[,]?\s(?=(we|our|it|the|they|i|you|your|this|that|these|there|he|she|still|please|for|now|he|my|all|if|in|most|quality|price)\b)/i;
const SO = /[,，]\s?(so|therefore|thus)[,]?\s(?=(we|our|it|the|they|i|you|your|this|that|these|there|he|she|please|my|all|price|prices|if)\b)/i;

export const doubledConjunction: TradeRule = judgedRule({
  id: 'doubled-conjunction',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '连词重复（although…but）', en: 'Doubled conjunction' },
  message: { 'zh-CN': '“{quote}”多余：句首已有连词', en: '“{quote}” is one too many: the sentence already begins with a conjunction.' },
  why: {
    'zh-CN': '中文“虽然……但是”“因为……所以”成对用，英语两个分句之间只用一个连词：删掉 but / so。',
    en: 'Chinese joins clauses by a pair (although … but, because … so); English uses one. Leave out the second.',
  },
  wake: ['(although|though|even though|even if)', '(because|because of|due to|owing to|as|since|in order to|so as to)'],
  judge: (text, place, words, input) => {
    if (!beginsSentence(text, place.start)) return undefined;
    const sentence = sentenceAt(input, place.start);
    if (!sentence) return undefined;
    const clause = text.slice(place.end, Math.min(sentence.end, place.end + 240));
    const concedes = /though|even/.test(words);
    const found = (concedes ? BUT : SO).exec(clause);
    if (!found && /^(because|because of|due to|owing to|since)$/.test(words)) {
      // `Because we have no stock so we …`: not even a comma.
      const bare = /^([^,;:]{8,120}?)( so) (?=(we|you|they|i|it|please|the|our|your)\b)/i.exec(clause);
      if (bare && !/\b(is|are|was|were|do|did|and|say|think|hope) *$/i.test(bare[1] ?? '')) {
        const from = place.end + (bare[1]?.length ?? 0);
        return { start: from + 1, end: from + 3, words: ',', at: { start: from, end: from + 3 } };
      }
    }
    if (!found || found.index < 4) return undefined;
    if (
      concedes &&
      (/\bnot (only|just)\b|\b(nothing|anything|all|none|everything)$/i.test(clause.slice(0, found.index)) ||
        /[;:]/.test(clause.slice(0, found.index)))
    )
      return undefined;
    if (
      words === 'since' &&
      /^ (then|\d|last|the (beginning|start|fair|end)|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|yesterday)\b/i.test(
        clause,
      )
    )
      return undefined;
    // A comma before the one of `so` ends the clause: `Due to rain, the port closed, so …` is right.
    if (!concedes && /[;:,，]|\b(is|are|was|were) (so|therefore)$/i.test(clause.slice(0, found.index))) return undefined;
    if (words === 'as' && /^ (you|we|i|per|mentioned|agreed|discussed|requested|stated|a|for|to)\b/i.test(clause)) return undefined;
    const word = found[1] ?? '';
    const start = place.end + found.index + found[0].indexOf(word);
    const comma = /^[,，]/.test(found[0]);
    // Without a comma before it the word gives its place to one.
    return {
      start,
      end: start + word.length,
      words: '',
      at: { start: comma ? start : start - 1, end: place.end + found.index + found[0].length - (comma ? 0 : 1) },
    };
  },
  examples: [
    { text: 'Although the cost is up, ⟦but⟧ we keep the price.', fixed: 'Although the cost is up, we keep the price.' },
    { text: 'Because the port is closed, ⟦so⟧ we ship later.', fixed: 'Because the port is closed, we ship later.' },
    { text: 'Although the cost is up, we keep the price.' },
    { text: 'It is late, but we can ship.' },
    { text: 'Although it is not only cheaper but the better material, they chose ABS.' },
    { text: 'As you may know, the port is closed, so we ship later.' },
  ],
});
