import type { Hit } from '#core/engine/rule.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { customerHouses, domainOf, houseOf, isFreeHouse, ownHouses, recipientsIn, threadHouses } from '#core/rules/safety/recipient-domains.ts';
import { othersOf } from '#core/rules/safety/safety-context.ts';

const customer = {
  id: 'K-17',
  name: 'Keller GmbH',
  domains: ['keller.example'],
  contacts: [],
  parties: [{ name: 'Anchor Logistics', role: 'forwarder' as const, domains: ['anchor.example'] }],
};
const from = 'li@hx-lighting.example';

export const recipientOfOtherCompany: TradeRule = defineRule({
  id: 'recipient-of-other-company',
  group: 'safety',
  severity: 'warning',
  title: { 'zh-CN': '收件人不属于该客户', en: 'Recipient outside this customer' },
  message: {
    'zh-CN': '{address} 不在 {customer} 的档案里，也没出现在往来中。',
    en: '{address} is not on record at {customer} nor in this conversation.',
  },
  why: {
    'zh-CN': '自动补全最容易选错人。若是货代或代理，请记到客户档案；若选错了，请删掉，以免泄露报价。',
    en: 'Auto-complete picks the wrong person easily. Record an agent or forwarder with the customer; take out anybody else, or your price leaks.',
  },
  examples: [
    { fires: 'recipients', text: 'Dear Anna,', context: { from, customer, to: ['weber@keller.example'], cc: ['tom@lumax.example'] } },
    { fires: 'recipients', text: 'Dear Anna,', context: { from, customer, to: ['weber@keller.example', 'sales@sunrise-trading.example'] } },
    { text: 'Dear Anna,', context: { from, customer, to: ['weber@keller.example'], cc: ['ops@anchor.example', 'wang@hx-lighting.example'] } },
    { text: 'Dear Anna,', context: { from, customer, to: ['weber@keller.example', 'anna@gmail.com'] } },
    {
      text: 'Dear Anna,',
      context: { from, customer, thread: [{ from: 'qc@inspect.example' }], to: ['weber@keller.example'], cc: ['qc@inspect.example'] },
    },
    { text: 'Dear Tom,', context: { from, customer, to: ['tom@lumax.example'] } },
  ],
  wakes: ['recipients', 'customer'],
  find: ({ context }) => {
    const recorded = customerHouses(context);
    const own = ownHouses(context);
    if (!context.customer || recorded.size === 0 || own.size === 0) return [];
    const recipients = recipientsIn(context);
    if (!recipients.some(({ house }) => recorded.has(house))) return [];
    const others = new Set<string>();
    for (const { domains } of othersOf(context)) for (const domain of domains ?? []) others.add(houseOf(domainOf(domain)));
    const inThread = threadHouses(context);
    const hits: Hit[] = [];
    for (const { address, house, start, end } of recipients) {
      if (recorded.has(house) || own.has(house) || inThread.has(house) || others.has(house) || isFreeHouse(house)) continue;
      hits.push({ part: 'recipients', start, end, values: { address, customer: context.customer.name } });
    }
    // Many companies at once are a mass mail, which has a rule of its own.
    return hits.length <= 4 ? hits : [];
  },
});
