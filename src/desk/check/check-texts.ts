import type { TextTable } from '#ui/language.tsx';

export const checkTexts = {
  what: {
    'zh-CN': '把邮件粘贴进来（可带格式），或拖入 .eml、.msg、.html、.txt 文件。规则和 Outlook 里的一样，内容不出本机。',
    en: 'Paste a mail, formatting included, or drop an .eml, .msg, .html or .txt file. The rules are those of the pane in Outlook; nothing leaves this machine.',
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
    'zh-CN': '{name} 读不出来：不是 .eml、.msg、.html 或 .txt 邮件，或文件已损坏。请从邮件程序另存为 .eml 再试。',
    en: '{name} cannot be read: it is no .eml, .msg, .html or .txt mail, or it is damaged. Save it as .eml in the mail program and try again.',
  },
  tooLarge: {
    'zh-CN': '{name} 超过 {most} MB，太大了。请去掉附件再试。',
    en: '{name} is larger than {most} MB. Take out the attachments and try again.',
  },
  kind: { 'zh-CN': '这封邮件是', en: 'This mail was' },
  ours: { 'zh-CN': '我方写的', en: 'written by us' },
  received: { 'zh-CN': '收到的', en: 'received' },
  customer: { 'zh-CN': '客户', en: 'Customer' },
  byAddress: { 'zh-CN': '按邮箱地址匹配', en: 'By the addresses' },
  from: { 'zh-CN': '发件人邮箱', en: 'Sender’s address' },
  formatted: { 'zh-CN': '带格式粘贴：格式保留，修改只动到的字。', en: 'Pasted with its formatting, which is kept; a fix changes only its words.' },
  asText: { 'zh-CN': '转为纯文本再改', en: 'Edit as plain text' },
  undo: { 'zh-CN': '撤销上一处修改', en: 'Undo the last fix' },
  notCopied: {
    'zh-CN': '浏览器不允许复制。请在左边选中正文，按 Ctrl+C。',
    en: 'The browser did not allow it. Select the mail on the left and press Ctrl+C.',
  },
  several: {
    'zh-CN': '可能是 {count} 家客户：{names}。不替您猜，请在左边选一家。',
    en: '{count} customers could be meant: {names}. None is chosen for you: pick one on the left.',
  },
  senderUnknown: { 'zh-CN': '发件人不在客户档案里。', en: 'The sender is not on record.' },
  openRecord: { 'zh-CN': '打开客户档案', en: 'Open the record' },
  known: { 'zh-CN': '对照客户：{name}', en: 'Held against: {name}' },
  unknown: { 'zh-CN': '没有对应的客户，只按邮件本身检查。', en: 'No customer on record: the mail is judged on its own.' },
} satisfies TextTable;
