import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Anger, scorn and despair in writing. */
export const emotion: TradeRule = lineRule({
  id: 'emotion',
  group: 'tone',
  severity: 'warning',
  title: { 'zh-CN': '情绪化用语', en: 'Emotional words' },
  message: { 'zh-CN': '“{quote}”带着情绪：改写事实和数字', en: '“{quote}” shows anger: give the fact and the figure.' },
  why: {
    'zh-CN': '写下的火气会一直留在对方邮箱里，还会被转发。写事实和数字，再问一个问题：Could you send photos of the 60 pieces?',
    en: 'Anger in writing stays and is passed on. Give the figure and ask: “Our report shows 0.5 %. Could you send photos of the 60 pieces?”',
  },
  entries: phraseLines(`
    (ridiculous|absurd|outrageous|disgusting|disgusted|furious|shameful|shameless|pathetic|rubbish idea|unbelievable|appalling|insulting|idiotic|stupid|idiot|liar|liars|foolish)
    {am|are|i'm|we're|feel|me|us|really|so|very|extremely} (angry|shocked|annoyed|frustrated|speechless|mad)
    (very|so|extremely|deeply|really|truly) (disappointed|unhappy|upset)
    (sick and tired|fed up|sick of|tired of) {.|with|waiting|your|this|these|hearing|asking|of|the|it}
    (drive|drives|driving) (me|us) (crazy|mad)
    (crazy|insane) (price|prices|demand|request|requirement|idea)
    (are you|you must be) (crazy|joking|kidding|mad|serious)
    (you are|you're) (joking|kidding)
    (can't|cannot) (stand|bear|tolerate) (it|this|you|your)
    (not|un)(happy| happy| satisfied| pleased) with (you|your attitude|your company|your side)
    (i|we) hate
    (what the hell|for god's sake|oh my god|my god|shame on you|damn it|how dare you|how could you)
    (totally|completely|absolutely|simply) (unacceptable|unreasonable|unprofessional)
    (unfair|not fair|so unfair) (to us|for us|to me)
    {is|it's|that's|so|really|very|just} (unfair|crazy|insane|bullying|nonsense)
    (terrible|horrible|awful|worst) (service|attitude|experience|quality|customer|supplier)
  `),
  examples: [
    { text: 'Your claim of 12 % is ⟦ridiculous⟧.' },
    { text: 'We are ⟦shocked⟧ by your claim.' },
    { text: '⟦Are you kidding⟧? The price went up twice.' },
    { text: 'The claim of 12 % surprised us; our report shows 0.5 %.' },
    { text: 'The shock absorber and the crash pad are in stock.' },
    { text: 'The crazy-paving tiles weigh 12 kg.' },
  ],
});
