import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { BASE, ING, PURE_BASE } from '#core/rules/clarity/verb-forms.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** An object behind a word shows that the word is meant as a verb. */
const OBJECTS = wordSet('you your us our me my the this that these those it them with from to a an any all more for');

const BEHIND = new Set([...Array.from(BASE), 'not', 'you', 'quickly', 'soon']);

export const ingForm: TradeRule = judgedRule({
  id: 'ing-form',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '介词后要用 -ing', en: 'No -ing form after a preposition' },
  message: { 'zh-CN': '“{quote}”：介词后用 -ing，写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': 'look forward to、thank you for、after、before、by、without 后面的动词用 -ing 形式；look forward to 的 to 是介词。',
    en: 'After a preposition the verb takes -ing; the “to” of “look forward to” is a preposition too: looking forward to hearing from you.',
  },
  wake: [
    '(look|looks|looking) forward[s] to',
    '(thank you|thanks|thank) [very much |so much |a lot ]for',
    '(sorry|apologize|apologise|responsible) for',
    '(interested|succeed|succeeded) in',
    '(instead|capable|possibility|chance|thinking) of',
    '(think|worry|thinking) about',
    'insist on',
    '(waiting|wait|method|money|time|pay|charge) for',
    'attention to',
    '(before|after|without|by|while|besides|instead of|except)',
    '(suggest|recommend|avoid|finish|finished|consider|mind|enjoy|keep|stop|stopped|postpone|delay|is worth|are worth|be worth|busy)',
  ],
  next: () => BEHIND,
  judge: (text, place, words) => {
    let next = wordAfter(text, place.end);
    if (next.word === 'not' || next.word === 'you' || next.word === 'quickly' || next.word === 'soon') {
      if (!/^(thank|look)/.test(words)) return undefined;
      next = wordAfter(text, next.end);
    }
    if (!BASE.has(next.word)) return undefined;
    const object = wordAfter(text, next.end).word;
    if (/^(suggest|recommend)/.test(words))
      return PURE_BASE.has(next.word) &&
        /^(to|the|our|your|a|this)$/.test(object) &&
        /^(we|i|would|strongly|also|also|highly)$/.test(wordBefore(text, place.start).word)
        ? verdictOf(next, place)
        : undefined;
    if (/^(avoid|finish|consider|mind|enjoy|keep|stop|postpone|delay|is|are|be|busy)\b/.test(words))
      return PURE_BASE.has(next.word) && OBJECTS.has(object) && object !== 'to' ? verdictOf(next, place) : undefined;
    if (
      /^(while|except|besides|after|before|by|without|instead)/.test(words) &&
      !PURE_BASE.has(next.word) &&
      !(
        /^(the|your|our|these)$/.test(object) &&
        !/^(work|show|start|open|need|cost|call|try|sale|use|change|plan|order|delay|visit|design|help|offer|support)$/.test(next.word)
      )
    )
      return undefined;
    if (!PURE_BASE.has(next.word) && !OBJECTS.has(object)) return undefined;
    if (!PURE_BASE.has(next.word) && /^(with|from|to|for|a|an|all|more|that)$/.test(object) && !/^look/.test(words)) return undefined;
    if (!PURE_BASE.has(next.word) && /^(for|from|to)$/.test(object) && !/^(hear|work|meet|visit|reply)$/.test(next.word)) return undefined;
    return verdictOf(next, place);
  },
  examples: [
    { text: 'We ⟦look forward to hear⟧ from you.', fixed: 'We look forward to hearing from you.' },
    { text: '⟦Looking forward to receive⟧ your order.', fixed: 'Looking forward to receiving your order.' },
    { text: '⟦Thank you for contact⟧ us.', fixed: 'Thank you for contacting us.' },
    { text: 'We start ⟦after receive⟧ the deposit.', fixed: 'We start after receiving the deposit.' },
    { text: 'We look forward to your visit.' },
    { text: 'We look forward to order confirmation by Friday.' },
    { text: 'Thank you for contact details of your forwarder.' },
    { text: 'Please check the label before print release.' },
    { text: 'We suggest receive-only access.' },
  ],
});

function verdictOf(
  next: { word: string; start: number; end: number },
  place: { start: number },
): { start: number; end: number; words: string; at: { start: number; end: number } } {
  return { start: place.start, end: next.end, words: ING.get(next.word) ?? next.word, at: next };
}
