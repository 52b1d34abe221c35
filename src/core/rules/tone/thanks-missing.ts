import { defineRule } from '#core/engine/rule.ts';
import { greetingLine } from '#core/rules/structure/greeting-line.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import type { Localised } from '#core/text/language.ts';

interface Deed {
  readonly name: Localised;
  readonly said: RegExp;
}

/** What a customer does for us that deserves a line. */
const DEEDS: readonly Deed[] = [
  {
    name: { 'zh-CN': '付款', en: 'the payment' },
    said: /\b(?:we (?:have )?(?:just )?(?:paid|transferred|remitted|wired)|payment (?:was|has been|is) (?:made|sent|done|arranged)|(?:bank slip|swift copy|payment slip|remittance advice)[^.?\n]{0,30}\b(?:attached|enclosed|below)|(?:attached|enclosed|find)[^.?\n]{0,30}\b(?:bank slip|swift copy|payment slip))\b/i,
  },
  {
    name: { 'zh-CN': '订单', en: 'the order' },
    said: /\b(?:(?:please find|attached is|here is|enclosed is|we attach)[^.?\n]{0,25}\b(?:our|the) (?:purchase |new |first |trial )?(?:order|po)\b|we (?:would like|want|wish|are happy|are pleased) to (?:place|order|confirm the order)|we (?:hereby )?(?:place|placed|confirm) (?:an|the|our|this|a) (?:\w+ )?order)/i,
  },
  {
    name: { 'zh-CN': '好评', en: 'the praise' },
    said: /\b(?:(?:very |really |quite |so )?(?:happy|pleased|satisfied|impressed|delighted) (?:with|by) (?:the|your)|(?:great|excellent|very good|perfect|outstanding) (?:quality|job|work|service|cooperation)|well done|good job)\b/i,
  },
  {
    name: { 'zh-CN': '推荐', en: 'the recommendation' },
    said: /\b(?:recommend(?:ed)? (?:you|your)|introduc(?:ed|e) (?:you|your company)|(?:passed|gave) your (?:name|contact))\b/i,
  },
];
const THANKS =
  /\b(?:thank\w*|thx|tks|grateful|gratitude|appreciat\w*|glad|pleas(?:ed|ure)|delighted|happy|great|wonderful|good news|kind of you|much obliged|means a lot)\b/i;
const thread = [
  { from: 'weber@keller.example', date: '2027-03-12' as const, text: 'Hello Li Na,\nwe have paid the deposit today, bank slip attached.\nAnna' },
];
const from = 'li.na@hx-lighting.example';

export const thanksMissing: TradeRule = defineRule({
  id: 'thanks-missing',
  group: 'tone',
  severity: 'info',
  title: { 'zh-CN': '客户帮了忙，没有致谢', en: 'No thanks for what they did' },
  message: { 'zh-CN': '来信提到{deed}，回信里没有一句谢谢。', en: 'Their mail brings {deed}; this answer does not say thank you.' },
  why: {
    'zh-CN': '付款、下单、好评、推荐都值得一句谢谢，写清谢什么：Thank you for the deposit of USD 3,600.',
    en: 'A payment, an order, praise or a recommendation deserves a line that names it: “Thank you for the deposit of USD 3,600.”',
  },
  examples: [
    { subject: 'Re: Deposit', text: 'Dear Anna,\n\n⟦Production starts tomorrow.⟧\n\nBest regards,\nLi Na', context: { from, thread } },
    {
      subject: 'Re: Lamps',
      text: 'Dear Anna,\n\n⟦The next lot leaves on 2 April.⟧',
      context: { from, thread: [{ ...thread[0], text: 'We are very pleased with the quality of the lamps.' }] },
    },
    { subject: 'Re: Deposit', text: 'Dear Anna,\n\nThank you for the deposit. Production starts tomorrow.', context: { from, thread } },
    {
      subject: 'Re: Lamps',
      text: 'Dear Anna,\n\nThe next lot leaves on 2 April.',
      context: { from, thread: [{ ...thread[0], text: 'When does the next lot leave?' }] },
    },
  ],
  wakes: ['whole-mail', 'past'],
  find: (input) => {
    if (!input.isWholeMail) return [];
    const { text } = input.draft;
    const after = greetingLine(input)?.end ?? 0;
    const [first] = input.sentences.filter(({ start }) => start >= after);
    if (!first || THANKS.test(text.slice(first.start, first.start + 2000))) return [];
    const history = input.history();
    const last = history[history.length - 1];
    if (last?.side !== 'theirs') return [];
    const words = last.text.slice(0, 4000);
    // Praise that is asked for or denied is none: `if you are happy with`, `not satisfied with`.
    const deed = DEEDS.filter(({ said }) => {
      const found = said.exec(words);
      return (
        found !== null &&
        !/\b(?:not|n't|n’t|never|un|if|when|once|until|before|will be|would be)\W*(?:\w+\W+){0,2}$/i.test(
          words.slice(Math.max(0, found.index - 30), found.index),
        )
      );
    })[0];
    return deed ? [{ start: first.start, end: first.end, values: { deed: deed.name } }] : [];
  },
});
