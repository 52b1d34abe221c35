import { endsNoun } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import { is, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Things that trade English never names without a determiner, set phrases aside. */
const STRICT =
  '(supplier|factory|manufacturer|forwarder|machine|catalogue|catalog|contract|container|vessel|problem|question|mistake|solution|decision|meeting|appointment|drawing|certificate|customer|buyer|client|manager|engineer|invoice|quotation|bank|port|market|carton|pallet|warehouse|website|exhibition|fair|photo|picture|video|list|report|proposal|suggestion|discount|deposit|mould|mold|label|logo|reply|agent|distributor|importer|inspector|supplier|workshop|showroom|booth|deadline|schedule|signature|stamp|password|link|project|trip|garden|kitchen|house|office|room|car|hospital|hotel|shop|box|bag|country|city|company|seller|retailer|printer|laboratory|carrier|driver|insurer|retailer|engineer)';
/** Verbs behind which something new is named. */
const NEW =
  /^(have|has|had|need|needs|want|wants|find|found|make|made|send|book|sign|is|are|was|be|become|as|with|like|give|offer|build|open|attach|create|issue|prepare|attend|visit)$/;
const OF_KIND =
  /^(kind|type|sort|piece|number|means|way|form|set|kinds|types|sorts|port|date|place|name|terms|state|bill|point|per|by|ex|each|no|any|on|under|without|in-house|via|than|or|and|as|between|of|from|against)$/;

export const missingDeterminer: TradeRule = taggedRule({
  id: 'missing-determiner',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '可数名词单数前缺 a / the / our', en: 'Nothing before a singular noun' },
  message: { 'zh-CN': '“{quote}”缺 a / the / our：写“{replacement}”', en: '“{quote}” needs a, the or our: write “{replacement}”.' },
  why: {
    'zh-CN': '一件可数的东西前面总要有 a、the、our、your 或 this：in the warehouse、sign a contract。中文没有冠词，翻译时要补上。',
    en: 'One countable thing always has a, the, our, your or this before it: “in the warehouse”, “sign a contract”. Chinese has no articles, so they must be added.',
  },
  wake: [STRICT],
  judge: (tokens, at) => {
    const noun = tokenAt(tokens, at);
    if (is(noun, TAG.name) || !endsNoun(tokens, at + 1) || (tokenAt(tokens, at + 1).word === 'to' && noun.word === 'port')) return undefined;
    const behind = tokenAt(tokens, at + 1);
    if (/^(and|or|no|nos|number|by|#|:|\(|\/)$/.test(behind.word) || is(behind, TAG.figure)) return undefined;
    let first = at;
    while (
      first > at - 2 &&
      is(tokenAt(tokens, first - 1), TAG.adjective) &&
      !is(tokenAt(tokens, first - 1), TAG.determiner | TAG.figure | TAG.unknown | TAG.name | TAG.be)
    )
      first--;
    const before = tokenAt(tokens, first - 1);
    if (
      first === 0 ||
      is(before, TAG.sign | TAG.determiner | TAG.figure | TAG.possessive | TAG.name | TAG.unknown | TAG.conjunction) ||
      OF_KIND.test(before.word)
    )
      return undefined;
    if (is(before, TAG.subject) && !/^(in|for|to)$/.test(before.word)) return undefined;
    const preposition = is(before, TAG.preposition) && /^(in|for|to|with|at|about|like|into|near)$/.test(before.word);
    const verb = is(before, TAG.base | TAG.past | TAG.third | TAG.ing) && !is(before, NOUN & ~TAG.mass & ~TAG.singular) && !is(before, TAG.adjective);
    if (!preposition && !verb && !is(before, TAG.be)) return undefined;
    if (is(before, TAG.participle | TAG.ing) && is(tokenAt(tokens, first - 2), TAG.determiner | TAG.possessive | TAG.adjective)) return undefined;
    // `ship to port`, `have question`: but `test report`, `sales manager` and other pairs of nouns are whole.
    if (verb && is(before, NOUN)) {
      const earlier = tokenAt(tokens, first - 2);
      if (!(is(earlier, TAG.subject | TAG.modal | TAG.to | TAG.do) || earlier.word === 'please' || earlier.word === 'not')) return undefined;
    }
    if (is(before, TAG.be) && first === at && /^(problem|question|list|call|report)$/.test(noun.word)) return undefined;
    if (noun.word === 'schedule' && is(before, TAG.be)) return undefined;
    if (before.word === 'in' && /^(question|port|list)$/.test(noun.word)) return undefined;
    if (
      before.word === 'to' &&
      (is(noun, TAG.base) || (/^(port|factory)$/.test(noun.word) && first === at && tokenAt(tokens, first - 2).word === 'from'))
    )
      return undefined;
    if ((before.word === 'at' && noun.word === 'port') || (before.word === 'to' && noun.word === 'meeting')) return undefined;
    if (
      /^(place|take|make|call|report|reply|market|bank|label|contract|schedule|link|stamp|picture|list|trip)$/.test(noun.word) &&
      is(before, TAG.to | TAG.subject | TAG.adverb)
    )
      return undefined;
    const words = NEW.test(before.word) ? (/^[aeiou]/.test(tokenAt(tokens, first).word) ? 'an ' : 'a ') : 'the ';
    const start = tokenAt(tokens, first).start;
    return { start: before.start, end: noun.end, words, at: { start, end: start } };
  },
  examples: [
    { text: 'Please sign ⟦in contract⟧ where marked.', fixed: 'Please sign in the contract where marked.' },
    { text: 'We will ⟦visit factory⟧ on Monday.', fixed: 'We will visit a factory on Monday.' },
    { text: 'The goods are still ⟦in warehouse⟧.', fixed: 'The goods are still in the warehouse.' },
    { text: 'They go from factory to port by truck.' },
    { text: 'The price is ex factory, per container.' },
    { text: 'Our sales manager and the test report are here.' },
    { text: 'The goods in question, by container no. 2, are with customer service.' },
  ],
});
