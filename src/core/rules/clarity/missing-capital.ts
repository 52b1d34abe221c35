import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const OPENERS = /^(please|we|our|the|you|your|if|thanks|thank|it|this|could|can|hope|looking|attached|there|as|after|regarding)$/;
/** Ends with a full stop that ends no sentence. */
const SHORT = /(approx|incl|excl|dept|corp|ctns|encl|attn|appr|resp|spec|fig|inc|ltd|etc|max|min|qty|pcs|tel|nos)$/i;

/** True behind the end of a sentence on the same line, and at the very beginning of a text. */
function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (before.trim() === '') return start < 3;
  return /[a-z]{3}[.!?] $/.test(before) && !SHORT.test(before.slice(0, -2)) && !/\w\.\w+\. $/.test(before);
}

/** Names of days, months, feasts, countries and languages begin with a capital. */
export const missingCapital: TradeRule = judgedRule({
  id: 'missing-capital',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '专有名词没大写', en: 'Missing capital' },
  message: { 'zh-CN': '“{quote}”首字母大写：“{replacement}”', en: '“{quote}” takes a capital: “{replacement}”.' },
  why: {
    'zh-CN': '星期、月份、节日、国家、语言、民族名首字母一律大写；小写 may 还会被读成“也许”。',
    en: 'Days, months, feasts, countries and languages take a capital; a small “may” or “march” is read as a verb.',
  },
  wake: [
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|mondays|fridays|sundays|saturdays)',
    '(chinese new year|spring festival|christmas|easter|ramadan|canton fair)',
    '(china|chinese|english|europe|european|america|american|germany|german|france|french|spain|spanish|italy|italian|japan|japanese|korea|korean|india|indian|russia|russian|brazil|mexico|turkey|dubai|africa|african|asia|asian|australia|australian|canada|vietnam|thailand)',
    '(please|we|our|the|you|your|if|thanks|thank|it|this|could|can|hope|looking|attached|there|as|after|regarding)',
    '(zhejiang|guangdong|jiangsu|fujian|shandong|hebei|hangzhou|foshan|dongguan|suzhou|wenzhou|zhongshan|dalian|wuxi|nanjing|taiwan|poland|netherlands|belgium|sweden|egypt|nigeria|kenya|chile|peru|colombia|argentina|indonesia|malaysia|singapore|pakistan|bangladesh|israel|saudi arabia|saudi|arabic|portugal|portuguese|greece|ukraine|austria|switzerland|denmark|norway|finland)',
    '(shanghai|ningbo|shenzhen|guangzhou|qingdao|xiamen|tianjin|yiwu|hong kong|beijing|hamburg|rotterdam|los angeles|new york|london)',
  ],
  written: 'small',
  judge: (text, { start, end }, words) => {
    const quote = text.slice(start, end);
    const first = quote.charAt(0);
    if (first === first.toUpperCase() || /^turkey$/.test(words)) return undefined;
    if (OPENERS.test(words)) return opensSentence(text, start) ? { start, end, words: first.toUpperCase() + quote.slice(1) } : undefined;
    // `bone china`, `french press`, `venetian … english oak`: kinds of ware are often written small.
    if (
      /^(china|french|italian|american|german|english|indian|japanese|spanish)$/.test(words) &&
      /(bone|fine) $/i.test(text.slice(Math.max(0, start - 5), start))
    )
      return undefined;
    if (
      /^(french|indian|spanish) (press|fries|ink)/i.test(text.slice(start, end + 6)) ||
      /[@./_#-]/.test(text.charAt(start - 1)) ||
      /[@_/]/.test(text.charAt(end))
    )
      return undefined;
    return { start, end, words: quote.replace(/(^| )([a-z])/g, (_, space: string, letter: string) => space + letter.toUpperCase()) };
  },
  examples: [
    { text: 'Please reply by ⟦friday⟧.', fixed: 'Please reply by Friday.' },
    { text: 'We load on 5 ⟦april⟧ in ⟦ningbo⟧.', fixed: 'We load on 5 April in Ningbo.' },
    { text: 'The office is closed for ⟦chinese new year⟧.', fixed: 'The office is closed for Chinese New Year.' },
    { text: 'The label is ready. ⟦please⟧ confirm it.', fixed: 'The label is ready. Please confirm it.' },
    { text: 'The colour may differ slightly, incl. the lid.' },
    { text: 'Dear Anna,\nplease find it here.' },
    { text: 'Bone china mugs, 350 ml, see www.china.example.' },
    { text: 'Please reply by Friday.' },
  ],
});
