import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

/** A bare order, as it begins. */
const BARE = /^(?:confirm|send|pay|sign|approve|return|provide|reply|transfer|settle|ship|arrange) (?:the|your|it|this|us|our|back|to)$/;
const URGENT = /\b(?:today|now|immediately|at once|right away|asap|tonight|within \d+ (?:hours|days))\b/i;
const SOFTENED = /\b(?:please|pls|kindly|if|thank\w*|would|could|so (?:that )?(?:we|i))\b/i;

export const command: TradeRule = lineRule({
  id: 'command',
  group: 'tone',
  severity: 'warning',
  bodyOnly: true,
  title: { 'zh-CN': '命令口气', en: 'Command' },
  message: { 'zh-CN': '“{quote}”像在下命令：改成请求或说明条件', en: '“{quote}” orders the reader about: ask, or name the condition.' },
  why: {
    'zh-CN': '对客户用 you must / you should / you have to 是下命令。改用 could you …，或说条件：We start production when the deposit arrives.',
    en: 'You must, you have to and you should order a customer about. Ask (could you …) or state the condition: “We start production when the deposit arrives.”',
  },
  entries: phraseLines(`
    you'd better
    you (must|have to|need to|had better|should|ought to|are required to|shall|are obliged to|must not|should not|can't just|have got to)
    (your company|your side|your boss|your customer) (must|should|has to|have to|need to|had better)
    (i|we) (demand|insist) (you|that you|on you)
    (i|we) demand (the|your|immediate|full|payment|compensation)
    {.} (confirm|send|pay|sign|approve|return|provide|reply|transfer|settle|ship|arrange) (the|your|it|this|us|our|back|to)
    (i|we) (want|need) you to
    (we|i) (require|order|command) (you|your company) to
    (send|give|tell|show) (me|us) {your|the|a|an|best|price|more|all} > could you please $1 $2
    (reply|answer) (me|us) {.|soon|asap|quickly|today|now|immediately|at} > could you please reply to $2
    (immediately|at once|right now) {pay|send|reply|confirm|arrange|transfer|give|tell}
  `),
  accept: (input, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    const next = wordAfter(text, hit.end).word;
    const before = wordBefore(text, hit.start).word;
    if (/^(send|give|tell|show|reply|answer) (me|us)$/.test(quote)) return beginsSentence(text, hit.start) && /[A-Z]/.test(text.charAt(hit.start));
    if (BARE.test(quote)) {
      const line = sentenceAt(input, hit.start);
      const words = line ? text.slice(hit.start, line.end) : '';
      return beginsSentence(text, hit.start) && /[A-Z]/.test(text.charAt(hit.start)) && URGENT.test(words) && !SOFTENED.test(words);
    }
    if (/^(immediately|at once|right now)/.test(quote)) return /^(please|)$/.test(before);
    // What the reader gets or may expect, what is in a question or a condition, and what is offered: no order.
    if (/should/.test(quote) && /^(receive|see|find|get|have|be|hear|arrive|notice|expect|also|still|already|soon|now|feel)$/.test(next))
      return false;
    if (
      /(should|need to|have to|must)$/.test(quote) &&
      /^(if|whether|when|what|which|why|how|do|does|did|all|in|case|that|where|unless|should|anything|everything|information|documents|than|so|as|once|details|wherever|quantity|colours|steps|ones)$/.test(
        before,
      )
    )
      return false;
    if (/^you should$/.test(quote) && before === '' && /^(need|have|wish|require|prefer|want|find)$/.test(next)) return false;
    if (/^you (need|have) to$/.test(quote) && /^(know|worry|do)$/.test(next) && before !== '') return false;
    const sentence = sentenceAt(input, hit.start);
    return !(sentence && text.charAt(sentence.end - 1) === '?');
  },
  examples: [
    { text: '⟦You must⟧ pay the deposit first.' },
    { text: '⟦You should⟧ send the label today.' },
    { text: '⟦Send me⟧ your best price.', fixed: 'Could you please send me your best price.' },
    { text: '⟦We need you to⟧ confirm the PI.' },
    { text: '⟦Confirm the⟧ artwork today.' },
    { text: 'Send it today if you can, and we load on Friday.' },
    { text: 'You should receive the parcel on Friday.' },
    { text: 'Please tell us which documents you need to clear the goods.' },
    { text: 'If you must change the label, please tell us by Friday.' },
    { text: 'Could you please send me your forwarder’s address?' },
  ],
});

export const pressure: TradeRule = lineRule({
  id: 'pressure',
  group: 'tone',
  severity: 'warning',
  title: { 'zh-CN': '逼单、催单', en: 'Pressure' },
  message: { 'zh-CN': '“{quote}”在施压：给日期和理由', en: '“{quote}” puts pressure on: give a date and a reason.' },
  why: {
    'zh-CN': '催促让人起疑，也是垃圾邮件特征。写有效期和原因：The price is valid until 31 March because the copper contract ends then.',
    en: 'Pressure breeds doubt and looks like spam. Name the date and its reason: “valid until 31 March, when our copper contract ends”.',
  },
  entries: phraseLines(`
    hurry up [please]
    (order|buy|decide|confirm) (fast|quickly) {.}
    why (is|are) there [still ]no (order|orders|reply|answer|payment|feedback|response)
    (last chance|act now|order now|buy now|act fast|act quickly|limited time offer|limited time only|once in a lifetime)
    (miss|lose) (this|the|such a) [good |great |golden ]{chance|opportunity|offer}
    (don't|do not|please don't) (wait|hesitate) any (more|longer)
    only today {.|we|you|this|special|the|our}
    (otherwise|or) (you will|you'll) (regret|lose|miss)
    (what are you waiting for|why are you still waiting|why wait)
    {place|confirm|the|your|an} order (immediately|right now|right away|at once|now)
    (reply|answer|pay|confirm) [me |us |it ](immediately|right now|right away|at once)
    (place|confirm|give us) (the|your|an|this) order (quickly|fast|as fast as you can)
    (or|otherwise) the price will (be increased|be raised|be higher|go up|increase|rise|raise|change)
    (before it is|before it's) too late {.}
    (very very|very|extremely|super|so) urgent
    (urgent|urgent reply|reply urgently), (please|pls)
    (are you there|hello?|are you still there|why no reply|no reply?|still no reply|why no answer|why no response)
    (why|when) (you no|you not|no) (reply|answer|response)
    {get|receive|received|read|see|seen} my [last |previous ](mail|email|e-mail|message|emails|messages)
    {waiting} for (your|you) [reply |answer |payment |response ](for a long time|so long|for so long|for many days)
    {have|been|we|i} (waited|waiting) (for you |)(so long|too long|for a long time|a long time)
    {.} any (news|update|updates|feedback|progress|reply)?
    without (further|any|any further|any more) delay
    (just|only) (checking in|following up)
    when (will|can|do|are) you (pay|going to pay|place|going to place|decide|make)
    (when|why) [do |did |will ]you not (pay|order)
  `),
  accept: (_, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    if (/^only today/.test(quote))
      return (
        (beginsSentence(text, hit.start) || /, $/.test(text.slice(Math.max(0, hit.start - 2), hit.start))) && !/^['’]/.test(text.charAt(hit.end))
      );
    // `the winter order now` is a thing, not a shout.
    if (/^(order|buy) now/.test(quote))
      return (
        beginsSentence(text, hit.start) ||
        /^(please|and|so|then|or|just|must|should|to)$/.test(wordBefore(text, hit.start).word) ||
        /, $/.test(text.slice(Math.max(0, hit.start - 2), hit.start))
      );
    if (/^very urgent|^so urgent/.test(quote)) return !/^not$/.test(wordBefore(text, hit.start).word);
    if (/^when (will|can|do) you (make|place|decide|pay)/.test(quote)) return beginsSentence(text, hit.start);
    if (/^(reply|answer|respond|pay|confirm)/.test(quote))
      return !/^(will|can|we|cannot|not|i|would|could|shall|to)$/.test(wordBefore(text, hit.start).word);
    return true;
  },
  examples: [
    { text: '⟦Hurry up⟧, this price is only for you!' },
    { text: 'Did you receive ⟦my email⟧?' },
    { text: 'Please place the ⟦order immediately⟧.' },
    { text: 'Don’t ⟦miss this⟧ chance!' },
    { text: 'Only today’s stock list is attached.' },
    { text: 'The price is valid until 31 March.' },
    { text: 'We will reply immediately after the test.' },
  ],
});

export const begging: TradeRule = lineRule({
  id: 'begging',
  group: 'tone',
  severity: 'warning',
  title: { 'zh-CN': '恳求、卖惨', en: 'Begging' },
  message: { 'zh-CN': '“{quote}”是恳求：提一个低风险的小步骤', en: '“{quote}” begs: offer a small step of low risk.' },
  why: {
    'zh-CN': '求人或诉苦会拉低报价的分量。给对方一个容易答应的小步骤：May we prove it with one trial carton?',
    en: 'Begging, or telling of one’s losses, lowers the value of the offer. Suggest a small step: “May we prove it with one trial carton?”',
  },
  entries: phraseLines(`
    give (me|us) (a|one|another|one more|a small|the|a last) chance
    (beg|begging) (you|your|for your|for the order|for this order)
    please (help|save) (me|us) {place|confirm|with|get}
    help (me|us) [to ](reach|meet|finish|achieve|complete) (my|our) [sales |monthly |yearly ](target|task|goal|quota|targets)
    (we|i) (earn|make|get) nothing
    need (it|this order|the order|your order) to (keep|survive|pay|feed|save)
    {can|could|will|please|hope|to} pity (us|me)
    {my|our} boss (will|would) (kill|blame|punish|fire|scold|be angry|be mad)
    (i|we) (will|would) (lose|be lost) (my|our) (job|jobs)
    (have pity on|take pity on|have mercy on) (us|me)
    (lose|lost|losing) [much |a lot of |so much ]money {on|.|for|in|with|at|because|if|and}
    {have|has|get|make|earn|almost|nearly|is|really} no profit {.|for|on|at|in|left|with|any|already}
    {have|get|make|earn|only|very} (little|almost no) profit
    (please, please|please please|pls pls)
    (i|we) (kneel|cry|am crying)
    (hard|difficult) for (us|me) to (survive|live)
    (for the sake of|in the name of) (god|our friendship)
    (we|i) really (need|want) (your|this) order
    (our|my) (workers|family) (need|have to) (eat|live)
  `),
  examples: [
    { text: 'Please ⟦give us a chance⟧ to work with you.' },
    { text: '⟦We really need your order⟧ this month.' },
    { text: 'At this price we have ⟦no profit⟧.' },
    { text: 'The fair gave us a good chance to meet.' },
    { text: 'A chance to visit your stand came up.' },
  ],
});
