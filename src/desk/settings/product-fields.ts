import type { CompanyProduct } from '#core/customers/company.ts';
import { isDecimal } from '#core/trade/decimal.ts';

/** A product as a form holds it: every field a text. */
export interface ProductFields {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly currency: string;
  readonly price: string;
  readonly pieces: string;
  readonly cbm: string;
  readonly grossKg: string;
  readonly netKg: string;
  /** One a line: `voltage: 220-240 V`. */
  readonly specification: string;
  /** One a line: `CE, LVD-2027-118, 2029-12-31`; number and last day may be left out. */
  readonly certificates: string;
}

/** What is wrong with a form, by the name of its text. */
export type ProductProblem = 'codeMissing' | 'badPrice' | 'badPieces' | 'badMeasure' | 'badSpecification' | 'badCertificate';

export function productFieldsOf(product?: CompanyProduct): ProductFields {
  const { carton, listPrice, specification = {}, certificates = [] } = product ?? {};
  return {
    code: product?.code ?? '',
    name: product?.name ?? '',
    unit: product?.unit ?? '',
    currency: listPrice?.currency ?? 'USD',
    price: listPrice?.amount ?? '',
    pieces: carton === undefined ? '' : String(carton.pieces),
    cbm: carton?.cbm ?? '',
    grossKg: carton?.grossKg ?? '',
    netKg: carton?.netKg ?? '',
    specification: Object.entries(specification)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    certificates: certificates
      .map(({ name, number = '', validUntil = '' }) => [name, number, validUntil].join(', ').replace(/(?:, )+$/, ''))
      .join('\n'),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The product that a form says, or what keeps it from being one. What is left empty is not recorded. */
export function productWith(fields: ProductFields): CompanyProduct | ProductProblem {
  const { code, name, unit, currency, price, pieces, cbm, grossKg, netKg } = fields;
  if (code.trim() === '') return 'codeMissing';
  if (price.trim() !== '' && !(isDecimal(price.trim()) && /^[A-Z]{3}$/.test(currency.trim()))) return 'badPrice';
  const measures = { cbm: cbm.trim(), grossKg: grossKg.trim(), netKg: netKg.trim() };
  const given = Object.entries(measures).filter(([, value]) => value !== '');
  if (given.some(([, value]) => !isDecimal(value))) return 'badMeasure';
  const count = Number(pieces);
  if ((pieces.trim() !== '' || given.length > 0) && !(Number.isInteger(count) && count > 0)) return 'badPieces';
  const specification: Record<string, string> = {};
  for (const line of linesOf(fields.specification)) {
    const parts = /^([^:：]+)[:：]\s*(.+)$/.exec(line);
    if (!parts) return 'badSpecification';
    specification[(parts[1] ?? '').trim()] = parts[2] ?? '';
  }
  const certificates = linesOf(fields.certificates).map((line) => line.split(/[,，]/).map((part) => part.trim()));
  if (certificates.some(([mark = '', , day = '']) => mark === '' || (day !== '' && !DAY.test(day)))) return 'badCertificate';
  return {
    code: code.trim(),
    ...(name.trim() && { name: name.trim() }),
    ...(unit.trim() && { unit: unit.trim() }),
    ...(price.trim() && { listPrice: { currency: currency.trim(), amount: price.trim() } }),
    ...(pieces.trim() && { carton: { pieces: count, ...Object.fromEntries(given) } }),
    ...(Object.keys(specification).length > 0 && { specification }),
    ...(certificates.length > 0 && {
      certificates: certificates.map(([mark = '', number = '', validUntil = '']) => ({
        name: mark,
        ...(number && { number }),
        ...(validUntil && { validUntil }),
      })),
    }),
  };
}
