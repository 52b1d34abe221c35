import { isDecimal } from '#core/trade/decimal.ts';
import type { Decimal, MoneyValue } from '#core/trade/fact.ts';

/** A number in English: commas between thousands, a point before decimals. Places are kept as they are. */
export function formatNumber(value: Decimal): string {
  if (!isDecimal(value)) return value;
  const point = value.indexOf('.');
  const whole = point < 0 ? value : value.slice(0, point);
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (point < 0 ? '' : value.slice(point));
}

const WHOLE_ONLY = /^(?:JPY|KRW|CLP|VND|ISK)$/;

/** Money in exact English: `USD 1,250.50`, `USD 4.20/pc`, `USD 4.20-4.50/pc`. One decimal becomes two where the currency has cents. */
export function formatMoney({ currency, symbol, amount, to, per }: MoneyValue): string {
  const number = (value: Decimal): string => formatNumber(/\.\d$/.test(value) && !WHOLE_ONLY.test(currency ?? '') ? `${value}0` : value);
  const sign = currency === undefined ? (symbol ?? '') : `${currency} `;
  return `${sign}${number(amount)}${to === undefined ? '' : `-${number(to)}`}${per === undefined ? '' : `/${per}`}`;
}
