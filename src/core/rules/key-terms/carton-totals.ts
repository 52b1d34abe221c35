import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { cartonSizes, volumeOf } from '#core/rules/key-terms/carton-size.ts';
import { figureFix } from '#core/rules/key-terms/figure-edit.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

/** What rounding of a volume or weight may take or give. */
const TOLERANCE = 0.03;
/** A single carton weighs and measures less, a shipment more; the two are told apart by it where no word does. */
const LARGEST_CARTON = { cbm: 1, kg: 60 } as const;
const ROUGH = /\b(?:about|around|approx\w*|roughly|ca|circa|~|pallet\w*|net|n\.w)\b/i;

export const cartonTotals: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'carton-totals',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '总体积或总重与箱数不符', en: 'Volume or weight does not fit the cartons' },
  message: { 'zh-CN': '{cartons} x {each} 应是 {right} {unit}，写的是 {total}。', en: '{cartons} x {each} is {right} {unit}, not {total}.' },
  why: {
    'zh-CN': '货代按总体积和毛重订舱、收费，报关单也照抄，错了要改单。',
    en: 'The forwarder books and charges by it and the declaration copies it; a wrong one has to be amended.',
  },
  wakes: ['cartons'],
  *find(input) {
    const quantities = input.facts('quantity').slice(0, MOST_COMPARED);
    const cartons = quantities.filter(({ value }) => value.unit === 'ctn' && value.to === undefined && Number(value.amount) > 1);
    const [boxes] = cartons;
    if (boxes === undefined || cartons.length > 1) return;
    const count = Number(boxes.value.amount);
    const { text } = input.draft;
    const sizes = cartonSizes(input);
    for (const unit of ['cbm', 'kg'] as const) {
      const measures = quantities.filter(({ value }) => value.to === undefined && (value.unit === unit || value.unit === `${unit}/ctn`));
      const singles = measures.filter(({ value }) => value.unit !== unit || Number(value.amount) < LARGEST_CARTON[unit]);
      const totals = measures.filter((fact) => singles.indexOf(fact) < 0);
      const [total] = totals;
      const [single] = singles;
      const [size] = unit === 'cbm' && single === undefined && sizes.length === 1 ? sizes : [];
      const each = single === undefined ? size && volumeOf(size) : Number(single.value.amount);
      if (total === undefined || each === undefined || totals.length > 1 || singles.length > 1) continue;
      const right = count * each;
      if (ROUGH.test(text.slice(Math.max(0, total.start - 16), total.end + 8)) && unit === 'kg') continue;
      if (Math.abs(right - Number(total.value.amount)) <= Math.max(right * TOLERANCE, 0.5)) continue;
      const amount = unit === 'kg' && Number.isInteger(right) ? String(right) : right.toFixed(unit === 'kg' ? 1 : 2);
      yield {
        start: total.start,
        end: total.end,
        values: { cartons: boxes.quote, each: (single ?? size)?.quote ?? '', right: amount, unit, total: total.quote },
        evidence: [
          {
            kind: 'draft',
            text: `${boxes.quote} x ${(single ?? size)?.quote ?? ''} = ${amount} ${unit}`,
            source: { 'zh-CN': '按本邮件计算', en: 'worked out from this mail' },
          },
        ],
        fixes: figureFix(total.quote, total, amount),
      };
    }
  },
  examples: [
    { text: '500 cartons, 0.06 CBM per carton, total volume ⟦45 CBM⟧.', fixed: '500 cartons, 0.06 CBM per carton, total volume 30.00 CBM.' },
    { text: '200 ctns, gross weight 15 kg/ctn, in all ⟦2,500 kg⟧.', fixed: '200 ctns, gross weight 15 kg/ctn, in all 3,000 kg.' },
    { text: '300 cartons, carton size 50 x 40 x 30 cm, total ⟦24 CBM⟧.' },
    { text: '500 cartons, 0.06 CBM per carton, total volume 30 CBM.' },
    { text: '200 ctns, gross weight 15 kg/ctn, in all 3,000 kg.' },
    { text: '500 cartons, about 30 CBM.' },
  ],
});
