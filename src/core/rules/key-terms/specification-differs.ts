import { defineRule } from '#core/engine/rule.ts';
import type { HitEvidence } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { ownCompany, recorded, theyWrote } from '#core/rules/key-terms/example-contexts.ts';
import { knownFacts, mayBeSameGoods, statedWords } from '#core/rules/key-terms/known-facts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { isSameMeasure, measureOf } from '#core/rules/key-terms/same-measure.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Fact } from '#core/trade/fact.ts';
import { isSameCode } from '#core/trade/product.ts';
import { readFacts } from '#core/trade/read-facts.ts';

/** The sample that both agreed on is the goods themselves. */
const APPROVED = /\b(?:approved|confirmed|golden|sealed|signed) samples?\b/gi;

interface Known {
  readonly fact: Fact<'specification'>;
  readonly measure: string;
  /** The product named right before it. */
  readonly goods: string | undefined;
  /** `their`: what they ask for; `our`: what we said; `record`: what is on file. */
  readonly side: 'their' | 'our' | 'record';
  readonly group: string;
  readonly evidence: () => HitEvidence;
}

/** `LP-6060 40W 4000K`: the product that a measure stands behind in the same line. */
function goodsBefore(text: string, products: readonly Fact<'product'>[], { start }: { start: number }): string | undefined {
  const before = products.slice(0, MOST_COMPARED).filter(({ end }) => end <= start && end > start - 40);
  const last = before[before.length - 1];
  return last === undefined || /[\n.;]/.test(text.slice(last.end, start)) ? undefined : last.value.code;
}

const SEVERAL =
  /\b(?:or|either|both|available|options?|alternativ\w*|instead|versions|(?:other|another|new|second) version|also|range of|other|if|cannot|can not|can't|not|unable|sample|test\w*|old|standard is|usually|normally|from \d)\b|\?/i;

function fromRecord(input: RuleInput): Known[] {
  const { customer, company } = input.context;
  const codes = input.facts('product').slice(0, MOST_COMPARED);
  const isNamed = (code: string): boolean => codes.some(({ value }) => isSameCode(value.code, code));
  const known: Known[] = [];
  const add = (text: string, group: string, evidence: HitEvidence): void => {
    for (const fact of readFacts(text))
      if (fact.kind === 'specification')
        known.push({ fact, measure: measureOf(fact, text), goods: undefined, side: 'record', group, evidence: () => evidence });
  };
  for (const { product, spec } of customer?.requirements ?? []) {
    if (spec !== undefined && isNamed(product))
      add(spec, `requirement ${product}`, {
        kind: 'record',
        text: `${product}: ${spec}`,
        source: { en: 'requirements of this customer', 'zh-CN': '该客户的产品要求' },
      });
  }
  for (const { code, specification } of company?.products ?? []) {
    if (specification === undefined || !isNamed(code)) continue;
    for (const name of Object.keys(specification)) {
      const value = specification[name] ?? '';
      add(`${name}: ${value}`, `company ${code}`, {
        kind: 'company',
        text: `${code}, ${name}: ${value}`,
        source: { en: 'our product data', 'zh-CN': '公司产品资料' },
      });
    }
  }
  return known;
}

function knownMeasures(input: RuleInput): Known[] {
  const said = knownFacts(input, 'specification')
    .filter(({ message, words }) => mayBeSameGoods(input, message) && !/\bor\b|\beither\b/i.test(words))
    .map(({ fact, ours, message, evidence }): Known => {
      const group = String(input.history().indexOf(message));
      const goods = goodsBefore(message.text, message.facts('product'), fact);
      return { fact, measure: measureOf(fact, message.text), goods, side: ours ? 'our' : 'their', group, evidence };
    });
  return [...said, ...fromRecord(input)];
}

export const specificationDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'specification-differs',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '规格与往来邮件或资料不一致', en: 'Specification differs from the thread or the record' },
  message: { 'zh-CN': '这里写 {value}，之前是 {known}。', en: '{value} here, {known} before.' },
  why: {
    'zh-CN': '电压、克重、材质写错就是另一种货，做出来只能返工。若真的改了规格，写明 changed to …。',
    en: 'Another voltage, weight or grade is another product, and goods made to it come back. If it was changed, say so.',
  },
  wakes: ['past'],
  *find(input) {
    const facts = input.facts('specification').slice(0, MOST_COMPARED);
    if (facts.length === 0) return;
    const known = knownMeasures(input);
    if (known.length === 0) return;
    const { text } = input.draft;
    const products = input.facts('product');
    const own = facts.map((fact) => ({ fact, measure: measureOf(fact, text), goods: goodsBefore(text, products, fact) }));
    for (const { fact, measure, goods } of own) {
      if (measure === '') continue;
      const isOf = (other: { goods: string | undefined }): boolean =>
        goods === undefined || other.goods === undefined || isSameCode(other.goods, goods);
      const same = known.filter((other) => other.measure === measure && isOf(other));
      // The newest of each side holds; an older one has been overtaken.
      const newest = (['their', 'our', 'record'] as const).map((side) => {
        const first = same.filter((other) => other.side === side)[0];
        return same.filter((other) => other.side === side && other.group === first?.group);
      });
      const holding = newest.reduce((all, some) => all.concat(some), []);
      const [before] = holding;
      if (before === undefined || holding.some((other) => isSameMeasure(other.fact.value, fact.value))) continue;
      // Beside the known value the draft speaks of two versions.
      const besides = own.filter((other) => other.measure === measure && other.fact !== fact && isOf(other));
      if (besides.some((other) => holding.some((value) => isSameMeasure(value.fact.value, other.fact.value)))) continue;
      const words = statedWords(input, fact);
      if (words === undefined || SEVERAL.test(words.replace(APPROVED, ' '))) continue;
      const { start, end, quote } = fact;
      const isPlain = besides.length === 0 && same.filter(({ group, side }) => group === before.group && side === before.side).length === 1;
      yield {
        start,
        end,
        severity: isPlain ? 'error' : 'warning',
        values: { value: quote, known: before.fact.quote },
        evidence: [before.evidence()],
        fixes: isPlain ? [{ label: before.fact.quote, edits: [{ start, end, text: before.fact.quote }] }] : [],
      };
    }
  },
  examples: [
    {
      text: 'We confirm LP-6060 40W ⟦4000K⟧ and LP-30120 40W 4000K.',
      context: theyWrote('Our order: LP-6060 40W 3000K 1,200 pcs and LP-30120 40W 4000K 800 pcs.'),
    },
    {
      text: 'All 300 blenders will be made for ⟦110V⟧ with VDE plug.',
      context: theyWrote('We need the blenders in 230 V with VDE plug.'),
      fixed: 'All 300 blenders will be made for 230 V with VDE plug.',
    },
    { text: 'The fabric is confirmed: ⟦160 gsm⟧ single jersey.', context: theyWrote('We need 180 gsm single jersey.') },
    { text: 'HX-200 runs on ⟦110V⟧.', context: ownCompany({ products: [{ code: 'HX-200', specification: { voltage: '220-240V' } }] }) },
    { text: 'The lamp HX-200 has ⟦3000K⟧.', context: recorded({ requirements: [{ product: 'HX-200', spec: '4000K, IP65' }] }) },
    { text: 'All blenders will be made for 230V.', context: theyWrote('We need the blenders in 220-240 V.') },
    { text: 'The blender is available in 110V and 230V.', context: theyWrote('We need the blenders in 230 V.') },
    { text: 'Shall we change it to 110V?', context: theyWrote('We need the blenders in 230 V.') },
    { text: 'The fabric is 160 gsm.' },
  ],
});
