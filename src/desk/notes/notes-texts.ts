import type { Occasion } from '#core/culture/market.ts';
import type { Localised } from '#core/text/language.ts';
import type { TextTable } from '#ui/language.tsx';

export const occasionNames: Readonly<Record<Occasion, Localised>> = {
  'first-contact': { 'zh-CN': '首次联系', en: 'first contact' },
  negotiation: { 'zh-CN': '谈判', en: 'negotiation' },
  delay: { 'zh-CN': '延误', en: 'delay' },
  complaint: { 'zh-CN': '投诉', en: 'complaint' },
  greeting: { 'zh-CN': '问候祝福', en: 'greeting' },
  payment: { 'zh-CN': '付款', en: 'payment' },
  always: { 'zh-CN': '任何时候', en: 'always' },
};

export const notesTexts = {
  what: {
    'zh-CN':
      '各市场商务邮件的习惯：写的是通常怎么做，不是说人怎么样。本公司写的排在前面，并替换同主题、同场合的内置条目；联系人档案里的备注又先于两者。',
    en: 'What is usual in business mail with a market, never what people are like. Your company’s notes come first and replace built-in ones on the same topic and occasion; a note on a person comes before both.',
  },
  market: { 'zh-CN': '市场', en: 'Market' },
  withNotes: { 'zh-CN': '有资料的市场', en: 'Markets with notes' },
  withoutNotes: { 'zh-CN': '其他国家和地区', en: 'Other countries' },
  ours: { 'zh-CN': '本公司的备注', en: 'Our own notes' },
  asOf: { 'zh-CN': '最近核对：{date}', en: 'Last looked at on {date}' },
  builtIn: { 'zh-CN': '内置条目', en: 'Built in' },
  none: { 'zh-CN': '还没有。', en: 'None yet.' },
  noBuiltIn: { 'zh-CN': '这个国家没有内置条目。', en: 'Nothing is built in for this country.' },
  add: { 'zh-CN': '添加备注', en: 'Add a note' },
  change: { 'zh-CN': '修改', en: 'Edit' },
  changeWhat: { 'zh-CN': '修改：{text}', en: 'Edit: {text}' },
  remove: { 'zh-CN': '删除', en: 'Delete' },
  removeWhat: { 'zh-CN': '删除：{text}', en: 'Delete: {text}' },
  replace: { 'zh-CN': '改成本公司的说法', en: 'Write ours instead' },
  replaceWhat: { 'zh-CN': '改成本公司的说法：{text}', en: 'Write ours instead: {text}' },
  replaced: { 'zh-CN': '已被本公司备注替换', en: 'replaced by ours' },
  topic: { 'zh-CN': '主题', en: 'Topic' },
  occasions: { 'zh-CN': '什么场合', en: 'When it matters' },
  text: { 'zh-CN': '内容', en: 'Note' },
  source: { 'zh-CN': '出处（谁说的、从哪里知道）', en: 'Source: who says so' },
  date: { 'zh-CN': '日期', en: 'Date' },
  save: { 'zh-CN': '保存', en: 'Save' },
  saved: { 'zh-CN': '已保存', en: 'Saved' },
  needed: { 'zh-CN': '必填', en: 'Needed' },
  badDate: { 'zh-CN': '请填日期，如 2026-11-27', en: 'A date such as 2026-11-27' },
  conflict: {
    'zh-CN': '别人刚改过备注，已重新读取，请再存一次。',
    en: 'Somebody else has just changed the notes; they have been read again. Save once more.',
  },
  download: { 'zh-CN': '存成文件', en: 'Save as a file' },
  upload: { 'zh-CN': '从文件读入', en: 'Load from a file' },
  badFile: { 'zh-CN': '文件读不进来：{why}', en: 'The file cannot be used: {why}' },
  confidence: { 'zh-CN': '可信度{level}', en: '{level} confidence' },
  howSure: { 'zh-CN': '可信度', en: 'How sure' },
  facts: { 'zh-CN': '一览', en: 'At a glance' },
  factsWhat: {
    'zh-CN': '写的是商务邮件里通常怎么做，不是说某个人；本人的署名、语言和来信永远优先。',
    en: 'What is usual in business mail, not what a person is like. The person’s own signature, language and mails come first.',
  },
  kind: { 'zh-CN': '项目', en: 'What' },
  usual: { 'zh-CN': '通常', en: 'Usually' },
  from: { 'zh-CN': '出处 · 日期 · 可信度', en: 'Source, date, confidence' },
  high: { 'zh-CN': '高', en: 'high' },
  medium: { 'zh-CN': '中', en: 'medium' },
  low: { 'zh-CN': '低', en: 'low' },
} satisfies TextTable;
