import type { Hit } from '#core/engine/rule.ts';
import { segmentSpans } from '#core/draft/own-text.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

/** Chinese punctuation and full-width forms; a text without one is told in one native pass. */
const WIDE = /[\u3001\u3002\u300a\u300b\u3010\u3011\uff01-\uff5e\uffe5]+/g;
const CHINESE = /[\u3400-\u9fff]+(?:[\s\u3001\u3002\uff00-\uffef\d]*[\u3400-\u9fff]+)*/g;
const PLAIN: Readonly<Record<string, string>> = {
  '、': ', ',
  '。': '. ',
  '《': '“',
  '》': '”',
  '【': '[',
  '】': ']',
  '～': '-',
  '￥': '¥',
  '，': ', ',
  '；': '; ',
  '：': ': ',
  '！': '! ',
  '？': '? ',
  '（': ' (',
  '）': ') ',
};

function plain(wide: string): string {
  let result = '';
  for (let i = 0; i < wide.length; i++) {
    const sign = wide.charAt(i);
    const unit = sign.charCodeAt(0);
    result += PLAIN[sign] ?? (unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : sign);
  }
  return result;
}

/** The plain sign with just the spaces that are missing around it. */
function fitted(text: string, start: number, end: number): string {
  let words = plain(text.slice(start, end)).replace(/ {2,}/g, ' ');
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[\s(]/.test(before) || before === '') words = words.replace(/^ /, '');
  if (/[\s,.;:!?)]/.test(after) || after === '') words = words.replace(/ $/, '');
  return words;
}

function isLatinText(text: string, spanStart: number, spanEnd: number): boolean {
  const sample = text.slice(spanStart, Math.min(spanEnd, spanStart + 600));
  const chinese = sample.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return chinese * 3 < (sample.match(/[A-Za-z]/g)?.length ?? 0);
}

function* places(input: RuleInput, pattern: RegExp): Iterable<{ start: number; end: number }> {
  const { text } = input.draft;
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return;
  for (const span of segmentSpans(input.draft, 'own')) {
    if (!isLatinText(text, span.start, span.end)) continue;
    pattern.lastIndex = span.start;
    for (let found = pattern.exec(text); found && found.index < span.end; found = pattern.exec(text))
      yield { start: found.index, end: found.index + found[0].length };
  }
}

export const fullWidthSign: TradeRule = {
  id: 'full-width-sign',
  group: 'clarity',
  severity: 'warning',
  title: { 'zh-CN': '中文标点、全角字符', en: 'Chinese punctuation or full-width character' },
  message: { 'zh-CN': '“{quote}”是全角字符：改成半角', en: '“{quote}” is a full-width character: use the plain one.' },
  why: {
    'zh-CN': '国外电脑上全角标点会变成方块或错位，全角数字搜不到、复制不了，价格尤其危险。切换英文输入法再写。',
    en: 'Abroad such signs show as boxes or in odd places, and full-width figures cannot be searched or copied. Switch the input method before writing.',
  },
  wakes: ['wide-signs'],
  *find(input): Iterable<Hit> {
    const { text } = input.draft;
    for (const { start, end } of places(input, WIDE)) {
      // Inside Chinese words the signs are at home; the words themselves are another finding.
      if (/[\u3400-\u9fff]/.test(text.charAt(start - 1)) || /[\u3400-\u9fff]/.test(text.charAt(end))) continue;
      const words = fitted(text, start, end);
      const figure = /[０-９]/.test(text.slice(start, end));
      yield { start, end, fixes: [{ label: words.trim(), edits: [{ start, end, text: words }] }], severity: figure ? 'error' : 'warning' };
    }
  },
  examples: [
    { text: 'Dear Anna⟦，⟧ the sample is ready⟦。⟧', fixed: 'Dear Anna, the sample is ready.' },
    { text: 'USD ⟦５⟧.20 per piece', fixed: 'USD 5.20 per piece' },
    { text: 'Red⟦、⟧blue and green are in stock.', fixed: 'Red, blue and green are in stock.' },
    { text: 'The “blue” box — size L.' },
    { text: '您好，样品已经寄出，请查收。' },
  ],
};

export const chineseWord: TradeRule = {
  id: 'chinese-left-in',
  group: 'clarity',
  severity: 'warning',
  title: { 'zh-CN': '英文邮件里残留中文', en: 'Chinese words left in' },
  message: { 'zh-CN': '“{quote}”还是中文：译出来或删掉', en: '“{quote}” is still Chinese: translate it or take it out.' },
  why: {
    'zh-CN': '多半是内部备注、译了一半或从表格粘来的。买家看不懂，还可能泄露内部信息。',
    en: 'Usually an internal remark or a half-translated line. The buyer cannot read it, and it may say more than it should.',
  },
  wakes: ['wide-signs'],
  *find(input): Iterable<Hit> {
    const country = input.context.customer?.country;
    if (country === 'CN' || country === 'TW' || country === 'HK' || country === 'JP' || country === 'MO' || country === 'SG') return;
    const { text } = input.draft;
    for (const place of places(input, CHINESE)) {
      const lineStart = text.lastIndexOf('\n', place.start) + 1;
      const line = text.slice(lineStart, place.start);
      // A name in both scripts: `Li Wei (李伟)`, `Beneficiary: 宁波…`.
      if (/\($/.test(line.trim()) || /(name|beneficiary|address|company|brand|mark|wechat)[^\n]*$/i.test(line.slice(-40))) continue;
      yield place;
    }
  },
  examples: [
    { text: 'The sample ⟦已寄⟧ by DHL.' },
    { text: 'Please confirm the colour ⟦颜色⟧ by Friday.' },
    { text: 'My name is Li Wei (李伟).' },
    { text: 'The sample was sent by DHL.' },
    { text: '样品已经寄出，请查收。' },
    { text: 'The sample 已寄 by DHL.', context: { customer: { id: 'K-1', name: 'Tokyo Lamp', contacts: [], country: 'JP' } } },
  ],
};
