import { titleOf } from '#core/culture/titles.ts';
import type { Contact } from '#core/customers/customer.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { recordEvidence } from '#core/rules/culture/reader.ts';
import { soleRecipient } from '#core/rules/culture/recipients.ts';
import { salutationOf } from '#core/rules/culture/salutation.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

function to(contact: Omit<Contact, 'emails'>): CheckContext {
  return {
    to: ['a@buyer.example'],
    customer: { id: 'B-1', name: 'Buyer Co.', country: 'IT', contacts: [{ ...contact, emails: ['a@buyer.example'] }] },
  };
}

/** Which of the two a recorded title or gender says; never read off a name. */
function recordedGender(contact: Contact): 'm' | 'f' | undefined {
  if (contact.gender === 'male' || contact.gender === 'female') return contact.gender === 'male' ? 'm' : 'f';
  const said = `${contact.title ?? ''} ${contact.preferredSalutation ?? ''} ${contact.name}`;
  if (/\b(?:Ms|Mrs|Miss|Mme|Madame|Frau|Sra|Signora)\b/i.test(said)) return 'f';
  return /\b(?:Mr|Herr|Monsieur|Signor|Sr)\b/i.test(said) ? 'm' : undefined;
}

/** Mr. to a woman or Ms. to a man, by the record. */
export const titleWrong: TradeRule = defineRule({
  id: 'title-wrong',
  group: 'culture',
  severity: 'warning',
  title: { 'zh-CN': '先生女士写反了', en: 'Mr. and Ms. mixed up' },
  message: { 'zh-CN': '档案里这位是{title}，不是“{quote}”', en: 'On record this is {title}, not “{quote}”' },
  why: {
    'zh-CN': '称呼写错性别最尴尬，光看名字也猜不准（Andrea 在意大利是男名）。档案没写就用全名：Dear Andrea Rossi。',
    en: 'Few slips embarrass more, and a name does not tell: Andrea is a man’s name in Italy. Where the record is silent, write the whole name: Dear Andrea Rossi.',
  },
  examples: [
    {
      text: 'Dear ⟦Mr.⟧ Keller,\n\nThe PI is attached.',
      context: to({ name: 'Andrea Keller', title: 'Ms' }),
      fixed: 'Dear Ms. Keller,\n\nThe PI is attached.',
    },
    {
      text: 'Dear ⟦Ms⟧ Rossi,\n\nThe PI is attached.',
      context: to({ name: 'Andrea Rossi', gender: 'male' }),
      fixed: 'Dear Mr Rossi,\n\nThe PI is attached.',
    },
    { text: 'Dear Mr. Rossi,\n\nThe PI is attached.', context: to({ name: 'Andrea Rossi', gender: 'male' }) },
    { text: 'Dear Mr. Rossi,\n\nThe PI is attached.', context: to({ name: 'Andrea Rossi' }) },
    { text: 'Dear Mr. Bianchi,\n\nThe PI is attached.', context: to({ name: 'Andrea Rossi', title: 'Ms' }) },
  ],
  wakes: ['customer'],
  find: ({ draft, context }) => {
    const contact = soleRecipient(context);
    const recorded = contact && recordedGender(contact);
    if (!contact || !recorded) return [];
    const people = salutationOf(draft)?.people ?? [];
    const [person] = people;
    const [title] = person?.titles ?? [];
    if (people.length !== 1 || !person || title === undefined) return [];
    // The name of somebody else is another matter.
    if (person.words.length > 0 && !person.words.some((word) => contact.name.toLowerCase().indexOf(word.toLowerCase()) >= 0)) return [];
    const written = titleOf(title);
    if (written?.kind !== 'plain' || !/^(?:mr|ms|mrs|miss)\.?$/i.test(title) || (/^mr\.?$/i.test(title) ? 'm' : 'f') === recorded) return [];
    const start = draft.text.indexOf(title, person.start);
    const place = { start, end: start + title.length };
    const right = (recorded === 'm' ? 'Mr' : 'Ms') + (title.charAt(title.length - 1) === '.' ? '.' : '');
    return [
      { ...place, values: { title: right }, evidence: recordEvidence(contact.name), fixes: [{ label: right, edits: [{ ...place, text: right }] }] },
    ];
  },
});
