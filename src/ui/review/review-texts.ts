import type { Severity } from '#core/engine/finding.ts';
import type { Localised } from '#core/text/language.ts';
import type { TextTable } from '#ui/language.tsx';

export const severityNames: Readonly<Record<Severity, Localised>> = {
  error: { 'zh-CN': '必须改', en: 'Must be mended' },
  warning: { 'zh-CN': '建议改', en: 'Better mended' },
  info: { 'zh-CN': '可改进', en: 'Could be better' },
};

export const reviewTexts = {
  nothingWritten: { 'zh-CN': '还没写正文', en: 'Nothing written yet' },
  ready: { 'zh-CN': '可以发了', en: 'Ready to send' },
  mustMend: { 'zh-CN': '还差 {count} 处', en: '{count} to mend' },
  counts: { 'zh-CN': '{must} 处必须改 · {could} 处可改进', en: '{must} must be mended · {could} could be better' },
  nothing: { 'zh-CN': '没有发现问题。', en: 'Nothing was found.' },
  findings: { 'zh-CN': '提示', en: 'Findings' },
  showAll: { 'zh-CN': '全部 {count} 条', en: 'All {count}' },
  times: { 'zh-CN': '共 {count} 处', en: '{count} places' },
  evidence: { 'zh-CN': '依据：{text}（{source}）', en: 'Evidence: {text} ({source})' },
  fix: { 'zh-CN': '改为 {label}', en: 'Change to {label}' },
  fixWhat: { 'zh-CN': '改为 {label}：“{quote}”', en: 'Change to {label}: “{quote}”' },
  removeWords: { 'zh-CN': '删掉', en: 'Take out' },
  ignore: { 'zh-CN': '忽略…', en: 'Ignore…' },
  ignoreWhat: { 'zh-CN': '忽略“{quote}”的提示', en: 'Ignore the remark on “{quote}”' },
  ignoreOnce: { 'zh-CN': '这封不再提', en: 'Not in this mail' },
  ignoreCustomer: { 'zh-CN': '对这个客户不再提', en: 'Never for this customer' },
  ignoreAlways: { 'zh-CN': '以后都不提', en: 'Never again' },
  clarity: { 'zh-CN': '清晰', en: 'Clarity' },
  formality: { 'zh-CN': '正式', en: 'Formality' },
  politeness: { 'zh-CN': '礼貌', en: 'Politeness' },
  tooShort: { 'zh-CN': '太短', en: 'too short' },
  scoreWhat: { 'zh-CN': '{name} {score} 分，50 分为一般商务邮件', en: '{name} {score} of 100; 50 is ordinary business mail' },
  scoreSuits: {
    'zh-CN': '{name} {score}{rank} · 满分 100，这类邮件以 {low} 到 {high} 分为宜',
    en: '{name} {score}{rank} · of 100; {low} to {high} suits this kind of mail',
  },
  scoreLow: { 'zh-CN': '偏低', en: 'low' },
  scoreHigh: { 'zh-CN': '偏高', en: 'high' },
  judgedAs: { 'zh-CN': '按此衡量：{what}', en: 'Measured as: {what}' },
  asked: { 'zh-CN': '对方的问题', en: 'They asked' },
  answered: { 'zh-CN': '已答复', en: 'answered' },
  notAnswered: { 'zh-CN': '还没答复', en: 'not answered yet' },
  inSubject: { 'zh-CN': '主题', en: 'Subject' },
  inRecipients: { 'zh-CN': '收件人', en: 'Recipients' },
  inAttachments: { 'zh-CN': '附件', en: 'Attachments' },
} satisfies TextTable;
