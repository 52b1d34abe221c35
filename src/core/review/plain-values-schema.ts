import * as z from 'zod';

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** `YYYY-MM-DD`, a day that exists. */
export const dateSchema = z.string().refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text), 'expected a day as YYYY-MM-DD');

/** A day; the time of an instant (`2027-03-12T08:00:00Z`) is left out. */
export const dayOfInstantSchema = z
  .string()
  .transform((text) => (/^\d{4}-\d\d-\d\dT/.test(text) ? text.slice(0, 10) : text))
  .pipe(dateSchema);

/** Money and prices: digits with an optional point, never a float. */
export const decimalSchema = z
  .string({
    error: (issue) =>
      typeof issue.input === 'number' ? 'expected a decimal as text, such as "4.20", because a number cannot hold money exactly' : undefined,
  })
  .regex(/^-?\d+(\.\d+)?$/, 'expected a decimal such as "4.20"');

export const countrySchema = z
  .string()
  .regex(/^[A-Za-z]{2}$/, 'expected two letters of ISO 3166-1, such as "DE"')
  .transform((code) => code.toUpperCase());

export const currencySchema = z
  .string()
  .regex(/^[A-Za-z]{3}$/, 'expected three letters of ISO 4217, such as "USD"')
  .transform((code) => code.toUpperCase());
