import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

export const wrongCollocation: TradeRule = lineRule({
  id: 'wrong-collocation',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '搭配不当', en: 'Words that do not go together' },
  message: { 'zh-CN': '“{quote}”搭配不当：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '英语里这两个词不这样搭配：price 用 high / low，货才 expensive / cheap；订单用 place，折扣用 give / offer，照片用 take。',
    en: 'These words do not go together in English: prices are high or low, goods expensive or cheap; orders are placed, discounts offered, photos taken.',
  },
  entries: phraseLines(`
    (price|prices) (is|are|was|were) [too |very |so ]expensive > $1 $2 high
    (price|prices) [also ](is|are) [very |so ](cheap=low|cheaper=lower) > $1 $2 $3
    (expensive=high|cheap=low|cheaper=lower|cheapest=lowest) {price|prices} > $1
    (make|do|give us|give me) (an|a|your|your first|a new|a trial|a small|trial|the first) order {.|with|to|for|in|from|now|soon|this|next|if|and|as|on|today} > place $2 order
    (made|did) (an|the|a|a new|a trial|a small|your|our first) order {.|with|to|for|in|from|last|this|and|on|but} > placed $2 order
    (making|doing) (an|the|a|a new|a trial|your) order {.|with|to|for|in|from|this|and} > placing $2 order
    make order {.|with|to|for|in|from|now|soon|this|next|if|and|as} > place an order
    make orders {.|with|to|for|in|from|now|soon} > place orders
    (do|make) (a|some|any|more|the|big|small|best) discount > give $2 discount
    (did|do|done|doing) (a|the|some|this|any) {mistake|mistakes} > made $2
    (do|did) (a|the|our|your|any) {decision|appointment|effort} > make $2
    (make|made|making) (photos|pictures) {of|for|and|to|.} > take $2
    (make|made|making) (a|the|some|more) (photo|photos|picture|pictures) {of|for|and|to|.} > take $2 $3
    (make|made) business {with|together|.} > do business
    (make|do) (a|an) (cooperation) > start $2 $3
    (make|have) (a|some) cooperation {with|.} > cooperate
    (open|opening) (a|the|new) meeting > hold $2 meeting
    (give|gave) (you|us|me) (early|quick) reply > reply to $2
    (make|give) (a|the) reply {to|.|asap|soon} > reply
    (pay|paid) (you|us) (the|your|our) money back > refund $2
    (pay|send|receive|received|get|got|paid) (the|your|our) money {.|to|on|today|by|and|soon|now|first|before|last|yesterday|already} > $1 $2 payment
    (balance|deposit|left|rest|remaining) money > balance
    (the rest|the left|rest|left|tail|final|last part) (payment|money|amount) {.|before|is|by|should|will|to|of|after|against|and} > the balance
    (rest|left) goods > remaining goods
    the (left|rest) (cartons|pieces|products|samples|boxes) {will|are|can|.|to|is|must} > the remaining $2
    (hot sale|hot selling|hot sales|hot-sale) {product|products|item|items|model|models|in|goods} > best-selling
    (have|has) no enough > do not have enough
    (the) follow (point|points|item|items|question|questions|information|details|address|price|prices|products|problem|problems) > the following $2
    in stead of > instead of
    in stead {.|,} > instead
    (in) system {.|,|now|yet|and|because} > in the system
    business relation {.|,|with|and|between} > business relations
    (note|notice) (me|us) {if|when|about|of|the|on} > inform $2
    (europe=European|china=Chinese|america=American|germany=German|india=Indian|africa=African|asia=Asian|japan=Japanese|russia=Russian|france=French|italy=Italian|spain=Spanish) (market|markets|customer|customers|standard|standards|buyer|buyers) {.|,|is|are|and|for|in|has|have|we|to|with|now|because} > $1 $2
    {#|.|two|three|five|ten|hundred|many} (pair|pairs) (shoes|gloves|socks|scissors|trousers|boots|slippers|jeans|glasses) > pairs of $2
    {product|products|goods|model|models|item|items} (sell|sells|sold|sale) (good|very good|very hot|hot) > $1 well
    (big=great|large=great) {help|support|interest|importance|experience|attention} > $1
    (big|strong) (rain|wind|traffic) > heavy $2
    (solve|solved|solving) (the|your|this|our|these|all|any) {question|questions|doubt|doubts|complaint|request|demand} > answer $2
    (open|unfold) (the|our|new) (market|markets|market in) {in|of|with|together|.} > develop $2 $3
    (enlarge|expand) (the|our|your) (sale|sales|business scale) > increase $2 sales
    {raise|have|has} (a|some) (doubt|question) to ask > $1 question
    (say|said) sorry to you > apologise to you
    (touch|contact) with you (in|again) (soon|later) > be in touch with you $2
    keep (touch|contact) {with|.|in} > keep in $1
    (keep in touch) each other > keep in touch
    in touch you > in touch with you
    (how is|how's) (your|the) (opinion|idea|mind|thought) > what is $2 $3
    (how about|what about) (your|the) (opinion|idea|thought|meaning|decision|thinking) > what is $2 $3
    how do you think {about|of|.|we|our|this} > what do you think
    (how|what) (to call|should i call) (you) > what is your name
    (how much|how many) (is|are) (the|your) price > what is $3 price
    how much (is|are) (the|your) {moq|cost|freight|price|delivery|weight|size} > what is $2
    (how long time|how long days|how much time long) > how long
    how many (time|days time) {do|will|you|is|does|for} > how long
    what (is|about) (the|your) (mean|meaning of you) > what do you mean
    (feel|felt) (so|very) (regret) > regret
    (feel|felt|are|am) (so |very |really |)(regretful) > regret
    (regret|regrets) (for|about|to) (the|this|that|your|our) {delay|problem|mistake|inconvenience|loss} > regret $3
    take it easy {please|about|.} > do not worry
    {price|prices} (go|goes|went|going) (up|down) to (expensive|cheap) > $1 $2
    (high|good) (cost performance|performance price ratio|cost-performance|cost performance ratio|performance-price ratio) > good value for money
    (home and abroad|at home and abroad) customers > customers in China and abroad
    (warmly|warm) welcome (you|your|to) {to|visit|come|visiting} > you are welcome
    welcome to (visit|contact|inquire|consult|negotiate|order|discuss|call|come) {our|us|with|.|for|to|and|me|my|at} > you are welcome to $1
    (give|show) (you|us) a (hand|favor|favour) to > help $2 to
    (do|give) (me|us) a favor to > help $2 to
    we will have a (good|happy|nice|pleasant) (cooperation|cooperate) > we will work well together
    (cooperate|cooperation) (happily|happy) > work well together
    happy cooperation > good cooperation
    (pass|passed|passing) (you|us) (the|a|an|our|your) {quotation|invoice|pi|price|drawing|details} > send $2 $3
    (price|prices|cost|freight) (is|are) (too|very|so) much {.|,|for|and|now|because|to|than|but|so} > $1 $2 $3 high
    (have|has|had) no (this|that|these|those|your|such) {model|item|size|colour|color|product|products|kind|problem|stock|items|models|plan|sample|samples|label|material|file|certificate|drawing|machine|information|order|goods|document} > do not have $2
    {hope|hopes|can|will|could|please|you} understand us {.|,|and} > understand
    (stop|stopped|stopping) (to) (produce=producing|manufacture=manufacturing|supply=supplying|use=using|sell=selling|ship=shipping|make=making) {it|this|the|that|.|,|these|them|such} > $1 $3
    {has|have|had|was|were|is|are} (been stopped to produce|been stopped to make|stopped to produce|stop to produce|stop produce|been stopped producing) {.|,|since|last|and} > been discontinued
    (will|can|could|to|would|must) instead of (me|him|her|us|you|them) {.|,|and|for|from|when|to} > $1 replace $2
    {your} (valuable|precious|kind|good|any) comment {.|,|and|on|about|soon|by} > $1 comments
    {yet} (until now|till now|up to now) {.|,|and|so|please} >
    (until now|till now|up to now|so far) (still|yet) {.|,|and|so|please} > so far
    {salary|wage|wages|freight|rent|fee|rate} (is|are) [very |too |so ](expensive) {.|,|now|and|for|because|this} > $1 $2 high
    (speed|delivery|production|reply|response) (is|was) [very |too |so ](fast|quickly) {.|,|and|than|but} > $1 $2 fast
    (traffic|transport|transportation) (is|are) (very |so |)(convenience|convenient|easy) > $1 $2 $3 easy
    (quality|price|service) (is|are) [very |quite |also |really |always ](no problem|ok no problem) > $1 $2 good
    (strong|hard|good) (recommend|recommended|suggest) {you|that|to|this|the} > strongly $2
    {get|got|make|made|take|took|have|had} (a|some|the|big|great|more) (progresses|influences=influence) > $1 progress
    {give|gave|bring|brought|make|made} (you|us|them) (a lot of|many|much|some|so many|big|great) (inconveniences|convenience) > $1 inconvenience
    (play|plays|played) (a|an) (important|key|big|great) (function|effect|position|part role) > $1 $2 $3 role
    (do|doing|did|done) (the|a|an|some|our|your|this|more|big) (promotion|order|inquiry|contract|payment|complaint|quotation|offer) {.|,|for|to|in|with|and|from} > make $2 $3
    (do|doing|did|done|make|making|made) (the|a|an|some|our|your|this) (inspection|test|check|audit) {.|,|for|to|in|with|and|before|on} > carry out $2 $3
    (learn|learned|know|knew|understand) (more|some|well|better) (knowledge) > $1 more
    {has|have|had|with|a|the|of|our|much|good|very} (rich|abundant|plentiful) (experience|experiences) {.|,|in|of|and|for} > extensive experience
    (give|take|make|bring|cause) (you|us|them) (lose|loss|lost) (money|market|customers|a lot) > cost $2
    (make|makes|made|making) (the|our|your|a|this) (price|order|quantity|delivery|cost) (lower|low|cheap|cheaper|more low) > reduce $2 $3
  `),
  accept: (_, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    const before = wordBefore(text, hit.start).word;
    if (/^welcome to/.test(quote)) return beginsSentence(text, hit.start) || /^(and|warmly|so)$/.test(before);
    if (/^(cheap|cheaper|cheapest|expensive)$/.test(quote)) return !/^(list|range|segment)$/.test(wordAfter(text, wordAfter(text, hit.end).end).word);
    if (/^(big|large)$/.test(quote)) return before !== 'how';
    if (/^(rest|left|remaining|balance|deposit) (goods|money)/.test(quote)) return before !== 'have' && before !== 'who';
    return true;
  },
  examples: [
    { text: 'Your ⟦price is too expensive⟧.', fixed: 'Your price is high.' },
    { text: 'We would like to ⟦make an order⟧ this month.', fixed: 'We would like to place an order this month.' },
    { text: 'Please ⟦do a discount⟧ of 5 %.', fixed: 'Please give a discount of 5 %.' },
    { text: '⟦How about your opinion⟧?', fixed: 'What is your opinion?' },
    { text: '⟦Welcome to visit⟧ our factory.', fixed: 'You are welcome to visit our factory.' },
    { text: 'Rail is cheaper than air for this volume.' },
    { text: 'The cabinets are made to order.' },
    { text: 'We welcome you to visit our stand.' },
    { text: 'In order to load on time we need the label.' },
  ],
});
