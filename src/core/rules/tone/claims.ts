import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import type { PhraseHit, RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

const ENDS_PRAISE =
  /^(|for|is|are|to|in|and|of|we|you|i|usd|with|on|at|if|as|which|that|from|now|but|or|asap|please|today|here|only|than|guaranteed|by|so|will|can|after|because)$/;

/** A price that is named needs no further proof. */
function hasFigure(input: RuleInput, hit: PhraseHit, text: string): boolean {
  const sentence = sentenceAt(input, hit.start);
  return sentence !== undefined && /\d/.test(text.slice(sentence.start, sentence.end));
}

export const emptyPraise: TradeRule = lineRule({
  id: 'empty-praise',
  group: 'tone',
  severity: 'info',
  title: { 'zh-CN': '空洞的自夸', en: 'Empty praise' },
  message: { 'zh-CN': '“{quote}”人人都这么写：换成数字或事实', en: '“{quote}” proves nothing: give a figure or a fact.' },
  why: {
    'zh-CN': '“质优价廉”“最好价格”每家都写，买家直接跳过，过滤器当垃圾邮件。写数字、证书、年份：Defect rate 2026: 0.4 %.',
    en: 'Every supplier writes it, so readers skip it and filters count it. A figure, a year or a certificate convinces: “Defect rate in 2026: 0.4 %.”',
  },
  entries: phraseLines(`
    (best|lowest|bottom|cheapest|rock-bottom|most competitive|most favorable|most favourable|unbeatable|factory direct|super) (price|prices)
    (best|most favorable|most favourable) offer
    (price|prices|offer) (is|are) [very |really |quite |so ]{favorable|favourable|attractive|preferential|beautiful|competitive|reasonable|unbeatable|nice}
    quality (and|with|but|at|&) [the ](best|low|competitive|reasonable|good|cheap|favorable|favourable) {price|prices}
    price (and|with|&) [the ](best|good|high|top) quality
    {high|good|best|top|excellent|superior|premium} quality (product|products|goods|items|lamps|service) (at|with|and|in) [a |the |very ](competitive|reasonable|best|low|lowest|good|favorable|favourable|affordable) {price|prices}
    (high-quality|top-quality|good-quality|best-quality) (product|products|goods|items) (at|with|and|in) [a |the |very ](competitive|reasonable|best|low|lowest|good|favorable|favourable|affordable) {price|prices}
    {good|high|best|top|excellent} quality, (low|competitive|reasonable|good|best|favorable|favourable) {price|prices}
    (first-class|first class|world-class|five-star|thoughtful|considerate|best) [after-sales ]service
    (best|top|finest|biggest|largest|leading|one) (supplier|manufacturer|factory|company|exporter) in {china|the|asia|this}
    (we are|as) [a |one of the ](professional|leading|famous|biggest|best) {manufacturer|supplier|factory|company|exporter|producer|enterprise|manufacturers|suppliers|factories|enterprises|and}
    {enjoy|enjoys|enjoyed|have|has|won|win|a|an|very} (good|high|great|excellent) (reputation|fame) {.|in|at|among|from|both|and|all|home|for|of}
    (sell|sells|sold|selling) well (all over the world|all around the world|at home and abroad)
    (the best|number one|no. 1|no.1|the first|top 1|the top|the lowest|the cheapest|the biggest|the largest) in (china|the world|asia|this field|this line|the market|our field|the whole world|the whole market|the whole of china|all china|the industry|your market|our industry)
    (first-class|first class|world-class|world-famous|world famous|world-renowned|world-leading|top-class|top-notch|well-known|well known|famous|renowned|unrivalled|unparalleled|superior|outstanding) (manufacturer|factory|supplier|producer|exporter|company|enterprise|brand)
    {is|are|quality|price|service} second to none
    (nobody|no one|no other supplier|no other factory) can (compare|compete|offer|match|beat|give)
    (our|the) quality is (the best|very good|perfect|excellent|superior)
    (quality first|customer first|customers first|customer is god|customers are god|quality is our culture|quality is our life|honest is our policy|reputation first|credit first)
    (the|a|as|china's) (number one|no. 1|no.1|number 1) (factory|supplier|manufacturer|brand|company|exporter|choice|producer)
    with the [rapid |fast |quick ]development of
    win-win (situation|cooperation|relationship|result|business|results)
    {a|the|our|to|establish|build|have|start|develop|stable|good|friendly|happy|and} (long-term|long term|longterm|friendly|stable|happy|pleasant) (business relationship|relationship|cooperation|partnership|business relations) {.|with|in|between|and|together|from|for|on|soon}
    {hope|wish|hoping|can|could|will} to cooperate
    {hope|we} (we |)can (cooperate|have cooperation) [with you]
    hope to (cooperate|have cooperation)
    (every coin has two sides|time is money|as the saying goes|to be honest with you|honestly speaking|to tell you the truth|in a word)
    (as we all know|as is known to all|as everyone knows|it is well known that|everybody knows|everyone knows|needless to say)
    (trust|believe) (me|us) {.|,|and|we|that|our|this|it|the}
    (you will|you'll) (never regret|not regret|be very satisfied|love it|definitely like)
    (amazing|incredible|fantastic|unbeatable|perfect) (price|quality|products|product|offer|chance|opportunity)
  `),
  accept: (input, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    if (/^(best|lowest|bottom|cheapest|most|super)\b.*(price|prices|offer)$/.test(quote))
      return (
        !/^(your|their|his|her)$/.test(wordBefore(text, hit.start).word) &&
        ENDS_PRAISE.test(wordAfter(text, hit.end).word) &&
        !hasFigure(input, hit, text)
      );
    if (/ (is|are)\b/.test(quote) && /^(price|prices|offer)\b/.test(quote)) return wordBefore(text, hit.start).word === 'our';
    if (/^perfect|^unique|^fantastic|^wonderful/.test(quote)) return /^(for|to|in|with|from|and|)$/.test(wordAfter(text, hit.end).word);
    if (/^trust|^believe|^in a word|^everybody|^everyone/.test(quote)) return beginsSentence(text, hit.start);
    const sentence = sentenceAt(input, hit.start);
    return !(sentence && text.charAt(sentence.end - 1) === '?');
  },
  examples: [
    { text: 'The best price for 10,000 pcs is USD 3.95.' },
    { text: 'We offer the ⟦best price⟧ in Ningbo.' },
    { text: 'We supply high ⟦quality with competitive⟧ price.' },
    { text: '⟦We are a leading⟧ manufacturer of lamps.' },
    { text: '⟦As we all know⟧, copper went up.' },
    { text: 'Our ⟦price is very⟧ competitive.' },
    { text: 'We supply high ⟦quality products at competitive⟧ prices.' },
    { text: 'Could you tell us your best price?' },
    { text: 'The quality report and the price list are attached.' },
    { text: 'USD 4.95 is our price from 5,000 pcs.' },
  ],
});

export const overPromise: TradeRule = lineRule({
  id: 'over-promise',
  group: 'tone',
  severity: 'warning',
  bodyOnly: true,
  title: { 'zh-CN': '过度承诺', en: 'Over-promise' },
  message: { 'zh-CN': '“{quote}”说得太满：写明答应什么、到哪天', en: '“{quote}” promises too much: say what exactly, and by when.' },
  why: {
    'zh-CN': '出了问题客户会拿这句话索赔；no problem 也没说清答应了什么。写具体：Yes, we will ship on 12 March. / Defects above 1 % are replaced.',
    en: 'It will be quoted back in a claim, and “no problem” does not say what was agreed. Be exact: “Yes, we will ship on 12 March.”',
  },
  entries: phraseLines(`
    (no problem|no problem at all|no any problem|no problems at all) {.|we|for|to|our|about|i|from|you|if|and|,}
    should be (ok|okay|no problem|fine|not a problem|no any problem) {.|for|,|to|we|if|and}
    (100%|100 %|absolutely|totally|completely) (guarantee|promise|assure|sure|ensure)
    (100% sure|100 % sure|100% guarantee|100% guaranteed|100% safe|100% perfect|100% satisfaction|100% satisfied|100% no problem|one hundred percent sure)
    {we|i|can|will|do|hereby|to} (guarantee|promise|assure|swear) [to ]you
    (guarantee|promise|ensure|assure) [you ](100%|100 %|no|there is no|there will be no|without|without any) [any |quality |no |100% ](problem|problems|defect|defects|delay|complaint|complaints|risk)
    (guarantee|promise|ensure) (100%|100 %) no quality (problem|problems)
    {we|can|will} (guarantee|promise|assure|swear) {good|high|best|there|all}
    {will|would|can|shall} never {happen|late|delay|fail|have|be|break|appear|occur|disappoint}
    (never|no) (happen|happens) again
    (will|would) not happen again
    {we|i} never (make|have|had|made) {mistake|mistakes|any|problem|problems|complaint|complaints}
    (zero|no) (defect|defects|risk|complaint|complaints) {at|.|for|guaranteed|and|in}
    (anything you want|whatever you want|everything you want|whatever you need|anything is possible|everything is possible|we can do anything|we can do everything|we can make anything|we can produce anything)
    don't worry {.|we|about|,|it|you|our|the|i}
    (please |)(do not|don't) worry (about it|about this|about the quality|about quality|about our|about anything|at all)
    (make|let) you (disappointed|disappointing|down)
    (at any cost|at all costs|no matter what)
    (trust|believe|believe in) (us|me) (100%|100 %|completely|absolutely|totally)
    (24 hours|24 hour|24h|7*24|24/7|7x24) (online|service|at your service|on line|online service)
    (maybe|perhaps) (we|it|i) (can|could|will|is|are|ok)
    (i think|i guess|we think) (it is ok|it's ok|it should be ok|should be ok|no problem|it is no problem|we can)
  `),
  accept: (input, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    const sentence = sentenceAt(input, hit.start);
    const words = sentence ? text.slice(sentence.start, sentence.end) : '';
    // A promise with its day or its figure is no longer vague.
    if (
      /^(maybe|perhaps|should|i think|i guess|we think)/.test(quote) &&
      /\d|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(today|tomorrow)\b/i.test(words)
    )
      return false;
    if (/^no problem/.test(quote))
      return (
        !/^(if|there|is|was|found|have|with|of|see|sees|causes|cause|any|poses|had)$/.test(wordBefore(text, hit.start).word) &&
        !/^(was|were|with|in|found)$/.test(wordAfter(text, hit.end).word)
      );
    if (/^(zero|no) /.test(quote))
      return /zero (defect|risk|complaint)|no risk/.test(quote) && !/^(is|was|are|were|has|have|with|found)$/.test(wordBefore(text, hit.start).word);
    if (/guarantee|promise|assure/.test(quote))
      return !/\b(cannot|can't|can’t|not|hardly|unable)\b/i.test(sentence ? text.slice(sentence.start, hit.start) : '');
    return !/\?$/.test(words);
  },
  examples: [
    { text: '⟦No problem⟧, we can do it.' },
    { text: 'We ⟦promise you⟧ good quality.' },
    { text: 'It will ⟦never happen again⟧.' },
    { text: '⟦Don’t worry⟧ about the delivery.' },
    { text: '⟦Maybe we can⟧ ship next week.' },
    { text: 'There is no problem with the label.' },
    { text: 'We cannot promise you the earlier vessel.' },
    { text: 'We will do our best to load by Friday, 12 March.' },
    { text: 'The warranty is 24 months.' },
  ],
});
