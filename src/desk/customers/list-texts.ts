import type { TextTable } from '#ui/language.tsx';

export const listTexts = {
  search: { 'zh-CN': '按公司、联系人、邮箱、城市查找', en: 'Search company, contact, address, city' },
  count: { 'zh-CN': '共 {total} 家', en: '{total} customers' },
  none: { 'zh-CN': '没有符合的客户。', en: 'No customer fits.' },
  more: { 'zh-CN': '再显示一些', en: 'Show more' },
  add: { 'zh-CN': '新建客户', en: 'New customer' },
  company: { 'zh-CN': '公司', en: 'Company' },
  country: { 'zh-CN': '国家', en: 'Country' },
  tier: { 'zh-CN': '等级', en: 'Tier' },
  stage: { 'zh-CN': '阶段', en: 'Stage' },
  lastContact: { 'zh-CN': '最近联系', en: 'Last contact' },
  everyTier: { 'zh-CN': '全部等级', en: 'Every tier' },
  everyStage: { 'zh-CN': '全部阶段', en: 'Every stage' },
  everyCountry: { 'zh-CN': '全部国家', en: 'Every country' },
  contacts: { 'zh-CN': '联系人', en: 'Contacts' },
  samples: { 'zh-CN': '其中 {count} 家是示例客户，公司和人名都是虚构的。', en: '{count} of these are invented samples to try Liaison with.' },
  removeSamples: { 'zh-CN': '删除示例客户', en: 'Remove the samples' },
  removeAsk: { 'zh-CN': '确定删除全部示例客户？', en: 'Remove all samples?' },
  yes: { 'zh-CN': '删除', en: 'Remove' },
  no: { 'zh-CN': '保留', en: 'Keep' },
} satisfies TextTable;
