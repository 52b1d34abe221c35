import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const NOUN_BEFORE = wordSet(
  'in a the your our no any close direct good first lost some their of this under through regular business and an this each further more his her its my per order keep keeping lose lost have has had avoid after makes make made come came stay stays stayed inquiry',
);

/** Before these `request`, `order`, `lack` are verbs. */
const VERB_BEFORE = wordSet(
  'we you i they customer customers client to has have had will also would could who he she factory supplier company just already now',
);

export const needlessPreposition: TradeRule = lineRule({
  id: 'needless-preposition',
  group: 'clarity',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '动词后多了介词', en: 'Needless preposition' },
  message: { 'zh-CN': '“{quote}”多了介词：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': 'discuss、contact、mention、consider、inform 是及物动词，直接接宾语；按中文“关于、和、向”加介词是典型的中式英语。',
    en: 'Discuss, contact, mention, consider and inform take their object directly; the extra preposition is carried over from Chinese.',
  },
  entries: phraseLines(`
    discuss(|ed|es|ing) (about|on) > discuss$1
    discuss(|ed|ing) with you about > discuss$1 with you
    contact(|ed|ing|s) (with|to) {you|us|me|him|her|them|our|your|forwarder|customer|customers|factory|bank|agent|supplier|the|my|dhl|shipping} > contact$1
    mention(|ed|s|ing) (about|of) > mention$1
    consider(|ed|ing) about > consider$1
    emphasize(|d) on > emphasize$1
    inform(|ed) to {you|us|me|our|your|the} > inform$1
    (notify|advise) to {you|us|me} > $1
    (notified|advised) to {you|us|me} > $1
    (request|require)(|ed|s) for {a|an|the|your|our|more|some|samples|quotation|price|new} > $1$2
    nearby (the|our|your) > near $1
    (demand)(|ed) for {a|an|the|your|more} > $1$2
    order(|ed) for (a|the) {sample|samples|container|goods} > order$1 $2
    lack(|s) of {stock|time|raw|materials|material|workers|experience|information|money} > lack$1
    enter(|ed) into (the|your) (market|markets|chinese market|european market|american market) > enter$1 $2 $3
    reach(|ed) to {us|you|me|our|your|the} > reach$1
    attend(|ed|ing) (to|in|at|on) (the|your|this|that) {fair|canton|exhibition|meeting|show} > attend$1 $3
    visit(|ed|ing) (to|in|at) (our|your) {factory|company|office|booth|stand|website|showroom} > visit$1 $3
    join(|ed) (in|to) (the|our|your) {fair|exhibition|meeting|company|team|show} > join$1 $3
    answer(|ed|ing) (to|for) (your|our|my) {question|questions|mail|email|e-mail|inquiry|enquiry|letter|message} > answer$1 $3
    {please|can|will|you|i|we|may|pls|shall} (call|phone|email|e-mail|mail) to {me|us|you} > $1
    (called|phoned|emailed) to {me|us|you} > $1
    (told|tell) to {me|us|you|him|her} > $1
    ask(|ed|ing) to (me|us|you|him) {for|about|if|whether|why} > ask$1 $2
    (serve|serving|served) for {you|your|our} > $1
    (thank|thanks) to your {mail|email|e-mail|reply|inquiry|enquiry|letter|order|payment|kind|quick|prompt|message} > thank you for your
    (in|on|at) (next|last) {week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday} > $2
    (in|on|at) this {monday|tuesday|wednesday|thursday|friday|afternoon|morning} > this
    (in|on|at) (tomorrow|yesterday) > $2
    (in|on|at) (today) > $2
    return(|ed|ing) back > return$1
    repl(y|ied|ying) back > repl$1
    repeat(|ed) again > repeat$1
    (resend|resent) again > $1
    refund(|ed) back > refund$1
    (cooperate|cooperating|cooperated) together > $1
    despite of > despite
    (equal|equals) with > $1
    (welcome|welcomed) to your {visit|inquiry|enquiry|order|call|questions} > $1 your
    {benefit|benefits} for both (of us|sides|parties) > both $1
    pay(|ing) for (the|your|our) (deposit|balance|invoice|bill|freight charge) > pay$1 $2 $3
    (paid) for (the|your|our) {deposit|balance|invoice} > paid $2
    (access) into {your|our|the} > access to
    check(|ed|ing) about > check$1
    (confirm|confirmed|confirming) about > $1
    {promise|promised} to (you|us) that > $1 that
    (near|nearby) to (our|your|the) {factory|port|office|company} > near $2
    stress(|ed) on > stress$1
    dated (on|at|in) > dated
    {to|will|can|and|please|could|also|you} visit to {china|our|your|the|you|us|shanghai|ningbo|shenzhen|germany|guangzhou} > visit
    {to|will|can|please|we|you} (approve|reconsider|accept|obtain|ensure|guarantee|face|affect|improve|influence) (to) {the|our|your|you|us|this} > $1
  `),
  accept: (_, hit, text) => {
    const words = text.slice(hit.start, hit.end).toLowerCase();
    const before = wordBefore(text, hit.start).word;
    const after = wordAfter(text, hit.end).word;
    // `Thanks to your quick payment, we could …`
    if (/^thanks to/.test(words)) return text.slice(hit.end, hit.end + 60).search(/^[^.!?\n]*, /) < 0;
    if (/^(request|order|demand|lack)/.test(words)) return VERB_BEFORE.has(before);
    if (/^(contact|answer|call|mail|email|visit|access|benefit|require)/.test(words))
      return !NOUN_BEFORE.has(before) && !/^(for|is|was|with)$/.test(before);
    // `on this week's plan`, `in next week's meeting`, `in last year of`, `from in today's`.
    if (/^(in|on|at) /.test(words))
      return (
        text.charAt(hit.end) !== "'" &&
        text.charAt(hit.end) !== '’' &&
        !/^(based|depends|depend|depending|working|worked|agreed|increase|decrease|rise|drop|change|compared|come|came|came|focus|focused|log|logged|sign|signed|hand|handed|send|filled|plug)$/.test(
          before,
        ) &&
        !/^(order|orders|price|prices|shipment|delivery|production|plan|schedule|and|or|sales|meeting|market|season)$/.test(after)
      );
    if (/^discuss\w* on$/.test(words))
      return after !== 'monday' && !/^(mon|tues|wednes|thurs|fri|satur|sun|the|a)\w*/.test(after) && !/\d/.test(text.charAt(hit.end + 1));
    return true;
  },
  examples: [
    { text: 'We ⟦discussed about⟧ the packaging.', fixed: 'We discussed the packaging.' },
    { text: 'Please ⟦contact with⟧ me for details.', fixed: 'Please contact me for details.' },
    { text: 'We will load ⟦on next⟧ week.', fixed: 'We will load next week.' },
    { text: 'Please ⟦inform to⟧ us the vessel.', fixed: 'Please inform us the vessel.' },
    { text: 'As you ⟦requested for⟧ a sample, we quote below.', fixed: 'As you requested a sample, we quote below.' },
    { text: 'We are in contact with your forwarder.' },
    { text: 'Thank you for your request for a sample.' },
    { text: 'The delay is due to a lack of raw material.' },
    { text: 'We can discuss on Monday.' },
    { text: 'The figures are based on last year.' },
    { text: 'The handle is in direct contact with your hand.' },
  ],
});

export const missingPreposition: TradeRule = lineRule({
  id: 'missing-preposition',
  group: 'clarity',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '动词后少了介词', en: 'Missing preposition' },
  message: { 'zh-CN': '“{quote}”少了介词：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': 'reply to、explain to、provide … with、look forward to、wait for 都要带介词；中文没有对应的字，容易漏。',
    en: 'Reply to, explain to, provide with, look forward to and wait for keep their preposition, which Chinese has no word for.',
  },
  entries: phraseLines(`
    (reply|replied|replying) {you|me|us|him|her|them} > $1 to
    (reply|replied|replying) (your|our|my) {mail|mails|email|emails|e-mail|message|inquiry|enquiry|question|questions|letter|request} > $1 to $2
    (respond|responded) {you|us|me|your} > $1 to
    (explain|explained|describe) (me|us|you) {the|why|how|what|that|about|our|your|more|in|it|this} > $1 to $2
    (suggest|suggested|propose|proposed) (me|us|you) {the|a|an|some|your|our} > $1
    (say|said) {me|us|you} > $1 to
    confirm (us|me) {the|your|if|whether|that|asap|by|when|this|about|with} > confirm to $1
    (provide|provides|provided|providing|supply|supplied) (you|us|me|them|customers) {the|a|an|our|your|high|good|best|better|more|some|free|new|high-quality|quality|competitive|detailed|excellent|professional|samples|any|all|reliable} > $1 $2 with
    (look|looking|looks) forward {your|hearing|receiving|seeing|meeting|working|cooperating|a|the|further|our|you} > $1 forward to
    (look|looking) forward for {your|a|the|hearing|receiving|our|further} > $1 forward to
    (wait|waiting) (your|you|my|the) {reply|response|confirmation|answer|news|feedback|order|payment|kind|early|good|prompt|decision|further|favorable|favourable|instructions|inspection|deposit|balance} > $1 for $2
    (wait|waiting) you {to|confirm|come|send|for|reply} > $1 for you
    (waiting|wait) hear from > $1 to hear from
    (thank|thanks) (your|for you) {mail|email|e-mail|reply|inquiry|enquiry|letter|order|interest|kind|quick|prompt|message|support|help|time|payment|confirmation|feedback|information|cooperation|understanding} > thank you for your
    thank you (your|very much your) {mail|email|e-mail|reply|inquiry|enquiry|letter|order|interest|kind|quick|prompt|message|support|help|time|payment|confirmation|feedback} > thank you for your
    (apply|applied) (a|the|free) {sample|samples|visa|certificate} > $1 for $2
    (participate|participated|participating) {the|this|canton} > $1 in
    (take|took) part {the|this} > $1 part in
    (agree|agreed) (your|the) {price|terms|term|payment|offer|request|suggestion|conditions} > $1 to $2
    (listen|listened) {you|your|me} > $1 to
    (depend|depends|depending) (the|your|our|what|how) {quantity|quantities|order|design|size|port|season|exchange|you|we|market|many|much} > $1 on $2
    (arrive|arrived|arrives|arriving) (your|our|the) {port|factory|warehouse|office|company|destination} > $1 at $2
    (arrive|arrived|arriving) {hamburg|rotterdam|dubai|shanghai|ningbo|china|germany|usa|london|singapore} > $1 in
    (succeed|succeeded) (the|your) {test|inspection} > pass $2
    (search|searching|searched) (a|new) {supplier|suppliers|customers|partner} > $1 for $2
    (looking|look) (a|new|some|reliable|good) {supplier|suppliers|agent|agents|customers|partner|partners|manufacturer} > $1 for $2
    (ask|asked|asking) (a|the|best|your best|lower|better|more) {discount|price|prices|samples|sample|quotation} > $1 for $2
    (pay|paid) attention {the|your|our|this|that} > $1 attention to
    (according|due|thanks) {the|your|our} > $1 to
    (refer|refers|referring|referred) {the|your|our|below|my} > $1 to
    (because) (the|your|our) (holiday|rain|weather|delay|problem|epidemic|strike|typhoon|festival|new policy|chinese new year) {we|so|and} > because of $2 $3
    (interested|interest) (your|our|the) {product|products|offer|company|items|item|goods|cooperation|proposal} > $1 in $2
    (satisfied|happy|pleased|familiar|deal|dealing) (your|our|the) {quality|price|products|product|service|market|offer|samples|sample|goods} > $1 with $2
    (worry|worried|worrying) (the|your|our) {quality|price|delivery|payment|goods|shipment} > $1 about $2
  `),
  accept: (_, hit, text) => {
    const words = text.slice(hit.start, hit.end).toLowerCase();
    const before = wordBefore(text, hit.start).word;
    if (/^(reply|look|agree|interest|deal)/.test(words)) return !/^(a|the|your|our|no|this|quick|prompt|early|further|any|in)$/.test(before);
    if (/^(due|according|thanks)$/.test(words))
      return !/^(is|are|was|amount|balance|payments?|were|be|becomes|it|falls?|of|when|many|no|in)$/.test(before);
    return true;
  },
  examples: [
    { text: 'Please ⟦reply⟧ me today.', fixed: 'Please reply to me today.' },
    { text: 'We can ⟦provide you⟧ high quality at USD 4.20.', fixed: 'We can provide you with high quality at USD 4.20.' },
    { text: '⟦Looking forward⟧ your reply.', fixed: 'Looking forward to your reply.' },
    { text: 'We are ⟦waiting your⟧ reply.', fixed: 'We are waiting for your reply.' },
    { text: 'Could you ⟦explain us⟧ the reason?', fixed: 'Could you explain to us the reason?' },
    { text: 'In your reply you mentioned the label.' },
    { text: 'The balance is due the day before loading.' },
    { text: 'We provide you with high quality.' },
    { text: 'Please explain the reason to us.' },
  ],
});
