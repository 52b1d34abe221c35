import { titleOf, type Title } from '#core/culture/titles.ts';
import type { Contact } from '#core/customers/customer.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { greetingFix } from '#core/rules/culture/greeting-fix.ts';
import { recordEvidence } from '#core/rules/culture/reader.ts';
import { recipientCase } from '#core/rules/culture/recipient-case.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

function to(contact: Omit<Contact, 'emails'>, country: string): CheckContext {
  return { to: ['a@buyer.example'], customer: { id: 'B-1', name: 'Buyer Co.', country, contacts: [{ ...contact, emails: ['a@buyer.example'] }] } };
}

const known = (title: Title | undefined): title is Title => title !== undefined && title.kind !== 'plain';

/** Mr. where the record has Dr., Chief, Eng. or Datuk; only where mail is formal. */
export const titleDropped: TradeRule = defineRule({
  id: 'title-dropped',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '漏了头衔', en: 'Title left out' },
  message: { 'zh-CN': '档案里的头衔是{title}，不要写成“{quote}”', en: 'The record has {title}: not “{quote}”' },
  why: {
    'zh-CN': '在正式称呼的市场，头衔是姓名的一部分，写成 Mr./Ms. 会显得不了解对方。',
    en: 'Where mail is formal, the title is part of the name; plain Mr. or Ms. looks as if you did not know the reader.',
  },
  source: 'execplanet_de1',
  examples: [
    {
      text: 'Dear ⟦Ms. Weber⟧,\n\nThe PI is attached.',
      context: to({ name: 'Dr. Anna Weber' }, 'DE'),
      fixed: 'Dear Dr. Weber,\n\nThe PI is attached.',
    },
    {
      text: 'Dear ⟦Mr. Okafor⟧,\n\nThe PI is attached.',
      context: to({ name: 'Emeka Okafor', title: 'Chief' }, 'NG'),
      fixed: 'Dear Chief Okafor,\n\nThe PI is attached.',
    },
    { text: 'Dear Dr. Weber,\n\nThe PI is attached.', context: to({ name: 'Dr. Anna Weber' }, 'DE') },
    { text: 'Dear Ms Weber,\n\nThe PI is attached.', context: to({ name: 'Dr Anna Weber' }, 'AU') },
    { text: 'Dear Anna,\n\nThe PI is attached.', context: to({ name: 'Dr. Anna Weber' }, 'DE') },
    { text: 'Dear Ms. Weber,\n\nThe PI is attached.', context: to({ name: 'Anna Weber' }, 'DE') },
  ],
  wakes: ['customer'],
  *find(input) {
    const found = recipientCase(input);
    if (!found || found.person.titles.length === 0 || found.manners.formality === 'informal' || found.contact.preferredSalutation) return;
    const { person, contact, salutation } = found;
    if (person.titles.some((title) => known(titleOf(title)))) return;
    const recorded = [titleOf(contact.title ?? ''), ...found.titles].find(known);
    if (!recorded) return;
    yield {
      start: person.start,
      end: person.end,
      values: { title: recorded.text },
      evidence: recordEvidence(contact.name),
      fixes: greetingFix(salutation, contact, input.context),
    };
  },
});
