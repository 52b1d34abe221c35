import type { Hit } from '#core/engine/rule.ts';
import { segmentSpans } from '#core/draft/own-text.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { readOnce } from '#core/rules/read-once.ts';

type Slip = Hit & { readonly kind: 'doubled-word' | 'spacing' | 'small-i' };

/** Words that may stand twice: `had had`, `that that`; names such as `Baden Baden`; `so so`, `very very` have rules of their own. */
const MAY_DOUBLE = /^(had|that|is|so|very|really|no|yes|ok|bye|ha|knock|long|many|in|on|so|her|who|hong|tuk|cha|pai|bora|walla|wagga|san)$/;

const SPACE = 32;
const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** One walk over the own text finds all slips of typing; the rules below share it. */
const slipsOf = readOnce(({ draft }: RuleInput): readonly Slip[] => {
  const slips: Slip[] = [];
  for (const { start, end } of segmentSpans(draft, 'own')) walk(draft.text, start, end, slips);
  return slips;
});

function walk(text: string, from: number, to: number, slips: Slip[]): void {
  let wordStart = -1;
  let lastStart = -1;
  let lastEnd = -1;
  for (let at = from; at <= to; at++) {
    const unit = at < to ? text.charCodeAt(at) : 10;
    if (isLetter(unit) || isDigit(unit) || unit === 39 || unit === 0x2019 || unit >= 0xc0) {
      if (wordStart < 0) wordStart = at;
      continue;
    }
    if (wordStart >= 0) {
      if (lastEnd >= 0 && at - wordStart === lastEnd - lastStart && at - wordStart > 1 && onlySpaces(text, lastEnd, wordStart))
        doubled(text, lastStart, lastEnd, wordStart, at, slips);
      else if (at - wordStart === 1 && text.charCodeAt(wordStart) === 105) smallI(text, wordStart, from, to, slips);
      lastStart = wordStart;
      lastEnd = at;
      wordStart = -1;
    }
    if (unit === 44 || unit === 59) sign(text, at, from, to, slips);
    else if (unit === 46 || unit === 63 || unit === 33) sentenceSign(text, at, from, to, slips);
  }
}

function onlySpaces(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== SPACE && text.charCodeAt(i) !== 0xa0) return false;
  return from < to;
}

function doubled(text: string, firstStart: number, firstEnd: number, start: number, end: number, slips: Slip[]): void {
  const word = text.slice(firstStart, firstEnd).toLowerCase();
  if (text.slice(start, end).toLowerCase() !== word || MAY_DOUBLE.test(word) || !/^[a-z]+$/.test(word)) return;
  // Two capitals are a name (`Pago Pago`, `Duran Duran`) unless the first only begins the sentence.
  if (/[A-Z]/.test(text.charAt(start)) && text.slice(start, end) !== text.slice(start, end).toUpperCase()) return;
  slips.push({
    kind: 'doubled-word',
    start: firstStart,
    end,
    fixes: [{ label: text.slice(firstStart, firstEnd), edits: [{ start: firstEnd, end, text: '' }] }],
  });
}

function smallI(text: string, at: number, from: number, to: number, slips: Slip[]): void {
  const before = at === from ? ' ' : text.charAt(at - 1);
  const after =
    /^ (am|will|have|hope|think|would|can|could|send|sent|need|want|was|do|don't|did|know|also|just|like|got|had|may|shall|understand|believe|wish|suggest|agree|attach|attached|received|checked|talked|write|wonder|mean|find|saw|get|really|already|cannot|can't|must|should)\b/.test(
      text.slice(at + 1, Math.min(to, at + 14)),
    );
  if (!/[\s,;]/.test(before) || !after) return;
  slips.push({ kind: 'small-i', start: at, end: at + 1, fixes: [{ label: 'I', edits: [{ start: at, end: at + 1, text: 'I' }] }] });
}

/** A comma or semicolon with a space before it, or none behind it between two words. */
function sign(text: string, at: number, from: number, to: number, slips: Slip[]): void {
  const next = text.charCodeAt(at + 1);
  if (at > from + 1 && text.charCodeAt(at - 1) === SPACE && text.charCodeAt(at - 2) > 32) {
    let start = at - 1;
    while (start > from && text.charCodeAt(start - 1) === SPACE) start--;
    if (!isLetter(text.charCodeAt(start - 1)) && !isDigit(text.charCodeAt(start - 1)) && text.charAt(start - 1) !== ')') return;
    const space = at + 1 < to && isLetter(next) ? ' ' : '';
    push(text, start, at + 1, text.charAt(at) + space, slips);
  } else if (
    at > from + 1 &&
    at + 2 < to &&
    isLetter(next) &&
    isLetter(text.charCodeAt(at + 2)) &&
    isLetter(text.charCodeAt(at - 1)) &&
    isLetter(text.charCodeAt(at - 2)) &&
    !inAddress(text, at, from, to, next >= 97)
  ) {
    push(text, at, at + 1, `${text.charAt(at)} `, slips);
  }
}

/** A full stop, question or exclamation mark with a space before it, or glued to the next sentence. */
function sentenceSign(text: string, at: number, from: number, to: number, slips: Slip[]): void {
  const next = text.charCodeAt(at + 1);
  if (at > from + 1 && text.charCodeAt(at - 1) === SPACE && isLetter(text.charCodeAt(at - 2)) && (at + 1 >= to || next === SPACE || next === 10)) {
    push(text, at - 1, at + 1, text.charAt(at), slips);
  } else if (
    at + 2 < to &&
    next >= 65 &&
    next <= 90 &&
    at > from + 3 &&
    /[a-z]{3}/.test(text.slice(at - 3, at)) &&
    /[a-z ]/.test(text.charAt(at + 2)) &&
    !inAddress(text, at, from, to, false)
  ) {
    push(text, at, at + 1, `${text.charAt(at)} `, slips);
  }
}

function push(text: string, start: number, end: number, words: string, slips: Slip[]): void {
  slips.push({ kind: 'spacing', start, end, fixes: [{ label: `“${words}”`, edits: [{ start, end, text: words }] }] });
}

/** True inside an address, a path or a file name, where signs stand without spaces. */
function inAddress(text: string, at: number, from: number, to: number, mayHoldFigures: boolean): boolean {
  let start = at;
  let end = at;
  while (start > from && start > at - 200 && text.charCodeAt(start - 1) > 32) start--;
  while (end < to && end < at + 200 && text.charCodeAt(end) > 32) end++;
  const run = text.slice(start, end);
  return /[@/\\=_&]|www\.|\.(com|net|org|cn|pdf|xlsx?|docx?|zip|jpe?g|png|de|eu|io)\b/i.test(run) || (!mayHoldFigures && /\d/.test(run));
}

const only =
  (kind: Slip['kind']) =>
  (input: RuleInput): Hit[] =>
    slipsOf(input).filter((slip) => slip.kind === kind);

export const doubledWord: TradeRule = {
  id: 'doubled-word',
  group: 'clarity',
  severity: 'warning',
  title: { 'zh-CN': '单词重复', en: 'Doubled word' },
  message: { 'zh-CN': '“{quote}”多写了一个词', en: '“{quote}” has a word twice.' },
  why: { 'zh-CN': '改句子时常留下重复的词，拼写检查不一定提示，买家一眼就看到。', en: 'A slip that editing leaves behind; readers see it at once.' },
  wakes: ['slips'],
  find: only('doubled-word'),
  examples: [
    { text: 'Please send ⟦the the⟧ label.', fixed: 'Please send the label.' },
    { text: 'The price is valid ⟦for for⟧ 30 days.', fixed: 'The price is valid for 30 days.' },
    { text: 'He had had the sample tested.' },
    { text: 'We meet in Baden Baden.' },
    { text: 'The lamp is on. On Friday it goes to the laboratory.' },
  ],
};

export const spacing: TradeRule = {
  id: 'punctuation-spacing',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '标点前后空格', en: 'Spaces around punctuation' },
  message: { 'zh-CN': '标点前不空格，后面空一格', en: 'No space before a punctuation mark, one behind it.' },
  why: {
    'zh-CN': '英文标点前不空格、后空一格；中文没有空格，容易漏。写错了在手机上会断行断错。',
    en: 'English sets no space before a punctuation mark and one behind it; otherwise lines break in the wrong place on a phone.',
  },
  wakes: ['slips'],
  find: only('spacing'),
  examples: [
    { text: 'Thanks for your mail⟦ ,⟧we checked it.', fixed: 'Thanks for your mail, we checked it.' },
    { text: 'Red⟦,⟧blue and green are in stock.', fixed: 'Red, blue and green are in stock.' },
    { text: 'The sample is ready⟦.⟧Please confirm the address.', fixed: 'The sample is ready. Please confirm the address.' },
    { text: '1,000 pcs; see https://example.com/a,b and file a.Xls' },
    { text: 'Please see www.lights.example.com,or ask Mr.Smith.' },
    { text: 'The 4.Gen model and the e.Go are new.' },
  ],
};

export const smallPronoun: TradeRule = {
  id: 'small-i',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '“我”要大写 I', en: 'Small i' },
  message: { 'zh-CN': '“我”永远写大写 I', en: 'The pronoun I is always a capital.' },
  why: {
    'zh-CN': '英文的“我”无论在句中何处都大写；小写 i 是聊天写法。',
    en: 'The pronoun I is written with a capital everywhere in a sentence; a small i belongs in a chat.',
  },
  wakes: ['slips'],
  find: only('small-i'),
  examples: [
    { text: 'Today ⟦i⟧ will send it.', fixed: 'Today I will send it.' },
    { text: 'The label is wrong, ⟦i⟧ am sorry.', fixed: 'The label is wrong, I am sorry.' },
    { text: 'See items i) and ii) of the list.' },
    { text: 'Part i of the report is attached.' },
  ],
};
