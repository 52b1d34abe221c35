import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** British and American forms of words that trade mail uses; both are right, in one mail only one of them. */
const PAIRS =
  'colour=color colours=colors coloured=colored grey=gray centre=center metre=meter metres=meters litre=liter litres=liters fibre=fiber aluminium=aluminum mould=mold moulds=molds catalogue=catalog catalogues=catalogs cheque=check-0 favourite=favorite favour=favor behaviour=behavior honour=honor labour=labor neighbour=neighbor organise=organize organised=organized organisation=organization apologise=apologize recognise=recognize customised=customized customise=customize specialise=specialize specialised=specialized realise=realize finalise=finalize finalised=finalized minimise=minimize authorised=authorized cancelled=canceled travelling=traveling labelling=labeling labelled=labeled fulfil=fulfill tyre=tire-0 tyres=tires plough=plow jewellery=jewelry theatre=theater defence=defense licence=license-0 programme=program-0 modelling=modeling enquiry=inquiry-0 sulphur=sulfur vapour=vapor odour=odor';

const BRITISH: string[] = [];
const AMERICAN: string[] = [];
for (const pair of PAIRS.split(' ')) {
  const [british = '', american = ''] = pair.split('=');
  // Marked pairs are two words in American English as well.
  if (/-0$/.test(american)) continue;
  BRITISH.push(british);
  AMERICAN.push(american);
}
const phrases = [...BRITISH, ...AMERICAN];

export const mixedSpelling: TradeRule = {
  id: 'mixed-spelling',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '英式美式拼写混用', en: 'British and American spelling mixed' },
  message: {
    'zh-CN': '“{quote}”与“{other}”英美混用：统一写“{replacement}”',
    en: '“{quote}” beside “{other}” mixes two spellings: write “{replacement}”.',
  },
  why: {
    'zh-CN': '英式、美式都对，一封信里只用一种；对美国、拉美客户用美式，对英国、欧洲、澳洲、印度客户用英式。',
    en: 'Both are right, one mail uses one of them: American for the Americas, British for Britain, Europe, Australia and India.',
  },
  phrases,
  find: (input) => {
    const places = input.phrases('mixed-spelling');
    const british = places.filter(({ phrase }) => phrase < BRITISH.length);
    if (british.length === 0 || british.length === places.length) return [];
    const american = places.filter(({ phrase }) => phrase >= BRITISH.length);
    const country = input.context.customer?.country;
    const keepAmerican = country === undefined ? american.length > british.length : /^(US|CA|MX|BR|CO|CL|PE|AR|JP|KR|PH)$/.test(country);
    const { text } = input.draft;
    const hits: Hit[] = [];
    const other = (keepAmerican ? american : british)[0];
    for (const { start, end, phrase } of keepAmerican ? british : american) {
      const quote = text.slice(start, end);
      const word = (keepAmerican ? AMERICAN[phrase] : BRITISH[phrase - BRITISH.length]) ?? '';
      const words = quote.charAt(0) === quote.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      // A proper name keeps its spelling: `World Trade Center`.
      if (/^[A-Z]/.test(quote) && /[A-Z][a-z]+ $/.test(text.slice(Math.max(0, start - 16), start))) continue;
      hits.push({
        start,
        end,
        values: { replacement: words, other: other ? text.slice(other.start, other.end) : '' },
        fixes: [{ label: words, edits: [{ start, end, text: words }] }],
      });
      break;
    }
    return hits;
  },
  examples: [
    { text: 'The colour of the ⟦catalog⟧ is fine.', fixed: 'The colour of the catalogue is fine.' },
    { text: 'Colour and size as agreed; the ⟦mold⟧ is ready.', fixed: 'Colour and size as agreed; the mould is ready.' },
    {
      text: 'The ⟦colour⟧ of the mold is fine.',
      context: { customer: { id: 'K-1', name: 'Acme', contacts: [], country: 'US' } },
      fixed: 'The color of the mold is fine.',
    },
    { text: 'The colour of the catalogue is grey.' },
    { text: 'The color of the catalog is gray.' },
    { text: 'Our colour card hangs in the Berlin Trade Center.' },
  ],
};
