import { defineRule } from '#core/engine/rule.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { UCP } from '#core/rules/key-terms/wording/wording-rule.ts';
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
