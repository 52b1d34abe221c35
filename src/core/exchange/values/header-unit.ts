import { currencyOf } from '#core/exchange/values/currency-code.ts';
import { scaleOf } from '#core/exchange/values/number-text.ts';

/** What a header says of the bare numbers below it: `年采购额(万美元)` counts in ten thousands of dollars. */
export interface HeaderUnit {
  readonly currency?: string;
  /** Places by which the point of a bare number is moved to the right. */
  readonly scale?: number;
}

const SCALED = /^(千万|百万|[千万亿]|thousand|million|mio|mln|bn|[km](?=[\s$€£]|$|(?:usd|eur|gbp|cny|rmb)\b))\s*/i;

/** `USD '000`, `thousand USD`, `USD k`: the scale may stand on either side of the currency. */
const BEHIND = /^(.*\S)\s*(?:['’‘`]?0{3}|\b(k|thousands?|m|mn|millions?))s?$/i;

function unitOf(text: string): HeaderUnit {
  const plain = text.replace(/^(?:单位|unit|in)\s*[:：]?\s*/i, '').trim();
  const behind = BEHIND.exec(plain);
  const behindCurrency = behind === null ? undefined : currencyOf(behind[1] ?? '');
  if (behindCurrency !== undefined) return { currency: behindCurrency, scale: /^m/i.test(behind?.[2] ?? '') ? 6 : 3 };
  const scaled = SCALED.exec(plain)?.[1];
  const currency = currencyOf(scaled === undefined ? plain : plain.slice(scaled.length));
  return {
    ...(currency !== undefined && { currency }),
    ...(scaled !== undefined && (currency !== undefined || scaled.length === plain.length) && { scale: scaleOf(scaled) }),
  };
}

/** The unit in the brackets of a header, or behind its last word (`Annual purchase in k USD`, `金额 USD`). */
export function unitOfHeader(header: string): HeaderUnit {
  const text = header.normalize('NFKC');
  for (const [, inside = ''] of text.matchAll(/[([【]([^)\]】]*)[)\]】]/g)) {
    const unit = unitOf(inside);
    if (unit.currency !== undefined || unit.scale !== undefined) return unit;
  }
  const behind = /(?:\sin\s+|[\s/:-])((?:[km]\s+)?[A-Z]{3}|[$€£])\s*$/.exec(text)?.[1];
  return behind === undefined ? {} : unitOf(behind);
}
