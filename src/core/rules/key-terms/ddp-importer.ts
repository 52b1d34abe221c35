import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import { statedWords } from '#core/rules/key-terms/known-facts.ts';
import { clauseAround } from '#core/trade/stance.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

const SETTLED =
  /\b(?:importer|\bIOR\b|eori|vat (?:number|registration|id|excluded|unpaid|included|paid)|(?:excluding|including|incl\.?|excl\.?) (?:\w+ ){0,2}(?:vat|gst|duty|duties|import tax)|import dut(?:y|ies)|customs (?:broker|agent)|tax registration|fiscal representative|your own customs)\b/i;

const REFUSED = /\b(?:not possible|impossible|cannot|can['’]t|not (?:offer|able)|unable|do(?:n['’]t| not))\b/i;

export const ddpImporter: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'ddp-importer',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': 'DDP 谁来进口清关', en: 'DDP without an importer' },
  message: { 'zh-CN': '{quote}：没写由谁作进口商、谁缴增值税。', en: '{quote}: who imports and who pays the VAT is not said.' },
  why: {
    'zh-CN': 'DDP 由卖方在买方国家进口、缴税，很多国家要求当地税号或进口商资格，没有就清不了关。不确定就报 DAP，或写明增值税由买方付。',
    en: 'Under DDP the seller imports in the buyer’s country, which mostly takes a local tax number. Without one offer DAP, or write that VAT is the buyer’s.',
  },
  source: 'icc_incoterms2020',
  wakes: ['incoterm'],
  *find(input) {
    if (input.facts('incoterm').length === 0) return;
    for (const fact of input.facts('incoterm').slice(0, MOST_COMPARED)) {
      if (fact.value.code !== 'DDP' || statedWords(input, fact) === undefined) continue;
      const { text } = input.draft;
      if (REFUSED.test(clauseAround(text, fact))) continue;
      if (SETTLED.test(text.slice(Math.max(0, fact.start - 600), fact.end + 600))) return;
      yield {
        start: fact.start,
        end: fact.end,
        values: { quote: fact.quote },
        evidence: [
          bookEvidence({ en: 'DDP: the seller clears for import and pays duty and taxes', 'zh-CN': 'DDP：卖方办进口清关并付税费' }, 'Incoterms 2020'),
        ],
      };
      return;
    }
  },
  examples: [
    { text: 'Our price is USD 5.10/pc ⟦DDP Dallas⟧.' },
    { text: 'We ship ⟦DDP your warehouse⟧, door to door.' },
    { text: 'Our price is USD 5.10/pc DDP Hamburg; our customs broker acts as importer of record.' },
    { text: 'Our price is USD 5.10/pc DAP Dallas.' },
    { text: 'DDP Copenhagen is not possible for us.' },
  ],
});
