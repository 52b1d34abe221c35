import type { TextTable } from '#ui/language.tsx';

export const casesTexts = {
  state: { 'zh-CN': '看哪些', en: 'Which cases' },
  open: { 'zh-CN': '未结', en: 'Open' },
  closed: { 'zh-CN': '已结', en: 'Closed' },
  all: { 'zh-CN': '全部', en: 'All' },
  search: { 'zh-CN': '按客户、产品、订单号、内容查找', en: 'Search customer, product, order, words' },
  none: { 'zh-CN': '没有符合的投诉。', en: 'No case fits.' },
  case: { 'zh-CN': '投诉', en: 'Case' },
  customer: { 'zh-CN': '客户', en: 'Customer' },
  what: { 'zh-CN': '内容', en: 'What is wrong' },
  next: { 'zh-CN': '下一步与时限', en: 'Next step and clock' },
  product: { 'zh-CN': '产品 {product}', en: 'product {product}' },
  order: { 'zh-CN': '订单 {order}', en: 'order {order}' },
  steps: { 'zh-CN': '经过', en: 'What was done' },
  cause: { 'zh-CN': '原因：{text}', en: 'Cause: {text}' },
  solution: { 'zh-CN': '方案：{text}', en: 'Solution: {text}' },
  lesson: { 'zh-CN': '教训：{text}', en: 'Lesson: {text}' },
  lessons: { 'zh-CN': '教训库', en: 'Lessons' },
  lessonSearch: { 'zh-CN': '按产品查教训', en: 'Lessons by product' },
  noLessons: { 'zh-CN': '没有查到教训。', en: 'No lesson fits.' },
} satisfies TextTable;
