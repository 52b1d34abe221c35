import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import { wordAfter } from '#core/rules/clarity/neighbour-words.ts';
import { BASE } from '#core/rules/clarity/verb-forms.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

const SUBJECTS = /^(you|we|they|it|i)$/;
const VERBS = /^(can|will|could|are|need|want|have|would|should)$/;

export const questionOrder: TradeRule = judgedRule({
  id: 'question-order',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '疑问句语序', en: 'Word order of a question' },
  message: { 'zh-CN': '“{quote}”语序不对：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '直接提问要倒装（When can you ship?）；跟在 know、tell me 后面的从句不倒装（let me know when you can ship）。',
    en: 'A direct question turns the order round (When can you ship?); behind “let me know” or “tell me” it does not (let me know when you can ship).',
  },
  wake: [
    '(when|where|how|why|what|which port|what time|how long|how many days|how much)',
    '(know|tell me|tell us|advise|inform me|inform us|confirm|asked me|asked us|ask|wonder|understand|explain|clarify|sure) (when|where|how|why|what|how long|how much|what time|how many|who)',
    'how to',
  ],
  judge: (text, place, words, input) => {
    const sentence = sentenceAt(input, place.start);
    if (!sentence) return undefined;
    const first = wordAfter(text, place.end);
    const second = wordAfter(text, first.end);
    if (first.word === '' || second.word === '') return undefined;
    const asks = text.charAt(sentence.end - 1) === '?';
    if (words === 'how to') {
      if (!asks || !beginsSentence(text, place.start)) return undefined;
      return { start: place.start, end: place.end, words: text.charAt(place.start) === 'H' ? 'How can we' : 'how can we' };
    }
    const at = { start: first.start, end: second.end };
    if (!/^(know|tell|advise|inform|confirm|ask|wonder|understand|explain|clarify|sure)/.test(words)) {
      if (
        !asks ||
        !SUBJECTS.test(first.word) ||
        !(VERBS.test(second.word) || (BASE.has(second.word) && /^(why|how|what|when|where)$/.test(words))) ||
        !beginsSentence(text, place.start)
      )
        return undefined;
      // `When you are in Ningbo, shall we meet?`: a clause of time before the question.
      if (text.slice(second.end, Math.min(sentence.end, second.end + 240)).indexOf(',') >= 0) return undefined;
      const subject = text.slice(first.start, first.end);
      const turned = !/^(can|will|could|are|would|should)$/.test(second.word) ? `do ${subject} ${second.word}` : `${second.word} ${subject}`;
      return { start: place.start, end: second.end, words: turned, at };
    }
    if (!/^(can|will|could|do|does|did|is|are|would)$/.test(first.word) || /["“:]/.test(text.slice(place.start, second.end))) return undefined;
    if (/^(your|our|the)$/.test(second.word))
      return /^(is|are)$/.test(first.word) && !/^(advise|confirm)/.test(words) ? { start: place.start, end: second.end } : undefined;
    if (!SUBJECTS.test(second.word)) return undefined;
    const subject = text.slice(second.start, second.end);
    return { start: place.start, end: second.end, words: /^d/.test(first.word) ? subject : `${subject} ${first.word}`, at };
  },
  examples: [
    { text: '⟦When you can⟧ ship the goods?', fixed: 'When can you ship the goods?' },
    { text: 'Please let me ⟦know when can you⟧ ship.', fixed: 'Please let me know when you can ship.' },
    { text: '⟦How to⟧ solve this problem?', fixed: 'How can we solve this problem?' },
    { text: 'When you are in Ningbo, shall we meet?' },
    { text: 'Please tell me when you can ship.' },
    { text: 'See the leaflet How to install.' },
  ],
});
