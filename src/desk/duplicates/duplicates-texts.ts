import type { TextTable } from '#ui/language.tsx';

export const duplicatesTexts = {
  what: {
    'zh-CN': '这些客户可能重复。由你决定是否合并：合并后两边的资料都保留，可以撤销。',
    en: 'These records may be one customer. You decide: a merge keeps every value of both and can be undone.',
  },
  none: { 'zh-CN': '没有发现重复的客户。', en: 'No two records look like one customer.' },
  count: { 'zh-CN': '共 {total} 对', en: 'Pairs: {total}' },
  certain: { 'zh-CN': '基本确定', en: 'certain' },
  likely: { 'zh-CN': '可能', en: 'likely' },
  code: { 'zh-CN': '客户编号相同', en: 'same customer code' },
  'registration-number': { 'zh-CN': '税号相同', en: 'same registration number' },
  email: { 'zh-CN': '邮箱相同', en: 'same address' },
  domain: { 'zh-CN': '邮箱域名相同', en: 'same mail domain' },
  name: { 'zh-CN': '名称相同', en: 'same name' },
  'similar-name': { 'zh-CN': '名称相近', en: 'similar name' },
  phone: { 'zh-CN': '电话相同', en: 'same phone' },
  field: { 'zh-CN': '项目', en: 'Field' },
  contacts: { 'zh-CN': '联系人', en: 'Contacts' },
  absent: { 'zh-CN': '未记录', en: 'not recorded' },
  keep: { 'zh-CN': '保留哪一条记录', en: 'Which record stays' },
  takes: { 'zh-CN': '“{field}”以哪边为准', en: 'Whose “{field}” stands' },
  merge: { 'zh-CN': '合并为一家', en: 'Merge into one' },
  open: { 'zh-CN': '对比', en: 'Compare' },
  close: { 'zh-CN': '收起', en: 'Close' },
  merged: {
    'zh-CN': '已合并为 {name}。放不进字段的 {count} 个值在备注里。',
    en: 'Merged into {name}. {count} values without a field are in its notes.',
  },
  undo: { 'zh-CN': '撤销合并', en: 'Undo the merge' },
  undone: { 'zh-CN': '已恢复为两家。', en: 'They are two again.' },
} satisfies TextTable;
