import { foldName } from '#core/culture/fold-name.ts';
import type { Contact } from '#core/customers/customer.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { isShortName, letterDistance, slackOf } from '#core/rules/culture/name-tokens.ts';
import { recordEvidence } from '#core/rules/culture/reader.ts';
import { recipientsOf } from '#core/rules/culture/recipients.ts';
import { salutationOf } from '#core/rules/culture/salutation.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

function to(contact: Omit<Contact, 'emails'>, country = 'DE'): CheckContext {
  return {
    to: ['a@keller.example'],
    customer: { id: 'K-17', name: 'Keller GmbH', country, contacts: [{ ...contact, emails: ['a@keller.example'] }] },
  };
}

/** The words of a name as the person writes them. */
function recordedWords(contact: Contact): string[] {
  return [contact.name, contact.givenName ?? '', contact.familyName ?? '', contact.preferredSalutation ?? '']
    .join(' ')
    .split(/[\s,()]+/)
    .filter((word) => word.length > 2);
}

/** German and Scandinavian spellings without the keys for them: Mueller is Müller, not a mistake. */
const spelledOut = (word: string): string =>
  word.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/å/g, 'aa').replace(/ø/g, 'oe');

/** A letter wrong in the recipient's name, or its accents left out. */
export const nameMisspelt: TradeRule = defineRule({
  id: 'name-misspelt',
  group: 'culture',
  severity: 'warning',
  title: { 'zh-CN': '名字拼错', en: 'Name misspelt' },
  message: { 'zh-CN': '名字拼写：“{quote}”→“{right}”', en: 'Spelling of the name: “{quote}” should be “{right}”' },
  why: {
    'zh-CN': '名字写错最伤第一印象，也会被怀疑是群发。按对方署名的拼法写，变音符号一并照抄（可从签名里复制）。',
    en: 'A misspelt name spoils the first impression. Write it as the person signs, accents included; copy it from the signature.',
  },
  source: 'kbsh',
  examples: [
    {
      text: 'Dear Dr. ⟦Webber⟧,\n\nThe PI is attached.',
      context: to({ name: 'Dr. Anna Weber', familyName: 'Weber' }),
      fixed: 'Dear Dr. Weber,\n\nThe PI is attached.',
    },
    {
      text: 'Dear Mr. ⟦Muller⟧,\n\nThe PI is attached.',
      context: to({ name: 'Jens Müller', familyName: 'Müller' }),
      fixed: 'Dear Mr. Müller,\n\nThe PI is attached.',
    },
    { text: 'Dear ⟦Micheal⟧,\n\nThe PI is attached.', context: to({ name: 'Michael Brown' }, 'US'), fixed: 'Dear Michael,\n\nThe PI is attached.' },
    { text: 'Dear Ms ⟦Whitlok⟧,\n\nThe PI is attached.', context: to({ name: 'Catherine Whitlock' }, 'GB') },
    { text: 'Dear Mr. Mueller,\n\nThe PI is attached.', context: to({ name: 'Jens Müller', familyName: 'Müller' }) },
    { text: 'Dear Mike,\n\nThe PI is attached.', context: to({ name: 'Michael Brown' }, 'US') },
    { text: 'Dear Mr. Brandt,\n\nThe PI is attached.', context: to({ name: 'Dr. Anna Weber' }) },
    { text: 'Dear Mr O’Brien,\n\nThe PI is attached.', context: to({ name: "Sean O'Brien" }, 'IE') },
  ],
  wakes: ['customer'],
  *find({ draft, context }) {
    const salutation = salutationOf(draft);
    const { contacts } = recipientsOf(context);
    if (!salutation || contacts.length === 0) return;
    if (salutation.people.every((person) => person.words.every((word) => contacts.some((contact) => contact.name.split(' ').indexOf(word) >= 0))))
      return;
    const recorded = ([] as string[]).concat(...contacts.map(recordedWords));
    for (const person of salutation.people) {
      let at = person.name.start;
      // Behind Mr. or Dr. stands a family name, which has no short form.
      const titled = person.titles.length > 0 && person.words.length === 1;
      for (const word of person.words) {
        const start = draft.text.indexOf(word, at);
        at = start + word.length;
        const folded = foldName(word);
        if (
          start < 0 ||
          word.length < 3 ||
          recorded.some((one) => one === word || spelledOut(one) === spelledOut(word) || (!titled && isShortName(folded, foldName(one))))
        )
          continue;
        const accents = recorded.find((one) => foldName(one) === folded && one.toLowerCase() !== word.toLowerCase() && !/['’]/.test(one));
        const letters =
          accents ?? recorded.find((one) => foldName(one) !== folded && letterDistance(folded, foldName(one), slackOf(one)) <= slackOf(one));
        if (letters === undefined) continue;
        yield {
          start,
          end: at,
          values: { right: letters },
          evidence: recordEvidence(contacts.map((one) => one.name).join(', ')),
          fixes: [{ label: letters, edits: [{ start, end: at, text: letters }] }],
          ...(accents === undefined ? {} : { severity: 'info' as const }),
        };
      }
    }
  },
});
