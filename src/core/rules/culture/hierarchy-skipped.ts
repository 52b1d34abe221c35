import type { Contact } from '#core/customers/customer.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { bareAddress, soleRecipient } from '#core/rules/culture/recipients.ts';
import { mannersEvidence, readerManners } from '#core/rules/culture/reader.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Where a decision usually goes up step by step, and the usual contact is kept in copy. */
const UPWARD = ['KR', 'JP', 'IN', 'SA', 'AE', 'EG', 'TR', 'MX', 'TH', 'VN', 'ID'];

const CHOI: Contact = { name: 'Choi Min-ho', authority: 'decides', emails: ['choi@buyer.example'] };
const PARK: Contact = { name: 'Park Ji-hoon', authority: 'executes', emails: ['park@buyer.example'] };
function mail(country: string, more: Partial<CheckContext> = {}): CheckContext {
  return {
    to: ['choi@buyer.example'],
    cc: [],
    thread: [{ from: 'park@buyer.example', date: '2027-03-01', text: 'Please send the PI.' }],
    customer: { id: 'B-1', name: 'Buyer Co.', country, contacts: [CHOI, PARK] },
    ...more,
  };
}

/** The mail goes to the boss, and the person who has written until now is left out. */
export const hierarchySkipped: TradeRule = defineRule({
  id: 'hierarchy-skipped',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '越过了平时的联系人', en: 'The usual contact is left out' },
  message: { 'zh-CN': '一直是 {name} 在联系，请抄送', en: '{name} has written until now: keep that person in copy' },
  why: {
    'zh-CN': '当地公司逐级汇报。直接写给老板而不抄送平时的联系人，会让对方难堪，事情也容易卡住。',
    en: 'Decisions usually go up step by step there. Writing to the boss without the usual contact embarrasses both, and slows things down.',
  },
  source: 'meyer',
  examples: [
    { text: 'Dear Mr. Choi,\n\nThe PI is attached.', context: mail('KR'), fires: 'recipients' },
    { text: 'Dear Mr. Choi,\n\nThe PI is attached.', context: mail('TR', { cc: ['li.na@hx-lighting.example'] }), fires: 'recipients' },
    { text: 'Dear Mr. Choi,\n\nThe PI is attached.', context: mail('KR', { cc: ['park@buyer.example'] }) },
    { text: 'Dear Mr. Choi,\n\nThe PI is attached.', context: mail('US') },
    { text: 'Dear Mr. Choi,\n\nThe PI is attached.', context: mail('KR', { thread: [] }) },
    { text: 'Dear Mr. Park,\n\nThe PI is attached.', context: mail('KR', { to: ['park@buyer.example'] }) },
  ],
  wakes: ['customer'],
  *find(input) {
    const manners = readerManners(input);
    const { thread, customer, to = [], cc } = input.context;
    if (!manners || UPWARD.indexOf(manners.country) < 0 || !thread || thread.length === 0 || cc === undefined) return;
    if (soleRecipient(input.context)?.authority !== 'decides') return;
    const written = [...to, ...cc].map(bareAddress);
    const usual = thread
      .map(({ from }) => (from === undefined ? undefined : bareAddress(from)))
      .map((address) => customer?.contacts.find(({ emails }) => emails.some((email) => email.toLowerCase() === address)))
      .filter((contact): contact is Contact => contact !== undefined);
    const last = usual[usual.length - 1];
    if (!last || last.status === 'left_company' || last.emails.some((email) => written.indexOf(email.toLowerCase()) >= 0)) return;
    yield {
      part: 'recipients',
      start: 0,
      end: to[0]?.length ?? 0,
      values: { name: last.name },
      evidence: mannersEvidence(manners, 'tone', {
        'zh-CN': '逐级汇报，抄送平时的联系人',
        en: 'decisions go upward; the usual contact stays in copy',
      }),
    };
  },
});
