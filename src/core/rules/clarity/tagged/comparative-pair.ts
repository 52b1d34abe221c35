import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const COMPARATIVE =
  '(bigger|larger|higher|lower|longer|shorter|better|cheaper|thicker|thinner|heavier|lighter|faster|slower|smaller|stronger|wider|earlier|later|worse)';
const IS_COMPARATIVE = new RegExp(`^${COMPARATIVE}$|^(more|less|fewer|sooner)$`);

/** The other half of the pair: `the` with a comparative behind it. */
function hasPartner(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    ({ word }, i) =>
      i !== at && word === 'the' && IS_COMPARATIVE.test(tokenAt(tokens, i + 1).word) && (i === 0 || tokenAt(tokens, i - 1).word === ','),
  );
}

export const comparativePair: TradeRule = taggedRule({
  id: 'comparative-pair',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '“越……越……”句型', en: 'The more …, the more …' },
  message: { 'zh-CN': '“{quote}”：名词前再加 the，写“{replacement}”', en: '“{quote}”: the noun takes its own “the”, write “{replacement}”.' },
  why: {
    'zh-CN': '“订得越多，价格越低”：The larger the quantity you order, the lower the price。the + 比较级之后，名词前还要有 the。',
    en: 'In “the larger the quantity, the lower the price” the comparative and the noun each take “the”.',
  },
  wake: [`the ${COMPARATIVE}`],
  judge: (tokens, at) => {
    if (at > 0 && tokenAt(tokens, at - 1).word !== ',') return undefined;
    const noun = tokenAt(tokens, at + 2);
    const next = tokenAt(tokens, at + 3);
    if (!is(noun, NOUN) || is(noun, TAG.subject | TAG.unknown) || !hasPartner(tokens, at)) return undefined;
    if (!/^(i|we|you|they|he|she|it|is|are|will)$/.test(next.word) && !(is(next, TAG.sign) && /^[,.]$/.test(next.word))) return undefined;
    return { start: tokenAt(tokens, at).start, end: noun.end, words: 'the ', at: { start: noun.start, end: noun.start } };
  },
  examples: [
    {
      text: '⟦The bigger quantity⟧ you order, ⟦the lower price⟧ we can offer.',
      fixed: 'The bigger the quantity you order, the lower the price we can offer.',
    },
    { text: '⟦The larger order⟧ is, the cheaper the freight gets.', fixed: 'The larger the order is, the cheaper the freight gets.' },
    { text: 'The bigger the quantity you order, the lower the price.' },
    { text: 'The larger carton you asked for is the better one.' },
  ],
});
