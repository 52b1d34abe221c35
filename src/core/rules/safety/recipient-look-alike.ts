import { toUnicodeDomain } from '#core/customers/punycode.ts';
import { labelLikeness, type LikenessKind } from '#core/customers/skeleton.ts';
import type { Hit } from '#core/engine/rule.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { customerHouses, isFreeHouse, ownHouses, recipientsIn, threadHouses } from '#core/rules/safety/recipient-domains.ts';

function likeness(seen: string, known: string): LikenessKind | undefined {
  const labelOf = (house: string): string => toUnicodeDomain(house.slice(0, house.indexOf('.')));
  const [a, b] = [labelOf(seen), labelOf(known)];
  return a === b ? 'suffix' : labelLikeness(a, b);
}

const customer = { id: 'K-17', name: 'Keller GmbH', domains: ['keller.example'], contacts: [] };
const company = { name: 'HX Lighting', domains: ['hx-lighting.example'] };

export const recipientLookAlike: TradeRule = defineRule({
  id: 'recipient-look-alike',
  group: 'safety',
  severity: 'error',
  title: { 'zh-CN': '收件域名与已知域名相似', en: 'Recipient’s domain is a near copy' },
  message: { 'zh-CN': '{seen} 不是 {known}，只是看着像。', en: '{seen} is not {known}; it only looks like it.' },
  why: {
    'zh-CN': '骗子常注册差一个字母的域名，混进旧邮件里改账户；也可能只是输错。发送前请拨打档案中的电话核实。',
    en: 'Fraud slips a domain one letter off into an old conversation to change the account; or it is a typing slip. Call the number on record first.',
  },
  examples: [
    { fires: 'recipients', text: 'Dear Anna,', context: { customer, to: ['weber@kel1er.example'] } },
    { fires: 'recipients', text: 'Dear Anna,', context: { customer, to: ['weber@keller.example'], cc: ['brandt@keIler.example'] } },
    { fires: 'recipients', text: 'Dear Anna,', context: { company, to: ['li.na@hx-lightlng.example'] } },
    { fires: 'recipients', text: 'Dear Anna,', context: { customer, to: ['weber@keller-group.example'] } },
    { fires: 'recipients', text: 'Dear Anna,', context: { thread: [{ from: 'weber@keller.example' }], to: ['weber@kellerr.example'] } },
    { text: 'Dear Anna,', context: { customer, to: ['weber@keller.example'], cc: ['li.na@hx-lighting.example'] } },
    { text: 'Dear Anna,', context: { customer, to: ['weber@mail.keller.example', 'tom@sunrise.example'] } },
    {
      text: 'Dear Chidi,',
      context: { customer: { ...customer, contacts: [{ name: 'Chidi', emails: ['chidi@gmail.com'] }] }, to: ['chidi@mail.com'] },
    },
  ],
  wakes: ['recipients'],
  find: ({ context }) => {
    const recipients = recipientsIn(context);
    if (recipients.length === 0) return [];
    const own = ownHouses(context);
    const recorded = customerHouses(context);
    // What stands in the conversation or beside it may itself be the copy: it is compared, but proves nothing.
    const known = new Set([...own, ...recorded, ...threadHouses(context)]);
    if (recorded.size === 0) for (const { house } of recipients.slice(0, 20)) known.add(house);
    const hits: Hit[] = [];
    for (const { domain, house, start, end } of recipients.slice(0, 100)) {
      if (own.has(house) || recorded.has(house)) continue;
      for (const other of known) {
        if (other === house || (isFreeHouse(other) && isFreeHouse(house))) continue;
        const kind = likeness(house, other);
        if (kind === undefined) continue;
        const severe = kind === 'skeleton' || kind === 'typo' || own.has(other);
        hits.push({
          part: 'recipients',
          start,
          end,
          severity: severe ? 'error' : 'warning',
          values: { seen: toUnicodeDomain(domain), known: toUnicodeDomain(other) },
          evidence: [
            own.has(other)
              ? { kind: 'company', text: other, source: { 'zh-CN': '本公司域名', en: 'our own domain' } }
              : recorded.has(other)
                ? { kind: 'record', text: other, source: { 'zh-CN': '客户档案', en: 'customer record' } }
                : { kind: 'thread', text: other, source: { 'zh-CN': '往来邮件', en: 'this conversation' } },
          ],
        });
        break;
      }
    }
    return hits;
  },
});
