import { endsNoun, nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** What `it is` can go on with although it is a noun. */
const ALSO_IS =
  /^(time|fact|pity|pleasure|stock|plastic|steel|wood|summer|winter|spring|autumn|custom|standard|sample|order|business|work|fun|part|news|cash)$/;

/** The index of a noun that can only belong to the small word before `at`; -1 where none does. */
function nounBehind(tokens: readonly Token[], at: number): number {
  const phrase = nounPhraseAt(tokens, at);
  if (!phrase || phrase.determiner !== '' || is(tokenAt(tokens, at), TAG.figure | TAG.possessive)) return -1;
  const noun = tokenAt(tokens, phrase.head);
  if (
    is(noun, TAG.unknown | TAG.adjective | TAG.ing | TAG.name | TAG.participle) ||
    /^(welcome|right|help|need)$/.test(noun.word) ||
    ALSO_IS.test(noun.word)
  )
    return -1;
  return is(noun, TAG.singular | TAG.plural) && endsNoun(tokens, phrase.end) ? phrase.head : -1;
}

function finiteAt(tokens: readonly Token[], at: number): boolean {
  return is(tokenAt(tokens, at), TAG.be | TAG.have | TAG.modal | TAG.do) || isOnly(tokenAt(tokens, at), TAG.third);
}

export const functionWord: TradeRule = taggedRule({
  id: 'confused-small-word',
  group: 'clarity',
  severity: 'warning',
  title: { 'zh-CN': '小词混淆（its / it’s、there / their、then / than）', en: 'Small words mixed up (its, it’s; there, their; then, than)' },
  message: { 'zh-CN': '“{quote}”用错了小词：写“{replacement}”', en: '“{quote}” mixes up two small words: write “{replacement}”.' },
  why: {
    'zh-CN': 'its 是“它的”，it’s 是 it is；their 是“他们的”，there 是“那里 / 有”；than 用于比较，then 是“然后”；拼写检查查不出来。',
    en: 'Its belongs to it, it’s is “it is”; their belongs to them, there is a place; than compares, then says what follows. A spelling checker passes them all.',
  },
  wake: ["(its|it's|there|their|they're|you're|your|then|than|where|were|whose|who's|of|off)"],
  judge: (tokens, at, text) => {
    const token = tokenAt(tokens, at);
    const before = tokenAt(tokens, at - 1);
    const next = tokenAt(tokens, at + 1);
    const say = (words: string, last: number): { start: number; end: number; words: string; at: Token } => {
      const upper = /^[A-Z]/.test(text.slice(token.start, token.start + 1));
      return { start: token.start, end: tokenAt(tokens, last).end, words: upper ? words.charAt(0).toUpperCase() + words.slice(1) : words, at: token };
    };
    const startsClause = at === 0 || is(before, TAG.sign) || /^(and|but|because|that|if|when|so|as|since|although)$/.test(before.word);
    switch (token.word) {
      case "it's": {
        const noun = nounBehind(tokens, at + 1);
        if (noun < 0) return undefined;
        const plural = is(tokenAt(tokens, noun), TAG.plural);
        return plural || !startsClause || finiteAt(tokens, noun + 1) ? say('its', noun) : undefined;
      }
      case 'its':
        if (/^(a|an|the|not|been|very|too|our|your|so|possible|impossible|necessary|okay|ok|better|no)$/.test(next.word) && startsClause)
          return say("it's", at + 1);
        return startsClause && isOnly(next, TAG.adjective) && /^(to|for|that|if)$/.test(tokenAt(tokens, at + 2).word)
          ? say("it's", at + 1)
          : undefined;
      case 'there': {
        const noun = nounBehind(tokens, at + 1);
        if (noun < 0 || is(next, TAG.adverb)) return undefined;
        if (startsClause) return finiteAt(tokens, noun + 1) ? say('their', noun) : undefined;
        return /^(of|in|for|with|from|to|about|by|on|at|confirm|check|send|change|need|use|approve|pay|want)$/.test(before.word)
          ? say('their', noun)
          : undefined;
      }
      case 'their':
        return /^(is|are|was|were|has|have|will|isn't|aren't)$/.test(next.word) ? say('there', at + 1) : undefined;
      case "they're": {
        const noun = nounBehind(tokens, at + 1);
        return noun >= 0 && is(tokenAt(tokens, noun), TAG.singular) ? say('their', noun) : undefined;
      }
      case "you're": {
        const noun = nounBehind(tokens, at + 1);
        return noun >= 0 ? say('your', noun) : undefined;
      }
      case 'your':
        return /^(welcome|going|able|right|correct)$/.test(next.word) &&
          (is(tokenAt(tokens, at + 2), TAG.sign) || /^(to|that|about|in)$/.test(tokenAt(tokens, at + 2).word))
          ? say("you're", at + 1)
          : undefined;
      case 'then': {
        const earlier = tokenAt(tokens, at - 2);
        const compares = (word: string): boolean =>
          /^(more|less|better|worse|rather|fewer|other)$/.test(word) ||
          (/..er$/.test(word) &&
            !/^(other|order|paper|number|offer|after|under|over|water|either|whether|never|ever|together|later|further|former|customer|supplier|manufacturer|container|however|letter|matter|member|power|answer|deliver|cover|color|buyer|manager|consider|remember|transfer|prefer|refer|another|rubber|silver|corner|layer|paper|computer|printer|winter|summer|polyester|master|quarter|carrier|forwarder|user|retailer|dealer|poster|sticker|charger|adapter|cooler|freezer|filter|steamer|importer|exporter|upper|inner|outer|owner|per|proper)$/.test(
              word,
            ));
        if (is(next, TAG.sign)) return undefined;
        return (compares(before.word) && (is(before, TAG.adjective) || is(before, TAG.unknown) || /^(more|less|rather|better)$/.test(before.word))) ||
          (/^(more|less|fewer|lower|higher|better|cheaper|longer)$/.test(earlier.word) &&
            is(before, NOUN) &&
            /^(we|you|the|our|your|last|before|usual|expected|#)$/.test(next.word))
          ? say('than', at)
          : undefined;
      }
      case 'than':
        return startsClause &&
          before.word !== 'and' &&
          before.word !== 'as' &&
          is(next, TAG.subject) &&
          !tokens.slice(0, at).some(({ word }) => /^(more|less|rather|better|other)$|er$/.test(word))
          ? say('then', at)
          : undefined;
      case 'where':
        return is(before, TAG.plural | TAG.subject) &&
          !is(before, TAG.unknown | TAG.question) &&
          isOnly(next, TAG.participle | TAG.past | TAG.adjective) &&
          !is(next, TAG.unknown) &&
          /(ed|en|nt|ght|de|ld|wn)$/.test(next.word) &&
          before.word !== 'know' &&
          /^(we|they|goods|samples|cartons|products|boxes|documents|pieces|items|parts|machines|you)$/.test(before.word)
          ? say('were', at + 1)
          : undefined;
      case 'were':
        return at === 0 && /^(can|do|did|does|is|should|will)$/.test(next.word) ? say('where', at + 1) : undefined;
      case "who's":
        return nounBehind(tokens, at + 1) >= 0 && is(before, NOUN) ? say('whose', at + 1) : undefined;
      case 'whose':
        return is(next, TAG.be) || /^(responsible|going)$/.test(next.word) ? say("who's", at) : undefined;
      case 'off':
        return /^(instead|because|out|case|list|copy|part|one|kind|piece|pieces|set|sets|end|number|most|all|some)$/.test(before.word) &&
          (is(next, TAG.determiner) || is(next, NOUN))
          ? say('of', at)
          : undefined;
      case 'of':
        return /^(take|switch|turn|took|switched|turned|cut|paid|pay|sign|kick)$/.test(before.word) &&
          !is(tokenAt(tokens, at - 2), TAG.determiner | TAG.adjective) &&
          is(next, TAG.sign | TAG.determiner)
          ? say('off', at)
          : undefined;
      default:
        return undefined;
    }
  },
  examples: [
    { text: 'The pump and ⟦it’s spare parts⟧ are packed.', fixed: 'The pump and its spare parts are packed.' },
    { text: '⟦There factory⟧ is in Foshan.', fixed: 'Their factory is in Foshan.' },
    { text: 'It is cheaper ⟦then⟧ by air.', fixed: 'It is cheaper than by air.' },
    { text: '⟦Its not⟧ in stock.', fixed: "It's not in stock." },
    { text: 'The cartons ⟦where damaged⟧ at sea.', fixed: 'The cartons were damaged at sea.' },
    { text: 'It’s time to plan; there are parts in its box.' },
    { text: 'As a sign of our respect, the cut of the fabric is free.' },
    { text: 'We load first, then we send the B/L.' },
    { text: 'Ship where possible; there are cartons where the damaged goods lie.' },
    { text: 'You’re welcome; their lamps are there.' },
  ],
});
