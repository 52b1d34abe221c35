import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** What makes an assurance more than words: a figure, a day, or a thing already done. */
const SUBSTANCE =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow|this (?:week|morning|afternoon)|yesterday|last \w+)\b|\b(?:have|has) (?:already |now |just )?(?:been |put |\w+ed\b|sent|told|made|found|taken|kept|set)|\bbefore (?:the|your|our|christmas|ramadan|chinese)\b/i;

export const emptyAssurance: TradeRule = lineRule({
  id: 'empty-assurance',
  group: 'tone',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '空口保证', en: 'Empty assurance' },
  message: { 'zh-CN': '“{quote}”后面没有日期、数字或已做的事', en: '“{quote}” comes without a day, a figure or a thing done.' },
  why: {
    'zh-CN':
      '“请放心”“尽力而为”让人听不出你要做什么，反而像在推托。说做了什么或哪天能答：We have moved your order to line 2; the goods are ready on 12 March.',
    en: 'Rest assured and do our best name nothing the reader can count on. Say what was done or by when: “We have moved your order to line 2; the goods are ready on 12 March.”',
  },
  entries: phraseLines(`
    (rest assured|be assured|please assured|feel assured)
    {do|doing|trying|did} (my|our) [very ]best {.|to|for|and|on|in|as|with}
    {try} (my|our) [very ]best {.|to|for|and|on|in|as|with}
    (do|try) everything (we|i) can {.|to|and}
    (i|we) will try {.}
  `),
  accept: (input, hit, text) => {
    const sentence = sentenceAt(input, hit.start);
    return sentence !== undefined && !SUBSTANCE.test(text.slice(sentence.start, sentence.end)) && text.charAt(sentence.end - 1) !== '?';
  },
  examples: [
    { text: 'We will try ⟦our best⟧ to ship early.' },
    { text: 'Please ⟦rest assured⟧ of our quality.' },
    { text: 'We will do our best to load by Friday, 12 March.' },
    { text: 'Rest assured that the cartons have been replaced.' },
    { text: 'We will do our best to load before the holiday.' },
    { text: 'Which of the two samples is the best?' },
  ],
});
