import { signAfter } from '#core/rules/clarity/neighbour-words.ts';
import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

/** `Dear Manager,`, `Dear customer,`: a job or a kind of reader where a name belongs. */
export const salutationWithoutName: TradeRule = lineRule({
  id: 'salutation-without-name',
  group: 'formality',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '称呼没有姓名', en: 'Greeting without a name' },
  message: { 'zh-CN': '“{quote}”没有姓名：写对方的姓', en: '“{quote}” names nobody: use the reader’s name.' },
  why: {
    'zh-CN': 'Dear Manager、Dear customer 像群发，也可能称错职务。写 Dear Mr. Keller；实在不知道姓名，写 Dear purchasing team 或公司名。',
    en: '“Dear Manager” and “Dear customer” look like mass mail, and the job may be wrong. Write “Dear Mr. Keller”, or the name of the company or team.',
  },
  entries: phraseLines(`
    dear [mr |mr. |ms |ms. |sir |valued |respected |esteemed |my |our |purchasing |sales |general |purchase |import ](manager|director|buyer|customer|client|purchaser|boss|supplier|importer|ceo|president|engineer|partner|vendor|seller|leader) {.}
    dear (mr.|ms.|mr|ms|mrs) {.}
    dear[ ], {.}
    (dear|hello|hi) (sir/madam|sir/ma'am|madam/sir|whom|someone|somebody|there|all sirs) {.}
  `),
  accept: (_, hit, text) => beginsSentence(text, hit.start) && /^(,|:|)$/.test(signAfter(text, hit.end).replace('\n', '')),
  examples: [
    { text: '⟦Dear Manager⟧,\n\nThe PI is attached.' },
    { text: '⟦Dear Mr Manager⟧,\n\nThe PI is attached.' },
    { text: '⟦Dear ,⟧\n\nThe PI is attached.' },
    { text: 'Dear Mr. Keller,\n\nThe PI is attached.' },
    { text: 'The manager is dear to us.' },
  ],
});
