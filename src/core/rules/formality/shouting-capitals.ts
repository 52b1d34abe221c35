import type { Hit } from '#core/engine/rule.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const WORDS = wordSet(
  'please urgent urgently important attention immediately confirm reply must never very you your we our not asap-please now must all always again today tomorrow now only too why what when how best cheapest cheap lowest big good new free special thanks thank sorry hello dear need want send pay ship payment price delivery quality problem warning note remember',
);

/** Words that are shouted even when they stand alone in capitals. */
const ALONE = wordSet('please urgent urgently important immediately must never very you your not');

function isCapitalWord(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

const sentenceCase = (quote: string, atStart: boolean): string => {
  const low = quote.toLowerCase().replace(/\bi\b/g, 'I');
  return atStart ? low.charAt(0).toUpperCase() + low.slice(1) : low;
};

/** Ordinary words in capitals. Codes, Incoterms, ports and company names are no ordinary words. */
export const shoutingCapitals: TradeRule = {
  id: 'shouting-capitals',
  group: 'formality',
  severity: 'warning',
  title: { 'zh-CN': '全大写强调', en: 'Shouting capitals' },
  message: { 'zh-CN': '“{quote}”全大写读起来像在喊', en: '“{quote}” in capitals reads as shouting.' },
  why: {
    'zh-CN': '英文里整词大写等于大声喊，买家会觉得被催、被训。用日期和原因来强调，而不是大写。',
    en: 'A word in capitals is a raised voice. Stress it by a date and a reason instead: “Please confirm today; the vessel closes at 17:00.”',
  },
  phrases: Array.from(WORDS).filter((word) => word.indexOf('-') < 0),
  written: 'capitals',
  find: (input) => {
    const { text } = input.draft;
    const hits: Hit[] = [];
    let reached = -1;
    for (const { start, end } of input.phrases('shouting-capitals')) {
      if (start < reached || !isCapitalWord(text.slice(start, end))) continue;
      const run = capitalRun(text, start, end);
      reached = run.end;
      if (run.words < 2 && !ALONE.has(text.slice(start, end).toLowerCase())) continue;
      if (isHeading(text, run.start, run.end)) continue;
      const words = sentenceCase(
        text.slice(run.start, run.end),
        run.start === 0 || /[\n.!?]\s*$/.test(text.slice(Math.max(0, run.start - 3), run.start)),
      );
      hits.push({
        start: run.start,
        end: run.end,
        fixes: run.pure ? [{ label: words, edits: [{ start: run.start, end: run.end, text: words }] }] : [],
      });
    }
    return hits;
  },
  examples: [
    { text: '⟦PLEASE CONFIRM⟧ the colour today.', fixed: 'Please confirm the colour today.' },
    { text: 'This is ⟦VERY⟧ urgent for our production.' },
    { text: 'Do ⟦NOT⟧ send the old label.', fixed: 'Do not send the old label.' },
    { text: 'FOB NINGBO, USD 5.20, OEM, ISO 9001, HX-200-BL.' },
    { text: 'PRICE LIST\n\nThe prices are valid until 31 March.' },
    { text: 'The shipping mark reads KELLER / HAMBURG / NOT FOR SALE / C/NO. 1-200.' },
    { text: 'Your contact is NEW BEST TRADING CO., LTD.' },
  ],
};

/** The run of capital words around a word on its line; `pure` when all of them are ordinary words that may be written small. */
function capitalRun(text: string, start: number, end: number): { start: number; end: number; words: number; pure: boolean } {
  let from = start;
  let to = end;
  let words = 1;
  let pure = true;
  for (;;) {
    const next = /^ ([A-Z]{1,})(?![\w-])/.exec(text.slice(to, to + 24));
    if (!next) break;
    to += next[0].length;
    words++;
    if (!WORDS.has((next[1] ?? '').toLowerCase())) pure = false;
  }
  for (;;) {
    const before = /(?:^|[^\w-])([A-Z]+) $/.exec(text.slice(Math.max(0, from - 24), from));
    if (!before) break;
    from -= (before[1] ?? '').length + 1;
    words++;
    if (!WORDS.has((before[1] ?? '').toLowerCase())) pure = false;
  }
  return { start: from, end: to, words, pure };
}

/** A line in capitals alone, a mark with slashes or a firm's name is set in capitals for another reason. */
function isHeading(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const around = text.slice(Math.max(lineStart, start - 40), Math.min(lineEnd, end + 40));
  if (/ \/ |\b(CO|LTD|INC|LLC|GMBH|CORP|LIMITED|COMPANY|S\.A|PVT)\b/.test(around)) return true;
  return start === lineStart && end >= lineEnd - 1 && end - start < 60 && !/\b(PLEASE|URGENT|YOU|YOUR|MUST|NOW)\b/.test(text.slice(start, end));
}
