import { defineRule } from '#core/engine/rule.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import { kindOfDraft } from '#core/rules/kind-of-draft.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { greetingLine } from '#core/rules/structure/greeting-line.ts';

const REGRET = /\b(?:sorry|apologi[sz]e\w*|apolog(?:y|ies)|regret)\b/i;
/** What answers at once: a step, a day, thanks. */
const ANSWERS = /\b(?:replac\w+|refund\w*|credit|will send|re-?ship|free of charge|at our (?:cost|expense)|new (?:parts|goods|ones))\b/i;

/** An answer to a complaint that begins with the reason. */
export const excuseBeforeRegret: TradeRule = defineRule({
  id: 'excuse-before-regret',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '先讲理由后道歉', en: 'Reason before regret' },
  message: { 'zh-CN': '开头先讲理由，歉意和措施放在后面。', en: 'The answer opens with the reason; regret and remedy come later.' },
  why: {
    'zh-CN': '客户正在气头上，先看到理由就觉得你在推。次序：为哪件事道歉 → 查到的事实 → 怎么补、哪天 → 原因一句话。',
    en: 'An angry reader takes a reason for an excuse. Order: regret for the thing, the facts found, the remedy with its day, and then the cause in one sentence.',
  },
  phrases: expandPhrase('(because|because of|due to|owing to|the reason is|the reason was|not our|caused by|as the|since the|the main reason)'),
  overlapping: true,
  wakes: ['whole-mail'],
  examples: [
    {
      subject: 'Re: Broken lids',
      text: 'Dear Anna,\n\n⟦Because of the rough sea the cartons were damaged and some lids are broken.⟧ We are sorry. We will send 60 new lids on 9 March.',
    },
    {
      subject: 'Re: Complaint',
      text: 'Dear Anna,\n\n⟦The defects are caused by the new material of our supplier.⟧ We apologise and will replace the 60 defective pieces.',
    },
    {
      subject: 'Re: Broken lids',
      text: 'Dear Anna,\n\nWe are sorry that 60 lids arrived broken. Because of the rough sea the cartons moved. We will send 60 new lids on 9 March.',
    },
    { subject: 'New ETD', text: 'Dear Anna,\n\nBecause of the typhoon the vessel will be late. The new ETD is 9 March. We are sorry.' },
  ],
  find: (input) => {
    const [first] = input.phrases('excuse-before-regret');
    const sentence = first && sentenceAt(input, first.start);
    if (!sentence) return [];
    const { text } = input.draft;
    const from = greetingLine(input)?.end ?? 0;
    const opening = text.slice(from, sentence.end);
    // Far down the cause stands where it belongs.
    if (sentence.start - from > 250 || REGRET.test(opening) || ANSWERS.test(opening)) return [];
    if (!REGRET.test(text.slice(sentence.end, sentence.end + 3000)) || kindOfDraft(input.draft) !== 'complaint-reply') return [];
    return [{ start: sentence.start, end: sentence.end }];
  },
});
