import type { Contact } from '#core/customers/customer.ts';
import { foldName } from '#core/culture/fold-name.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { greetingFix } from '#core/rules/culture/greeting-fix.ts';
import { mannersEvidence } from '#core/rules/culture/reader.ts';
import { recipientCase } from '#core/rules/culture/recipient-case.ts';
import { theySignWith } from '#core/rules/culture/their-signature.ts';
import type { Localised } from '#core/text/language.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const ANNA: Omit<Contact, 'emails'> = { name: 'Anna Weber', givenName: 'Anna', familyName: 'Weber', title: 'Ms' };
function to(contact: Omit<Contact, 'emails'>, country: string, more: Partial<CheckContext> & { stage?: 'lead' | 'repeat' } = {}): CheckContext {
  const { stage, ...context } = more;
  return {
    to: ['a@buyer.example'],
    customer: { id: 'B-1', name: 'Buyer Co.', country, ...(stage ? { stage } : {}), contacts: [{ ...contact, emails: ['a@buyer.example'] }] },
    ...context,
  };
}
const USUAL: Readonly<Record<string, Localised>> = {
  quick: { 'zh-CN': '首封用头衔加姓，熟后很快称名', en: 'title and family name first, first names soon' },
  'when-invited': { 'zh-CN': '对方提出后才称名', en: 'first names when invited' },
  'after-relationship': { 'zh-CN': '建立关系后才单独称名', en: 'first names after a relationship has grown' },
  rarely: { 'zh-CN': '很少单独称名', en: 'first names are rare' },
};
/** `Rajesh` of Rajesh Kumar as well as the whole given name. */
const isGivenAlone = (named: string, given: string): boolean =>
  named === foldName(given) || (given.indexOf(' ') > 1 && named === foldName(given.split(' ')[0] ?? ''));
const EARLY = ['lead', 'contacted', ''];

/** A bare first name to somebody who has not offered it, where that is unusual. */
export const firstNameEarly: TradeRule = defineRule({
  id: 'first-name-early',
  group: 'culture',
  severity: 'warning',
  title: { 'zh-CN': '过早直呼其名', en: 'First name too early' },
  message: { 'zh-CN': '与{market}客户还不宜直呼“{quote}”', en: '“{quote}” is early for a reader in {market}' },
  why: {
    'zh-CN': '当地习惯先用头衔称呼。等对方署名只写名字、或主动提出后再改；太早称名会显得不尊重。',
    en: 'A title is usual there at first. Move to first names when the reader signs with one or offers it.',
  },
  source: 'meyer',
  examples: [
    { text: 'Dear ⟦Anna⟧,\n\nThe PI is attached.', context: to(ANNA, 'DE'), fixed: 'Dear Ms. Weber,\n\nThe PI is attached.' },
    {
      text: 'Hi ⟦Hiroshi⟧,\n\nThe PI is attached.',
      context: to({ name: 'Hiroshi Tanaka', givenName: 'Hiroshi', familyName: 'Tanaka' }, 'JP'),
      fixed: 'Dear Tanaka-san,\n\nThe PI is attached.',
    },
    {
      text: 'Hi ⟦Rajesh⟧,\n\nThe PI is attached.',
      context: to({ name: 'Rajesh Kumar Gupta', givenName: 'Rajesh Kumar', familyName: 'Gupta', title: 'Mr' }, 'IN'),
    },
    { text: 'Dear Anna,\n\nThe PI is attached.', context: to(ANNA, 'US') },
    { text: 'Dear Ms. Weber,\n\nThe PI is attached.', context: to(ANNA, 'DE') },
    { text: 'Dear Anna,\n\nThe PI is attached.', context: to({ ...ANNA, preferredSalutation: 'Dear Anna' }, 'DE') },
    {
      text: 'Dear Anna,\n\nThe PI is attached.',
      context: to(ANNA, 'DE', { thread: [{ from: 'a@buyer.example', date: '2027-03-01', text: 'Please send the PI.\n\nBest regards\nAnna' }] }),
    },
    { text: 'Dear Mehmet Bey,\n\nThe PI is attached.', context: to({ name: 'Mehmet Yılmaz', title: 'Mr' }, 'TR') },
    { text: 'Dear Anna,\n\nThe PI is attached.', context: to(ANNA, 'NL', { stage: 'repeat' }) },
  ],
  wakes: ['customer'],
  *find(input) {
    const found = recipientCase(input);
    if (!found || found.person.titles.length > 0 || found.given === undefined) return;
    const { contact, manners, given, named, person, salutation } = found;
    const usual = USUAL[manners.firstName];
    const stage = input.context.customer?.stage ?? '';
    if (!usual || contact.preferredSalutation || !isGivenAlone(named, given) || given === found.family) return;
    if (manners.firstName === 'quick' && EARLY.indexOf(stage) < 0) return;
    if (theySignWith(input, given)) return;
    yield {
      start: person.start,
      end: person.end,
      values: { market: manners.name },
      evidence: mannersEvidence(manners, 'address', usual),
      fixes: greetingFix(salutation, contact, input.context),
      ...(manners.firstName === 'quick' || manners.confidence === 'low' || stage === 'repeat' ? { severity: 'info' as const } : {}),
    };
  },
});
