import type { TextTable } from '#ui/language.tsx';

export const deskTexts = {
  title: { 'zh-CN': 'Liaison 工作台', en: 'Liaison desk' },
  sections: { 'zh-CN': '栏目', en: 'Sections' },
  today: { 'zh-CN': '今天', en: 'Today' },
  customers: { 'zh-CN': '客户', en: 'Customers' },
  tiers: { 'zh-CN': '客户等级', en: 'Tiers' },
  cases: { 'zh-CN': '投诉', en: 'Cases' },
  import: { 'zh-CN': '导入导出', en: 'Import and export' },
  duplicates: { 'zh-CN': '重复客户', en: 'Duplicates' },
  check: { 'zh-CN': '检查邮件', en: 'Check a mail' },
  rules: { 'zh-CN': '规则', en: 'Rules' },
  calendar: { 'zh-CN': '日历', en: 'Calendar' },
  notes: { 'zh-CN': '市场备注', en: 'Market notes' },
  ignored: { 'zh-CN': '已忽略', en: 'Ignored' },
  settings: { 'zh-CN': '设置', en: 'Settings' },
  switchLanguage: { 'zh-CN': 'Switch to English', en: '切换到中文' },
  loading: { 'zh-CN': '正在读取…', en: 'Loading…' },
  failed: { 'zh-CN': '没有办成', en: 'That did not work' },
  retry: { 'zh-CN': '再试一次', en: 'Try again' },
  unreachable: {
    'zh-CN': '连不上 Liaison 服务。请确认它还在运行，再试一次；页面上的内容没有丢。',
    en: 'The Liaison server does not answer. See that it is running and try again; nothing on this page is lost.',
  },
} satisfies TextTable;
