import type { TextTable } from '#ui/language.tsx';

export const dueTexts = {
  due: { 'zh-CN': '今天到期：{due} 家', en: 'Due today: {due}' },
  urgent: { 'zh-CN': '今天到期：{due} 家，其中要紧 {urgent} 家', en: 'Due today: {due}, {urgent} of them urgent' },
  title: { 'zh-CN': '该做的', en: 'Due' },
  failed: { 'zh-CN': '到期事项没读到', en: 'What is due could not be read' },
  answerBy: { 'zh-CN': '{time} 前回复（{hours} 个工作小时内）', en: 'Answer by {time} (within {hours} working hours)' },
  answerWasDue: { 'zh-CN': '应在 {time} 前回复（{hours} 个工作小时内），已超时', en: 'Was to be answered by {time} (within {hours} working hours)' },
  theirTime: { 'zh-CN': '当地 {time}，在上班', en: '{time} there, at work' },
  theirTimeClosed: { 'zh-CN': '当地 {time}，不在上班时间', en: '{time} there, outside their hours' },
} satisfies TextTable;
