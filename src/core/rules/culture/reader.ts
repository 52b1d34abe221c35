import { mannersOrLocale } from '#core/culture/locale-manners.ts';
import { mannersFor } from '#core/culture/manners.ts';
import { MANNERS_SOURCES } from '#core/culture/manners/source-titles.ts';
import type { Manners } from '#core/culture/market.ts';
import type { HitEvidence } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import type { Localised } from '#core/text/language.ts';

/** Manners of the market that the mail goes to; undefined when no customer with a country is known. */
export function readerManners({ context }: RuleInput): Manners | undefined {
  return mannersFor(context.customer?.country);
}

/** How they write dates, numbers, hours and units: by the market's notes, for any other country by locale data alone. */
export function readerNotation({ context }: RuleInput): Manners | undefined {
  return mannersOrLocale(context.customer?.country);
}

const CONFIDENCE: Readonly<Record<Manners['confidence'], Localised>> = {
  high: { 'zh-CN': '可信度高', en: 'high confidence' },
  medium: { 'zh-CN': '可信度中', en: 'medium confidence' },
  low: { 'zh-CN': '可信度低', en: 'low confidence' },
};

/** Evidence that a rule stands on what is usual in business mail there, with source and confidence. */
export function mannersEvidence(manners: Manners, about: 'address' | 'tone', usual: Localised): readonly HitEvidence[] {
  const key = manners.sources[about];
  const title = MANNERS_SOURCES[key] ?? key;
  const sure = CONFIDENCE[manners.confidence];
  return [
    {
      kind: 'rule',
      text: { 'zh-CN': `${manners.name['zh-CN']}商务邮件：${usual['zh-CN']}`, en: `Business mail, ${manners.name.en}: ${usual.en}` },
      source: { 'zh-CN': `${title}（${sure['zh-CN']}）`, en: `${title} (${sure.en})` },
    },
  ];
}

/** Evidence that the record says so. */
export function recordEvidence(text: string): readonly HitEvidence[] {
  return [{ kind: 'record', text, source: { 'zh-CN': '客户档案', en: 'customer record' } }];
}

/** Examples need a customer of a market. */
export function customerIn(country: string, more: Readonly<Record<string, unknown>> = {}): CheckContext {
  return { customer: { id: 'C-1', name: 'Example Trading', country, contacts: [], ...more } };
}
