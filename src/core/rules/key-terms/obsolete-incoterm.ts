import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

/** What took the place of a code; DES and DEQ have no single heir, so that no fix is offered for DES. */
const HEIRS: Readonly<Record<string, string>> = { DAT: 'DPU', DDU: 'DAP', DEQ: 'DPU', DAF: 'DAP', 'C&F': 'CFR', CNF: 'CFR', DES: 'DAP' };

export const obsoleteIncoterm: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'obsolete-incoterm',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '已废止的贸易术语', en: 'Incoterm no longer in force' },
  message: { 'zh-CN': '{code} 已不在 Incoterms 2020 里，现在用 {heir}。', en: '{code} is not in Incoterms 2020; use {heir}.' },
  why: {
    'zh-CN': 'DAT 2020 年取消，DDU、DES、DEQ、DAF 2011 年取消，C&F 从来不是正式代码。双方对税费的理解会不一样。',
    en: 'DAT left the rules in 2020, DDU, DES, DEQ and DAF in 2011; C&F never was a code of recent editions. Both sides may read the duties differently.',
  },
  source: 'icc_incoterms2020',
  wakes: ['incoterm'],
  *find(input) {
    for (const { start, quote, value } of input.facts('incoterm').slice(0, MOST_COMPARED)) {
      const heir = HEIRS[value.code];
      if (heir === undefined) continue;
      // DES and DAT are letter strings of other trades too: only with a place.
      if (value.place === undefined && (value.code === 'DES' || value.code === 'DAT' || value.code === 'DAF')) continue;
      const spelled = /D(?:AT|DU|ES|EQ|AF)|CNF|C\s?[&+]\s?F/i.exec(quote);
      if (!spelled) continue;
      const from = start + spelled.index;
      const end = from + spelled[0].length;
      yield {
        start: from,
        end,
        values: { code: value.code, heir },
        evidence: [bookEvidence(`${value.code} > ${heir}`, 'Incoterms 2020')],
        fixes: [{ label: heir, edits: [{ start: from, end, text: heir }] }],
      };
    }
  },
  examples: [
    { text: 'We can offer ⟦DDU⟧ Warsaw at USD 4,900.', fixed: 'We can offer DAP Warsaw at USD 4,900.' },
    { text: '⟦C&F⟧ Jebel Ali USD 8.30 per carton.', fixed: 'CFR Jebel Ali USD 8.30 per carton.' },
    { text: '⟦DAT⟧ Felixstowe terminal is possible.', fixed: 'DPU Felixstowe terminal is possible.' },
    { text: 'We can offer DAP Warsaw at USD 4,900.' },
    { text: 'Our C&F agent in Chittagong will contact you.' },
    { text: 'The data come from the DES encryption test.' },
  ],
});
