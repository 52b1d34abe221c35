import { phraseRule } from '#core/rules/phrase-rule.ts';

export const subjectBankData = phraseRule({
  id: 'subject-bank-data',
  group: 'subject',
  severity: 'warning',
  title: { 'zh-CN': '主题含账户信息', en: 'Bank data in the subject' },
  message: { 'zh-CN': '主题里不要写“{quote}”。', en: 'Keep “{quote}” out of the subject.' },
  why: {
    'zh-CN': '主题会显示在通知和日志里，“新账户”也正是诈骗邮件的写法。账户只写在 PI 上，变更用已存的电话核对。',
    en: 'Subjects show in notifications and logs, and “new account” is how fraud begins. Put the account on the PI and confirm a change by phone.',
  },
  subjectOnly: true,
  entries: [
    {
      find: '(new |our |changed |updated |change of |)(bank account|bank details|bank information|account number|account no|iban|swift code|beneficiary)',
    },
    { find: '(new|changed) account' },
  ],
  examples: [
    { subject: '⟦New bank account⟧ for PI 2027-114', text: 'Dear Anna,' },
    { subject: 'Payment: ⟦our bank details⟧', text: 'Dear Anna,' },
    { subject: 'Account manager change from 1 April', text: 'Dear Anna,' },
    { subject: 'PI 2027-114: payment by 12 March', text: 'Dear Anna,' },
  ],
});
