import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { CARRIER_TERMS } from '#core/rules/key-terms/carrier-terms.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import { INCOTERMS } from '#core/rules/key-terms/wording/wording-rule.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { sentenceAround } from '#core/trade/stance.ts';

const BOXED = /\b(?:FCL|LCL)\b|\bcontainers?\b|(?:^|[^\d.,])(?:20|40|45)\s?'?\s?(?:GP|HQ|HC|DC|DV|ft|feet)\b/i;

export const seaTermWithContainer: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'sea-term-with-container',
  group: 'key-terms',
  severity: 'info',
  title: { 'zh-CN': '集装箱货用海运术语', en: 'Sea term for goods in a container' },
  message: {
    'zh-CN': '集装箱货国际商会建议用 {heir}；{code} 照用也可以。',
    en: 'For containers the ICC advises {heir}; {code} is common all the same.',
  },
  why: {
    'zh-CN': '集装箱在堆场交给承运人，FOB、CFR、CIF 的风险却要到装上船才转移，堆场里出的事由卖方担。仅供参考，不必改。',
    en: 'A container is handed over at the terminal, but under FOB, CFR and CIF risk passes on board: what happens in between stays with the seller. For information only.',
  },
  source: 'icc_incoterms2020',
  wakes: ['incoterm'],
  *find(input) {
    const { text } = input.draft;
    for (const { start, end, value } of input.facts('incoterm').slice(0, MOST_COMPARED)) {
      const heir = CARRIER_TERMS[value.code];
      if (heir === undefined) continue;
      const sentence = sentenceAround(text, { start, end });
      if (!BOXED.test(text.slice(Math.max(sentence.start, start - 40), Math.min(sentence.end, end + 60)))) continue;
      yield {
        start,
        end,
        values: { code: value.code, heir },
        evidence: [
          bookEvidence(
            {
              en: `${value.code} is for goods placed on board; ${heir} for goods handed to the carrier`,
              'zh-CN': `${value.code} 用于装上船的货，${heir} 用于交给承运人的货`,
            },
            INCOTERMS,
          ),
        ],
      };
      return;
    }
  },
  examples: [
    { text: '⟦FOB Ningbo⟧, 1x40HQ.' },
    { text: '⟦CIF Santos⟧, LCL shipment.' },
    { text: 'FCA Ningbo terminal, 1x40HQ.' },
    { text: 'FOB Ningbo, Incoterms 2020.' },
  ],
});

const CODE = 'EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP';
const TWO = new RegExp(`^(?:${CODE})\\s*(?:/|or|and|&)\\s*(?:${CODE})\\b`);
const PRICED = /(?:USD|EUR|GBP|CNY|RMB|US\$|\$|€|£)\s?\d/;

export const twoTermsOnePrice: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'two-terms-one-price',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '一个价格两个术语', en: 'Two terms for one price' },
  message: { 'zh-CN': '“{quote}”：这个价到底按哪个术语？', en: '“{quote}”: which of the two does the price hold for?' },
  why: {
    'zh-CN': 'FOB 和 CIF 差一笔运费和保险，客户会按对他有利的那个算。一个价写一个术语。',
    en: 'Freight and insurance lie between the two, and the buyer takes the better one. One price, one term.',
  },
  source: 'icc_incoterms2020',
  wakes: ['incoterm', 'money'],
  *find(input) {
    const { text } = input.draft;
    for (const { start } of input.facts('incoterm').slice(0, MOST_COMPARED)) {
      const quote = TWO.exec(text.slice(start, start + 24))?.[0];
      if (quote === undefined) continue;
      const sentence = sentenceAround(text, { start, end: start + quote.length });
      const after = text.slice(start + quote.length, Math.min(sentence.end, start + quote.length + 80));
      const priced = PRICED.exec(after);
      // A price for each: `FOB or CIF: USD 5.00 and USD 5.35`.
      if (priced === null || PRICED.test(after.slice(priced.index + priced[0].length)) || /\?/.test(text.slice(sentence.start, sentence.end + 1)))
        continue;
      yield {
        start,
        end: start + quote.length,
        evidence: [bookEvidence({ en: 'each term has its own price', 'zh-CN': '每个术语对应一个价格' }, INCOTERMS)],
      };
    }
  },
  examples: [
    { text: '⟦FOB/CIF⟧ Los Angeles USD 5.00/pc.' },
    { text: 'Our price is ⟦EXW or FOB⟧ USD 3.20.' },
    { text: 'FOB Ningbo USD 5.00/pc; CIF Los Angeles USD 5.35/pc.' },
    { text: 'Would you like FOB or CIF prices?' },
  ],
});
