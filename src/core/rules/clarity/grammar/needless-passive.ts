import { frameRule } from '#core/rules/clarity/grammar/frame-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const DONE =
  '(happened|occurred|arrived|appeared|disappeared|existed|risen|lasted|arisen|suffered|cooperated|waited|seemed|become|resulted|expired|succeeded|apologized|apologised|insisted|belonged|depended|sailed)';

export const needlessPassive: TradeRule = frameRule({
  id: 'passive-without-object',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '不及物动词用了被动', en: 'Passive of a verb that has none' },
  message: { 'zh-CN': '“{quote}”没有被动语态：写“{replacement}”', en: '“{quote}” has no passive: write “{replacement}”.' },
  why: {
    'zh-CN': 'arrive、happen、occur、consist、belong、rise 是不及物动词，没有被动：the goods arrived（不写 was arrived），it happened。',
    en: 'Arrive, happen, occur, consist, belong and rise take no object, so they have no passive: “the goods arrived”, “it happened”.',
  },
  frames: `
    (was|were) <*@adv> <${DONE.slice(1, -1)}> => $1 $2.past
    is <*@adv> <${DONE.slice(1, -1).replace('|expired', '').replace('|existed', '')}> => has $1 $2.ppl
    are <*@adv> <${DONE.slice(1, -1).replace('|expired', '').replace('|existed', '')}> => have $1 $2.ppl
    (will|can|could|would|may|might|should|must|to) be <${DONE.slice(1, -1)}|arrive|happen|occur|appear|disappear|consist|depend|belong|become> => #1 $1.base
    (has|have|had) been <*@adv> <${DONE.slice(1, -1)}> => #1 $1 $2.ppl
    is consisted <of|in|by|from> => consists of
    are consisted <of|in|by|from> => consist of
    (was|were) consisted <of|in|by|from> => consisted of
    is (belonged|belong) to => belongs to
    are (belonged|belong) to => belong to
    is (depended|depend) <on|of> => depends on
    are (depended|depend) <on|of> => depend on
    (was|were) (taken place|broken out|come true) 
    was happen => happened
    is happen => happened
    were happen => happened
    (was|were) arrive => arrived
    is arrive => has arrived
    are arrive => have arrived
    (is|are|was|were) come <to|from|back|here|in|on|yesterday|last> => came $1
    (has|have|had) been <*@adv> <worked|cooperated|exported|specialized|specialised|lived|stayed|dealt> {with|in|for|to|on} => #1 $1 $2
    (was|were) failed to => failed to
    {we|i|they|you|he|she|customer|customers} (was|were|are|is|am) (received|sent|paid|shipped|checked|quoted|ordered|finished|confirmed|booked) {@det|@obj|@nouns} => have #2
    (was|were|is|are) <*@adv> <replied> {.|by|on|yesterday|last|today}
  `,
  accept: (text, verdict) => {
    const quote = text.slice(verdict.start, verdict.end).toLowerCase();
    const next = text.slice(verdict.end, verdict.end + 12).toLowerCase();
    if (/\bresulted$/.test(quote)) return /^ (in|from)/.test(next);
    if (/\b(suffered|insisted)$/.test(quote)) return !/^ (by|on)/.test(next);
    if (/\bsucceeded$/.test(quote)) return !/^ by/.test(next);
    if (/\b(am|are|is|was|were) (paid|checked|quoted|shipped|sent)$/.test(quote)) return !/^ (a |the price|by|in|for)/.test(next);
    return true;
  },
  examples: [
    { text: 'The goods ⟦were arrived⟧ on Friday.', fixed: 'The goods arrived on Friday.' },
    { text: 'The damage ⟦was happened⟧ on the way.', fixed: 'The damage happened on the way.' },
    { text: 'The set ⟦is consisted of⟧ four parts.', fixed: 'The set consists of four parts.' },
    { text: 'The vessel ⟦will be arrive⟧ on 12 May.', fixed: 'The vessel will arrive on 12 May.' },
    { text: 'The parcel ⟦has been arrived⟧.', fixed: 'The parcel has arrived.' },
    { text: 'The goods arrived on Friday and nothing happened.' },
    { text: 'The set is composed of four parts.' },
    { text: 'The manager was succeeded by Ms. Chen.' },
    { text: 'The vessel will be arriving on 12 May.' },
  ],
});
