import { defineRule } from '#core/engine/rule.ts';
import { ownText } from '#core/draft/own-text.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import type { Localised } from '#core/text/language.ts';

const PHRASES = ([] as string[]).concat(
  ...[
    '(is|are|remains|was|be|still) [now |still |already ](overdue|unpaid|outstanding)',
    '(overdue|unpaid|outstanding) (invoice|invoices|payment|balance|amount)',
    '(not|no|never) [yet ](received|seen|got) (your|the) (payment|balance|deposit|transfer)',
    'payment reminder',
    '(reminder|remind you) (of|about) (the|your) (payment|balance|invoice|deposit)',
    '(balance|invoice|payment) (is|was) [now |still |over]due',
  ].map(expandPhrase),
);

const NUMBER: Localised = { 'zh-CN': '发票号或单号', en: 'number of the invoice or order' };
const AMOUNT: Localised = { 'zh-CN': '金额', en: 'amount' };
const ANSWER: Localised = {
  'zh-CN': '给对方的回应方式（问何时付，或“已付请发水单”）',
  en: 'a way to answer (when it will be paid, or the slip if it has been)',
};
/** A question, a request, or room for a payment that is on its way. */
const ASKS =
  /\?|\b(?:if (?:you have |it has been |the payment (?:has|is) |payment has |it is )?already|disregard|ignore this|(?:please|kindly) (?:confirm|let|send|advise|tell|inform|arrange|check|pay|settle|transfer|remit|make|effect|look|share)|could you|would you|can you|let (?:me|us) know|bank slip|swift copy|remittance advice)\b/i;
const DAY: Localised = { 'zh-CN': '到期日或希望付款的日期', en: 'due date or the day you ask for' };

export const reminderIncomplete: TradeRule = defineRule({
  id: 'reminder-incomplete',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '催款信要素不全', en: 'Payment reminder lacks something' },
  message: { 'zh-CN': '催款信里还没有：{missing}。', en: 'This reminder does not name: {missing}.' },
  why: {
    'zh-CN':
      '财务要靠单号、金额和日期去查，缺一样就先放一边。写全三项，再问一个容易回答的问题，并留余地：If already paid, please send us the bank slip.',
    en: 'An accounts department looks a payment up by number, amount and date, and puts a mail without them aside. Name all three, ask when it will be paid, and leave room: “If already paid, please send us the bank slip.”',
  },
  phrases: PHRASES,
  examples: [
    { subject: 'Payment', text: 'Dear Anna,\n\nYour ⟦payment is overdue⟧. Could you check it?' },
    { subject: 'Invoice', text: 'Dear Anna,\n\nInvoice INV-2031 over USD 8,400.00 ⟦is still unpaid⟧.' },
    { subject: 'Invoice', text: 'Dear Anna,\n\nInvoice INV-2031 over USD 8,400.00 is overdue since 1 March 2027. When may we expect it?' },
    { subject: 'INV-2031', text: 'Dear Anna,\n\nThe balance of USD 8,400.00 due on 1 March 2027 ⟦is still unpaid⟧. The goods are in our warehouse.' },
    { subject: 'INV-2031', text: 'Dear Anna,\n\nThe USD 8,400.00 due on 1 March 2027 are still unpaid. If already paid, please send the slip.' },
    { subject: 'Tooling', text: 'Dear Anna,\n\nThe issue is still outstanding; the tooling report follows.' },
  ],
  wakes: ['whole-mail'],
  find: (input) => {
    const [first] = input.phrases('reminder-incomplete');
    if (!first || !input.isWholeMail) return [];
    const near = input.draft.text.slice(Math.max(0, first.start - 200), first.end + 200);
    if (!/\b(?:pay|paid|payment|invoice|balance|deposit|transfer|amount|statement)/i.test(near)) return [];
    const missing: Localised[] = [];
    // An order is often called by a bare number, which the reader of facts does not take for a reference.
    const hasNumber = input.facts('reference').length > 0 || input.subjectFacts('reference').length > 0 || /\d{3}/.test(input.topic.text);
    if (!hasNumber) missing.push(NUMBER);
    if (input.facts('money').length === 0 && input.subjectFacts('money').length === 0) missing.push(AMOUNT);
    if (input.facts('date').length === 0 && input.subjectFacts('date').length === 0) missing.push(DAY);
    if (!ASKS.test(ownText(input.draft).slice(0, 4000))) missing.push(ANSWER);
    if (missing.length === 0) return [];
    const names = { 'zh-CN': missing.map((each) => each['zh-CN']).join('、'), en: missing.map(({ en }) => en).join(', ') };
    return [{ start: first.start, end: first.end, values: { missing: names } }];
  },
});
