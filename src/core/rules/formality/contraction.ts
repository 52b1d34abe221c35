import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const contraction: TradeRule = lineRule({
  id: 'contraction',
  group: 'formality',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '首封正式邮件用缩写形式', en: 'Contraction in a first formal mail' },
  message: { 'zh-CN': '首次联系宜写全：“{replacement}”', en: 'In a first mail write “{replacement}” in full.' },
  why: {
    'zh-CN': '同老客户写 don’t、can’t 很自然；首次联系、投诉、合同邮件宜写全称。',
    en: 'Among partners contractions are natural; in a first mail to somebody the full form is safer.',
  },
  entries: phraseLines(`
    (can't=cannot|don't=do not|won't=will not|isn't=is not|aren't=are not|doesn't=does not|didn't=did not|haven't=have not|hasn't=has not|wouldn't=would not|couldn't=could not|shouldn't=should not|wasn't=was not|weren't=were not) > $1
    (i'm=I am|we're=we are|you're=you are|they're=they are|i'll=I will|we'll=we will|you'll=you will|it'll=it will|i'd=I would|we'd=we would|i've=I have|we've=we have|you've=you have|that's=that is|there's=there is|let's=let us|it's=it is) > $1
  `),
  // Only where it is known to be a first mail, and not to markets that write so to everybody.
  accept: ({ context: { customer, thread } }) => {
    if (customer?.stage !== 'lead' && customer?.stage !== 'contacted') return false;
    return (thread === undefined || thread.length === 0) && !/^(US|CA|AU|NZ|IE|NL|SE|DK|NO|IL)$/.test(customer.country ?? '');
  },
  examples: [
    {
      text: 'We ⟦can’t⟧ accept D/A.',
      context: { customer: { id: 'K-1', name: 'Keller', contacts: [], country: 'DE', stage: 'lead' } },
      fixed: 'We cannot accept D/A.',
    },
    {
      text: '⟦I’m⟧ writing about your tender.',
      context: { customer: { id: 'K-1', name: 'Tanaka', contacts: [], country: 'JP', stage: 'contacted' } },
      fixed: 'I am writing about your tender.',
    },
    { text: 'We can’t accept D/A.' },
    {
      text: 'We can’t accept D/A.',
      context: { customer: { id: 'K-1', name: 'Keller', contacts: [], country: 'DE', stage: 'repeat' } },
    },
  ],
});
