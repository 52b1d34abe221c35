import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { segmentSpans } from '#core/draft/own-text.ts';
import { contains } from '#core/text/span.ts';

/** What templates put between brackets: the name of a field, or an order to fill it in. */
const FIELD =
  /^(?:(?:your|the|our|their|customer|client|company|contact|recipient|buyer|sender|product|order|first|last|full|given|family|insert|enter|add|job|bank|ship(?:ping)?|delivery|due|invoice|po|tracking)[ _.]?(?:'s )?)*(?:name|company|customer|client|product|item|model|date|day|month|city|country|price|amount|quantity|qty|number|no\.?|address|link|url|title|position|signature|recipient|phone|email|currency|port|term|value|text|here|details)(?:[ _.](?:here|name|number|no))?$/i;
const ORDER =
  /^(?:insert|enter|fill in|add|choose|select|replace|to be (?:added|filled in|completed|inserted)|placeholder|x{2,}|\.{2,}|…|_{2,}|\?{1,3})(?:\b|$|[ .])/i;

const PAIRS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['{{', '}}'],
  ['{', '}'],
  ['<', '>'],
  ['«', '»'],
  ['%', '%'],
];
const LONGEST = 40;

/** Where a field of a template stands at `start`; undefined where the brackets hold ordinary words. */
function fieldAt(text: string, start: number): number | undefined {
  for (const [open, close] of PAIRS) {
    if (text.slice(start, start + open.length) !== open) continue;
    const from = start + open.length;
    const end = text.slice(from, from + LONGEST).indexOf(close);
    if (end < 1) continue;
    const inside = text.slice(from, from + end).trim();
    if (inside === '' || /\n/.test(inside)) continue;
    if (open === '%' && !/^[A-Z_]{3,}$/.test(inside)) continue;
    if (open === '{{' || open === '«' || FIELD.test(inside) || ORDER.test(inside)) return from + end + close.length;
  }
  return undefined;
}

export const placeholderLeft: TradeRule = defineRule({
  id: 'placeholder-left',
  group: 'structure',
  severity: 'warning',
  title: { 'zh-CN': '模板占位符没替换', en: 'Placeholder left in' },
  message: { 'zh-CN': '“{quote}”是模板里没填的地方。', en: '“{quote}” is a field of the template that was not filled in.' },
  why: {
    'zh-CN': '客户一眼看出是群发模板，信里的其他内容也不再可信。填上真实的姓名、单号或日期，不需要就整句删掉。',
    en: 'It shows a mass mail, and the reader doubts the rest too. Put in the name, number or date, or take the sentence out.',
  },
  phrases: ['xxx', 'xxxx', 'xxxxx', 'xxxxxx', 'xx', '__', '___', '____', '_____', '______', '[', '{', '<', '«', '%'],
  overlapping: true,
  find: (input) => {
    const { draft } = input;
    const { text } = draft;
    const hits: Hit[] = [];
    let reached = -1;
    const take = (start: number, end: number): void => {
      if (start < reached) return;
      reached = end;
      hits.push({ start, end });
    };
    for (const { start, end } of input.phrases('placeholder-left')) {
      const words = text.slice(start, end);
      if (/^_/.test(words)) {
        take(start, end);
        continue;
      }
      if (/[xX]$/.test(words)) {
        const from = start + words.search(/x+$/i);
        // Sizes and codes are glued to other signs: `XXX-200`, `size XXX`.
        if (!/\bsizes?:? $/i.test(text.slice(Math.max(0, from - 7), from)) && !/[\w/-]/.test(text.charAt(end))) take(from, end);
        continue;
      }
      const stop = fieldAt(text, start);
      if (stop !== undefined) take(start, stop);
    }
    // The name below the closing is a field of the template, too.
    for (const signature of segmentSpans(draft, 'signature')) {
      const words = text.slice(signature.start, Math.min(signature.end, signature.start + 400));
      for (let at = words.search(/[[{<«]/); at >= 0 && at < words.length; at++) {
        const stop = fieldAt(text, signature.start + at);
        if (stop !== undefined && contains(signature, { start: signature.start + at, end: stop })) take(signature.start + at, stop);
      }
    }
    return hits;
  },
  examples: [
    { text: 'Dear ⟦[Name]⟧,\n\nThe PI is attached.' },
    { text: 'Dear Anna,\n\nYour order no. ⟦XXX⟧ is ready.' },
    { text: 'Dear ⟦{{first name}}⟧,\n\nThe PI is attached.' },
    { text: 'Dear Mr. ⟦XX⟧,\n\nThe PI is attached.' },
    { text: 'Dear Anna,\n\nThe vessel leaves on ⟦xx⟧ June.' },
    { text: 'Dear Anna,\n\nThe price is USD ⟦____⟧ FOB Ningbo.' },
    { text: 'Dear Anna,\n\nWe will load on ⟦[insert date]⟧.' },
    { text: 'Dear Anna,\n\nThe shirt is in stock in XXL, the code is HX-XXX-20.' },
    { text: 'Dear Anna,\n\nThe value [mm] stands in column 3, and {A, B} are the two sizes.' },
    { text: 'Dear Anna,\n\nWe can reduce the weight to < 5 kg at 20 % less cost.' },
  ],
});
