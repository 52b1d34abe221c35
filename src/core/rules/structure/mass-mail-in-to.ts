import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const MOST_COMPANIES = 5;

function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .replace(/[>\s]+$/, '')
    .toLowerCase();
}

export const massMailInTo: TradeRule = defineRule({
  id: 'mass-mail-in-to',
  group: 'structure',
  severity: 'error',
  title: { 'zh-CN': '群发时地址全部公开', en: 'Mass mail with open addresses' },
  message: { 'zh-CN': '收件人来自 {count} 家不同公司，彼此都能看到地址。', en: 'The recipients are of {count} companies and all see each other.' },
  why: {
    'zh-CN': '客户名单就此泄露，也违反 GDPR 等隐私法规。逐封发送，或放到密送（Bcc）。',
    en: 'It hands out your customer list and breaks privacy law such as the GDPR. Send single mails or use Bcc.',
  },
  examples: [
    {
      fires: 'recipients',
      text: 'Dear all,',
      context: { from: 'li@hx-lighting.example', to: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `buyer@${name}.example`) },
    },
    {
      fires: 'recipients',
      text: 'Dear all,',
      context: { to: ['a', 'b', 'c'].map((name) => `buyer@${name}.example`), cc: ['d', 'e', 'f', 'g'].map((name) => `buyer@${name}.example`) },
    },
    {
      text: 'Dear all,',
      context: { from: 'li@hx-lighting.example', to: ['a@a.example', 'b@a.example', 'c@a.example', 'd@a.example', 'e@a.example', 'f@a.example'] },
    },
    { text: 'Dear all,', context: { from: 'li@hx-lighting.example', to: ['a@a.example', 'b@b.example'], cc: ['c@hx-lighting.example'] } },
  ],
  wakes: ['recipients'],
  find: ({ context }) => {
    const own = context.from === undefined ? '' : domainOf(context.from);
    const people = [...(context.to ?? []), ...(context.cc ?? [])];
    const companies = new Set(people.map(domainOf).filter((domain) => domain !== '' && domain !== own));
    return companies.size > MOST_COMPANIES
      ? [{ part: 'recipients', start: 0, end: people.join('\n').length, values: { count: companies.size } }]
      : [];
  },
});
