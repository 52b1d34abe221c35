import type { TextTable } from '#ui/language.tsx';

export const composeTexts = {
  reading: { 'zh-CN': '正在读取草稿…', en: 'Reading the draft…' },
  to: { 'zh-CN': '写给 {name}', en: 'To {name}' },
  noRecipient: {
    'zh-CN': '还没有收件人。填好收件人后，会带出客户资料并对照检查。',
    en: 'No recipient yet. Once there is one, the customer is shown and the draft is held against the record.',
  },
  unknownRecipient: { 'zh-CN': '收件人不在客户档案里，只按草稿本身检查。', en: 'The recipient is not on record: the draft is judged on its own.' },
  several: {
    'zh-CN': '收件人属于 {count} 家客户：{names}。不替您猜是哪家，只按草稿本身检查。',
    en: 'The recipients belong to {count} customers: {names}. The draft is judged on its own.',
  },
  undo: { 'zh-CN': '撤销上一处修改', en: 'Undo the last fix' },
  changedMeanwhile: {
    'zh-CN': '草稿刚刚又变了，没有改动。已按最新内容重新检查，请再按一次。',
    en: 'The draft has just changed, so nothing was written. It has been checked again: press once more.',
  },
  byHand: {
    'zh-CN': '信里有内嵌图片，整体改写可能会丢，所以没有动。请在信里选中“{quote}”再按一次，或把下面这段粘贴上去：',
    en: 'The mail holds pictures that may be lost if it is written anew, so nothing was written. Select “{quote}” in the mail and press again, or paste this over it:',
  },
  lost: {
    'zh-CN': 'Outlook 改写时丢了图片、表格或链接。请按“撤销上一处修改”，或在信里按 Ctrl+Z。',
    en: 'Outlook has dropped a picture, table or link while writing. Press Undo the last fix, or Ctrl+Z in the mail.',
  },
  contextFailed: { 'zh-CN': '客户档案没取到，先按草稿本身检查。', en: 'The record could not be fetched; the draft is judged on its own.' },
  ignored: { 'zh-CN': '已忽略“{quote}”。', en: '“{quote}” is ignored.' },
  why: { 'zh-CN': '为什么？（可不填）', en: 'Why? (may be left out)' },
  keepReason: { 'zh-CN': '记下', en: 'Keep' },
  reasonKept: { 'zh-CN': '原因已记下。', en: 'The reason is kept.' },
  notIgnored: { 'zh-CN': '这次忽略没能保存，下次还会提示。', en: 'This could not be remembered; it will be shown again.' },
} satisfies TextTable;
