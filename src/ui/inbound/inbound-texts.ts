import type { TextTable } from '#ui/language.tsx';

export const inboundTexts = {
  onRecord: { 'zh-CN': '档案', en: 'on record' },
  thisMail: { 'zh-CN': '此信', en: 'this mail' },
  callBack: { 'zh-CN': '请打档案里的电话核实，不要用邮件里给的号码：', en: 'Call the number on record to check, never one from the mail:' },
  noPhone: {
    'zh-CN': '档案里没有电话。请用您以前用过的联系方式核实。',
    en: 'No phone number is on record: check by a channel you have used before.',
  },
  warnTitle: { 'zh-CN': '先别回复账户信息，也别付款', en: 'Do not pay, and do not answer with bank details' },
  lookTwice: { 'zh-CN': '请再看一眼', en: 'Look twice' },
  theyAsk: { 'zh-CN': '对方的问题和要求', en: 'They ask' },
  asksNothing: { 'zh-CN': '没有读到问题或要求。', en: 'No question or request was found.' },
  by: { 'zh-CN': '{date} 前', en: 'by {date}' },
  complaint: { 'zh-CN': '投诉', en: 'Complaint' },
  promise: { 'zh-CN': '对方承诺', en: 'They promise' },
} satisfies TextTable;
