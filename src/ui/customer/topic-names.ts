import type { NoteTopic } from '#core/culture/market.ts';
import type { Localised } from '#core/text/language.ts';

export const topicNames: Readonly<Record<NoteTopic, Localised>> = {
  address: { 'zh-CN': '称呼', en: 'Address' },
  opening: { 'zh-CN': '开头', en: 'Opening' },
  directness: { 'zh-CN': '直接程度', en: 'Directness' },
  time: { 'zh-CN': '时间观念', en: 'Time' },
  decision: { 'zh-CN': '决策方式', en: 'Decisions' },
  week: { 'zh-CN': '工作周', en: 'Working week' },
  payment: { 'zh-CN': '付款', en: 'Payment' },
  notation: { 'zh-CN': '数字与日期', en: 'Notation' },
  channel: { 'zh-CN': '联系方式', en: 'Channel' },
  taboo: { 'zh-CN': '忌讳', en: 'Better avoided' },
};
