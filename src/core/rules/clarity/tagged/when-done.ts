import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { TAG } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Things to which something is done, and which do nothing themselves. */
const THING =
  /^(payment|deposit|balance|order|sample|goods|artwork|drawing|production|contract|invoice|mould|mold|document|label|inspection|design|certificate|quotation|label|logo|colour|color|size|price|amount|remittance|money|fund|parcel|bill|draft|copy|form|proof|layout|quantity|detail|information|specification|pi|l\/c|lc)s?$/;
/** Verbs that need somebody who does it, so that a thing before them is done to. */
const DONE =
  /^(received|confirmed|approved|signed|paid|completed|finished|issued|packed|loaded|tested|checked|sent|opened|made|produced|arranged|settled|released|credited|transferred|remitted|agreed|fixed|finalised|finalized|booked|cleared|amended|revised|accepted|shipped|printed)$/;

/** `After your payment received, we will …`: the clause ends right behind the participle. */
function judge(tokens: readonly Token[], at: number): Verdict | undefined {
  const { word } = tokenAt(tokens, at);
  const from = word === 'as' ? at + 3 : at + 1;
  const phrase = nounPhraseAt(tokens, from);
  if (!phrase || phrase.end > from + 5) return undefined;
  const head = tokenAt(tokens, phrase.end - 1);
  const verb = tokenAt(tokens, phrase.end);
  if (!THING.test(head.word) || !DONE.test(verb.word) || !isOnly(verb, TAG.past | TAG.participle)) return undefined;
  const behind = tokenAt(tokens, phrase.end + 1);
  if (behind.word !== ',' && !/^(by|we|our|i|you|please)$/.test(behind.word)) return undefined;
  const isMany = (is(head, TAG.plural) && !is(head, TAG.singular)) || /^(goods|documents|samples)$/.test(head.word);
  const words = `${isMany ? 'are' : 'is'} ${verb.word}`;
  return { start: tokenAt(tokens, at).start, end: verb.end, words, at: verb };
}

export const whenDone: TradeRule = taggedRule({
  id: 'participle-without-be',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '分词前少了 be', en: 'Participle without be' },
  message: { 'zh-CN': '“{quote}”少了 be：写“{replacement}”', en: '“{quote}” lacks a form of be: write “{replacement}”.' },
  why: {
    'zh-CN': '中文说“款到后”“样品确认后”，英语从句里款项是被收到的：after your payment is received；也可说 on receipt of your payment。',
    en: 'In a clause behind after, once or when, a thing is received or confirmed: “after your payment is received”, or shorter “on receipt of your payment”.',
  },
  wake: ['(after|before|once|when|until|if|as soon as)'],
  judge,
  examples: [
    { text: '⟦After your payment received⟧, we will arrange production.', fixed: 'After your payment is received, we will arrange production.' },
    { text: '⟦Once the samples approved⟧, please send the order.', fixed: 'Once the samples are approved, please send the order.' },
    { text: 'We start ⟦when the deposit received⟧ by our bank.', fixed: 'We start when the deposit is received by our bank.' },
    { text: 'After your payment is received, we will arrange production.' },
    { text: 'After the payment received on 3 May, nothing else has come in.' },
    { text: 'Once approved, the samples stay with us.' },
    { text: 'When the customer confirmed, we booked space.' },
  ],
});
