import { signAfter, wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

export const brokenFrame: TradeRule = lineRule({
  id: 'broken-sentence-frame',
  group: 'clarity',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '常用句式写错', en: 'Broken sentence frame' },
  message: { 'zh-CN': '“{quote}”：常用句式应为“{replacement}”', en: '“{quote}”: the usual wording is “{replacement}”.' },
  why: {
    'zh-CN': '这句话按中文语序或词性拼成，英语里有固定说法。把正确的整句记下来，比逐词翻译可靠。',
    en: 'The sentence follows Chinese word order or word class; English has one fixed wording. Learn it as a whole.',
  },
  entries: phraseLines(`
    how about (is|are) > how $1
    in order to (we|you|they|i) > so that $1
    in order (we|you|they) can > so that $1 can
    (what's|what) your (mean|meaning) > what do you mean
    there is (many|several|two|three|four|five|a few|lots of|some problems|some questions|some changes) > there are $1
    there has (a|no) > there is $1
    there has (many|some|two|several) > there are $1
    there have (a|many|some|no|any|two|several) > there are $1
    there will have {a|some|many|no} > there will be
    please (informed=inform|confirmed=confirm|checked=check|advised=advise|sent=send|arranged=arrange|replied=reply|contacted=contact|provided=provide|offered=offer|gave=give|paid=pay) {us|me|the|your|that|to|if|by|it} > please $1
    {order|goods|samples|products|cartons|machines|parts} will (complete=completed|send=sent|deliver=delivered|produce=produced|arrange=arranged|pack=packed) {.|on|in|next|by|before|soon|today|within|this|at|to} > will be $1
    (have|has) full of > $1 full
    {we|i} confirm to (receive|accept|have) > confirm that we $1
    regarding (to|about|of|on) > regarding
    both of two > both
    (discuss|discussed|talked|confirmed|agreed|mentioned|said|spoke) in phone > $1 on the phone
    (concerning|respecting) (about|to) > $1
    {is|are|still|now|goods|order|was} (in|under|on) producing {.|,|and|now|at} > in production
    your (support|help|contact) us > your $1
    as we all (known|knows|knew) > as you know
    as (you|your) (known|knew) > as you know
    as (we|you) (discuss|talk|mention) {yesterday|before|last|on|in|.} > as discussed
    as (below|follow|following|follows below|bellow) {:|.} > as follows
    as (follow|following): > as follows:
    (as|is|are) (follow|following) {.} > $1 follows
    hope this (email|mail|e-mail|message|letter) find you (well|good|fine) > hope this $1 finds you $2
    this (email|mail|e-mail|message) find you > this $1 finds you
    finds you good > finds you well
    (i|we) very (like|hope|want|need|appreciate|agree|thank|look forward|understand|welcome|believe|care|miss|enjoy|trust) > $1 very much $2
    very (appreciate|thank|thanks|like|hope|agree|welcome|want|need) {your|you|the|for|it|to|that|this|our|with|if} > really $1
    (very thank you|very thanks|much thanks|many thank|thank very much|thanks you|thank's) > thank you very much
    many thanks you > many thanks
    more thanks > many thanks
    {will|would|it'll} be [highly |very |much |greatly ]appreciate {if|.|for|by|that|to|and} > be appreciated
    (will|would) (highly|very|much|greatly) (appreciated) {if|your|it|you} > $1 highly appreciate
    we (appreciated if|appreciate if) > we would appreciate it if
    appreciate if {you|we|your} > appreciate it if
    appreciate (of|for|to|on) {your|the|you} > appreciate
    (if|when|whether|when will|are|is it) you (are convenient|convenient) > $1 it is convenient for you
    you are convenient > it is convenient for you
    are you convenient > is it convenient for you
    (when|what time) (are|is) you convenient > when would suit you
    (if you are|are you|you are|if you're) (possible|impossible) > if it is possible
    (we are|i am) (possible|impossible|convenient) {to|for|on|at|.} > it is possible for us
    (i|we) (not|no) {know|understand|have|need|want|find|like|agree|see|think|accept} > $1 do not
    (we|i|you|they) (still|also|really|just) (not|no) {know|receive|received|understand|get|have|need|want|find|agree|accept|reply|pay|send|confirm} > $1 $2 do not
    (we|i|you|they) no (have|need|want|know) > $1 do not $2
    {we|i|they|you|customers|factory|company|also|still|really} (no have|not have) {stock|time|problem|any|sample|samples|this|news|reply|that|these|enough} > do not have
    can (be able to|able to) > can
    could be able to > could
    {we|i|you|they|it|factory|goods} (will|would|should|may) able to > $1 be able to
    can able to > can
    not sure (is|can|will|are|does|do|was) {it|we|you|they|the|this|your|our} > not sure if
    (ask|asked) (me|us|you) (discount|price|sample|samples) > $1 $2 for a $3
    {shipment|goods|order|vessel|delivery|production|container|ship|cargo|samples|payment} (will|may|would|might) delay > $1 be delayed
    {shipment|order|vessel|delivery|production|container|ship|cargo} has delay > has been delayed
    {goods|samples} have delay > have been delayed
    {shipment|order|vessel|delivery|production|container|ship|cargo} is delay > is delayed
    (can|could|will|may) (possible|possibly) to > can
    (we|i|you) able to > $1 are able to
    (please|kindly) to (send|confirm|check|note|find|see|let|give|make|advise|contact|pay|reply|inform|tell|provide|arrange) > please $2
    please (noted|noticed|kindly noted) {that|the|our|we|price|below} > please note
    please (kind|kindest|kindness) (confirm|check|send|reply|advise|note|arrange|find) > please $2
    please (your|kind) (confirmation|reply|payment|help) > please $2
    please (found|founded) > please find
    please (feedback|feed back) > please give us your feedback
    (pls|please) kindly your > please confirm your
    please (quotation|confirmation) {.|for|us|the|asap|to|of} > please send the $1
    (i|we) (had attached|attach|attached) (you|to you|for you) > $1 attach
    (any|if any|if have any|if you any|any more|any other|more|if any other|any further) (question|questions|problem|problems|doubt|doubts|need|inquiry) {,|please|pls|kindly|just|contact|feel|don't|do|welcome|let} > if you have any questions
    (if have|if has|if need|if there have|if there has|if there any|if there's have) {any|some|question|questions|problem|need|help|more|a|the} > if you have
    if you (interested|interesting|satisfied|available|agree to with|busy|free|sure) {in|with|.|about|to|please|for} > if you are $1
    if (interested|interest) please > if you are interested, please
    (don't|do not|please don't) hesitate contact > $1 hesitate to contact
    (don't|do not|please don't) (hesitated|hesitating) to > $1 hesitate to
    (don't|do not) hesitate to (contacting|contacted) > $1 hesitate to contact
    feel free contact > feel free to contact
    feel (freely|free) to (contacting) > feel free to contact
    (contact|call|reach|email) (us|me) freely > feel free to $1 $2
    (feel|be) freely > feel free
    (suggest|recommend)(|s|ed) (you|him|them) to {use|choose|order|buy|take|make|do|change|ship|send|add|try|increase|place|accept|pay|check|arrange|have|keep|select|consider|confirm|go|test|book} > $1$2 that $3
    (suggest|recommend)(|ed) to {use|choose|order|buy|take|make|change|ship|send|add|try|increase|place|accept|check|arrange} > $1$2 that you
    (let|make) (you|us|me|them|customers) can > $1 $2
    (let|make) (you|us|me|them|it|customers|him) to {know|have|see|do|be|get|check|understand|confirm|pay|ship|make|feel|use|send|buy} > $1 $2
    (want|need|hope|would like) {know|confirm|buy|get|make|discuss|see|ask|have|cooperate|find} > $1 to
    (plan|decided|agreed|try|hope|prefer) {buy|send|visit|make|produce|arrange|attend|increase} > $1 to
    (want|need|hope|would like|like) to (known|knew|knows) > $1 to know
    (want|would like|wish) (you|your company) (can|could|will) > hope $2 $3
    (wish|wishes) (you|your company|we|us) (have|has|can|will|are|get|like) > hope $2 $3
    hope you (a|good|a good|a nice|all the|happy) {day|weekend|best|time|health|holiday|new|week|business} > wish you $1
    hope (you|we) can (got|received|sent|made|had|came) > hope $1 can get
    (hope|hoping) (to your|for your|your) (reply|order|early|kind|soon|good) > looking forward to your $3
    (waiting|wait|look|looking) (for|forward to) (hear|hearing) you {.|soon|and} > $1 $2 hearing from you
    (looking|look) forward (hear|receive|see|meet|work) {from|your|you|with} > $1 forward to $2ing
    your (kindly|kind of|kindest|friendly) {reply|help|support|information|understanding|attention|cooperation|feedback|confirmation|mail|email|response|assistance|order|inquiry|answer} > your
    your (soonest|fastly|promptly|quickly|earlier|soon|timely) {reply|response|confirmation|payment|feedback|answer} > your prompt
    thanks for your (quickly|promptly|timely|soonest|kindly|soon) > thank you for your prompt
    for (late|delayed|lately) {reply|response|answer} > for the late
    sorry for (reply|replying|response|answer) (late|lately|you late) > sorry for the late reply
    sorry (to|for) (late|delay) {reply|to|in|,} > sorry for the late
    sorry to reply you late > sorry for the late reply
    (what|which) (is|are) (the|your) (price is|moq is|port is) > what is $3 price
    (by the end) {march|april|may|june|july|this|next} > by the end of
    (at last|at the last|last|lastly), {please|we|i|thank|thanks|hope|if} > finally,
    (for more better|more in detail|more detailly) > in more detail
    in (details|detailed|detailly) {.|please|about|as|and|to|for|with} > in detail
    (what's more|whats more|what is more), > also,
    (so|such) a (long|good|nice) {customers|quality|price} > such $2
    (how|what) a pity > it is a pity
    (reason is|reason was|reason why is) because > $1 that
    (reason) (is|was) (because of) > $1 $2
    the reason (because|is because) > the reason is that
    and etc[.] > etc.
    (such as|for example|including|like) (many|so on) > $1
    (from|starting) now on, > from now on,
    in recent > recently
    recent (days|years) {we|our|the} > in recent $1,
    (this|these) days ago > a few days ago
    (we|i) (ever|once) (tell|send|quote|cooperate|contact|meet|ship|email) {you|to|with|for} > $1 once $3
    (long time|longtime) (not|no) (see|hear|contact) {you|.|from|,} > it has been a long time since we last spoke
    long time no {see|hear|contact} > it has been a long time since we last wrote, 
    (have|had) you (ate|eat|went|saw|did|got know) > have you
    (more|further) informations > more information
    (need|needs|want) you (confirm|approve|reply to|accept|check) {.|before|on|for|first|and|about} > $1 you to $2
    your (confirm|approve|arrange|inform|accept|agree|advise|understand|cooperate|suggest|consider|provide|choose|decide|explain|introduce=introduction) {.|and|we|then|for|on|of|about|to|soon|before|first|the|in|by|with} > your $1
  `),
  accept: (_, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    const before = wordBefore(text, hit.start).word;
    if (/^(any|if any|more|other|have any|should any)\b/.test(quote)) return beginsSentence(text, hit.start);
    if (/^as (below|follow)/.test(quote)) return signAfter(text, hit.end) !== '-';
    if (/^kindly to/.test(quote) && before === 'please') return false;
    if (/^(very) /.test(quote)) return !/^(are|is|be|am)$/.test(before);
    if (/^(we|i|they|you) /.test(quote))
      return (
        !/^(why|what|all|everything|as|whatever|best)$/.test(before) &&
        !(/ able to$/.test(quote) && /^(are|were|being|be|not|is|will|should|would|when)$/.test(before))
      );
    if (/^(want|need|hope|wish|plan|decide|agree|try|prefer)/.test(quote))
      return !/^(the|a|your|our|no|any|this|production|their|and|price)$/.test(before);
    if (/^(in recent)$/.test(quote)) return wordAfter(text, hit.end).word === '';
    if (/^(let|make) \w+ to$/.test(quote)) return true;
    return true;
  },
  examples: [
    { text: '⟦As we all known⟧, copper went up.', fixed: 'As you know, copper went up.' },
    { text: '⟦I very like⟧ your design.', fixed: 'I very much like your design.' },
    { text: 'Thank you for ⟦your kindly⟧ reply.', fixed: 'Thank you for your reply.' },
    { text: '⟦Any question⟧, please contact me.', fixed: 'If you have any questions, please contact me.' },
    { text: 'We ⟦suggest you to⟧ use 5-ply cartons.', fixed: 'We suggest that you use 5-ply cartons.' },
    { text: 'Please ship ⟦when you are convenient⟧.' },
    { text: 'If you have any questions, please contact me.' },
    { text: 'We would appreciate your answer by Friday.' },
    { text: 'We recommend 5-ply cartons.' },
    { text: 'Please feel free to call me.' },
  ],
});
