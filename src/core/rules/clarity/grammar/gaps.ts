import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

interface Gap {
  readonly wake: string;
  /** What must stand behind the wake, on the same line. */
  readonly behind: RegExp;
}

const FINITE = "(is|are|was|were|has|have|will|can|cannot|can't|could|didn't|don't|doesn't|rises?|rose|increased?|went)";

/** Two halves of a pattern that do not fit, a few words apart. Each looks at most sixty signs ahead. */
const GAPS: readonly Gap[] = [
  {
    wake: '(because of|due to|despite|in spite of|owing to)',
    behind: new RegExp(
      `^ (the|our|your|this|some|a)( (?!(?:that|which|who|we|you|they|and|the|our|your|it|this|some|all)\\b)[\\w-]+){1,4} ${FINITE} `,
      'i',
    ),
  },
  { wake: '(discuss|discussed|discussing) with', behind: /^( (?!about)\w+){1,3} about\b/i },
  { wake: '(prefer|preferred|prefers)', behind: /^( (?!rather|more)[\w/-]+){1,5} than\b/i },
  { wake: "(don't|do not) (think|believe)", behind: /^( (?!if|because)\w+){1,4} (not|isn't|can't|cannot|won't)\b/i },
  { wake: '(be|is|was|are|were|been) (late|early)', behind: /^ (about )?\d+ (days?|weeks?|hours?|months?)\b/i },
  { wake: 'than', behind: /^ (before|last (time|year|month|order)|the (last|previous) (time|order|one)) (about )?\d/i },
  { wake: '(reason|reasons)', behind: /^( (?!that|to)[\w'’-]+){1,9} (is|was) (because|due to)\b/i },
  { wake: 'between', behind: /^ (the|our|your)( (?!and)[\w-]+){1,3} (with|to) (the|our|your|this|that)\b/i },
  { wake: 'from', behind: /^ \d{1,2}(st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* (until to|till to)\b/i },
  { wake: '(not only)', behind: /^( (?!but)[\w-]+){1,8}, (and|so) also\b/i },
  { wake: '(so|too)', behind: /^ (expensive|high|low|late|big|small|long|heavy|hard) (so )?that (can't|cannot|can not|could not) /i },
];

export const unmatchedPattern: TradeRule = judgedRule({
  id: 'unmatched-pattern',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '前后搭配不上', en: 'Two halves that do not match' },
  message: { 'zh-CN': '“{quote}”前后搭配不上', en: '“{quote}”: the two halves do not match.' },
  why: {
    'zh-CN':
      'because of / due to / despite 后接名词，后面是句子就用 because / although；discuss something with somebody；prefer A to B；between A and B；一句只否定一次。',
    en: 'Because of, due to and despite take a noun; before a clause write because or although. Discuss something with somebody; prefer A to B; between A and B; one negation a sentence.',
  },
  wake: GAPS.map(({ wake }) => wake),
  judge: (text, place, words) => {
    const line = text.slice(place.end, place.end + 60);
    const stop = line.search(/[.!?\n;]/);
    for (const { wake, behind } of GAPS) {
      if (!fits(wake, words)) continue;
      const found = behind.exec(stop < 0 ? line : line.slice(0, stop));
      if (found) return { start: place.start, end: place.end + found[0].trimEnd().length };
    }
    return undefined;
  },
  examples: [
    { text: '⟦Due to the price of steel is⟧ rising, we adjust our quotation.' },
    { text: 'I ⟦discussed with my manager about⟧ the issue.' },
    { text: 'We ⟦prefer sea freight than⟧ air freight.' },
    { text: 'We ⟦don’t think it is not⟧ a problem.' },
    { text: 'Due to the rising price of steel, we adjust our quotation.' },
    { text: 'I discussed the issue with my manager.' },
    { text: 'We prefer sea freight, which is cheaper than air freight.' },
    { text: 'The gap between the cover and the frame is 2 mm.' },
  ],
});

const WAKES = new Map(GAPS.map(({ wake }) => [wake, new RegExp(`^(?:${wake})$`)] as const));

function fits(wake: string, words: string): boolean {
  return WAKES.get(wake)?.test(words) === true;
}
