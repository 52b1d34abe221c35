import { frameRule } from '#core/rules/clarity/grammar/frame-rule.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const wordOrder: TradeRule = frameRule({
  id: 'word-order',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '语序或主语有误', en: 'Word order, or a subject missing or doubled' },
  message: { 'zh-CN': '“{quote}”语序或主语不对：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN':
      '英语句子“主语 + 情态动词 + 副词 + 动词”：we can only accept（不写 only can）；每句要有主语（because it is），也只要一个（our boss agrees，不写 our boss he agrees）；hard / convenient 说的是事，不是人（it is hard for us to …）。',
    en: 'The order is subject, modal, adverb, verb: “we can only accept”. Each clause has one subject: “because it is”, not “because is” or “our boss he agrees”. Tasks, not people, are hard or convenient: “it is hard for us to …”.',
  },
  frames: `
    {we|i|you|they|he|she|it|factory|customer|price} (only|just) (can|could|will|must|should) <@base> => #2 only $1
    {we|i|you|they|he|she|factory|customer|.|,|so|but|and} (already|always|never|still) (have|has|are|is|can|will) <@ppl|@base> {@det|@obj|.|@prep|@nouns} => #2 #1 $1
    (because|although|if|whether|unless) (is|are|was|were|has|can|will|cannot|can't|don't|didn't|want|wants) <@any>
    {.|,|and|but|so} (if|when) (have) <@det|@qty|any|some|@nouns|@adj|@mass> => #1 you have $1
    {.|,|and} (so) (can|cannot|can't|will|must|could|should|need|have|has) <to|not|@base> {@det|@obj|@nouns|.|@prep|@base}
    (our|my|the|your) (boss|manager|customer|factory|engineer|forwarder|price|company|client|supplier|colleague|director) (he|she|it|they) <is|was|has|will|can|said|says|wants|want|agrees|agreed|need|needs|told|asked|don't|doesn't|didn't|cannot|can't|have|are>
    (our|my|the|your) (goods|products|samples|prices|customers|workers|engineers|machines) (they|it) <are|were|have|will|can|is|need|want|cannot|can't|don't|has>
    {.} (me and|i and) (my|our) <@any> => my $1 and I
    (between|for|to|with) (you and i|he and i|my boss and i) => #1 you and me
    (we|i|you|they|factory|supplier|customer|he|she|company|our factory|our customer|the supplier) (is|are|am|was|were|'re) <?very|really|so|quite|also|not> <convenient|inconvenient|necessary|possible|impossible> to <@base>
    (we|i|you|they|factory|supplier|customer|he|she|company) (is|are|am|was) <?very|really|so|quite|also|not|too> <hard|difficult|easy> <to> <@base> {it|them|the|your|our|this|these|that|a|an|such}
    (if|when|whenever|is it|whether) (you|you are|you're|your company is|your side is|your boss is|you will be) convenient => #1 it is convenient for you
    if you are <convenient|inconvenient> => if it is $1 for you
    (are you|will you be|if your) <convenient>
    {!on|@det} (tomorrow|today|yesterday) (we|i|you|they|he|she) (will|can|have) <@ppl> 
    {we|i|customers|customer|they|you} very <much> <@base> => very much $2
    {i|we|they|customers|customer|he|she|you} very <@base> {@det|@obj|to|that|@nouns|@mass|.|we|if|for} => very much $1
    (very much) <@nouns> => very many $1
    (like|want|need|appreciate|hope|love|thank you) very <much> <the|your|our|this> => $0 $1 $2
    {.|,|and|but} (what|how) (is|'s) (the|your) <price|moq|delivery|payment|idea> <is>
    {.} (how many|how much|how long) <@nouns|pieces|pcs|days|sets|@noun> <you|we|they|your|it> <need|want|have|order|require|can|will|take|takes|needs|customer>
    {.} (how many|how much|how long|when|why|where|what) <you|we|they> <need|want|have|order|require|can|will|not|don't|didn't|haven't|still|prefer|think|like>
    {.} (when|why|where|what time|how long|how) <the|your|our> <@noun|@nouns|@mass|shipment|payment|goods> <will|can|is|are|has|have|not|takes|arrives>
    (do|does|did) (you|we|it|they|he|she) (can|could|will|would|must|should) => #3 #2
    (is|are) (it|there|you|they|this) (can|will|have) <@any>
    there (are|is|have) <*many|some|several|a|lot|of|two|three|no> <@nouns> <want|need|like|ask|have|buy|come|use|say|think>
    (what means|what mean) <the|this|that|your|it>
    (did|do|does) (you|we|they|i|it|he|she|the customer|your customer) (have|has|had) <@ppl> => have #2 $1
    {!,|when|if|than|@det} (also|too) please => please also
    (please) (you|you can|you could) <@pure|check|help> => please $1
    {.} (is|was) (very|not|already|too|available|possible|our|the best|only|for|a) <@any> <@any>
    {.} (for|about|regarding|as for|as to) (the|your|our) <@noun|@nouns|@mass> <is|are|was> <@any>
    (the price|the quality|the color|the size|the delivery|the packing) (how|how about)
  `,
  accept: (text, verdict, place, input) => {
    const quote = text.slice(verdict.start, verdict.end).toLowerCase();
    const sentence = sentenceAt(input, place.start);
    const asks = sentence !== undefined && text.charAt(sentence.end - 1) === '?';
    if (/^(how|why|what time|when|where|what) /.test(quote) && !/^what mean/.test(quote)) {
      if (!asks) return false;
      // `When the goods are ready, can you …?`, `What you need, when?`: a clause before the question.
      return text.slice(verdict.end, Math.min(sentence.end, verdict.end + 200)).indexOf(',') < 0;
    }
    if (/^(is|was) /.test(quote)) return !asks;
    if (/^(because|although|if|whether|unless) /.test(quote)) return !asks || !/^if (will|can)/.test(quote);
    return true;
  },
  examples: [
    { text: 'We ⟦only can accept⟧ T/T.', fixed: 'We can only accept T/T.' },
    { text: 'We keep the price ⟦because is very⟧ low already.' },
    { text: '⟦Our boss he agrees⟧ with 5 %.' },
    { text: 'The ⟦factory is hard to finish⟧ it in April.' },
    { text: '⟦If you are convenient⟧, please call me.', fixed: 'If it is convenient for you, please call me.' },
    { text: '⟦Why you want⟧ a new label?' },
    { text: 'Only our forwarder can release the goods.' },
    { text: 'The boss himself agrees, because it is urgent.' },
    { text: 'Our factory is easy to find.' },
    { text: 'When the goods are ready, can you book the vessel?' },
    { text: 'How many pieces do you need?' },
  ],
});
