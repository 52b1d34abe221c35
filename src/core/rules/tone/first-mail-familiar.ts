import type { CheckContext } from '#core/rules/check-context.ts';
import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const stage = (value: 'lead' | 'repeat'): CheckContext => ({ customer: { id: 'B-1', name: 'Buyer Co.', country: 'DE', stage: value, contacts: [] } });

/** What only old acquaintances write. */
export const firstMailFamiliar: TradeRule = lineRule({
  id: 'first-mail-familiar',
  group: 'tone',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '初次联系过于随便', en: 'Too familiar for a first mail' },
  message: { 'zh-CN': '还不认识的客户，“{quote}”太随便', en: '“{quote}” is for people who know each other' },
  why: {
    'zh-CN': '初次去信套近乎，对方会当成群发或骗子。先说怎么找到他、为什么写、能帮什么，最后用一个问题收尾。',
    en: 'To a stranger it looks like mass mail or fraud. Say how you found them, why you write and what you can do, and end with one question.',
  },
  entries: phraseLines(`
    (as usual|as always|long time no see|long time no talk|old friend|good to hear from you again|nice to hear from you again)
    how have you been
    (how's it going|how is it going|what's up|how are things|how are you doing)
    hope you (had|have had|enjoyed|are enjoying) (a|your) [very ](great|nice|good|wonderful|lovely) (weekend|holiday|holidays|vacation)
    (talk soon|take care|cheers|hugs), {.}
    {.} (cheers|take care|ciao|see you|bye) {.|,}
  `),
  accept: (input) => {
    const { context, isReply } = input;
    const known = context.customer?.stage;
    return !isReply && known === 'lead' && (context.customer?.orders ?? []).length === 0 && input.history().length === 0;
  },
  examples: [
    { text: 'Dear Ms. Weber,\n\n⟦How have you been⟧? We make lamps.', context: stage('lead') },
    { text: 'Dear Ms. Weber,\n\n⟦Long time no see⟧. We make lamps.', context: stage('lead') },
    { text: 'Dear Anna,\n\nHow have you been? The lamps are ready.', context: stage('repeat') },
    { text: 'Dear Ms. Weber,\n\nWe found your company in the list of exhibitors in Frankfurt.', context: stage('lead') },
    { text: 'Dear Anna,\n\nHow have you been? The lamps are ready.' },
  ],
});
