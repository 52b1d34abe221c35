import { defineRule } from '#core/engine/rule.ts';
import { customerIn, readerManners } from '#core/rules/culture/reader.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Words of trade mail whose other spelling looks foreign; British first. Pairs that are two words in one of both Englishes are left out. */
const PAIRS = 'colour=color colours=colors grey=gray aluminium=aluminum catalogue=catalog catalogues=catalogs mould=mold moulds=molds centre=center'
  .split(' ')
  .map((pair) => pair.split('='));
const BRITISH = PAIRS.map(([word = '']) => word);
const AMERICAN = PAIRS.map(([, word = '']) => word);
const READS_BRITISH = ['GB', 'IE', 'AU', 'NZ', 'ZA'];

/** British spelling throughout to an American reader, or the other way round; a mixture is said by its own rule. */
export const spellingForReader: TradeRule = defineRule({
  id: 'spelling-for-reader',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '拼写与对方习惯不同', en: 'The other spelling than the reader’s' },
  message: { 'zh-CN': '{market}客户习惯写“{right}”', en: 'Readers in {market} write “{right}”' },
  why: {
    'zh-CN': '美国用 color、gray、aluminum，英联邦用 colour、grey、aluminium。标签、图纸上的字会照抄，按对方的写法写。',
    en: 'American and British readers spell some words differently, and labels and drawings copy what stands in your mail.',
  },
  source: 'cldr',
  examples: [
    { text: 'The ⟦colour⟧ is black.', context: customerIn('US'), fixed: 'The color is black.' },
    { text: 'The ⟦aluminum⟧ housing is black.', context: customerIn('GB'), fixed: 'The aluminium housing is black.' },
    { text: 'The color is black.', context: customerIn('US') },
    { text: 'The colour is black.', context: customerIn('DE') },
    { text: 'The colour is black.' },
    { text: 'We show at the Javits Center in May.', context: customerIn('GB') },
    { text: 'The colour of the gray box is black.', context: customerIn('US') },
  ],
  phrases: [...BRITISH, ...AMERICAN],
  *find(input) {
    const manners = readerManners(input);
    const american = manners?.country === 'US';
    if (!manners || (!american && READS_BRITISH.indexOf(manners.country) < 0)) return;
    const places = input.phrases('spelling-for-reader');
    const isBritish = (phrase: number): boolean => phrase < BRITISH.length;
    if (places.some(({ phrase }) => isBritish(phrase) !== american)) return;
    for (const { start, end, phrase } of places) {
      const quote = input.draft.text.slice(start, end);
      const word = (american ? AMERICAN[phrase] : BRITISH[phrase - BRITISH.length]) ?? '';
      const capital = quote.charAt(0) !== quote.charAt(0).toLowerCase();
      // A capital inside a sentence is a name, which keeps its spelling.
      if (capital && !/(?:^|[.!?]\s+|\n)$/.test(input.draft.text.slice(Math.max(0, start - 3), start))) continue;
      const right = capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      yield { start, end, values: { market: manners.name, right }, fixes: [{ label: right, edits: [{ start, end, text: right }] }] };
      return;
    }
  },
});
