import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Many words where one does the work. */
export const wordyPhrase: TradeRule = lineRule({
  id: 'wordy-phrase',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '啰嗦', en: 'Wordy phrase' },
  message: { 'zh-CN': '“{quote}”可直接写“{replacement}”', en: '“{quote}” is long for “{replacement}”.' },
  why: {
    'zh-CN': '买家在手机上、用外语读信，每个多余的词都推迟了要点。一个词能说清就用一个词。',
    en: 'Your reader reads on a phone and often in a foreign language; every spare word delays the point.',
  },
  entries: phraseLines(`
    due to the fact that > because
    owing to the fact that > because
    in view of the fact that > because
    because of the fact that > because
    for the reason that > because
    despite the fact that > although
    in spite of the fact that > although
    in the event that > if
    at this point in time > now
    at this moment in time > now
    at the present time > now
    until such time as > until
    for the purpose of > for
    with the purpose of > to
    in a timely manner > on time
    a great number of > many
    a large amount of > much
    (has|have) the ability to > can
    (make=make|made=made) a decision on > decide on
    give consideration to > consider
    take into consideration > consider
    make (an|the) adjustment to > adjust
    (conduct|perform|carry out) an inspection of > inspect
    on a (daily|weekly|monthly|yearly) basis > $1
    each and every > every
    first and foremost > first
    absolutely essential > essential
    completely finished > finished
    final outcome > outcome
    end result > result
    past experience > experience
    advance planning > planning
    we would like to take this opportunity to >
    i would like to take this opportunity to >
    taking this opportunity >
    we take this opportunity to >
    it is worth mentioning that >
    it should be noted that >
    it is important to note that >
    needless to mention >
    i am writing this (mail|email|e-mail|letter) to > I am writing to
    the purpose of this (mail|email|e-mail|letter) is to > I am writing to
  `),
  examples: [
    { text: 'We cannot load on 3 March ⟦due to the fact that⟧ the port is closed.', fixed: 'We cannot load on 3 March because the port is closed.' },
    { text: '⟦In the event that⟧ the colour differs, we replace the goods.', fixed: 'If the colour differs, we replace the goods.' },
    { text: 'Our stock is checked ⟦on a weekly basis⟧.', fixed: 'Our stock is checked weekly.' },
    { text: 'The balance is due before shipment, due to the new credit limit.' },
    { text: 'In the event of a delay we will tell you at once.' },
    { text: 'The price includes insurance for 110% of the CIF value.' },
  ],
});
