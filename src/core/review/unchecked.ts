import type { Company } from '#core/customers/company.ts';
import type { Localised } from '#core/text/language.ts';

const has = (list: readonly unknown[] | undefined): boolean => (list?.length ?? 0) > 0;

/** Each part of the company's own data with what its absence switches off. */
const PARTS: readonly (readonly [name: Localised, isThere: (company: Company) => boolean])[] = [
  [{ 'zh-CN': '收款账户', en: 'bank accounts' }, ({ banks }) => has(banks)],
  [{ 'zh-CN': '各等级最大折扣', en: 'largest discounts' }, ({ policy }) => Object.keys(policy?.maxDiscountPercent ?? {}).length > 0],
  [{ 'zh-CN': '最低定金', en: 'lowest deposit' }, ({ policy }) => policy?.minDepositPercent !== undefined],
  [{ 'zh-CN': '质保期', en: 'warranty' }, ({ policy }) => policy?.warrantyMonths !== undefined],
  [{ 'zh-CN': '最短交期', en: 'shortest lead time' }, ({ policy }) => policy?.minLeadTimeDays !== undefined],
  [{ 'zh-CN': '价目表', en: 'price list' }, ({ products }) => has(products?.filter(({ listPrice }) => listPrice !== undefined))],
  [
    { 'zh-CN': '产品规格', en: 'product specifications' },
    ({ products }) => has(products?.filter(({ specification }) => specification !== undefined)),
  ],
  [{ 'zh-CN': '装箱资料', en: 'carton data' }, ({ products }) => has(products?.filter(({ carton }) => carton !== undefined))],
  [{ 'zh-CN': '证书', en: 'certificates' }, ({ products }) => has(products?.filter(({ certificates }) => certificates !== undefined))],
];

/** The company data that are not on record: what a draft is therefore not held against. */
export function uncheckedOf(company: Company | undefined): readonly Localised[] {
  return PARTS.filter(([, isThere]) => company === undefined || !isThere(company)).map(([name]) => name);
}
