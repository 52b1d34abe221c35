import { defineRule } from '#core/engine/rule.ts';
import { greetingLine } from '#core/rules/structure/greeting-line.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const RECEIPT =
  /^(?:(?:well|duly) )?(?:noted|received|ok(?:ay)?|got it|understood|copied|confirmed)(?:,? (?:and )?(?:with )?(?:many )?(?:thanks?|thank you)(?: you)?)?(?: for (?:your|the) (?:mail|email|e-mail|message|information|info))?\s*[.!]*$/i;
const WANTS = /\?|\b(?:please|kindly|could you|can you|would you|let (?:me|us) know|we need|send us|advise)\b/i;
const ask = 'Hello Li Na,\nplease send the corrected PI and tell us the loading date.\nAnna';
const thread = [{ from: 'weber@keller.example', date: '2027-03-12' as const, subject: 'PI', text: ask }];
const from = 'li.na@hx-lighting.example';

export const bareReceipt: TradeRule = defineRule({
  id: 'bare-receipt',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '只回一句“收到”', en: 'Bare receipt' },
  message: { 'zh-CN': '只写“{quote}”，对方不知道接下来怎样。', en: '“{quote}” alone does not say what happens next.' },
  why: {
    'zh-CN': '对方有事要你做，只回 Noted 等于没回，他还得再问。补一句做什么、哪天：Noted. The corrected PI follows today.',
    en: 'They asked for something, and “Noted” leaves them waiting. Say what you do and when: “Noted. The corrected PI follows today.”',
  },
  examples: [
    { subject: 'Re: PI', text: 'Dear Anna,\n\n⟦Well noted with thanks.⟧\n\nBest regards,\nLi Na', context: { from, thread } },
    { subject: 'Re: PI', text: '⟦Received.⟧', context: { from, thread } },
    { subject: 'Re: PI', text: 'Noted, thank you. The corrected PI follows today; loading stays on 12 March.', context: { from, thread } },
    { subject: 'Re: PI', text: 'Well noted with thanks.', context: { from, thread: [{ ...thread[0], text: 'The PI is in order.' }] } },
    { subject: 'Re: PI', text: 'Well noted with thanks.' },
  ],
  wakes: ['whole-mail', 'past'],
  find: (input) => {
    const { draft, sentences } = input;
    if (sentences.length > 3) return [];
    const after = greetingLine(input)?.end ?? 0;
    const body = sentences.filter(({ start }) => start >= after);
    const [only] = body;
    if (!only || body.length > 1 || only.end - only.start > 60 || !RECEIPT.test(draft.text.slice(only.start, only.end).trim())) return [];
    const history = input.history();
    const last = history[history.length - 1];
    return last?.side === 'theirs' && WANTS.test(last.text.slice(0, 4000)) ? [{ start: only.start, end: only.end }] : [];
  },
});
