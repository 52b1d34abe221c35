import { defineRule } from '#core/engine/rule.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { lineEvidence } from '#core/rules/key-terms/evidence.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { CalendarDate, Fact } from '#core/trade/fact.ts';
import { dateIn } from '#core/trade/format-date.ts';

export const arrivalBeforeDeparture: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'arrival-before-departure',
  group: 'key-terms',
  severity: 'error',
  title: { 'zh-CN': 'ETA 早于 ETD', en: 'ETA before ETD' },
  message: { 'zh-CN': '到港 {eta} 早于开船 {etd}。', en: 'Arrival on {eta} is before departure on {etd}.' },
  why: { 'zh-CN': '船期写反或写错，客户按它安排清关和提货。', en: 'One of the two is wrong, and the buyer plans customs and pick-up by them.' },
  wakes: ['date'],
  phrases: ['eta', 'etd'],
  *find(input) {
    const { text } = input.draft;
    let etd: CalendarDate | undefined;
    for (const fact of input.facts('date').slice(0, MOST_COMPARED)) {
      const { start, end, quote, value }: Fact<'date'> = fact;
      const label = /\b(etd|eta)\b[^\d]{0,24}$/i.exec(text.slice(Math.max(0, start - 28), start))?.[1]?.toLowerCase();
      if (value.date === undefined) continue;
      if (label === 'etd') etd = value.date;
      else if (label === 'eta' && etd !== undefined && value.date < etd)
        yield { start, end, values: { eta: quote, etd: dateIn(etd) }, evidence: [lineEvidence(input.draft.text, { start, end })] };
    }
  },
  examples: [
    { text: 'ETD 20 March 2027, ETA ⟦12 March 2027⟧.' },
    { text: 'ETD Ningbo: 5 May 2027; ETA Hamburg: ⟦30 April 2027⟧.' },
    { text: 'ETD 12 March 2027, ETA 20 April 2027.' },
    { text: 'ETA 20 April 2027, ETD 12 March 2027.' },
  ],
});
