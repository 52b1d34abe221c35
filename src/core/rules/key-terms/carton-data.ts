import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { cartonSizes, volumeOf } from '#core/rules/key-terms/carton-size.ts';
import { ownCompany } from '#core/rules/key-terms/example-contexts.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Fact } from '#core/trade/fact.ts';
import { isSameCode } from '#core/trade/product.ts';

/** Walls, and rounding to two places, may take or give so much. */
const TOLERANCE = 0.06;
const ROUGH = /\b(?:about|around|approx\w*|roughly|ca|circa|pallet\w*)\b|~/i;

const isOff = (stated: number, right: number): boolean => Math.abs(stated - right) > Math.max(right * TOLERANCE, 0.0006);

/** `Carton size 40 x 30 x 20 cm, 0.034 CBM`: three sides and the volume they do not make. */
function* sizeAgainstVolume(input: RuleInput): Iterable<Hit> {
  const sizes = cartonSizes(input);
  const singles = input
    .facts('quantity')
    .slice(0, MOST_COMPARED)
    .filter(({ value }) => /^cbm(?:\/ctn)?$/.test(value.unit) && value.to === undefined && Number(value.amount) < 1);
  const [size] = sizes;
  const [single] = singles;
  const right = size && volumeOf(size);
  if (size === undefined || single === undefined || right === undefined || sizes.length > 1 || singles.length > 1) return;
  if (!isOff(Number(single.value.amount), right)) return;
  const amount = right.toFixed(3);
  yield {
    start: single.start,
    end: single.end,
    values: { basis: size.quote, right: `${amount} cbm`, total: single.quote },
    evidence: [{ kind: 'draft', text: `${size.quote} = ${amount} cbm`, source: { 'zh-CN': '按本邮件计算', en: 'worked out from this mail' } }],
    fixes: figureFix(single.quote, single, amount),
  };
}

/** Volume, gross or net weight of so many pieces or cartons of one product, against our own carton data. */
function* againstData(input: RuleInput): Iterable<Hit> {
  const { text } = input.draft;
  const products = input.context.company?.products ?? [];
  const { quantities } = termsOfDraft(input);
  const codes = input.facts('product').slice(0, MOST_COMPARED);
  const [first] = codes;
  // One product in the mail, one count of it: whatever weighs or measures then is those goods.
  if (first === undefined || codes.some(({ value }) => !isSameCode(value.code, first.value.code))) return;
  const carton = products.filter(({ code }) => isSameCode(code, first.value.code))[0]?.carton;
  if (carton === undefined) return;
  const plain = quantities.filter(({ fact }) => fact.value.to === undefined && fact.value.unit.indexOf('/') < 0);
  const cartons = plain.filter(({ fact }) => fact.value.unit === 'ctn');
  const pieces = plain.filter(({ fact, role }) => role === 'goods' && /^(?:pc|set|pair)$/.test(fact.value.unit));
  const [boxes] = cartons;
  const [count] = pieces;
  if (cartons.length > 1 || pieces.length > 1 || (boxes === undefined && count === undefined)) return;
  const number = boxes !== undefined ? Number(boxes.fact.value.amount) : Math.ceil(Number(count?.fact.value.amount) / carton.pieces);
  const shown = boxes?.fact.quote ?? count?.fact.quote ?? '';
  for (const unit of ['cbm', 'kg'] as const) {
    const measures: readonly Fact<'quantity'>[] = plain.map(({ fact }) => fact).filter(({ value }) => value.unit === unit);
    const [total] = measures;
    if (total === undefined || measures.length > 1) continue;
    const around = text.slice(Math.max(0, total.start - 24), total.end + 10);
    const each = unit === 'cbm' ? carton.cbm : /\bn(?:et|\.?w)\b/i.test(around) ? carton.netKg : carton.grossKg;
    const stated = Number(total.value.amount);
    if (each === undefined || ROUGH.test(around) || /\b(?:each|per)\b/i.test(around) || stated < Number(each) * 2) continue;
    const right = number * Number(each);
    if (!isOff(stated, right)) continue;
    const amount = unit === 'kg' && Number.isInteger(right) ? String(right) : right.toFixed(unit === 'kg' ? 1 : 2);
    yield {
      start: total.start,
      end: total.end,
      values: { basis: `${first.value.code}, ${shown}`, right: `${amount} ${unit}`, total: total.quote },
      evidence: [
        {
          kind: 'company',
          text: `${first.value.code}: ${number} ctns x ${each} ${unit} = ${amount} ${unit}`,
          source: { en: `carton data of ${first.value.code}`, 'zh-CN': `${first.value.code} 的装箱资料` },
        },
      ],
      fixes: figureFix(total.quote, total, amount),
    };
  }
}

const pump = ownCompany({ products: [{ code: 'QP-60', carton: { pieces: 4, cbm: '0.032', grossKg: '24' } }] });

export const cartonData: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'carton-data',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '体积或重量与装箱资料不符', en: 'Volume or weight does not fit the carton data' },
  message: { 'zh-CN': '{basis} 应是 {right}，写的是 {total}。', en: '{basis}: that is {right}, not {total}.' },
  why: {
    'zh-CN': '货代按体积和毛重订舱、收费，报关单也照抄。按外箱尺寸、装箱资料重算。',
    en: 'The forwarder books and charges by it and the declaration copies it. Work it out from the sides of the carton and the carton data.',
  },
  wakes: ['quantity'],
  *find(input) {
    yield* sizeAgainstVolume(input);
    yield* againstData(input);
  },
  examples: [
    { text: 'Carton size 40 x 30 x 20 cm, ⟦0.034 CBM per carton⟧.' },
    { text: 'Carton size 40 x 30 x 20 cm, 0.024 CBM per carton.' },
    { text: '1,200 pcs QP-60 are 300 cartons with ⟦12.6 CBM⟧.', context: pump, fixed: '1,200 pcs QP-60 are 300 cartons with 9.60 CBM.' },
    { text: '300 cartons QP-60, gross weight ⟦8,200 kg⟧.', context: pump },
    { text: '1,200 pcs QP-60 are 300 cartons with 9.6 CBM.', context: pump },
    { text: '300 cartons QP-60, gross weight 7,200 kg.', context: pump },
    { text: '300 cartons QP-60 with 12.6 CBM.' },
  ],
});
