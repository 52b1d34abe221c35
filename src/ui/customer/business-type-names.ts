import type { BusinessType } from '#core/customers/profile.ts';
import type { Language, Localised } from '#core/text/language.ts';

/** What a customer is in the trade, as a rep says it. */
export const businessTypeNames = {
  importer: { 'zh-CN': '进口商', en: 'importer' },
  wholesaler: { 'zh-CN': '批发商', en: 'wholesaler' },
  distributor: { 'zh-CN': '分销商', en: 'distributor' },
  retailer: { 'zh-CN': '零售商', en: 'retailer' },
  chain_store: { 'zh-CN': '连锁商超', en: 'chain store' },
  e_commerce: { 'zh-CN': '电商', en: 'e-commerce' },
  brand_owner: { 'zh-CN': '品牌商', en: 'brand owner' },
  manufacturer_oem: { 'zh-CN': '工厂', en: 'manufacturer' },
  trading_company: { 'zh-CN': '贸易公司', en: 'trading company' },
  agent: { 'zh-CN': '代理商', en: 'agent' },
  contractor: { 'zh-CN': '工程商', en: 'contractor' },
  end_user: { 'zh-CN': '终端用户', en: 'end user' },
  government: { 'zh-CN': '政府采购', en: 'government' },
} satisfies Readonly<Record<BusinessType, Localised>>;

/** The name of a kind of business; words that a company uses of its own are shown as they are. */
export function businessTypeName(type: string, language: Language): string {
  const names: Readonly<Record<string, Localised | undefined>> = businessTypeNames;
  return names[type]?.[language] ?? type;
}
