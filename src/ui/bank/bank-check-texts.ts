import type { TextTable } from '#ui/language.tsx';

export const bankCheckTexts = {
  title: { 'zh-CN': '账户变更未核实：不要付款，不要更新账户', en: 'Bank details not confirmed: pay nothing, change nothing' },
  mail: { 'zh-CN': '{date} 的邮件“{subject}”', en: 'Mail of {date}, “{subject}”' },
  copied: { 'zh-CN': '发件地址 {from} 不在该客户档案里。', en: 'Sent from {from}, which is no address of theirs on record.' },
  how: { 'zh-CN': '用档案里的电话打给对方，把结果记下来：', en: 'Call a number on record and note what they say:' },
  noNumber: {
    'zh-CN': '档案里没有电话。先从合同、名片或官网查到号码，存进联系人，再回拨。',
    en: 'No number is on record. Take one from a contract or a card, enter it with the contact, then call.',
  },
  phone: { 'zh-CN': '打的号码', en: 'Number called' },
  who: { 'zh-CN': '谁接的', en: 'Who answered' },
  result: { 'zh-CN': '结果', en: 'Result' },
  confirmed: { 'zh-CN': '确认是他们改的', en: 'They confirm the change' },
  denied: { 'zh-CN': '否认，是诈骗', en: 'They deny it: fraud' },
  'not-reached': { 'zh-CN': '没接通', en: 'Not reached' },
  note: { 'zh-CN': '备注', en: 'Note' },
  save: { 'zh-CN': '记下结果', en: 'Keep the result' },
  failed: { 'zh-CN': '没有存上，请再试一次。', en: 'It was not kept. Please try again.' },
} satisfies TextTable;
