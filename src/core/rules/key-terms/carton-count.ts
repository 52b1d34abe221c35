import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { termsOfDraft } from '#core/rules/key-terms/terms-of.ts';
import { lineEvidence } from '#core/rules/key-terms/evidence.ts';
import { IN_CARTON } from '#core/trade/term-role.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

export const cartonCount: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'carton-count',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': '箱数与件数不符', en: 'Cartons do not hold the pieces' },
  message: { 'zh-CN': '{goods}，{packing}，应是 {right} 箱，写的是 {cartons}。', en: '{goods} at {packing} make {right} cartons, not {cartons}.' },
  why: { 'zh-CN': '箱数不对，客户会按短装索赔，订舱体积也会错。', en: 'A wrong count leads to short-shipment claims and a wrong booking.' },
  wakes: ['cartons'],
  *find(input) {
    const { text } = input.draft;
    const { quantities } = termsOfDraft(input);
    const rows = quantities.filter(({ inRow }) => inRow).map(({ sentence }) => sentence.start);
    // Each row of a table counts its own cartons; a mail without rows tells of one packing.
    const groups =
      rows.length === 0 ? [quantities] : [...new Set(rows)].map((row) => quantities.filter(({ inRow, sentence }) => inRow && sentence.start === row));
    for (const terms of groups) {
      const packings = terms.filter(
        ({ fact, start }) => /^(?!kg|cbm|g\/|lb).*\/ctn$/.test(fact.value.unit) || IN_CARTON.test(text.slice(Math.max(0, start - 12), start)),
      );
      const packing = packings[0]?.fact;
      if (packing === undefined || packings.length > 1) continue;
      const goods = terms.filter(({ role, fact }) => role === 'goods' && fact.value.unit === packing.value.unit.split('/')[0]);
      const cartons = terms.filter(({ fact }) => fact.value.unit === 'ctn');
      const [count] = goods;
      const [boxes] = cartons;
      if (count === undefined || boxes === undefined || goods.length > 1 || cartons.length > 1) continue;
      const right = Math.ceil(Number(count.fact.value.amount) / Number(packing.value.amount));
      if (!Number.isFinite(right) || String(right) === boxes.fact.value.amount) continue;
      yield {
        start: boxes.start,
        end: boxes.end,
        values: { goods: count.fact.quote, packing: packing.quote, right, cartons: boxes.fact.quote },
        evidence: [lineEvidence(text, boxes)],
      };
    }
  },
  examples: [
    { text: '5,000 pcs, 24 pcs/ctn, ⟦200 ctns⟧.' },
    { text: '1,200 sets, 6 sets/carton, ⟦150 cartons⟧.' },
    { text: '⟦20 cartons⟧ of 24 pcs, 500 pcs at USD 3.20/pc.' },
    { text: '20 cartons of 24 pcs, 480 pcs at USD 3.20/pc.' },
    { text: '4,800 pcs, 24 pcs/ctn, 200 ctns.' },
    { text: '5,000 pcs, 24 pcs/ctn.' },
  ],
});
