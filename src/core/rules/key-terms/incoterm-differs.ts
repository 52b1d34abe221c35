import { defineRule } from '#core/engine/rule.ts';
import type { HitEvidence } from '#core/engine/rule.ts';
import { knownFacts, statedWords } from '#core/rules/key-terms/known-facts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { quoteEvidence, usualEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

interface Known {
  readonly code: string;
  readonly place?: string;
  /** False for the usual terms, which a single deal may leave. */
  readonly binding: boolean;
  readonly evidence: HitEvidence;
}

const OPEN_TALK =
  /\b(?:or|alternativ\w*|would|also|option\w*|prefer|usually|either|if you|besides|both|instead|otherwise|as well|sample|courier|by air|air freight)\b|\?/i;

function placeKey(place: string): string {
  return place.toLowerCase().replace(/\b(?:port|seaport|of|china|city|the)\b|[^a-z]/g, '');
}

/** What is known of the terms of this deal: all of the conversation, the last two quotes, the usual terms. */
function knownTerms(input: RuleInput): Known[] {
  const known: Known[] = knownFacts(input, 'incoterm').map(({ fact: { value }, evidence }) => ({
    code: value.code,
    ...(value.place === undefined ? {} : { place: value.place }),
    binding: true,
    evidence: evidence(),
  }));
  const { quotes = [], usual } = input.context.customer ?? {};
  for (const quote of [...quotes].sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, 2)) {
    const { incoterm: code, place } = quote;
    if (code === undefined) continue;
    known.push({
      code,
      ...(place === undefined ? {} : { place }),
      binding: true,
      evidence: quoteEvidence(quote, place === undefined ? code : `${code} ${place}`),
    });
  }
  if (usual?.incoterm !== undefined) {
    const { incoterm: code, place } = usual;
    known.push({
      code,
      ...(place === undefined ? {} : { place }),
      binding: false,
      evidence: usualEvidence(place === undefined ? code : `${code} ${place}`),
    });
  }
  return known;
}

const fits = (value: { readonly code: string; readonly place?: string }, { code, place }: Known): boolean => {
  if (value.code !== code) return false;
  if (value.place === undefined || place === undefined) return true;
  const a = placeKey(value.place);
  const b = placeKey(place);
  return a === b || a.indexOf(b) >= 0 || b.indexOf(a) >= 0;
};

export const incotermDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'incoterm-differs',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '贸易术语或地点与之前不一致', en: 'Incoterm or place differs from before' },
  message: { 'zh-CN': '这里写 {term}，之前是 {known}。', en: '{term} here, {known} before.' },
  why: {
    'zh-CN': '术语和地点决定谁付运费、风险在哪里转移；同一个价格换了术语，利润就没了。',
    en: 'Term and place say who pays the freight and where risk passes; the same price on another term is another deal.',
  },
  source: 'icc_incoterms2020',
  wakes: ['incoterm', 'past'],
  *find(input) {
    const facts = input.facts('incoterm').slice(0, MOST_COMPARED);
    if (facts.length === 0) return;
    const known = knownTerms(input);
    if (known.length === 0 || facts.some(({ value }) => value.place !== undefined && known.some((term) => fits(value, term)))) return;
    for (const { start, end, quote, value } of facts) {
      if (known.some((term) => fits(value, term))) continue;
      const words = statedWords(input, { start, end });
      if (words === undefined || OPEN_TALK.test(words)) continue;
      const before = known.filter(({ code }) => code === value.code)[0] ?? known[0];
      if (before === undefined) continue;
      const right = before.place === undefined ? before.code : `${before.code} ${before.place}`;
      yield {
        start,
        end,
        severity: before.binding ? 'error' : 'warning',
        values: { term: quote, known: right },
        evidence: [before.evidence],
        fixes: value.edition === undefined ? [{ label: right, edits: [{ start, end, text: right }] }] : [],
      };
      return;
    }
  },
  examples: [
    {
      text: 'USD 4.20/pc ⟦FOB Shanghai⟧.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'Please quote FOB Ningbo.' }] },
      fixed: 'USD 4.20/pc FOB Ningbo.',
    },
    {
      text: 'The price is USD 4.20/pc ⟦CIF Hamburg⟧.',
      context: {
        customer: {
          id: '1',
          name: 'A',
          contacts: [],
          quotes: [{ number: 'Q-881', date: '2027-02-20', currency: 'USD', incoterm: 'FOB', place: 'Ningbo', lines: [] }],
        },
      },
    },
    {
      text: 'USD 4.20/pc FOB Ningbo or USD 4.55/pc CIF Hamburg.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'Please quote FOB Ningbo.' }] },
    },
    {
      text: 'USD 4.20/pc FOB Ningbo port, Incoterms 2020.',
      context: { from: 'li@hx.example', thread: [{ from: 'bo@buyer.example', date: '2027-03-01', text: 'Please quote FOB Ningbo.' }] },
    },
    { text: 'USD 4.20/pc FOB Shanghai.' },
  ],
});
