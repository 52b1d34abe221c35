import type { TextTable } from '#ui/language.tsx';

export const calendarTexts = {
  what: {
    'zh-CN': '今后 90 天里，有客户的市场什么时候过节、停业，我方什么时候放假。',
    en: 'The next 90 days: when the markets that you serve keep feasts or stop, and when we do.',
  },
  file: { 'zh-CN': '下载日历文件 (.ics)', en: 'Download as .ics' },
  ours: { 'zh-CN': '我方放假，需通知客户', en: 'Our own closing, to be announced' },
  theirs: { 'zh-CN': '客户市场', en: 'Your markets' },
  noOurs: { 'zh-CN': '90 天内我方没有放假。', en: 'We do not close within 90 days.' },
  noTheirs: {
    'zh-CN': '90 天内没有客户停业。客户档案里写了国家，才会列在这里。',
    en: 'No stop within 90 days. A customer counts once its record has a country.',
  },
  days: { 'zh-CN': '共 {days} 天（含周末）', en: '{days} days, weekends included' },
  oneDay: { 'zh-CN': '1 天', en: '1 day' },
  running: { 'zh-CN': '正在放假', en: 'now' },
  greetOnly: { 'zh-CN': '只过节，不另放假', en: 'a feast, no closing for it' },
  runningFeast: { 'zh-CN': '正在过节', en: 'now' },
  inDays: { 'zh-CN': '{days} 天后', en: 'in {days} days' },
  calculated: { 'zh-CN': '推算日期，可能差一天', en: 'calculated, may move by a day' },
  expected: { 'zh-CN': '预计，以官方通知为准', en: 'expected, not official yet' },
  greet: { 'zh-CN': '可发祝福', en: 'send greetings' },
  greetWho: { 'zh-CN': '问候 {count} 家客户：', en: '{count} customers to greet:' },
  concerns: { 'zh-CN': '涉及 {count} 家客户：', en: 'Concerns {count} customers:' },
  tell: { 'zh-CN': '通知 {count} 家客户，核心与重点先说：', en: 'Tell {count} customers, core and key first:' },
  greetOne: { 'zh-CN': '问候客户：', en: 'Customer to greet:' },
  concernsOne: { 'zh-CN': '涉及客户：', en: 'Concerns:' },
  tellOne: { 'zh-CN': '通知客户：', en: 'Tell:' },
  more: { 'zh-CN': '等', en: 'and more' },
  announceBy: { 'zh-CN': '最晚 {date} 通知', en: 'announce by {date}' },
  announceLate: { 'zh-CN': '该通知了（{date} 前）', en: 'announce now (due {date})' },
  makeUp: { 'zh-CN': '调休上班：{dates}', en: 'Worked instead: {dates}' },
  makeUpUnknown: {
    'zh-CN': '{year} 年调休安排未公布：哪个周末上班还不知道，别先答应。',
    en: 'The list for {year} is not out: which weekends are worked is not known yet.',
  },
  factory: {
    'zh-CN': '工厂春节前后通常停工两三周，比法定假期长；货代舱位节前最紧，交期按实际停工日算。',
    en: 'Factories usually stop for two or three weeks around the Spring Festival, longer than the law says, and ships are full before it.',
  },
  unknown: { 'zh-CN': '没有节假日资料：{names}', en: 'No holidays are known for {names}' },
} satisfies TextTable;
