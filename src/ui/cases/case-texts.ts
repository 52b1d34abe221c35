import type { CaseStep } from '#core/customers/case-step.ts';
import type { Localised } from '#core/text/language.ts';
import type { TextTable } from '#ui/language.tsx';

/** A step that has been taken. */
export const stepNames: Readonly<Record<CaseStep, Localised>> = {
  received: { 'zh-CN': '收到投诉', en: 'Received' },
  acknowledged: { 'zh-CN': '已回复收到', en: 'Acknowledged' },
  'cause-found': { 'zh-CN': '已查明原因', en: 'Cause found' },
  'solution-offered': { 'zh-CN': '已给出方案', en: 'Solution offered' },
  'followed-up': { 'zh-CN': '已回访', en: 'Followed up' },
  closed: { 'zh-CN': '已结案', en: 'Closed' },
};

/** A step that is owed. */
export const owedSteps: Readonly<Record<CaseStep, Localised>> = {
  received: { 'zh-CN': '登记投诉', en: 'take it up' },
  acknowledged: { 'zh-CN': '先回复收到', en: 'acknowledge it' },
  'cause-found': { 'zh-CN': '查明原因', en: 'find the cause' },
  'solution-offered': { 'zh-CN': '给出解决方案', en: 'offer a solution' },
  'followed-up': { 'zh-CN': '回访客户', en: 'ask whether it helped' },
  closed: { 'zh-CN': '写下教训并结案', en: 'write down the lesson and close' },
};

export const caseTexts = {
  openTitle: { 'zh-CN': '投诉 {number} 未结', en: 'Complaint {number} is open' },
  owed: { 'zh-CN': '下一步：{step}', en: 'Next: {step}' },
  dueAt: { 'zh-CN': '{time} 前', en: 'by {time}' },
  overdue: { 'zh-CN': '已超时，应于 {time} 前', en: 'overdue since {time}' },
  noClock: { 'zh-CN': '未定期限', en: 'no clock' },
  advance: { 'zh-CN': '办下一步…', en: 'Take this step…' },
  advanceWhat: { 'zh-CN': '{number}：{step}', en: '{number}: {step}' },
  note: { 'zh-CN': '怎么做的（选填）', en: 'What was done (optional)' },
  cause: { 'zh-CN': '原因', en: 'Cause' },
  solution: { 'zh-CN': '解决方案', en: 'Solution' },
  satisfied: { 'zh-CN': '客户满意吗', en: 'Is the customer satisfied?' },
  yes: { 'zh-CN': '满意', en: 'Yes' },
  no: { 'zh-CN': '不满意', en: 'No' },
  unknown: { 'zh-CN': '还不知道', en: 'Not known yet' },
  lesson: { 'zh-CN': '教训：以后怎么做', en: 'Lesson: what we do from now on' },
  done: { 'zh-CN': '记为完成', en: 'Done' },
  needCause: { 'zh-CN': '请写明原因', en: 'Write down the cause' },
  needSolution: { 'zh-CN': '请写明方案', en: 'Write down the solution' },
  needLesson: { 'zh-CN': '结案前请写一条教训', en: 'Write down the lesson before closing' },
  reopen: { 'zh-CN': '重新打开', en: 'Reopen' },
  reopenWhy: { 'zh-CN': '为什么重开', en: 'Why again' },
  severity: { 'zh-CN': '严重程度', en: 'How grave' },
  severity1: { 'zh-CN': '1 轻微', en: '1 slight' },
  severity2: { 'zh-CN': '2 一般', en: '2 minor' },
  severity3: { 'zh-CN': '3 较重', en: '3 serious' },
  severity4: { 'zh-CN': '4 严重', en: '4 grave' },
  severity5: { 'zh-CN': '5 重大', en: '5 critical' },
  lessons: { 'zh-CN': '以往教训', en: 'Learnt before' },
} satisfies TextTable;
