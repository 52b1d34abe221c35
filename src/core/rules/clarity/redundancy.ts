import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const sameThingTwice: TradeRule = lineRule({
  id: 'same-thing-twice',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '意思重复', en: 'The same thing twice' },
  message: { 'zh-CN': '“{quote}”意思重复：写“{replacement}”', en: '“{quote}” says it twice: write “{replacement}”.' },
  why: {
    'zh-CN': 'please 与 kindly、more 与 -er、pm 与 afternoon 说的是同一件事，叠在一起像逐字翻译。留一个就够。',
    en: 'Both words do the same work (please kindly, more better, 3 pm in the afternoon); together they read as translated. One is enough.',
  },
  entries: phraseLines(`
    (please kindly|kindly please|please help to kindly|please do kindly|please, kindly) > please
    please help (to=|me to=|us to=) (check|confirm|arrange|send|provide|advise|forward|quote|sign|update) > please $2
    please help (check|confirm|arrange|send|advise|reply|forward|note|offer|quote|sign|update|inform) > please $1
    (more|most) (better|cheaper|faster|easier|higher|stronger|safer|earlier|later|quicker|worse|bigger|nicer|thicker|thinner|heavier|longer|shorter|smaller|larger|wider|cleaner|happier|clearer|newer) > $2
    (most) (best|cheapest|latest|newest|lowest|highest|biggest|fastest|largest|strongest) > $2
    very (perfect|excellent|best|fantastic|enough) > $1
    (very very|so so|really really) > very
    (can|could) possibly able to > can
    (am|pm) in the (morning|afternoon|evening) > $1
    (free of charge) for free > free of charge
    for free of charge > free of charge
    (new) innovation[s] > innovation
    (current) (status quo) > status quo
    (etc.|etc) (and so on|and so forth) > etc.
    (and so on|and so forth) etc > and so on
    and so on and so on > and so on
    (both) (two) {of|sides|companies|samples|models|products} > both
    (about|around|approx|approximately) (about|around|approx|approximately) > about
    (must|should) have to > must
    (usually|always|often) used to {ship|use|quote|pack|send} > usually
    (the) reason why (is|was) because > the reason is that
    (in) my personal opinion > in my opinion
    (personally|i personally) (i think|think) > I think
    (mutual|double) (win-win) > win-win
    (combine|merge|mix) together > $1
    (postpone|delay) (to later|later) > $1
    advance (in advance|deposit in advance) > deposit
    prepay in advance > prepay
    repeat once again > repeat
    (rise up|raise up) {the|our|to|by} > raise
    (drop|decrease|reduce) down {the|our|to|by|.} > $1
    (invoice bill|invoice bills) > invoice
    (but) (however) > however
    (so) (therefore) > therefore
    (and) (also) (as well) > and also
    (can|could) you (please) (kindly) > $1 you please
  `),
  accept: (_, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    const next = wordAfter(text, hit.end).word;
    // `two more smaller cartons`, `more easier-to-clean parts`: more of them.
    if (/^(more|most) /.test(quote))
      return !(/[^s]s$/.test(next) && next !== 'less') && !/^(some|many|few|any|two|three|no|several)$/.test(wordBefore(text, hit.start).word);
    if (/^very best/.test(quote)) return !/^(regards|wishes|of|for|price|the)$/.test(next) && wordBefore(text, hit.start).word !== 'the';
    return quote !== 'so so' || next !== '';
  },
  examples: [
    { text: '⟦Please kindly⟧ confirm the artwork.', fixed: 'Please confirm the artwork.' },
    { text: 'The new motor is ⟦more better⟧.', fixed: 'The new motor is better.' },
    { text: 'Can we talk at 3 ⟦pm in the afternoon⟧?', fixed: 'Can we talk at 3 pm?' },
    { text: 'This is the ⟦most cheapest⟧ model.', fixed: 'This is the cheapest model.' },
    { text: 'You have been very kind; please confirm.' },
    { text: 'We need two more smaller cartons.' },
    { text: 'The very best regards to your team.' },
  ],
});
