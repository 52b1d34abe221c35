import { defineRule } from '#core/engine/rule.ts';
import { closingLine, greetingLine } from '#core/rules/structure/greeting-line.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** A look at these costs next to nothing. */
const ENDS = ['incerely', 'aithfully', 'SINCERELY', 'FAITHFULLY', 'Cheers', 'cheers', 'Ciao', 'Hugs', 'Take care', 'Bye', 'xoxo'];

export const closingMismatch: TradeRule = defineRule({
  id: 'closing-mismatch',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '结尾与称呼不配', en: 'Closing does not fit the greeting' },
  message: { 'zh-CN': '“{quote}”与“{greeting}”不搭配。', en: '“{quote}” does not go with “{greeting}”.' },
  why: {
    'zh-CN': '英式书信习惯：Dear Sir 配 Yours faithfully，Dear Mr. X 配 Yours sincerely；Kind regards 两者皆可，最稳妥；Cheers 只配直呼其名的熟人。',
    en: 'By British custom Dear Sir goes with Yours faithfully, Dear Mr. X with Yours sincerely; Kind regards suits both, and Cheers only first names.',
  },
  examples: [
    {
      text: 'Dear Sir or Madam,\n\nThe goods are ready.\n\n⟦Yours sincerely⟧,\nLi Na',
      fixed: 'Dear Sir or Madam,\n\nThe goods are ready.\n\nKind regards,\nLi Na',
    },
    { text: 'Dear Mr. Brandt,\n\nThe goods are ready.\n\n⟦Yours faithfully⟧,\nLi Na' },
    { text: 'Hi Anna,\n\nThe goods are ready.\n\n⟦Yours faithfully⟧,\nLi Na' },
    { text: 'Dear Mr. Brandt,\n\nThe goods are ready.\n\nYours sincerely,\nLi Na' },
    { text: 'Dear Sirs,\n\nThe goods are ready.\n\nYours faithfully,\nLi Na' },
    { text: 'Dear Sir or Madam,\n\nThe goods are ready.\n\n⟦Cheers⟧,\nLi Na' },
    { text: 'Hi Anna,\n\nThe goods are ready.\n\nCheers,\nLi Na' },
    { text: 'Dear Sir or Madam,\n\nThe goods are ready.\n\nKind regards,\nLi Na' },
  ],
  find: (input) => {
    const { text } = input.draft;
    if (!ENDS.some((word) => text.indexOf(word) >= 0)) return [];
    const closing = closingLine(input);
    const greeting = closing && greetingLine(input);
    if (!greeting) return [];
    const words = text.slice(greeting.start, greeting.end).replace(/[,:，\s]+$/, '');
    const end = text.slice(closing.start, closing.end);
    const impersonal = /^dear (?:sirs?|madam|gentlemen)\b/i.test(words.trim());
    const titled = impersonal || /^dear (?:mr|mrs|ms|dr|prof)\b/i.test(words.trim());
    const wrong =
      (impersonal ? /\byours sincerely\b|\bsincerely yours\b/i.exec(end) : /\byours faithfully\b/i.exec(end)) ??
      (titled ? /^\s*(?:cheers|ciao|xoxo|hugs|bye(?: bye)?|take care|later|see ya)\b/i.exec(end) : null);
    if (!wrong) return [];
    const start = closing.start + wrong.index + wrong[0].search(/\S/);
    const place = { start, end: start + wrong[0].trim().length };
    return [{ ...place, values: { greeting: words.trim() }, fixes: [{ label: 'Kind regards', edits: [{ ...place, text: 'Kind regards' }] }] }];
  },
});
