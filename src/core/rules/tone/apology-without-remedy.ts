import { defineRule } from '#core/engine/rule.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import { closingLine, greetingLine } from '#core/rules/structure/greeting-line.ts';
import { offersRemedy } from '#core/rules/tone/offers-remedy.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const PHRASES = expandPhrase(
  '((we|i) (are|am|feel) [very |so |really |deeply |truly |extremely |terribly ]sorry|(we|i) [sincerely |deeply |do |must |really ](apologize|apologise)|(our|my) [sincere |deepest ]apologies|we regret|sorry (for|about|that))',
).concat(expandPhrase("(we're|i'm) [very |so |really ]sorry"));

/** What a customer suffers from; an answer that came late, or a no, needs no remedy. */
const HARM =
  /\b(?:wrong|broken|break\w*|damag\w*|defect\w*|fault\w*|scratch\w*|crack\w*|leak\w*|missing|short(?:age|ed)?|mistakes?|errors?|problems?|issues?|quality|complain\w*|mix(?:ed)?[- ]up|late (?:delivery|shipment|goods)|delay\w*|inconvenien\w*|trouble\w*|rust\w*|stain\w*|colou?rs?|failed|failure|not (?:working|work|fit|arrive\w*))\b/i;
const LATE_ANSWER =
  /\b(?:late|slow|delay(?:ed)? in|delay of (?:my|our)) ?(?:reply|replies|answer|response|replying|answering|responding|mail|e-?mail)\b|\bnot (?:replying|answering|writing)\b/i;
const HEARD = /\bsorry to (?:hear|learn|say|trouble|bother|disturb|disappoint|inform|tell)\b/i;

export const apologyWithoutRemedy: TradeRule = defineRule({
  id: 'apology-without-remedy',
  group: 'tone',
  severity: 'warning',
  title: { 'zh-CN': '道了歉，没说怎么补救', en: 'Apology without a remedy' },
  message: { 'zh-CN': '“{quote}”之后没说怎么办、哪天、谁出钱。', en: '“{quote}”, but nothing says what is done, by when, at whose cost.' },
  why: {
    'zh-CN': '客户看完只问一句：那现在怎么办？道歉之后马上写措施、日期和费用：40 lamps leave on 9 March by air at our cost.',
    en: 'The reader asks: and now? Follow the apology by the step, its day and who pays: “40 lamps leave on 9 March by air at our cost.”',
  },
  phrases: PHRASES,
  examples: [
    { subject: 'Re: PO-7731', text: 'Dear Anna,\n\n⟦We are sorry⟧ for the quality problem and hope you understand.' },
    { subject: 'Re: PO-7731', text: 'Dear Anna,\n\n⟦We apologise⟧ for the broken lids. It will not happen again.' },
    { subject: 'Re: PO-7731', text: 'Dear Anna,\n\nWe apologise for the broken lids. 24 new ones leave on 9 March at our cost.' },
    { subject: 'Re: PO-7731', text: 'Dear Anna,\n\nWe are sorry for the late reply.' },
    { subject: 'Re: PO-7731', text: 'Dear Anna,\n\nSorry about the scratches. Could you send us three photos?' },
    { subject: 'Re: PO-7731', text: 'Dear Anna,\n\nWe are very sorry to hear of the problem. Our engineer is looking into it and will call you.' },
  ],
  wakes: ['whole-mail'],
  find: (input) => {
    // A sentence by itself cannot say what else the mail holds.
    if (!input.isWholeMail || (!greetingLine(input) && !closingLine(input))) return [];
    const { text } = input.draft;
    for (const { start, end } of input.phrases('apology-without-remedy')) {
      const sentence = sentenceAt(input, start);
      if (!sentence) continue;
      const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
      if (!HARM.test(words) || LATE_ANSWER.test(words) || HEARD.test(words)) continue;
      return offersRemedy(input, end) ? [] : [{ start, end }];
    }
    return [];
  },
});
