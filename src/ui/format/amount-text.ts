import type { Decimal } from '#core/trade/fact.ts';

/** The decimal with thousands separated by commas, as trade English writes it: `12,500.00`. Works on the digits, never through a float. */
export function amountText(amount: Decimal): string {
  const [whole = '', fraction] = amount.split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `USD 4.20`; without a currency the amount alone. */
export function moneyText(amount: Decimal, currency?: string): string {
  return currency ? `${currency} ${amountText(amount)}` : amountText(amount);
}
