import type { TextTable } from '#ui/language.tsx';

export const settingsTexts = {
  language: { 'zh-CN': '界面语言', en: 'Language' },
  theme: { 'zh-CN': '外观', en: 'Look' },
  auto: { 'zh-CN': '跟随系统', en: 'as the system' },
  light: { 'zh-CN': '浅色', en: 'light' },
  dark: { 'zh-CN': '深色', en: 'dark' },
  company: { 'zh-CN': '本公司', en: 'Your company' },
  companyWhat: {
    'zh-CN': '检查草稿时对照：自己的域名和账户、能给的最大折扣、最低定金、质保期。没填的项目，对应的检查不做。',
    en: 'Drafts are held against it: your domains and accounts, the largest discount, the lowest deposit, the warranty. What is not filled in is not checked.',
  },
  name: { 'zh-CN': '公司英文名', en: 'Name' },
  domains: { 'zh-CN': '邮箱域名（逗号分隔）', en: 'Mail domains (separated by commas)' },
  beneficiary: { 'zh-CN': '收款人', en: 'Beneficiary' },
  account: { 'zh-CN': '账号', en: 'Account' },
  swift: { 'zh-CN': 'SWIFT', en: 'SWIFT' },
  discount: { 'zh-CN': '最大折扣 %：{tier}', en: 'Largest discount in %: {tier}' },
  deposit: { 'zh-CN': '最低定金 %', en: 'Lowest deposit in %' },
  warranty: { 'zh-CN': '质保期（月）', en: 'Warranty in months' },
  leadTime: { 'zh-CN': '最短交期（天）', en: 'Shortest lead time in days' },
  badNumber: { 'zh-CN': '请填数字，或留空', en: 'A number, or leave it empty' },
  save: { 'zh-CN': '保存', en: 'Save' },
  saved: { 'zh-CN': '已保存', en: 'Saved' },
} satisfies TextTable;
