import type { Hit } from '#core/engine/rule.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { customerHouses, goesOutside, ownHouses } from '#core/rules/safety/recipient-domains.ts';

/** Words that only colleagues write to each other. */
const STRONG =
  /\binternal (?:use )?only\b|\bfor internal use\b|\bnot for (?:the )?(?:customer|client)\b|\bdo(?:n't| not) (?:tell|show|forward (?:this )?to) (?:the )?(?:customer|client)\b|底价|成本价|内部价|仅限内部|内部沟通|别告诉客户|不要告诉客户|别让客户知道/gi;

/** The same, and figures of cost: only in what our own people wrote. */
const OURS = new RegExp(
  `${STRONG.source}|\\bour (?:own |real |net )?cost (?:is|was|price)\\b|\\b(?:cost price|purchase price|profit margin|our margin|quote him|quote her)\\b|成本|利润|毛利`,
  'gi',
);

/** Whatever could match holds one of these; most mails hold none, and are not scanned. */
const GATES = ['nternal', 'ost ', 'argin', 'quote h', 'urchase price', 'ustomer', 'lient', '底价', '成本', '内部', '利润', '客户', '毛利'];

const context = {
  from: 'li@hx-lighting.example',
  to: ['weber@keller.example'],
  customer: { id: 'K-17', name: 'Keller GmbH', domains: ['keller.example'], contacts: [] },
};

export const internalTextQuoted: TradeRule = defineRule({
  id: 'internal-text-quoted',
  group: 'safety',
  severity: 'error',
  title: { 'zh-CN': '引用里有内部沟通', en: 'Internal text below' },
  message: { 'zh-CN': '下方引用里的“{quote}”是内部沟通。', en: '“{quote}” in the text below is between colleagues.' },
  why: {
    'zh-CN': '对方先看的就是下面的往来：成本、利润和同事的意见都会暴露。发送前删掉这段引用。',
    en: 'Buyers read what stands below first: costs, margins and remarks of colleagues. Cut that part before you send.',
  },
  examples: [
    {
      text: 'Dear Anna,\nthe price is USD 5.20/pc.\n\nFrom: Wang <wang@hx-lighting.example>\nSent: Monday, 1 March 2027 09:00\nTo: Li\nSubject: HX-200\n\n⟦Our cost is⟧ USD 4.10, say 5.20.',
      context,
    },
    { text: 'Dear Anna,\nsee below.\n\nOn 1 March 2027, Wang <wang@hx-lighting.example> wrote:\n> 这款⟦成本⟧ 4.10，报 5.20', context },
    {
      text: 'Dear Anna,\nnoted.\n\nOn 1 March 2027, Anna Weber <weber@keller.example> wrote:\n> Your price is above our cost price, and the margin is thin.',
      context,
    },
    { text: 'Dear Anna,\nsee below.\n\nOn 1 March 2027, Wang <wang@hx-lighting.example> wrote:\n> The freight cost is included.', context },
    {
      text: 'Hi Wang,\nok.\n\nOn 1 March 2027, Wang <wang@hx-lighting.example> wrote:\n> Internal only: 4.10',
      context: { ...context, to: ['wang@hx-lighting.example'] },
    },
  ],
  wakes: ['quoted'],
  find: ({ draft, context: given }) => {
    const { text, segments } = draft;
    if (!segments.some(({ kind }) => kind === 'quoted') || !GATES.some((gate) => text.indexOf(gate) >= 0) || !goesOutside(given)) return [];
    const own = ownHouses(given);
    const theirs = customerHouses(given);
    const named = (houses: Set<string>, stretch: string): boolean => {
      for (const house of houses) if (stretch.indexOf(house) >= 0) return true;
      return false;
    };
    const hits: Hit[] = [];
    let writer: 'ours' | 'theirs' | 'unknown' = 'unknown';
    for (const { kind, start, end } of segments) {
      if (kind === 'attribution') {
        const line = text.slice(start, Math.min(end, start + 400)).toLowerCase();
        const from = line.replace(/\b(?:to|cc|an|收件人|抄送) ?[:：][^\n]*/g, '');
        writer = named(theirs, from) ? 'theirs' : named(own, from) ? 'ours' : 'unknown';
      }
      if (kind !== 'quoted' || writer === 'theirs') continue;
      const pattern = writer === 'ours' ? OURS : STRONG;
      pattern.lastIndex = start;
      for (let match = pattern.exec(text); match && match.index < end && hits.length < 20; match = pattern.exec(text)) {
        hits.push({ start: match.index, end: match.index + match[0].length });
      }
    }
    return hits;
  },
});
