import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Being busy as the reason why an answer came late. */
export const busyExcuse: TradeRule = lineRule({
  id: 'busy-excuse',
  group: 'tone',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '拿“太忙”当理由', en: 'Busy as an excuse' },
  message: { 'zh-CN': '“{quote}”等于说对方不重要：道歉后直接答', en: '“{quote}” tells readers that others came first: apologise and answer.' },
  why: {
    'zh-CN': '忙不是客户的事，写出来等于说“别人比你重要”。一句 Sorry for the delay，马上给答复。',
    en: 'It says that others were more important. “Sorry for the delay”, and then the answer, is enough.',
  },
  entries: phraseLines(`
    (i|we) (was|were|am|are|have been|has been) [too |very |so |really |quite |extremely |a bit |rather ]busy
    (i'm|we're|i've been|we've been) [too |very |so |really |quite |extremely ]busy
    (too |so |very )many (mails|emails|e-mails|customers|inquiries|orders) (to|these days|recently|every day)
    (because of|due to) (too much|much|so much|my busy|our busy) (work|schedule|job)
  `),
  accept: (input, hit, text) => {
    const sentence = sentenceAt(input, hit.start);
    const before = text.slice(Math.max(0, (sentence?.start ?? hit.start) - 120), sentence?.end ?? hit.end);
    return /\b(?:sorry|apolog\w*|late|delay\w*|excuse|forgive|not (?:reply|answer|write|replied|answered|written))\b/i.test(before);
  },
  examples: [
    { text: 'Sorry for the late reply, ⟦I was very busy⟧.' },
    { text: 'I did not reply because ⟦we were too busy⟧ with the fair.' },
    { text: 'Sorry for the late reply. The price is USD 4.20/pc.' },
    { text: 'The port is busy before the holiday, so we booked early.' },
    { text: 'We are busy with your order and will load on 12 March.' },
  ],
});
