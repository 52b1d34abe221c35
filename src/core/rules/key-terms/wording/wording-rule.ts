import { bookEvidence } from '#core/rules/key-terms/evidence.ts';
import type { PhraseRule } from '#core/rules/phrase-rule.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Localised } from '#core/text/language.ts';
import { sentenceAround } from '#core/trade/stance.ts';

/** A wording of trade that says too little or the wrong thing; the phrases only say where to look. */
export interface WordingRule extends Omit<PhraseRule, 'group' | 'accept'> {
  /** What the finding rests on: a rule book, a law, a habit of trade. */
  readonly basis: Localised;
  /** Where the rule book or the habit comes from. */
  readonly basisSource: Localised;
  /** False where the sentence around the phrase, which begins at `at` in it, makes it right after all. Absent: the phrase alone is enough. */
  readonly objects?: (sentence: string, quote: string, input: RuleInput, at: number) => boolean;
}

/** Turns a wording into a rule of the key terms, whose findings name what they rest on. */
export function wordingRule({ basis, basisSource, objects, ...rule }: WordingRule): TradeRule {
  const evidence = [bookEvidence(basis, basisSource)];
  const inner = phraseRule({
    bodyOnly: true,
    ...rule,
    group: 'key-terms',
    accept: (input, hit, text) => {
      if (objects === undefined) return true;
      const { start, end } = sentenceAround(text, hit);
      return objects(text.slice(start, end), text.slice(hit.start, hit.end), input, hit.start - start);
    },
  });
  return {
    ...inner,
    *find(input) {
      for (const hit of inner.find(input)) yield { ...hit, evidence };
    },
  };
}

/** Rule books that several wordings rest on. */
export const INCOTERMS: Localised = { en: 'Incoterms 2020', 'zh-CN': 'Incoterms 2020' };
export const UCP: Localised = { en: 'UCP 600', 'zh-CN': 'UCP 600' };
export const URC: Localised = { en: 'URC 522', 'zh-CN': 'URC 522' };
export const TRADE: Localised = { en: 'practice of the trade', 'zh-CN': '贸易惯例' };
