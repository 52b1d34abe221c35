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
    (reconfirm|reconfirmed|recheck|rechecked|reprint|reprinted|reorder|redo|remake|retest) [it |them ]again > $1
    (please kindly|kindly please) to > please
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
    repeat (the|this|your|our) (test|question|order|trial|process|inspection) again > repeat $1 $2
    return (the|these|those|all|your|our) (goods|parts|samples|cartons|pieces|products) back > return $1 $2
    (reply|answer|send|return) (you|us|me) back > $1 $2
    (refund|repay) (the|your|our) (money|deposit|payment|amount) back > $1 $2 $3
    (also) (as well|too) {.|,} > also
    (past) history > history
    (new) (invention|beginning|breakthrough) > $2
    (free) gift[s] > gift
    (unexpected|sudden) surprise > surprise
    (general|common) consensus > consensus
    (basic) (fundamentals|essentials) > $2
    (close) proximity > proximity
    (completely|totally|fully) (full|empty|eliminate|destroyed|unanimous) > $2
    (exactly|exact) (identical) > identical
    (exact) same > same
    (still) remain[s] > remain
    (continue|continues|continued) (on|to keep) {with|the|our|to} > $1
    (join|link|connect|attach|assemble|collect|gather|group) (together) > $1
    (cancel) out {the|this|our|your} > cancel
    (revert|reverse) back > $1
    (recall|remember) back > $1
    (descend) down > descend
    (increase|raise) up {the|our|your|by|.} > $1
    (decrease|decline|lower|fall) down {the|our|your|to|by|.|in} > $1
    (enter|enters|entered) in {the|your|our} > $1
    (circle|surround|surrounded) (around|round) > $1
    (first) (began|started|start) > $2
    (end) up (finally) > end up
    (one) (and the same) > the same
    (two) (twins) > twins
    (pin|vin) number[s] > $1
    (usd|us$) (dollars|dollar) > USD
    (eur) euros > EUR
    (rmb) yuan > RMB
    (12) (noon|midnight) > $2
    (am|a.m.) (morning) > a.m.
    (daily|weekly|monthly|yearly) (every day|every week|every month|every year) > $1
    (per|each|every) (each|every|per) {piece|carton|month|year|set|week|day|unit} > $1
    (approximately|about|around|roughly|nearly) (roughly|nearly|some|more or less|or so) > about
    (for example|for instance|e.g.|such as) (like) > $1
    (such as|for example|e.g.) (as) > such as
    (because) (the reason is) > because
    (though) (but|however) > but
    (but) (nevertheless|nonetheless|yet|still though) > but
    (and) (then after that|then afterwards) > and then
    (also) (in addition|besides|additionally) > also
    (in addition|besides|moreover|furthermore), (also|besides) > also
    (maybe|perhaps|probably) (maybe|perhaps|possibly|might) > maybe
    (may|might|can) (possibly|perhaps|maybe) > $1
    (in|within) (a) (time period) of > in
    (period) of time > period
    (at) (this) (present) (time|moment) > now
    (new) (latest) {version|model|design|catalogue|catalog|price} > latest
    (latest) (new|newest) > latest
    (best|most) (favourite|favorite) > favourite
    (main) (core|principal) {business|product|products} > main
    (mass) (bulk) {production|order|goods} > mass
    (return) (a) (reply|response) back > reply
    (whole|entire|total) (all) > all
    (all|whole) (entire|whole|the whole) {order|set|lot|team|container} > the whole
    (import|export) (from|to) (abroad|overseas|foreign countries) > $1
    (foreign) (imports|overseas) > $2
    (true) (fact|facts) > $2
    (personal) (opinion) > opinion
    (local) (locally) > locally
    (actual) (fact|facts) > fact
    (necessary) (requirement|requirements|requisite) > $2
    (minimum|at least) (at least|minimum) > at least
    (maximum|at most) (at most|maximum|up to) > at most
    (only merely|just only|just merely) > only
    (over|more than|above) (over|more than|above) > more than
    (less than|under|below) (less than|under|below) > less than
    (including|include) (etc|and so on) > including
    (please) (do me a favor to|do us a favor to|do me a favour to) > please
    (very|so) (extremely|very much|much very) {good|high|important|happy|glad} > very
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
