import type { Company, CompanyProduct } from '#core/customers/company.ts';

/** Products in a text; undefined where it is no list. The server checks their fields. Throws on what is no JSON. */
export function productsOf(source: string): readonly CompanyProduct[] | undefined {
  const read: unknown = JSON.parse(source.trim() === '' ? '[]' : source);
  return Array.isArray(read) ? (read as readonly CompanyProduct[]) : undefined;
}

/** The company in a file that was saved before; undefined where it is no record. Throws on what is no JSON. */
export function companyOfFile(source: string): Company | undefined {
  const read: unknown = JSON.parse(source);
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Company) : undefined;
}
