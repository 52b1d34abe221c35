import type { Customer } from '#core/customers/customer.ts';
import { mannersFor } from '#core/culture/manners.ts';
import type { Draft } from '#core/draft/draft.ts';
import { ownText } from '#core/draft/own-text.ts';
import { mailKindNames, mailKindOf } from '#core/rules/mail-kind.ts';
import type { ScoreBands } from '#core/rules/score-bands.ts';
import { scoreBands } from '#core/rules/score-bands.ts';
import type { Localised } from '#core/text/language.ts';

/** What a draft is held against, and the words that say so. */
export interface Suiting {
  readonly bands: ScoreBands;
  /** Kind of mail, market, stage; only what is known. */
  readonly judgedAs: readonly Localised[];
}

const FIRST: Localised = { 'zh-CN': '首次联系', en: 'first contact' };
const PARTNER: Localised = { 'zh-CN': '老客户', en: 'partner of long standing' };

/** The bands for a draft to a customer. */
export function suitingOf(draft: Draft, customer: Customer | undefined): Suiting {
  const kind = mailKindOf(draft.subject, ownText(draft));
  const { country, stage } = customer ?? {};
  const market = mannersFor(country)?.name;
  const judgedAs = [
    ...(kind === undefined ? [] : [mailKindNames[kind]]),
    ...(market === undefined ? [] : [market]),
    ...(stage === 'lead' || stage === 'contacted' ? [FIRST] : stage === 'repeat' ? [PARTNER] : []),
  ];
  return { bands: scoreBands({ country, stage, kind }), judgedAs };
}
