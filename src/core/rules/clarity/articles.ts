import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const missingArticle: TradeRule = lineRule({
  id: 'missing-article',
  group: 'clarity',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '缺冠词', en: 'Missing article' },
  message: { 'zh-CN': '“{quote}”缺冠词：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '可数名词单数前必须有 a / an / the / our / your；中文没有冠词，最容易漏。',
    en: 'A singular countable noun needs a, an, the, our or your in front of it; Chinese has no articles, so they are easily left out.',
  },
  entries: phraseLines(`
    (thank you|thanks|many thanks|thanks a lot|thank you very much) for (quick|prompt|kind|fast|early|great|valuable|detailed|positive|timely) {reply|response|answer|order|payment|help|support|cooperation|confirmation|feedback|email|mail|inquiry|action|delivery|understanding} > $1 for your $2
    {we|also} are (manufacturer|supplier|producer|factory|trading company|big factory|small factory|company|distributor|wholesaler|exporter|professional manufacturer|professional supplier|professional factory|professional company|leading manufacturer|leading supplier|big manufacturer|large manufacturer|direct factory|famous manufacturer|reliable supplier|chinese manufacturer|chinese supplier|direct manufacturer|real factory|oem factory|new supplier|new company) {in|of|for|and|with|from|which|who|specialized|specializing|located|.|that|based|since|not} > are a $1
    (we are|as) (one|a) of leading > $1 one of the leading
    one of (biggest|largest|best|leading|most) {manufacturers|manufacturer|suppliers|supplier|factories|factory|companies|company|professional|famous|exporters|producers} > one of the $1
    as professional (manufacturer|supplier|factory) {of|in|for|with|.|we} > as a professional $1
    as (manufacturer|supplier|factory) {of|in|we|.} > as a $1
    have (good|nice|great|wonderful|lovely) (day|weekend|week|evening|time|holiday|trip|morning|afternoon) > have a $1 $2
    wish you (good|nice|happy|great) (day|weekend|week|evening|holiday|trip) > wish you a $1 $2
    have (question|new order|new inquiry|new project|new design|new plan|chance|good relationship|long term relationship|long-term relationship) {.|please|and|in|to|with|on|about|for|or} > have a $1
    {give|gave} (us|me|you) (chance|quotation|call|discount|better price|lower price|good price|best price|special price|good discount) {.|for|to|and|on|of|by|as|so|if|soon|today|asap|now} > $1 a $2
    send (us|me|you) (catalogue|catalog|quotation|sample|price list|email|mail|picture|photo|drawing|pi|contract|invoice) {.|for|to|and|of|by|so|with|today|again|now} > send $1 the $2
    (take) (look|rest|photo|picture|video) {at|of|on|in|.|and} > take a $2
    as result {of|we|.|the} > as a result
    for long time > for a long time
    at same time > at the same time
    (in|at) (meantime|mean time) {.|we|please} > in the meantime
    in same (way|container|carton|box|order|size|color|colour|price|time|shipment|model) > in the same $1
    {is|are|was|were|be|not|exactly|almost|nearly} same {as|with|size|quality|price|color|colour|material|model|like|one} > the same
    most of (goods|products|customers|clients|items|orders|materials|samples|time|our product) {are|is|have|in|from|will|we|can|need|were} > most of the $1
    (all of|some of|one of|part of|rest of) (goods|products|customers|items|samples|cartons) {are|is|have|in|from|will|were|was} > $1 the $2
    (give|gave|send) (us|me|you) (answer|offer|update|order) {.|for|to|on|by|as|so|if|soon|today|asap|now|about} > $1 $2 an $3
    on (business trip|long trip|short trip|tight schedule|weekly basis|large scale|small scale|regular basis) {.|,|this|to|until|and|in|now|so|from} > on a $1
    (to|from|in|for|of) (usa|uk|uae|netherlands|philippines|united states|united kingdom|european union|middle east|czech republic) {.|,|and|for|is|are|market|by|in|last|this|every|we|since|at|on|with} > $1 the $2
    as (matter) of fact > as a matter of fact
    (in) (hurry) {.|for|to|and|now} > in a hurry
    i am (sales|salesman|sales manager|manager|engineer|new sales) {of|from|in|for|at|here|.} > I am the $1
    {find|found|for|need|become} (solution|good supplier|new supplier|reliable supplier|good partner|long term partner|long-term partner|reliable partner) {for|to|in|of|.|and|from|who|as|with} > a $1
    (place|placed|placing) (order) {.|with|to|in|for|now|this|next|soon|and|as|before|if|from|today|within} > $1 an $2
    (place|placed|placing) (trial order|sample order|new order|big order) {.|with|to|in|for|now|this|next|soon|and|as|before|if|from|today|within} > $1 a $2
    (make|arrange) (decision|appointment|video call|quotation|small order) {.|with|for|to|and|on|as|by|in|about} > $1 a $2
    (have|had|arrange|hold) (meeting|video meeting|discussion|video call|conference call) {with|on|about|.|and|tomorrow|today|next|to|in|at} > $1 a $2
    (it is|it's|it was) (pleasure|honor|honour|pity|good idea|good chance|big problem|new design|hot item|popular item|good opportunity) {to|for|that|.|if|and|of|in|but} > $1 a $2
    {is|was} (good|very good|big|hot|popular) (product|item|chance|opportunity|supplier|idea) {for|in|to|and|.|of|we|with} > a $1 $2
  `),
  accept: (_, hit, text) => {
    const words = text.slice(hit.start, hit.end).toLowerCase();
    const before = wordBefore(text, hit.start).word;
    if (/^in (usa|uk)$/.test(words)) return before !== 'made';
    if (/^(place|confirm)/.test(words)) return !/^(in|the|to-place)$/.test(before);
    if (/^as (manufacturer|supplier|factory)/.test(words)) return before === '' || before === 'and';
    return true;
  },
  examples: [
    { text: 'We ⟦are manufacturer⟧ of valves.', fixed: 'We are a manufacturer of valves.' },
    { text: '⟦Have nice day⟧!', fixed: 'Have a nice day!' },
    { text: 'Please give ⟦us chance⟧ to quote.', fixed: 'Please give us a chance to quote.' },
    { text: 'We are ⟦one of biggest⟧ factories in Ningbo.', fixed: 'We are one of the biggest factories in Ningbo.' },
    { text: 'We are manufacturers of valves.' },
    { text: 'Please send us price lists for both models.' },
    { text: 'We are factory-certified by two brands.' },
    { text: 'The price is the same as last year.' },
  ],
});
