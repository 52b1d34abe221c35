import { COMPARATIVE_OF } from '#core/rules/clarity/grammar/lexicon.ts';
import { frameRule } from '#core/rules/clarity/grammar/frame-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const SHORT = Array.from(COMPARATIVE_OF, ([plain, comparative]) => `${plain}=${comparative}`).join('|');
const MORE = Array.from(COMPARATIVE_OF.values()).join('|');

export const wrongComparison: TradeRule = frameRule({
  id: 'wrong-comparison',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '比较级、程度用错', en: 'Wrong degree or comparison' },
  message: { 'zh-CN': '“{quote}”：比较或程度用错，写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '短形容词用 -er（cheaper，不写 more cheap）；than 前要比较级；比较级前用 much，不用 very；unique、perfect 已是极限，不加 very。',
    en: 'Short adjectives take -er (cheaper); “than” needs a comparative before it; a comparative takes “much”, not “very”; unique and perfect have no degrees.',
  },
  frames: `
    {!no|any|some|many|much|two|three|few|several|the} more (${SHORT}) {than|.|,|and|for|if|price|quality|for|to} => #1
    {!at|for} the most (${SHORT.replace(/=\w+/g, (part) => (part === '=better' ? '=best' : part === '=worse' ? '=worst' : part.replace(/r$/, 'st')))}) => the #1
    {is|are|was|were|much|little|bit|price|quality|be|it|even} (${SHORT}) than => #1 than
    {!as|so|how|the} very (${MORE}) {!@noun|@nouns|and} => much #1
    (very|so|more|most|rather|extremely) (unique|identical|unanimous|fatal) => #2
    (very|more|most|too) (essential|impossible|ideal|absolute|complete|final|free of charge|correct) {.|,|for|in|to|and|that|because|at} => #2
    (as) (${SHORT.replace(/(\w+)=(\w+)/g, '$2=$1')}) as => as #2 as
    (same) (like|as same) => the same as
    as same as => the same as
    (worst=worse|best=better|highest=higher|lowest=lower|biggest=bigger|cheapest=cheaper) than => #1 than
    {is|are|was|be|exactly} same (like|with|to) => the same as
    (too|so|very) much (expensive|high|long|heavy|late|big|small|low|cheap|difficult|important|busy|good|bad) {.|,|for|to|and|than|now|in|because} => #1 #2
    {!@det} enough (good|big|large|strong|long|high|thick|cheap|low|clear|safe) {.|,|for|to|and} => #1 enough
    (much|far) more (${MORE}) => much #2
    (compare|compared|comparing) (than|from) => compared with
    (prefer|preferred) <@any> <than>
    (superior|inferior|prior|senior) than => #1 to

    two times (cheaper|lower|less|smaller)
    (one of) (the|our) (good|big|large|famous|important|popular) <@noun|@nouns> {in|of}
  `,
  accept: (text, verdict) => {
    const quote = text.slice(verdict.start, verdict.end).toLowerCase();
    if (/^as .*as$/.test(quote)) return !/(than|sooner|later)/.test(text.slice(verdict.end, verdict.end + 20));
    if (/^more (clear|safe|dark|bright|soon|late|early)/.test(quote)) return !/ clear$/.test(quote);
    return !/^one of/.test(quote);
  },
  examples: [
    { text: 'Rail is ⟦more cheap⟧ than air.', fixed: 'Rail is cheaper than air.' },
    { text: 'Our price is ⟦low than⟧ theirs.', fixed: 'Our price is lower than theirs.' },
    { text: 'The new cover is ⟦very thicker⟧.', fixed: 'The new cover is much thicker.' },
    { text: 'This design is ⟦very unique⟧.', fixed: 'This design is unique.' },
    { text: 'The colour is ⟦as same as⟧ the sample.', fixed: 'The colour is the same as the sample.' },
    { text: 'We have two more small cartons and no more low stock.' },
    { text: 'The price is as low as we can go.' },
    { text: 'The very best sample is in the box.' },
    { text: 'It is lower than last year.' },
  ],
});

export const missingThe: TradeRule = frameRule({
  id: 'article-of-superlative',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '冠词多用或少用', en: 'Article missing or too many' },
  message: { 'zh-CN': '“{quote}”冠词不对：写“{replacement}”', en: '“{quote}”: the article is wrong, write “{replacement}”.' },
  why: {
    'zh-CN':
      '最高级和 same、only、first 前要有 the；most of our … 前不要 the；一个名词只能有一个限定词（不写 the our）；国家、城市、人名前不加 the；This is a new model 里的 a 不能省。',
    en: 'Superlatives, same, only and first take “the”; “most of our customers” does not; a noun takes one of the, our, this; names of countries and people take none; “this is a new model” keeps its “a”.',
  },
  frames: `
    {!day|the|@poss} (is|are|was|were|be|become) <most> <popular|competitive|important|suitable|advanced|famous|professional|expensive|common|urgent|reliable|economical> <@noun|@nouns|price|quality|material|product|packing|way> => #1 the $1 $2 $3
    {!@poss|the} (is|are|was|were|be|become|offer|give|quote|have|need|find|choose|get|provide) <best|lowest|cheapest|largest|biggest|latest|newest|fastest|only|first|main|earliest> <@noun|price|quality|solution|way|problem|reason|offer|discount> {.|,|for|in|of|to|we|i|that|from|on|at|and|with|by|as} => #1 the $1 $2
    the most of (our|the|your|these|them|customers|their|my|products|goods|people) => most of #1
    the most (customers|people|clients|factories|suppliers|companies|buyers|importers) {.|in|are|prefer|want|have|buy|choose|like|do|will|need|accept|of|from|use|ask} => most #1
    (the our|our the|the your|a our|an our|your the|the my|my the|the this|this the|the these|a the|the a|the their|some the|any the|each the|every the|a some|a this|our this|your this|this our|this your|an the) <@noun|@nouns|@mass|@adj|price|shipment|payment> => the $1
    {is|in|to|from|at|of|for|with} (the) (southeast asia=Southeast Asia|south america=South America|north america=North America|eastern europe=Eastern Europe|western europe=Western Europe|northern europe=Northern Europe) {!market|markets|branch|office|team} => #2
    {in|to|from|at|of|for|with} (the) <vietnam|thailand|indonesia|malaysia|egypt|chile|peru|colombia|kenya|nigeria|morocco|saudi|china|germany|france|italy|spain|poland|brazil|india|russia|turkey|japan|korea|mexico|canada|australia|europe|africa|asia|ningbo|shanghai|shenzhen|guangzhou|beijing|hamburg|rotterdam> {.|,|and|is|are|by|for|on|in|to|last|this|next|we|as|because|with|before|at|from} => $1
    {to|from|of|for|with|contact|ask|thank|by|.|and} the <mr|ms|mrs|miss> <@any> => $1 $2
    {has|have|with} (the rich|the long|the good) <experience|knowledge> => rich $1
    {.|,|and} in the case <you|we|they|that> => in case $1
    {in|on|at} the (next|last) <monday|tuesday|wednesday|thursday|friday> {.|,|we|i|please} => #1 $1
    {it|this|that|he|she} (is|was) <@noun> {.|,|for|of|in|with|from|and|to|that|which|who|we|on|but|at} => #1 a $1
    {it|this|that|he|she|here} (is|was) <very> <@adj> <@noun> {.|,|for|of|in|with|from|and|to|that|which|who|we|on|but|at} => #1 a $1 $2 $3
    {it|this|that|he|she|here} (is|was) <new|good|big|small|special|hot|popular|long|short|famous|professional|large|great|nice|common|serious|difficult|different|important|trial|sample|standard|regular|key|potential|wrong|old> <@noun|@mass> {.|,|for|of|in|with|from|and|to|that|which|who|we|on|but|at} => #1 a $1 $2
    {!the|this|each|every} (at|by|in|before|until|from|since|till|on|around|about) (end|beginning|middle|start|bottom|top) of {this|next|the|last|january|february|march|april|may|june|july|august|september|october|november|december|month|year|week|your|our} => #1 the #2 of
    (in|on) (whole|entire|same|other|left|right|back|front|bottom|top) <side|world|process|market|surface|label|box|hand> {.|,|of|we|and|is|the} => #1 the #2 $1
    {!the|a|my|our|your|this} (as) (result|rule|whole|matter) <of|,> 
    {we|it|this|he|i|they|she} (are|is|am) one <@adj> <@noun> {!of} => #1 a $1 $2
    {we|it|this|he|i} (are|is|am) one <factory|manufacturer|supplier|company|trading|exporter> => #1 a $1
    a (best|lowest|cheapest|highest|latest|newest|fastest|largest|biggest|earliest) <@noun|price|offer|quality|discount|version> => the #1 $1
    (such) (big|good|small|long|high|low|nice|great|large|short|important|difficult|special) <order|quantity|price|problem|customer|time|discount|machine|design|opportunity|company|distance|delay|mistake> => such a #2 $1
    (what|quite) (good|nice|great|big|pity|long) <time|idea|surprise|problem|price|pity|price>
    {.|,} (sample|price|order|factory|drawing|machine|container|customer|vessel|invoice|packing list|contract) (is|was|has|will be) <ready|sent|attached|enclosed|arrived|wrong|finished|delayed|damaged|received|broken|late|missing|busy|here> => the #1 #2 $1
    {with|for|from|as|by|of|like} (big|good|reliable|professional|leading|large|new|long-term|long term|trusted|small|famous|real|direct|chinese) (supplier|factory|manufacturer|customer|company|partner|agent|buyer|distributor|order) {.|,|in|of|for|we|with|and|from|like|who|which|that} => a #1 #2
  `,
  accept: (text, verdict, _, __, words) => {
    const quote = text.slice(verdict.start, verdict.end).toLowerCase();
    const last = words[words.length - 1]?.toLowerCase() ?? '';
    if (
      /^(is|was) (standard|stock|part|original|copy|cost|price|design|change|original|plug|lock|glass|brick|tile|fair|stock|light|board|cover|cable|carpet)$/.test(
        quote,
      )
    )
      return false;
    if (
      /^(is|was) .*(stock|production|cooperation|equipment|information|advice|furniture|news|cargo|weather|quality|packaging|support|help|tion)$/.test(
        quote,
      )
    )
      return false;
    if (/^(is|are|was|were|be|become|offer|give|quote|have|need|find|choose|get|provide) (first|main|only) (price|order)?$/.test(quote))
      return last !== 'order' || !/only/.test(quote);
    if (
      /^(make|take|made|took|pay|paid|have|has|had|place|placed|order|call|calls|visit) (order|offer|design|call|visit|chance|question|plan|idea)$/.test(
        quote,
      )
    )
      return !/^(have|has|had) (question|chance)|^place|^placed|^make order/.test(quote);
    if (
      /^(place|placed|make|arrange|have|had|find|found|need|give|gave|send) (order|trial order|sample order|new order|decision|appointment|quotation|meeting|solution|chance|offer)$/.test(
        quote,
      )
    )
      return false;
    return true;
  },
  examples: [
    { text: 'This ⟦is most popular model⟧ in Europe.', fixed: 'This is the most popular model in Europe.' },
    { text: '⟦The most of our⟧ customers are in Europe.', fixed: 'Most of our customers are in Europe.' },
    { text: 'Please check ⟦the our price⟧ again.' },
    { text: 'It ⟦is new model⟧ for the German market.', fixed: 'It is a new model for the German market.' },
    { text: 'We ship ⟦at end of⟧ May.', fixed: 'We ship at the end of May.' },
    { text: 'We have offices in ⟦the Germany⟧.', fixed: 'We have offices in Germany.' },
    { text: 'May is best for us.' },
    { text: 'This is stock material, and the Germany office knows it.' },
    { text: 'We need sample cards for the new model.' },
    { text: 'It is standard for this market.' },
  ],
});
