import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { greetingFix } from '#core/rules/culture/greeting-fix.ts';
import { isShortName, knownTokens, letterDistance, nameTokens, slackOf } from '#core/rules/culture/name-tokens.ts';
import { recipientsOf } from '#core/rules/culture/recipients.ts';
import { salutationOf } from '#core/rules/culture/salutation.ts';
import { theirLastLines } from '#core/rules/culture/their-signature.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';

const WEBER: CheckContext = {
  to: ['weber@keller.example'],
  customer: {
    id: 'K-17',
    name: 'Keller GmbH',
    country: 'DE',
    contacts: [
      { name: 'Dr. Anna Weber', givenName: 'Anna', familyName: 'Weber', title: 'Dr', emails: ['weber@keller.example'] },
      { name: 'Tom Schulz', familyName: 'Schulz', title: 'Mr', emails: ['schulz@keller.example'] },
    ],
  },
};
const ROBERT: CheckContext = {
  to: ['r.miles@acme.example'],
  customer: {
    id: 'A-2',
    name: 'Acme Inc.',
    country: 'US',
    contacts: [{ name: 'Robert Miles', givenName: 'Robert', emails: ['r.miles@acme.example'] }],
  },
};

/** The salutation names somebody that the mail does not go to. */
export const salutationWrongName = defineRule<RuleInput, CheckContext>({
  id: 'salutation-wrong-name',
  group: 'culture',
  severity: 'warning',
  title: { 'zh-CN': '称呼与收件人不符', en: 'Greeting names somebody else' },
  message: { 'zh-CN': '称呼写“{quote}”，收件人却是{name}', en: 'The greeting says {quote}, but the mail goes to {name}' },
  why: {
    'zh-CN': '多半是套用旧邮件或选错了收件人：叫错名字伤感情，发错人会泄露别家价格。先核对收件人，再改称呼。',
    en: 'Usually an old mail was reused or the wrong recipient picked. A wrong name offends; a wrong recipient sees another buyer’s prices.',
  },
  source: 'kbsh',
  examples: [
    { text: 'Dear ⟦Mr. Miller⟧,\n\nThe PI is attached.', context: WEBER, fixed: 'Dear Dr. Weber,\n\nThe PI is attached.' },
    { text: 'Hi ⟦Tom⟧,\n\nThe PI is attached.', context: WEBER, fixed: 'Dear Dr. Weber,\n\nThe PI is attached.' },
    { text: 'Dear ⟦John⟧,\n\nThe PI is attached.', context: ROBERT, fixed: 'Dear Robert,\n\nThe PI is attached.' },
    { text: 'Dear Dr. Weber,\n\nMr. Miller will call you.', context: WEBER },
    { text: 'Dear Anna and Tom,\n\nThe minutes are attached.', context: { ...WEBER, cc: ['schulz@keller.example'] } },
    { text: 'Hi Bob,\n\nThe PI is attached.', context: ROBERT },
    { text: 'Dear Mr. Miller,\n\nThe PI is attached.', context: { ...WEBER, to: ['weber@keller.example', 'new@keller.example'] } },
    { text: 'Dear Sir or Madam,\n\nThe PI is attached.', context: WEBER },
  ],
  wakes: ['customer'],
  *find(input) {
    const { draft, context } = input;
    const salutation = salutationOf(draft);
    if (!salutation) return;
    const { contacts, complete } = recipientsOf(context);
    if (!complete || contacts.length === 0) return;
    const isPlain = (word: string): boolean => contacts.some((contact) => contact.name.split(' ').indexOf(word) >= 0);
    // The usual case: the salutation is a part of the recorded name, letter by letter.
    if (salutation.people.every((person) => person.words.every(isPlain))) return;
    const copied = recipientsOf({ ...context, to: context.cc ?? ['@'] });
    if (context.cc && context.cc.length > 0 && !copied.complete && salutation.people.length > 1) return;
    const known = new Set<string>();
    for (const contact of [...contacts, ...copied.contacts]) for (const token of Array.from(knownTokens(contact))) known.add(token);
    const tokens = Array.from(known);
    for (const person of salutation.people) {
      const named = nameTokens(person.words.join(' ')).filter((token) => token.length > 1);
      if (named.length === 0 || named.some((name) => tokens.some((token) => isSame(name, token)))) continue;
      if (theirLastLines(input).some((line) => named.some((name) => nameTokens(line).indexOf(name) >= 0))) continue;
      const [contact] = contacts;
      if (!contact) continue;
      yield {
        start: person.start,
        end: person.end,
        values: { name: contacts.map((one) => one.name).join(', ') },
        evidence: [{ kind: 'record', text: contacts.map((one) => one.name).join(', '), source: { 'zh-CN': '客户档案', en: 'customer record' } }],
        ...(contacts.length === 1 && salutation.people.length === 1 ? { fixes: greetingFix(salutation, contact, context) } : {}),
      };
    }
  },
});

/** The same name, a short form of it, or the same name misspelt, which another rule mends. */
function isSame(name: string, token: string): boolean {
  if (name === token || isShortName(name, token) || isShortName(token, name)) return true;
  const slack = slackOf(token);
  return slack > 0 && letterDistance(name, token, slack) <= slack;
}
