import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

/** Words that tell the reader he should have known. */
export const talkingDown: TradeRule = lineRule({
  id: 'talking-down',
  group: 'tone',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '居高临下', en: 'Talking down' },
  message: { 'zh-CN': '“{quote}”像在说对方连这都不懂', en: '“{quote}” says the reader should have known.' },
  why: {
    'zh-CN':
      'Obviously、common sense、with all due respect 在英语里带着“你怎么会不知道”的意思。去掉它，直接写事实和原因：The price is 3 % higher because resin went up.',
    en: 'Obviously, common sense and “with all due respect” sound as if the reader were slow. Leave them out and give the fact with its reason: “The price is 3 % higher because resin went up.”',
  },
  entries: phraseLines(`
    obviously[,] {the|you|your|this|it|we|our|that}
    with all due respect
    (it is|it's|that is|that's|this is) [just |only |a ]common sense
    any (child|beginner|fool) (can|could|knows|would)
    (even|every) (a child|beginner|a beginner) (knows|can|understands)
  `),
  accept: (_, hit, text) => !/^obviously/i.test(text.slice(hit.start, hit.end)) || beginsSentence(text, hit.start),
  examples: [
    { text: '⟦Obviously⟧ the price is higher now.' },
    { text: 'The steel rusts, ⟦it is common sense⟧.' },
    { text: '⟦With all due respect⟧, the drawing shows 3 mm.' },
    { text: 'The two colours are obviously different under this light.' },
    { text: 'We share your respect for the standard.' },
    { text: 'Of course, we can add your logo.' },
  ],
});
