import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { ING, PURE_BASE } from '#core/rules/clarity/verb-forms.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const ADVERBS = wordSet('very so highly much really also still always already so sincerely truly not all both now');

/** Verbs that say a state: `we agree`; the others say what goes on: `we are writing`. */
const STATES = wordSet(
  'agree appreciate hope want need know believe understand accept think have suggest prefer get receive recommend allow depend consist belong feel like',
);
const ALSO_STATES = wordSet('need hope want like feel wait work look try plan');
const BARE_AFTER_TO_BE = wordSet('export import pack open complete correct produce');

export const beWithVerb: TradeRule = judgedRule({
  id: 'be-with-verb',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': 'be 动词加动词原形', en: '“be” before a bare verb' },
  message: { 'zh-CN': '“{quote}”：be 和动词原形不能连用，写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '中文“我们是……的”容易写成 be + 动词原形。状态动词直接用（we agree、we appreciate），正在做的事用 -ing（I am writing）。',
    en: 'A sentence has one finite verb: “we agree”, “we appreciate”, or, for what is going on, “I am writing”.',
  },
  wake: ["(i am|i'm|we are|we're|you are|they are|are you|are we|am i|i was|we were)"],
  judge: (text, place, words) => {
    let next = wordAfter(text, place.end);
    const adverb = next;
    while (ADVERBS.has(next.word)) next = wordAfter(text, next.end);
    if (adverb.word === 'not' || (!PURE_BASE.has(next.word) && !ALSO_STATES.has(next.word)) || BARE_AFTER_TO_BE.has(next.word)) return undefined;
    if (wordBefore(text, place.start).word === 'that' && next.word === 'need') return undefined;
    if (/^(work|plan|look|try|wait|like)$/.test(next.word) && !/^(for|to|forward|with|on|at|in|hard)$/.test(wordAfter(text, next.end).word))
      return undefined;
    if (next.word === 'like' && wordAfter(text, next.end).word !== 'to') return undefined;
    const subject = words.split(/[ ']/)[/^(are|am) /.test(words) ? 1 : 0] ?? '';
    if (/^(are|am) /.test(words)) {
      return {
        start: place.start,
        end: next.end,
        words: `${inCase(text, place.start, 'do')} ${subject === 'i' ? 'I' : subject} ${text.slice(next.start, next.end)}`,
      };
    }
    if (STATES.has(next.word) || next.word === 'like') {
      const middle = adverb.word === 'very' || adverb.word === next.word ? '' : text.slice(adverb.start, next.start);
      return {
        start: place.start,
        end: next.end,
        words: `${inCase(text, place.start, subject === 'i' ? 'I' : subject)} ${middle}${text.slice(next.start, next.end)}`,
      };
    }
    return { start: place.start, end: next.end, words: ING.get(next.word) ?? next.word, at: next };
  },
  examples: [
    { text: '⟦I am write⟧ to introduce our new panel.', fixed: 'I am writing to introduce our new panel.' },
    { text: '⟦We are agree⟧ with 30 days.', fixed: 'We agree with 30 days.' },
    { text: '⟦We are very appreciate⟧ your help.', fixed: 'We appreciate your help.' },
    { text: '⟦Are you agree⟧ with the new label?', fixed: 'Do you agree with the new label?' },
    { text: 'We are open on Saturday.' },
    { text: 'We are export agents for three mills.' },
    { text: 'We are complete beginners in this market.' },
    { text: 'You are welcome to visit our stand.' },
  ],
});

function inCase(text: string, start: number, word: string): string {
  const first = text.charAt(start);
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
