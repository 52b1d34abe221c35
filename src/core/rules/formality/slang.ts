import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { wordAfter } from '#core/rules/clarity/neighbour-words.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const slang: TradeRule = lineRule({
  id: 'slang',
  group: 'formality',
  severity: 'warning',
  title: { 'zh-CN': '口语俚语', en: 'Slang' },
  message: { 'zh-CN': '“{quote}”太口语', en: '“{quote}” is slang.' },
  why: {
    'zh-CN': '和同事聊天可以，商务邮件里显得随便；非英语母语的买家也常看不懂。用标准词。',
    en: 'Fine among friends, too light in a business mail, and readers with another first language may not know it. Use the standard word.',
  },
  entries: phraseLines(`
    (hey|hi|hello) (guys|bro|dude|man|buddy|boss) > hello
    (hey there|hey,|hey) > hello
    (yeah|yep|yup|ya,) > yes
    (nope|nah) > no
    (awesome|super cool|so cool|way cool) > very good
    no worries > that is no trouble
    (what's up|whats up|wassup) >
    (bucks) > dollars
    (crap|crappy|shitty|shit|damn|bullshit|wtf|messed up|pissed off)
    (my bad) {.|,} > I am sorry
    (no biggie|piece of cake) > easy
    (okey|okie|okey-dokey|ok la|ok lah|kk) > OK
    (freak out|freaking|rip off|ripped off|rip-off)
    (hang in there|fingers crossed|bummer)
    (you guys|u guys) > you
    (bro|dude|buddy|bros) >
    (cheers mate|mate,) >
    (dirt cheap|super cheap) > inexpensive
    (hit me up|ping me|shoot me an email|shoot me a mail|shoot me an e-mail) > write to me
    (give me a shout|give us a shout) > write to me
    (in a jiffy|in a sec|wait a sec|one sec) >
  `),
  accept: (_, hit, text) => {
    const quote = text.slice(hit.start, hit.end);
    if (/^(hey|KK|CRAP|Buddy|Bro|BRO|DUDE|Dude)$/.test(quote) && quote !== 'hey') return false;
    return !/^(buddy|damn)$/i.test(quote) || wordAfter(text, hit.end).word === '';
  },
  examples: [
    { text: '⟦Hey guys⟧, the samples are ready.' },
    { text: 'Please ⟦ping me⟧ when the samples arrive.', fixed: 'Please write to me when the samples arrive.' },
    { text: '⟦Yeah⟧, we can ship on 12 March.', fixed: 'Yes, we can ship on 12 March.' },
    { text: 'Sorry, ⟦my bad⟧.', fixed: 'Sorry, I am sorry.' },
    { text: 'The guy wires are galvanised.' },
    { text: 'The buck converter runs at 12 V.' },
    { text: 'The bar is ribbed and the strap is riveted.' },
  ],
});
