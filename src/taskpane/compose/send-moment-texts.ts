import type { TextTable } from '#ui/language.tsx';

export const sendMomentTexts = {
  now: { 'zh-CN': '对方正在上班，现在发正好', en: 'They are at work: a good moment to send' },
  nowBoth: { 'zh-CN': '双方都在上班，现在发正好', en: 'Both of you are at work: a good moment to send' },
  moment: {
    'zh-CN': '最佳发送时间：对方{day} {theirs}（我方 {ours}）',
    en: 'Best moment to send: {day} {theirs} there ({ours} here)',
  },
  momentBoth: {
    'zh-CN': '最佳发送时间：对方{day} {theirs}（我方 {ours}，双方都在上班）',
    en: 'Best moment to send: {day} {theirs} there ({ours} here, both at work)',
  },
  schedule: { 'zh-CN': '定时发送：{at}', en: 'Schedule for {at}' },
  planned: { 'zh-CN': 'Outlook 将于 {at} 发出', en: 'Outlook will deliver it at {at}' },
  plannedWhat: {
    'zh-CN': '时间由 Outlook 读回。还需按“发送”；之后改时间请在 Outlook 的发送选项里改，经典版 Outlook 发送后不能再改。',
    en: 'Read back from Outlook. Press Send all the same; change the time in Outlook’s own send options. Classic Outlook cannot change it once sent.',
  },
  keptOther: { 'zh-CN': 'Outlook 记下的是另一个时间：{at}', en: 'Outlook has kept another time: {at}' },
  keptNone: { 'zh-CN': 'Outlook 没有保存定时，会立即发出', en: 'Outlook has not kept the time: the mail would go at once' },
  lost: { 'zh-CN': 'Outlook 的定时不见了，现在会立即发出', en: 'The time is gone from Outlook: the mail would go at once' },
  byHand: { 'zh-CN': '请用 Outlook 自带的定时发送，或到时再发。', en: 'Use Outlook’s own scheduled send, or send it then.' },
} satisfies TextTable;
