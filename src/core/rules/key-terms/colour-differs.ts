import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { mailEvidence } from '#core/rules/key-terms/evidence.ts';
import { theyWrote } from '#core/rules/key-terms/example-contexts.ts';
import { mayBeSameGoods, statedWords } from '#core/rules/key-terms/known-facts.ts';
import type { HistoryMessage, RuleInput, TradeRule } from '#core/rules/rule-input.ts';

const COLOURS = 'black|white|grey|gray|red|blue|navy|green|yellow|orange|purple|pink|brown|beige|ivory|silver|gold|khaki|turquoise'.split('|');
const SHADES = '(?:light|dark|deep|pale|bright|matt|matte|glossy|sky|royal|navy|olive|wine|mint|dusty)';
const SHADE = new RegExp(`\\b${SHADES}[ -]$`, 'i');
const COLOUR = new RegExp(
  `\\b(?:${SHADES}[ -])?(?:${COLOURS.join('|')})\\b(?! (?:tea|list|week|sea|card|wine|rice|market|friday|label|book|channel|day))`,
  'gi',
);
const SEVERAL =
  /\b(?:or|either|available|instead|sold out|out of stock|also|other|colou?rs|if|cannot|can't|not|sample|logo|print\w*|assorted|mix\w*)\b|\?/i;
const LONGEST = 6000;

const plain = (colour: string): string => colour.toLowerCase().replace('gray', 'grey').replace('-', ' ');
const base = (colour: string): string => colour.slice(colour.lastIndexOf(' ') + 1);

/** Two colours, or one colour in two shades that are both named. */
const isOther = (a: string, b: string): boolean => a !== b && (base(a) !== base(b) || (a.indexOf(' ') > 0 && b.indexOf(' ') > 0));

/** The one colour that a text names; undefined when it names none or several. */
function onlyColour(text: string): { colour: string; start: number; end: number } | undefined {
  const found = text.slice(0, LONGEST).match(COLOUR) ?? [];
  const [first] = found;
  if (first === undefined || found.some((other) => plain(other) !== plain(first))) return undefined;
  const start = text.search(COLOUR);
  return { colour: plain(first), start, end: start + first.length };
}

/** The newest mail of theirs that names one colour of the same goods. */
function askedColour(input: RuleInput): { message: HistoryMessage; colour: string; start: number; end: number } | undefined {
  for (const message of [...input.history()].reverse()) {
    if (message.side !== 'theirs' || !mayBeSameGoods(input, message)) continue;
    const asked = onlyColour(message.text);
    if (asked !== undefined) return { message, ...asked };
  }
  return undefined;
}

export const colourDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'colour-differs',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '颜色与客户写的不一致', en: 'Colour differs from what they wrote' },
  message: { 'zh-CN': '这里写 {colour}，对方写的是 {known}。', en: '{colour} here, {known} in their mail.' },
  why: {
    'zh-CN': '颜色做错整批返工。若是建议换色，写明 instead of …。',
    en: 'A wrong colour means making the lot again. If another is proposed, say instead of what.',
  },
  phrases: COLOURS,
  *find(input) {
    const hits = input.phrases('colour-differs');
    const [first] = hits;
    if (first === undefined || hits.some(({ phrase }) => phrase !== first.phrase)) return;
    const shade = SHADE.exec(input.draft.text.slice(Math.max(0, first.start - 12), first.start))?.[0] ?? '';
    const hit = { start: first.start - shade.length, end: first.end };
    const asked = askedColour(input);
    const colour = input.draft.text.slice(hit.start, hit.end);
    if (asked === undefined || !isOther(asked.colour, plain(colour))) return;
    const words = statedWords(input, hit);
    if (words === undefined || SEVERAL.test(words)) return;
    yield {
      start: hit.start,
      end: hit.end,
      values: { colour, known: asked.colour },
      evidence: [mailEvidence(asked.message, asked)],
      fixes: [{ label: asked.colour, edits: [{ start: hit.start, end: hit.end, text: asked.colour }] }],
    };
  },
  examples: [
    {
      text: 'Yes, all 400 chairs in ⟦light grey⟧.',
      context: theyWrote('Please make the 400 chairs in dark grey.'),
      fixed: 'Yes, all 400 chairs in dark grey.',
    },
    { text: 'Yes, all 400 chairs in grey.', context: theyWrote('Please make the 400 chairs in dark grey.') },
    { text: 'We go ahead with 500 sets in ⟦white⟧.', context: theyWrote('500 sets in black please.'), fixed: 'We go ahead with 500 sets in black.' },
    { text: 'The chairs are ⟦navy⟧, as you wish.', context: theyWrote('We take the chair in grey.') },
    { text: 'We go ahead with 500 sets in black.', context: theyWrote('500 sets in black please.') },
    { text: 'Black is sold out, but white is in stock.', context: theyWrote('500 sets in black please.') },
    { text: 'We go ahead with 500 sets in white.' },
  ],
});
