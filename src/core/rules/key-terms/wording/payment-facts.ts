import { defineRule } from '#core/engine/rule.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { TRADE, UCP } from '#core/rules/key-terms/wording/wording-rule.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { sentenceAround } from '#core/trade/stance.ts';

const STARTED = /\b(?:after|from|since|upon|of|sight|date|invoice|b\/?l|bill of lading|shipment|arrival|receipt|acceptance)\b/i;
const OTHER = /\b(?:received|overdue|late|paid|reminder|outstanding|expir\w*|instead|prefer|you (?:asked|proposed|want\w*))\b|\?/i;

export const usanceWithoutStart: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'usance-without-start',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '远期没写起算日', en: 'Days of credit without a start' },
  message: { 'zh-CN': '{quote}：从哪天起算？', en: '{quote}: counted from which day?' },
  why: {
    'zh-CN': '从见票、提单日还是发票日算，差一个航程。写 60 days after B/L date。',
    en: 'Sight, B/L date or invoice date: a voyage lies between them. Write: 60 days after B/L date.',
  },
  source: 'icc_ucp600',
  wakes: ['payment'],
  *find(input) {
    const { text } = input.draft;
    for (const { start, end, quote, value } of input.facts('payment').slice(0, MOST_COMPARED)) {
      const part = value.parts.filter(({ method, days }) => days !== undefined && (method === 'LC' || method === 'DA' || method === 'OA'))[0];
      if (part === undefined || part.trigger !== undefined || /^net\b/i.test(quote)) continue;
      const sentence = sentenceAround(text, { start, end });
      const from = Math.max(sentence.start, start - 24);
      if (STARTED.test(text.slice(start, Math.min(sentence.end, end + 24))) || OTHER.test(text.slice(from, sentence.end))) continue;
      yield {
        start,
        end,
        values: { quote },
        evidence: [bookEvidence({ en: 'a usance term names its days and the event they run from', 'zh-CN': '远期条款要写天数和起算事件' }, UCP)],
      };
    }
  },
  examples: [
    { text: 'We can agree to ⟦O/A 60 days⟧.' },
    { text: '⟦D/A 45 days⟧ is possible.' },
    { text: 'O/A 60 days after B/L date.' },
    { text: 'L/C 90 days after sight.' },
    { text: 'D/A 45 days from invoice date.' },
    { text: 'Our terms are net 30.' },
  ],
});

/** Words that say when a part falls due, which the reading of the term may have left outside. */
const DUE =
  /\b(?:before|against|upon|after|prior|at sight|on (?:the )?(?:shipment|delivery|arrival|receipt|order|day)|when|once|by (?:the )?\d|until|within|days|copy|documents|deposit|advance|loading)\b/i;
const DONE = /\b(?:received|paid|arrived|thank|reminder|outstanding|overdue)\b|\?/i;

/** True where the shares make 100%, or the last part is what remains. */
function isWhole(parts: readonly { readonly percent?: string }[]): boolean {
  if (parts.some(({ percent }) => percent !== undefined && Number(percent) < 5)) return false;
  return parts.some(({ percent }) => percent === undefined) || parts.reduce((whole, { percent }) => whole + Number(percent), 0) === 100;
}

export const paymentTriggerMissing: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'payment-trigger-missing',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '付款没写什么时候付', en: 'Part of a payment without its event' },
  message: { 'zh-CN': '{quote}：有一部分没写什么时候付。', en: '{quote}: one part does not say when it falls due.' },
  why: {
    'zh-CN': '没写凭什么付，客户会等到货才付。每一部分写清：30% with order，70% against copy of B/L。',
    en: 'Without an event the buyer pays when the goods have arrived. Name one for each part: 30% with the order, 70% against copy of B/L.',
  },
  wakes: ['payment'],
  *find(input) {
    const { text } = input.draft;
    for (const { start, end, quote, value } of input.facts('payment').slice(0, MOST_COMPARED)) {
      const open = value.parts.filter(({ method, days, trigger }) => trigger === undefined && days === undefined && (method ?? 'TT') === 'TT');
      const sentence = sentenceAround(text, { start, end });
      const words = text.slice(sentence.start, sentence.end);
      if (value.parts.length === 1) {
        // `We need a 30% deposit and then the rest.`
        const rest = /^ ?(?:and|then|,|and then) (?:then )?(?:the )?(?:rest|remainder|balance)\b/i.exec(
          text.slice(end, Math.min(sentence.end, end + 30)),
        );
        if (rest === null || DONE.test(words) || DUE.test(text.slice(end + rest[0].length, sentence.end))) continue;
      } else if (open.length === 0 || !isWhole(value.parts) || DONE.test(words) || /%\s*(?:T\/?T\s*)?(?:balance|rest|remain)/i.test(quote)) continue;
      else if (DUE.test(text.slice(end, sentence.end))) continue;
      yield {
        start,
        end,
        values: { quote },
        evidence: [bookEvidence({ en: 'each part of a payment has its event', 'zh-CN': '每一部分付款都要写明触发事件' }, TRADE)],
      };
    }
  },
  examples: [
    { text: 'Payment: ⟦30% T/T, 70% T/T⟧.' },
    { text: 'Payment: ⟦30% T/T in advance, the balance by T/T⟧.' },
    { text: 'We need a ⟦30% deposit⟧ and then the rest.' },
    { text: 'Payment: 30% T/T deposit, 70% T/T before shipment.' },
    { text: 'We need a 30% deposit and then the rest against copy of B/L.' },
    { text: 'For L/C at 60 days we have to add 1.2%.' },
    { text: 'Thank you, we received the 30% T/T and the 70% T/T.' },
  ],
});
