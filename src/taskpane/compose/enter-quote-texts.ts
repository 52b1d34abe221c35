import type { TextTable } from '#ui/language.tsx';

export const enterQuoteTexts = {
  open: { 'zh-CN': '把这份报价记入客户档案…', en: 'Enter this quote in the record…' },
  title: { 'zh-CN': '记入 {customer} 的报价', en: 'Quote for {customer}' },
  number: { 'zh-CN': '报价单号', en: 'Quote number' },
  lines: { 'zh-CN': '将记入', en: 'What is entered' },
  valid: { 'zh-CN': '有效期至 {date}', en: 'valid until {date}' },
  taken: { 'zh-CN': '该客户已有报价 {number}，请换一个单号。', en: 'This customer has a quote {number} already: give it another number.' },
  enter: { 'zh-CN': '记入档案', en: 'Enter' },
  entering: { 'zh-CN': '正在记入…', en: 'Entering…' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  entered: { 'zh-CN': '报价 {number} 已记入档案。', en: 'Quote {number} is in the record.' },
  undo: { 'zh-CN': '撤销', en: 'Undo' },
} satisfies TextTable;
