import { defineRule } from '#core/engine/rule.ts';
import { closingLine } from '#core/rules/structure/greeting-line.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const SELF = /^(Mr|Ms|Mrs|Miss)\.? +([A-Z][A-Za-z' -]{1,40})$/;

/** `Mr. Li` under one's own mail. */
export const selfHonorific: TradeRule = defineRule({
  id: 'self-honorific',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '落款自称 Mr./Ms.', en: 'Mr. or Ms. for oneself' },
  message: { 'zh-CN': '落款不自称“{quote}”，写“{right}”', en: 'Not “{quote}” for yourself: “{right}”' },
  why: {
    'zh-CN': '英文信里不给自己加敬称。想让对方知道怎么称呼你，把 (Mr.) 或 (Ms.) 放在名字后面的括号里。',
    en: 'Nobody calls himself Mr. in English. To show how you are addressed, put it in brackets behind the name.',
  },
  source: 'kbsh',
  examples: [
    { text: 'The PI is attached.\n\nBest regards,\n⟦Mr. Li Wei⟧', fixed: 'The PI is attached.\n\nBest regards,\nLi Wei (Mr.)' },
    { text: 'The PI is attached.\n\nKind regards,\n⟦Ms Li Na⟧' },
    { text: 'The PI is attached.\n\nBest regards,\nLi Wei (Mr.)' },
    { text: 'The PI is attached.\n\nBest regards,\nLi Na' },
    { text: 'Dear Mr. Brandt,\n\nThe PI is attached.\n\nBest regards,\nLi Na' },
  ],
  wakes: ['m-line'],
  *find(input) {
    const { text } = input.draft;
    const closing = closingLine(input);
    if (!closing) return;
    let at = closing.end;
    while (at < text.length && /\s/.test(text.charAt(at))) at++;
    const stop = text.indexOf('\n', at);
    const line = text.slice(at, Math.min(stop < 0 ? text.length : stop, at + 60)).replace(/\s+$/, '');
    const [, title, name] = SELF.exec(line) ?? [];
    if (title === undefined || name === undefined) return;
    const right = `${name} (${title}.)`;
    yield {
      start: at,
      end: at + line.length,
      values: { right },
      fixes: [{ label: right, edits: [{ start: at, end: at + line.length, text: right }] }],
    };
  },
});
