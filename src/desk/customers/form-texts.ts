import type { LeafProblem } from '#core/customers/leaf-value.ts';
import type { FieldGroup } from '#core/customers/profile-fields.ts';
import type { Localised } from '#core/text/language.ts';
import type { TextTable } from '#ui/language.tsx';

export const groupNames: Readonly<Record<FieldGroup, Localised>> = {
  company: { 'zh-CN': '公司', en: 'Company data' },
  purchasing: { 'zh-CN': '产品与采购', en: 'Products and purchasing' },
  terms: { 'zh-CN': '贸易条款', en: 'Terms' },
  decision: { 'zh-CN': '决策流程', en: 'How they decide' },
  market: { 'zh-CN': '市场与文化', en: 'Market and customs' },
  credit: { 'zh-CN': '信誉与风险', en: 'Credit and risk' },
  segmentation: { 'zh-CN': '分级与归属', en: 'Tier and owner' },
  contact: { 'zh-CN': '联系人', en: 'Contacts' },
};

export const problemTexts: Readonly<Record<LeafProblem | 'needed', Localised>> = {
  needed: { 'zh-CN': '请填写', en: 'Needed' },
  country: { 'zh-CN': '请填两位国家代码，不知道就留空', en: 'Two letters, or leave it empty' },
  currency: { 'zh-CN': '三位币种代码，如 USD', en: 'Three letters, such as USD' },
  number: { 'zh-CN': '请填数字', en: 'A number' },
  whole: { 'zh-CN': '请填整数', en: 'A whole number' },
  percent: { 'zh-CN': '0 到 100', en: 'From 0 to 100' },
  decimal: { 'zh-CN': '请填金额，如 4.20', en: 'A decimal such as 4.20' },
  date: { 'zh-CN': '请填 年-月-日，如 2026-11-30', en: 'A day such as 2026-11-30' },
  'day-of-year': { 'zh-CN': '请填 月-日，如 03-08', en: 'Month and day such as 03-08' },
  months: { 'zh-CN': '月份 1 到 12，逗号分隔', en: 'Months 1 to 12, separated by commas' },
  email: { 'zh-CN': '有一个邮箱写得不对', en: 'One of these is no mail address' },
  phone: { 'zh-CN': '电话请带国家区号，如 +49 40 5550123', en: 'With the country code, such as +49 40 5550123' },
  url: { 'zh-CN': '请填网址，如 www.keller.example', en: 'A site such as www.keller.example' },
  domain: { 'zh-CN': '请填域名，如 keller.example', en: 'A domain such as keller.example' },
  language: { 'zh-CN': '请填语言代码，如 de 或 pt-BR', en: 'Codes such as de or pt-BR' },
  'time-zone': { 'zh-CN': '请填时区名，如 Europe/Berlin', en: 'A zone such as Europe/Berlin' },
  chat: { 'zh-CN': '格式：类型:账号，如 whatsapp:+49171…', en: 'As kind:account, such as whatsapp:+49171…' },
};

export const formTexts = {
  notRecorded: { 'zh-CN': '未记录', en: 'not recorded' },
  addRow: { 'zh-CN': '加一条：{what}', en: 'Add: {what}' },
  removeRow: { 'zh-CN': '去掉 {name}', en: 'Remove {name}' },
  addLine: { 'zh-CN': '加一行明细', en: 'Add a line' },
  problems: { 'zh-CN': '有 {count} 处需要改，改好再保存', en: '{count} entries need mending before this can be saved' },
  sensitive: {
    'zh-CN': '像是宗教、健康或政治方面的个人信息（“{words}”），客户档案里不要记这些。',
    en: 'This looks like somebody’s religion, health or politics (“{words}”): a customer record is no place for it.',
  },
  contacts: { 'zh-CN': '联系人', en: 'Contacts' },
  addContact: { 'zh-CN': '加联系人', en: 'Add a contact' },
} satisfies TextTable;
