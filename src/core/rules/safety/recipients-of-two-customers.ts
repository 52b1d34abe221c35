import type { Hit } from '#core/engine/rule.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { customerHouses, domainOf, houseOf, isFreeHouse, ownHouses, recipientsIn } from '#core/rules/safety/recipient-domains.ts';
import { othersOf, type SafetyContext } from '#core/rules/safety/safety-context.ts';

const customer = { id: 'K-17', name: 'Keller GmbH', domains: ['keller.example'], contacts: [] };
const context: SafetyContext = {
  from: 'li@hx-lighting.example',
  customer,
  otherCustomers: [
    { names: ['Lumax Ltd'], domains: ['lumax.example'] },
    { names: ['Okafor'], emails: ['chidi@gmail.com'] },
  ],
};
const withRecipients = (to: string[], cc: string[] = []): SafetyContext => ({ ...context, to, cc });

export const recipientsOfTwoCustomers: TradeRule = defineRule({
  id: 'recipients-of-two-customers',
  group: 'safety',
  severity: 'error',
  title: { 'zh-CN': '一封信发给了两个客户', en: 'Recipients of two customers' },
  message: { 'zh-CN': '{address} 是另一家客户（{other}）的人。', en: '{address} belongs to another customer ({other}).' },
  why: {
    'zh-CN': '两家客户会互相看到对方和你的报价。请分开写，一家一封。',
    en: 'Each customer learns of the other and of your prices. Write one mail to each.',
  },
  examples: [
    { fires: 'recipients', text: 'Dear Anna,', context: withRecipients(['weber@keller.example', 'tom@lumax.example']) },
    { fires: 'recipients', text: 'Dear Anna,', context: withRecipients(['weber@keller.example'], ['chidi@gmail.com']) },
    { text: 'Dear Anna,', context: withRecipients(['weber@keller.example'], ['brandt@keller.example', 'wang@hx-lighting.example']) },
    { text: 'Dear Anna,', context: withRecipients(['weber@keller.example'], ['anna@gmail.com']) },
    { text: 'Dear Tom,', context: withRecipients(['tom@lumax.example']) },
  ],
  wakes: ['recipients', 'other-customers'],
  find: ({ context: given }) => {
    const others = othersOf(given);
    if (others.length === 0) return [];
    const owner = new Map<string, string>();
    for (const { names, domains, emails } of others) {
      const name = names[0] ?? '';
      for (const domain of domains ?? []) owner.set(houseOf(domainOf(domain)), name);
      for (const email of emails ?? []) owner.set(email.toLowerCase(), name);
    }
    const mine = customerHouses(given);
    const own = ownHouses(given);
    const emails = new Set<string>();
    for (const contact of given.customer?.contacts ?? []) for (const email of contact.emails) emails.add(email.toLowerCase());
    const sides = new Set<string>();
    const hits: Hit[] = [];
    for (const { address, house, start, end } of recipientsIn(given)) {
      if (own.has(house) || emails.has(address)) {
        if (emails.has(address)) sides.add('');
        continue;
      }
      const free = isFreeHouse(house);
      const other = owner.get(address) ?? (free ? undefined : owner.get(house));
      if (mine.has(house) && !free) sides.add('');
      else if (other !== undefined) {
        sides.add(other);
        hits.push({ part: 'recipients', start, end, values: { address, other } });
      }
    }
    return sides.size > 1 ? hits : [];
  },
});
