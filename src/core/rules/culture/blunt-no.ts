import { phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { nearWords } from '#core/rules/culture/near-words.ts';
import { customerIn, readerManners } from '#core/rules/culture/reader.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const CUSHION = /thank|appreciat|unfortunately|sorry|afraid|regret|understand|however|instead|could|would|propos|suggest|alternativ|offer|but /i;
/** What does not soften a second no: thanks at the beginning. */
const SOFTENED = /unfortunately|sorry|afraid|regret|understand|however|instead|could|would|propos|suggest|alternativ|offer|but /i;
/** Characters around the sentence in which a cushion may stand. */
const NEAR = 160;

/** A bare no to a reader who is used to thanks, a reason and an alternative. */
export const bluntNo: TradeRule = phraseRule({
  id: 'blunt-no',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '对含蓄的读者说得太硬', en: 'Too blunt for this market' },
  message: { 'zh-CN': '“{quote}”太硬：先致谢，说原因，给替代方案', en: '“{quote}” is blunt here: thanks, a reason, an alternative' },
  why: {
    'zh-CN': '当地商务邮件里直接说“不”会让双方下不来台。先谢对方的想法，说明原因，再给一个能做的方案。',
    en: 'A bare no embarrasses both sides there. Thank for the idea, give the reason, offer what you can do.',
  },
  source: 'meyer',
  examples: [
    { text: 'We received the drawing. ⟦We cannot⟧ change the carton.', context: customerIn('JP') },
    { text: 'Thank you for the mail. ⟦We cannot accept⟧ this. Your request is ⟦unacceptable⟧.', context: customerIn('JP') },
    { text: 'This price is ⟦impossible⟧.', context: customerIn('TH') },
    { text: 'The delay is ⟦not our problem⟧.', context: customerIn('KR') },
    { text: '⟦You must pay⟧ the balance today.', context: customerIn('ID') },
    { text: 'Your claim ⟦makes no sense⟧.', context: customerIn('MY') },
    { text: '⟦Absolutely not⟧.', context: customerIn('IN') },
    { text: 'You must pay the balance today.', context: customerIn('DE') },
    { text: 'The old driver does not work with the new dimmer; we suggest the 24 V one.', context: customerIn('JP') },
    { text: 'We cannot change the carton.', context: customerIn('DE') },
    { text: 'We cannot change the carton.' },
    { text: 'Thank you for the idea. We cannot change the carton this time; a sleeve is possible.', context: customerIn('JP') },
    { text: 'The mould makes it impossible to remove the part by hand, however a tool helps.', context: customerIn('VN') },
  ],
  entries: phraseLines(`
    we (cannot|can not|can't|will not|won't|do not|don't) [accept|agree|agree to]
    (impossible|not possible|not acceptable|unacceptable|out of the question|no way)
    we (refuse|reject|disagree)
    we (will never|never|are not going to) (accept|agree|do|change|give)
    (absolutely|certainly|definitely|of course) not
    (not negotiable|take it or leave it|does not work|doesn't work for us|has no basis|have no basis|no basis)
    not our (problem|fault|responsibility|business)
    (you made|you have made|it is|it's|that is) (a mistake|a big mistake|your mistake|your fault|your problem)
    you (must|have to) (pay|accept|confirm|send|sign|transfer)
    (you are|you're|that is|that's) (wrong|not right)
    (makes|make) no sense
    (is|are) (nonsense|ridiculous|absurd|unreasonable)
    (no|end of) discussion
    (you should have|you should) (known|read|checked|checked it)
    we (insist on|are not responsible)
  `),
  accept: (input, { start }) => {
    if (readerManners(input)?.directness !== 'indirect') return false;
    // One no with thanks before it is polite; a row of them is not.
    const cushion = input.phrases('blunt-no').length > 1 ? SOFTENED : CUSHION;
    return !cushion.test(nearWords(input, start, NEAR));
  },
});
