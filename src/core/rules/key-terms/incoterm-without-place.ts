import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { sentenceAround } from '#core/trade/stance.ts';

/** A sentence that only talks about a term (`Would you like FOB or CIF?`) fixes nothing yet. */
const OPEN_TALK =
  /\b(?:usually|normally|prefer|would you|do you|which|either|instead of|whether|term is|would|cost more|responsib|under|(?:is|are) the rules?)\b|\?/i;

export const incotermWithoutPlace: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'incoterm-without-place',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '贸易术语没有指定地点', en: 'Incoterm without a named place' },
  message: { 'zh-CN': '{code} 后面没有写地点。', en: '{code} has no named place.' },
  why: {
    'zh-CN': '费用和风险在指定地点转移，光写代码的价格没法比、没法订舱。写成 FOB Ningbo、CIF Hamburg。',
    en: 'Cost and risk pass at the named place; a price with a bare code can be neither compared nor booked. Write FOB Ningbo or CIF Hamburg.',
  },
  source: 'icc_incoterms2020',
  wakes: ['incoterm'],
  *find(input) {
    const facts = input.facts('incoterm').slice(0, MOST_COMPARED);
    const placed: Record<string, boolean> = {};
    for (const { value } of facts) if (value.place !== undefined) placed[value.code] = true;
    for (const { value } of input.subjectFacts('incoterm')) if (value.place !== undefined) placed[value.code] = true;
    for (const { start, end, value } of facts) {
      if (placed[value.code]) continue;
      // Once a mail is enough.
      placed[value.code] = true;
      const whole = input.sentences.filter((span) => span.start <= start && end <= span.end)[0];
      // What stands behind a semicolon is another matter.
      const sentence = whole === undefined ? undefined : sentenceAround(input.draft.text, { start, end });
      const text = sentence === undefined ? '' : input.draft.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
      const priced = input
        .facts('money')
        .slice(0, MOST_COMPARED)
        .some((money) => sentence !== undefined && money.start >= sentence.start && money.end <= sentence.end);
      // DES, DAT and DAF are letters of other trades too.
      if (!priced && (OPEN_TALK.test(text) || /^D(?:ES|AT|AF)$/.test(value.code))) continue;
      const { usual, quotes } = input.context.customer ?? {};
      const known =
        quotes?.filter(({ incoterm, place }) => incoterm === value.code && place !== undefined)[0]?.place ??
        (usual?.incoterm === value.code ? usual.place : undefined);
      const fixes = known === undefined ? [] : [{ label: `${value.code} ${known}`, edits: [{ start: end, end, text: ` ${known}` }] }];
      // Beside terms that have their places (`EXW EUR 21.00, FCA Shanghai EUR 21.60`) it is one of several to choose from.
      const isChoice = facts.some(
        (other) =>
          other.value.place !== undefined &&
          other.value.code !== value.code &&
          sentence !== undefined &&
          other.start >= sentence.start &&
          other.end <= sentence.end,
      );
      yield {
        start,
        end,
        values: { code: value.code },
        severity: priced && !isChoice ? 'error' : 'warning',
        fixes,
        evidence: [bookEvidence({ en: 'a term is followed by its named place', 'zh-CN': '术语后须写指定地点' }, 'Incoterms 2020')],
      };
    }
  },
  examples: [
    { text: 'Our best price is USD 5.20/pc ⟦FOB⟧.' },
    {
      text: 'The ⟦CIF⟧ price is EUR 12.40 per set.',
      context: { customer: { id: '1', name: 'A', contacts: [], usual: { incoterm: 'CIF', place: 'Hamburg' } } },
      fixed: 'The CIF Hamburg price is EUR 12.40 per set.',
    },
    { text: 'USD 5.20/pc FOB Ningbo, Incoterms 2020.' },
    { text: 'USD 5.20/pc FOB Ningbo. The FOB price includes the label.' },
    { text: 'Would you like FOB or CIF prices?' },
    { text: 'Our price is fob Ningbo USD 3.00.' },
  ],
});
