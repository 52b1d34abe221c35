import type { Order, Quote } from '#core/customers/customer.ts';
import type { HitEvidence } from '#core/engine/rule.ts';
import type { HistoryMessage } from '#core/rules/rule-input.ts';
import type { Localised } from '#core/text/language.ts';
import type { Span } from '#core/text/span.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
import { dateIn } from '#core/trade/format-date.ts';
import { sentenceAround } from '#core/trade/stance.ts';

const LONGEST = 160;

/** The sentence of an earlier mail, whose mail it is and from when. */
/* @__NO_SIDE_EFFECTS__ */
export function mailEvidence(message: HistoryMessage, place: Span): HitEvidence {
  const row = message.rows?.filter((span) => span.start <= place.start && place.end <= span.end)[0];
  const { start, end } = row ?? sentenceAround(message.text, place);
  const words = message.text.slice(start, Math.min(end, start + LONGEST)).trim();
  // A figure of a table says little without its row.
  const text = row === undefined ? words : words.replace(/\s*[\n\t]\s*/g, ' | ');
  const date = message.date === undefined ? undefined : dateIn(message.date);
  const ours = message.side === 'ours';
  return {
    kind: 'thread',
    text,
    source: {
      en: `${ours ? 'our' : 'their'} mail${date === undefined ? '' : ` of ${date.en}`}`,
      'zh-CN': `${ours ? '我方' : '对方'}${date === undefined ? '之前的邮件' : ` ${date['zh-CN']} 的邮件`}`,
    },
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function quoteEvidence({ number, date }: Quote, text: string | Localised): HitEvidence {
  const day = dateIn(date);
  return { kind: 'record', text, source: { en: `quote ${number} of ${day.en}`, 'zh-CN': `${day['zh-CN']} 的报价 ${number}` } };
}

/** Until when a quote is valid, with the quote as the source. */
/* @__NO_SIDE_EFFECTS__ */
export function validityEvidence(quote: Quote, until: CalendarDate): HitEvidence {
  const day = dateIn(until);
  return quoteEvidence(quote, { en: `valid until ${day.en}`, 'zh-CN': `有效期至 ${day['zh-CN']}` });
}

/* @__NO_SIDE_EFFECTS__ */
export function orderEvidence({ number, date }: Order, text: string | Localised): HitEvidence {
  const day = dateIn(date);
  return { kind: 'record', text, source: { en: `order ${number} of ${day.en}`, 'zh-CN': `${day['zh-CN']} 的订单 ${number}` } };
}

/* @__NO_SIDE_EFFECTS__ */
export function usualEvidence(text: string): HitEvidence {
  return { kind: 'record', text, source: { en: 'usual terms of this customer', 'zh-CN': '该客户的惯用条件' } };
}

/** The sentence of the draft itself, where it is at odds with itself or with the calendar. */
/* @__NO_SIDE_EFFECTS__ */
export function lineEvidence(text: string, place: Span): HitEvidence {
  const { start, end } = sentenceAround(text, place);
  return { kind: 'draft', text: text.slice(start, Math.min(end, start + LONGEST)).trim(), source: { en: 'this mail', 'zh-CN': '本邮件' } };
}

/** What a rule book says. */
/* @__NO_SIDE_EFFECTS__ */
export function bookEvidence(text: string | Localised, source: string | Localised): HitEvidence {
  return { kind: 'rule', text, source };
}

/* @__NO_SIDE_EFFECTS__ */
export function policyEvidence(text: string | Localised): HitEvidence {
  return { kind: 'company', text, source: { en: 'company policy', 'zh-CN': '公司规定' } };
}
