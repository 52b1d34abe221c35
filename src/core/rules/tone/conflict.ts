import { signAfter, wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

export const threat: TradeRule = lineRule({
  id: 'threat',
  group: 'tone',
  severity: 'warning',
  title: { 'zh-CN': '威胁语气', en: 'Threat' },
  message: { 'zh-CN': '“{quote}”是威胁：按合同条款平静说明', en: '“{quote}” threatens: point to the clause calmly.' },
  why: {
    'zh-CN': '威胁有法律和关系风险。先说事实和新日期，后果引用合同条款，由主管同意后再写。',
    en: 'A threat costs the relation and may cost in court. State the fact and a date; name consequences only as the contract does, after approval.',
  },
  entries: phraseLines(`
    (otherwise|or else|or), we (will|have to|must|shall) {stop|cancel|sue|resell|sell|keep|charge|destroy|report|take|hold|refuse|terminate|dispose}
    (otherwise|or else|or) we (will|have to|must|shall) {stop|cancel|sue|resell|sell|keep|charge|destroy|report|hold|refuse|terminate|dispose}
    (we|i) (will|shall|are going to) {sue|blacklist}
    we (will|must|have to|shall) (cancel|resell|stop) (your|the|this) {order|orders|goods|production|cooperation|contract}
    see you in court
    (take|taking) legal (action|actions|measures|steps)
    (black list|blacklist) (you|your company)
    (report|expose) (you|your company) (to|on|in)
    put (you|your company) {on|in|into}
    bear (all |the |)(consequences|the loss|the losses)
    (at|on) your own risk
    (you will|you'll) (be sorry|suffer|regret it)
    (last|final) warning
    (find|ask|call|contact|inform|send) (our|a|my) (lawyer|lawyers|attorney)
    (our|my) (lawyer|lawyers|attorney) will
    {never|won't|not} (do business|cooperate) with you (again|any more|anymore)
    never (work|deal|order|buy|cooperate) (with|from) you again
    this is the last time (i|we) {tell|remind|write|ask|inform}
    (tell|inform|publish) (other|all) (suppliers|people|factories)
    {sell|give|offer|it|them|goods|stock|order|price} to your (competitor|competitors)
    {if} you (don't|do not|cannot|can't) (order|pay|confirm|decide|accept|buy) [today|this week|now|soon], we (will|have to|must|shall) {sell|give|cancel|stop|raise|resell|increase}
  `),
  accept: (input, hit, text) =>
    (!/^we .*(cancel|resell|stop)/i.test(text.slice(hit.start, hit.end)) ||
      /\b(if you (don|do n|can n|can't|cannot|did)|unless|otherwise|or)/i.test(
        text.slice(sentenceAt(input, hit.start)?.start ?? hit.start, hit.start),
      )) &&
    !(/^at your own risk|^on your own risk/i.test(text.slice(hit.start, hit.end)) && wordBefore(text, hit.start).word === 'not') &&
    !/^(not|to avoid)$/.test(wordBefore(text, hit.start).word),
  examples: [
    { text: 'Please pay today, ⟦otherwise we will⟧ cancel the order.' },
    { text: 'We will ⟦take legal action⟧.' },
    { text: 'If the balance arrives by 12 March we can still load on the 14th.' },
    { text: 'Otherwise we will load on the next vessel.' },
  ],
});

export const bluntRefusal: TradeRule = lineRule({
  id: 'blunt-refusal',
  group: 'tone',
  severity: 'warning',
  bodyOnly: true,
  title: { 'zh-CN': '生硬拒绝', en: 'Blunt refusal' },
  message: { 'zh-CN': '“{quote}”把门关死：说能做到什么', en: '“{quote}” closes the door: say what is possible.' },
  why: {
    'zh-CN': '拒绝时给一个替代方案，生意就还在：At 3,000 pcs the price stays at USD 5.20; at 5,000 pcs we can offer 4.95.',
    en: 'A no with an alternative keeps the deal: “At 3,000 pcs the price stays at USD 5.20; at 5,000 pcs we can offer 4.95.”',
  },
  entries: phraseLines(`
    (it is|it's|that is|that's) (impossible|totally impossible|absolutely impossible|not possible at all|out of the question)
    impossible for us
    (no way|absolutely not|of course not|definitely not|definitely no) {.|we|to|for|that|you|,}
    {we|i} (can't|cannot|can not|won't|will not|don't|do not) (do|accept) (it|this|that) {.|at|any|because|price|terms|term|payment|kind|free|for|without|so|like|now|today}
    (we|i) (refuse|reject) (your|to|the|this)
    (take it or leave it|that's it|that is all i can do|no more discussion|no discussion|not negotiable|no room for negotiation|no negotiation)
    (it is|it's|that is|that's|this is) not our (business|problem|fault|responsibility|mistake)
    (nothing|none) to do with (us|me|our company|our factory)
    (we|i) (have no|has no|got no) (responsibility|obligation) {.|for|to|on|about|in}
    {we|i} (don't|do not|won't|will not|can't) (care|be responsible|take responsibility)
    (your|the) (target |)price is (ridiculous|impossible|unacceptable|too low|crazy|a joke|not realistic)
    (you are|you're) (dreaming|asking too much)
    {go|to|and|please|can|just|find|you} (find|choose|try) (another|other) {supplier|suppliers|factory|factories}
    buy from (other|another) {supplier|factory}
    (if not, forget it)
    your (request|requirement|demand|idea|condition|conditions|offer) (is|are) (impossible|unacceptable|ridiculous|crazy|a joke|not acceptable)
    your (forwarder's|agent's|bank's|side's|customer's|own) (job|business|responsibility|matter), not (ours|our|mine|us)
    {.} (not|no) possible
    {.} (impossible|unacceptable|not acceptable|no chance) {.}
    (it|this|that) is (not possible|not acceptable|unacceptable) {.}
  `),
  accept: (_, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    const before = wordBefore(text, hit.start).word;
    if (/^(it is|it's|this is|that is|that's) impossible$/.test(quote))
      return !/^(if|where|when|unless|that)$/.test(before) && wordAfter(text, hit.end).word !== 'without';
    if (/^(not|no|un|im)/.test(quote) && /^(?:(?:not|no) (?:possible|acceptable|chance)|unacceptable|impossible)$/.test(quote))
      return beginsSentence(text, hit.start);
    // A no with what can be done instead is no closed door.
    if (/^(it|this|that) is (not|un)/.test(quote))
      return !/\b(?:but|however|instead|can|could|offer|suggest|alternative|propose|would)\b/i.test(text.slice(hit.end, hit.end + 600));
    if (/^impossible for us/.test(quote)) return !/^(not|almost)$/.test(before);
    return true;
  },
  examples: [
    { text: '⟦It is impossible⟧ to reduce the price.' },
    { text: '⟦It is not our fault⟧, ask the shipping line.' },
    { text: 'No. ⟦Impossible⟧. Our terms are 30/70.' },
    { text: 'We ⟦can’t do it⟧.' },
    { text: 'We cannot accept D/A; D/P at sight is possible.' },
    { text: 'Import clearance is the buyer’s responsibility under FOB.' },
    { text: 'If it is impossible to print both sides, please tell us.' },
  ],
});

export const runDownOthers: TradeRule = lineRule({
  id: 'run-down-others',
  group: 'tone',
  severity: 'warning',
  title: { 'zh-CN': '贬低同行', en: 'Running down others' },
  message: { 'zh-CN': '“{quote}”贬低同行：只说自己的依据', en: '“{quote}” runs others down: show your own proof.' },
  why: {
    'zh-CN': '客户可能正用着那家，贬低同行等于说他不会选。写自己的材料、标准、报告。',
    en: 'The buyer may be their customer, and it cannot be proved. Show your material, standard or report instead.',
  },
  entries: phraseLines(`
    {other|another|many|some|most|small} (suppliers|factories|companies|supplier|factory|sellers) (are|is|use|uses|sell|sells|just|only|always) {bad|cheat|cheating|poor|fake|cheap|low|inferior|lie|liars|lying|garbage|rubbish|unreliable|recycled|dishonest|terrible|deceive|you}
    competitors (are|use|sell|only|always|just) {bad|cheat|poor|fake|cheap|low|inferior|lie|liars|garbage|rubbish|unreliable|recycled|dishonest|terrible}
    {competitor|competitors|supplier|suppliers|factory|factories} (cheat|cheats|lie|lies|cheated) {you|.|customers|their}
    (cheated|fooled) by (other|another|your) (suppliers|supplier|factory|company)
    {their|competitor's|competitors'|other's|others'} (quality|products|goods|material|service) (is|are) {bad|very|poor|terrible|fake|garbage|rubbish|inferior|low}
    (don't|do not|never) (buy|order) from (them|other|others)
    (much |)better than (other suppliers|other factories|our competitors|any other supplier|all other suppliers|others in china|other companies)
  `),
  examples: [
    { text: 'Other ⟦suppliers use⟧ cheap steel.' },
    { text: 'Our lamps are ⟦better than other suppliers⟧.' },
    { text: 'Other suppliers use screws; we use rivets.' },
    { text: 'Our competitors are at the same fair.' },
  ],
});

export const tooIntimate: TradeRule = lineRule({
  id: 'too-intimate',
  group: 'tone',
  severity: 'warning',
  title: { 'zh-CN': '过分亲昵、问隐私', en: 'Too intimate' },
  message: { 'zh-CN': '“{quote}”过分亲昵：保持职业距离', en: '“{quote}” is too familiar: keep a professional distance.' },
  why: {
    'zh-CN': '“dear friend”、想你、夸外貌、问年龄婚姻，在多数市场像群发或骚扰。用姓名称呼，谈具体的事。',
    en: 'It looks like mass mail or worse in most markets. Use the name and refer to something you did together.',
  },
  entries: phraseLines(`
    (dear|hi|hello|my dear) (friend|friends|my friend|dear friend|dear|honey|brother|bro|sister|boss|buddy|sweetie|darling) {.}
    my (friend|friends|dear friend) {.}
    (hi|hello) dear {.|,|how|nice|good|thanks|thank|i|we|this|have|my}
    my dear {customer|client}
    {.} my dear
    (dear my|hello my|hi my) (friend|dear|customer|boss|brother)
    (miss you|love you|missing you|kiss you|kisses|hugs|hug you|xoxo)
    (beautiful|pretty|handsome|lovely|charming) (lady|girl|woman|man|boss|boy|guy|miss)
    (you are|you're) (so |very |)(beautiful|pretty|handsome|cute|charming|sexy)
    (how old are you|are you married|are you single|do you have a girlfriend|do you have a boyfriend|do you have girlfriend|do you have boyfriend|how much do you earn|what is your salary|what is your religion|are you muslim|are you christian|are you jewish|how is your wife|why are you not married|do you have children)
    (how is|how's|how about|how are) (your|the) business {.|going|recently|now|these}
    {treat|regard|take|consider} you as (our |my |)(friend|best friend|brother|family|old friend|good friend)
    (as|like) (old|good|best|real|true) friends {.|,|we|i|so|please}
    (honey|sweetheart|darling|sweetie|babe) {.}
    (are you|how are) (fine|ok|well) these days
  `),
  accept: (_, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    if (/^(dear|my|hi|hello) /.test(quote) && !/friend|honey|darling|sweetie/.test(quote)) return beginsSentence(text, hit.start);
    if (/^my (dear )?friends?$/.test(quote)) return beginsSentence(text, hit.start) || /, $/.test(text.slice(Math.max(0, hit.start - 2), hit.start));
    if (/^(honey|kisses|hugs)/.test(quote)) return beginsSentence(text, hit.start) && quote !== 'honey';
    return true;
  },
  examples: [
    { text: '⟦Dear friend⟧,\n\nHow is the market?' },
    { text: '⟦How is your business⟧?' },
    { text: 'We ⟦miss you⟧ so much.' },
    { text: 'Honeycomb panels, honey colour.' },
    { text: 'Dear Ms. Friend,\n\nThe PI is attached.' },
    { text: 'It was good to meet you in Cologne.' },
  ],
});

export const hideBehindRule: TradeRule = lineRule({
  id: 'hide-behind-boss',
  group: 'tone',
  severity: 'info',
  title: { 'zh-CN': '拿老板、公司规定当理由', en: 'Hiding behind the boss or a rule' },
  message: { 'zh-CN': '“{quote}”显得没权限：说理由和答复日期', en: '“{quote}” shows no authority: give the reason and a date.' },
  why: {
    'zh-CN': '买家会想：那我直接找你老板。写 I will check with production and answer by noon tomorrow；规定要说清背后的原因。',
    en: 'The buyer concludes that he should ask the boss himself. Write “I will check with production and answer by noon tomorrow”, and give the reason behind a rule.',
  },
  entries: phraseLines(`
    (my|our) (boss|bosses|leader|leaders|big boss)
    {is|it's|that's} the (rule|policy|regulation) of (our|the|my) (company|factory|boss)
    {is|it's|that's} [our |the |a ](company|factory|company's|factory's) {rule|rules|policy|regulation|regulations|law}
    (according to|due to|because of|by) our company['s] (rule|rules|policy|regulation|regulations)
    our company['s] (rule|rules|policy) is
    our company['s] (rule|rules|policy|regulation|regulations) (does not|do not|doesn't|don't) (allow|permit|accept)
    {only|just} (a|the) {salesman|sales|salesperson|saleswoman|clerk}
    (have no|don't have the|do not have the) (right|authority|power) to {decide|offer|accept|agree|change|give|make|sign}
    (i|we) (can't|cannot|can not) decide {.|by|it|this|about|myself|the|alone}
  `),
  examples: [
    { text: 'I must ask ⟦my boss⟧.' },
    { text: 'It is ⟦our company⟧ policy.' },
    { text: 'I will check with my manager and answer by noon tomorrow.' },
    { text: 'The Bosch driver is in stock; the embossed box is not.' },
  ],
});

export const pairOfOrNot: TradeRule = lineRule({
  id: 'or-not-question',
  group: 'tone',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '“……or not?”逼问', en: '“or not?”' },
  message: { 'zh-CN': '“{quote}”像逼问：删掉', en: '“{quote}” sounds impatient: leave it out.' },
  why: {
    'zh-CN': '中文“是不是、行不行”译成 or not? 会显得不耐烦，逼人二选一。问句到此为止即可。',
    en: 'It forces a yes or no and sounds impatient. The question is complete without it.',
  },
  entries: phraseLines(`
    (or not|or no|yes or no|ok or not|is it ok or not) >
  `),
  accept: (input, hit, text) => {
    const sentence = sentenceAt(input, hit.start);
    return signAfter(text, hit.end) === '?' && sentence !== undefined && !/\bwhether\b/i.test(text.slice(sentence.start, hit.start));
  },
  examples: [
    { text: 'Can you accept our price ⟦or not⟧?', fixed: 'Can you accept our price?' },
    { text: 'Is the label right ⟦yes or no⟧?', fixed: 'Is the label right?' },
    { text: 'Whether or not the label changes, the price stays.' },
    { text: 'Could you tell us whether the label is right or not?' },
  ],
});
