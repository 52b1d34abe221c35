import type { TextTable } from '#ui/language.tsx';

export const paneTexts = {
  connecting: { 'zh-CN': '正在连接 Outlook…', en: 'Connecting to Outlook…' },
  looking: { 'zh-CN': '正在读取邮件…', en: 'Reading the mail…' },
  refresh: { 'zh-CN': '重新读取', en: 'Look again' },
  switchLanguage: { 'zh-CN': 'Switch to English', en: '切换到中文' },
  shared: { 'zh-CN': '共享邮箱 {address}', en: 'Shared mailbox {address}' },
  sharedReadOnly: { 'zh-CN': '共享邮箱 {address}：您只能看，不能改', en: 'Shared mailbox {address}: you may read, not change' },
  noSubject: { 'zh-CN': '（无主题）', en: '(no subject)' },
  newMail: { 'zh-CN': '正在写的邮件', en: 'The mail being written' },
  nothingOpen: { 'zh-CN': '没有打开的邮件', en: 'No mail is open' },
  nothingOpenWhat: {
    'zh-CN': '请在列表里点开一封邮件。会议邀请和加密邮件，Outlook 不给插件看内容，这里就不会有反应。',
    en: 'Select a mail in the list. Outlook shows add-ins neither meeting requests nor encrypted mail, so nothing appears here for those.',
  },
} satisfies TextTable;
