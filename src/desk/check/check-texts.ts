import type { TextTable } from '#ui/language.tsx';

export const checkTexts = {
  what: {
    'zh-CN': '把写好的邮件粘贴进来，或拖入 .eml、.html、.txt 文件。检查规则和 Outlook 里的一样，内容不出本机。',
    en: 'Paste a mail, or drop an .eml, .html or .txt file. The rules are those of the pane in Outlook; nothing leaves this machine.',
  },
  to: { 'zh-CN': '收件人邮箱（用来对照客户档案）', en: 'Recipient’s address (to hold the mail against the record)' },
  subject: { 'zh-CN': '主题', en: 'Subject' },
  body: { 'zh-CN': '正文', en: 'Mail' },
  file: { 'zh-CN': '打开文件…', en: 'Open a file…' },
  clear: { 'zh-CN': '清空', en: 'Clear' },
  copy: { 'zh-CN': '复制改好的正文', en: 'Copy the mended mail' },
  copied: { 'zh-CN': '已复制', en: 'Copied' },
  fromFile: { 'zh-CN': '来自 {name}：格式保留，修改只动到的字。', en: 'From {name}: its formatting is kept, and a fix changes only its words.' },
  unreadable: {
    'zh-CN': '{name} 读不出来：不是 .eml、.html 或 .txt 邮件，或文件已损坏。请从邮件程序另存为 .eml 再试。',
    en: '{name} cannot be read: it is no .eml, .html or .txt mail, or it is damaged. Save it as .eml in the mail program and try again.',
  },
  tooLarge: {
    'zh-CN': '{name} 超过 {most} MB，太大了。请去掉附件再试。',
    en: '{name} is larger than {most} MB. Take out the attachments and try again.',
  },
  known: { 'zh-CN': '对照客户：{name}', en: 'Held against: {name}' },
  unknown: { 'zh-CN': '没有对应的客户，只按邮件本身检查。', en: 'No customer on record: the mail is judged on its own.' },
} satisfies TextTable;
