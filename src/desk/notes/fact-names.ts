import type { FactKind } from '#core/culture/market-facts.ts';
import type { Localised } from '#core/text/language.ts';

export const factNames: Readonly<Record<FactKind, Localised>> = {
  titles: { 'zh-CN': '头衔与正式程度', en: 'Titles and formality' },
  nameOrder: { 'zh-CN': '姓名顺序', en: 'Name order' },
  firstName: { 'zh-CN': '何时称名', en: 'First names' },
  openings: { 'zh-CN': '常见开头', en: 'Openings' },
  closings: { 'zh-CN': '常见结尾', en: 'Closings' },
  directness: { 'zh-CN': '直接程度', en: 'Directness' },
  courtesy: { 'zh-CN': '寒暄', en: 'Courtesy lines' },
  week: { 'zh-CN': '工作时间', en: 'Working week' },
  zone: { 'zh-CN': '时区', en: 'Time zone' },
  slow: { 'zh-CN': '淡季', en: 'Slow periods' },
  dates: { 'zh-CN': '日期与钟点', en: 'Dates and clock' },
  numbers: { 'zh-CN': '数字', en: 'Numbers' },
  units: { 'zh-CN': '单位', en: 'Units' },
  channels: { 'zh-CN': '联系渠道（常用在前）', en: 'Channels, most usual first' },
  feasts: { 'zh-CN': '互致问候的节日', en: 'Feasts that greetings are sent for' },
};
