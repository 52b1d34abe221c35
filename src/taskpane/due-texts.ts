import type { TextTable } from '#ui/language.tsx';

export const dueTexts = {
  due: { 'zh-CN': '今天到期：{due} 家', en: 'Due today: {due}' },
  urgent: { 'zh-CN': '今天到期：{due} 家，其中要紧 {urgent} 家', en: 'Due today: {due}, {urgent} of them urgent' },
  title: { 'zh-CN': '该做的', en: 'Due' },
  failed: { 'zh-CN': '到期事项没读到', en: 'What is due could not be read' },
} satisfies TextTable;
