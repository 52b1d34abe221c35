import { defineRule } from '#core/engine/rule.ts';
import type { HitEvidence } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { ownCompany } from '#core/rules/key-terms/example-contexts.ts';
import { cartonSizes, volumeOf } from '#core/rules/key-terms/carton-size.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';
import type { Fact } from '#core/trade/fact.ts';
import { isSameCode } from '#core/trade/product.ts';
import { sentenceAround } from '#core/trade/stance.ts';

/** Inside volume in cubic metres and payload in kilograms of the usual dry containers (ISO 668; payload by the data plates of the lines). */
const CONTAINERS: Readonly<Record<string, readonly [volume: number, payload: number]>> = {
  '20GP': [33.2, 28300],
  '40GP': [67.7, 28800],
  '40HQ': [76.4, 28700],
  '45HQ': [86.1, 29500],
};
const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10 };
const BEFORE = /\b(one|two|three|four|five|six|eight|ten|\d{1,2})\s*(?:x|×|\*|full)?\s*$/i;
/** Volume and weight in kilograms of one unit. */
const VOLUMES: Readonly<Record<string, number>> = { cbm: 1, cuft: 0.0283168 };
const WEIGHTS: Readonly<Record<string, number>> = { kg: 1, mt: 1000, ton: 1000, lb: 0.453592 };
const NO_FIT =
  /\b(?:not fit|too (?:much|big|large|heavy|many)|more than|exceed\w*|cannot|can't|won't|do(?:es)? not|over|instead of|or|rest|remaining|another|second|partly|next)\b|\?/i;

interface Load {
  readonly place: Span;
  readonly amount: number;
  readonly limit: number;
  readonly load: string;
  readonly most: string;
  readonly evidence: HitEvidence;
}

/** Containers named in a sentence: how many of one type; undefined when it names none or several types. */
function containersIn(text: string, quantities: readonly Fact<'quantity'>[], sentence: Span): { type: string; count: number } | undefined {
  const named = quantities.filter(({ value, start, end }) => CONTAINERS[value.unit] !== undefined && start >= sentence.start && end <= sentence.end);
  const [first] = named;
  if (first === undefined || named.length > 1) return undefined;
  const written = BEFORE.exec(text.slice(Math.max(sentence.start, first.start - 14), first.start))?.[1]?.toLowerCase();
  const count = first.value.amount === '1' && written !== undefined ? (COUNTS[written] ?? Number(written)) : Number(first.value.amount);
  return count > 0 && count <= 100 ? { type: first.value.unit, count } : undefined;
}

const round = (amount: number): string => String(Math.round(amount * 10) / 10);

/** What the stated volume or weight, or the pieces by our own carton data, take up against what the containers hold. */
function* loads(input: RuleInput, sentence: Span, type: string, count: number): Iterable<Load> {
  const [volume, payload] = CONTAINERS[type] ?? [0, 0];
  const within = ({ start, end }: Span): boolean => start >= sentence.start && end <= sentence.end;
  const capacity = bookEvidence(
    { en: `${type}: ${volume} cbm, ${payload} kg`, 'zh-CN': `${type}：${volume} 立方米，${payload} 公斤` },
    { en: 'inside volume and payload of a container', 'zh-CN': '集装箱内容积与载重' },
  );
  const quantities = input.facts('quantity').slice(0, MOST_COMPARED).filter(within);
  for (const { value, start, end, quote } of quantities) {
    const cubic = VOLUMES[value.unit];
    const weight = WEIGHTS[value.unit];
    const most = cubic === undefined ? payload : volume;
    const factor = cubic ?? weight;
    if (factor === undefined) continue;
    const amount = Number(value.to ?? value.amount) * factor;
    const unit = cubic === undefined ? 'kg' : 'cbm';
    yield { place: { start, end }, amount, limit: most * count, load: quote, most: `${round(most * count)} ${unit}`, evidence: capacity };
  }
  yield* loadOfCartons(input, quantities, volume * count, capacity);
  const goods = termsOfDraft(input).quantities.filter(
    (term) => within(term) && term.role !== 'step' && term.product !== undefined && /^(?:pc|set|pair|ctn)$/.test(term.fact.value.unit),
  );
  const [term] = goods;
  const carton = input.context.company?.products?.filter(({ code }) => term?.product !== undefined && isSameCode(code, term.product))[0]?.carton;
  if (term === undefined || goods.length > 1 || carton === undefined) return;
  const amount = Number(term.fact.value.amount);
  const cartons = term.fact.value.unit === 'ctn' ? amount : Math.ceil(amount / carton.pieces);
  for (const [each, limit, unit] of [
    [carton.cbm, volume, 'cbm'],
    [carton.grossKg, payload, 'kg'],
  ] as const) {
    if (each === undefined) continue;
    const load = `${term.fact.quote} = ${cartons} ctns x ${each} ${unit} = ${round(cartons * Number(each))} ${unit}`;
    const source = { en: `carton data of ${term.product ?? ''}`, 'zh-CN': `${term.product ?? ''} 的装箱资料` };
    yield {
      place: term,
      amount: cartons * Number(each),
      limit: limit * count,
      load: `${round(cartons * Number(each))} ${unit}`,
      most: `${round(limit * count)} ${unit}`,
      evidence: { kind: 'company', text: load, source },
    };
  }
}

/** So many cartons of the one size that the mail names. */
function* loadOfCartons(input: RuleInput, quantities: readonly Fact<'quantity'>[], limit: number, evidence: HitEvidence): Iterable<Load> {
  const cartons = quantities.filter(({ value }) => value.unit === 'ctn' && value.to === undefined);
  const [boxes] = cartons;
  const sizes = cartonSizes(input);
  const singles = quantities.filter(({ value }) => /^cbm(?:\/ctn)?$/.test(value.unit) && Number(value.amount) < 1);
  const each = sizes[0] !== undefined ? volumeOf(sizes[0]) : singles.length === 1 ? Number(singles[0]?.value.amount) : undefined;
  if (boxes === undefined || each === undefined || cartons.length > 1 || sizes.length > 1) return;
  const amount = Number(boxes.value.amount) * each;
  yield { place: boxes, amount, limit, load: `${boxes.quote} = ${round(amount)} cbm`, most: `${round(limit)} cbm`, evidence };
}

export const containerLoad: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'container-load',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '货装不进所写的柜', en: 'The goods do not fit the container' },
  message: { 'zh-CN': '{load} 超过 {count} x {type} 的 {most}。', en: '{load} is more than {count} x {type} holds ({most}).' },
  why: {
    'zh-CN': '多出来的要另订一个柜或甩货，运费由谁出会起争议。按装箱资料重算再写。',
    en: 'What does not fit needs a second container or stays behind, and the freight is argued about. Work it out from the carton data.',
  },
  wakes: ['container'],
  *find(input) {
    const quantities = input.facts('quantity').slice(0, MOST_COMPARED);
    if (quantities.length === 0) return;
    const { text } = input.draft;
    let last = -1;
    for (const quantity of quantities) {
      if (CONTAINERS[quantity.value.unit] === undefined) continue;
      const sentence = sentenceAround(text, quantity);
      if (sentence.start === last || NO_FIT.test(text.slice(sentence.start, sentence.end))) continue;
      last = sentence.start;
      const containers = containersIn(text, quantities, sentence);
      if (containers === undefined) continue;
      for (const { place, amount, limit, load, most, evidence } of loads(input, sentence, containers.type, containers.count)) {
        if (!(amount > limit)) continue;
        // The whole phrase from the goods to the container, whichever stands first.
        const start = Math.min(place.start, quantity.start);
        const end = Math.max(place.end, quantity.end);
        yield { start, end, values: { load, most, ...containers }, evidence: [evidence] };
        break;
      }
    }
  },
  examples: [
    { text: '1,450 cartons (⟦98.6 CBM in total) fit into one 40HQ⟧.' },
    { text: 'We can load ⟦38 CBM into 1x20GP⟧.' },
    {
      text: 'One ⟦20GP takes all 24,000 pcs⟧ of BV-520.',
      context: ownCompany({ products: [{ code: 'BV-520', carton: { pieces: 24, cbm: '0.035' } }] }),
    },
    { text: 'The ⟦2,400 cartons (60 x 50 x 40 cm each) go into 1 x 40HQ⟧.' },
    { text: 'All ⟦900 cartons of 0.09 CBM go into one 40HQ⟧.' },
    { text: 'All 800 cartons of 0.09 CBM go into one 40HQ.' },
    { text: 'The 600 cartons (60 x 50 x 40 cm each) go into 1 x 40HQ.' },
    { text: '1,050 cartons, 66.8 CBM, 14,700 kg, go into one 40HQ.' },
    { text: '98.6 CBM is too much for one 40HQ.' },
    { text: '98.6 CBM go into two 40HQ.' },
    { text: 'One 20GP takes 20,000 pcs of BV-520.', context: ownCompany({ products: [{ code: 'BV-520', carton: { pieces: 24, cbm: '0.035' } }] }) },
  ],
});
