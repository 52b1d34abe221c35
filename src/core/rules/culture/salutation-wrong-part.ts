import { foldName } from '#core/culture/fold-name.ts';
import type { Contact } from '#core/customers/customer.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { greetingFix } from '#core/rules/culture/greeting-fix.ts';
import { mannersEvidence } from '#core/rules/culture/reader.ts';
import { recipientCase } from '#core/rules/culture/recipient-case.ts';
import { titleOf } from '#core/culture/titles.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

function to(contact: Omit<Contact, 'emails'>, country: string): CheckContext {
  return { to: ['a@buyer.example'], customer: { id: 'B-1', name: 'Buyer Co.', country, contacts: [{ ...contact, emails: ['a@buyer.example'] }] } };
}
const PARTICLES = ['al', 'el', 'bin', 'ibn', 'bint', 'abdul', 'abdel', 'abu', 'van', 'von', 'de', 'da', 'dos', 'del', 'di'];
const words = (name: string | undefined): string[] =>
  foldName(name ?? '')
    .split(/[\s-]+/)
    .filter(Boolean);

/** Mr. with the part of the name that it does not go with. */
export const salutationWrongPart: TradeRule = defineRule({
  id: 'salutation-wrong-part',
  group: 'culture',
  severity: 'warning',
  title: { 'zh-CN': '头衔后接错了姓名部分', en: 'Title with the wrong part of the name' },
  message: { 'zh-CN': '“{quote}”接错了姓名部分：{name}', en: '“{quote}” takes the wrong part of the name: {name}' },
  why: {
    'zh-CN': '各市场姓名顺序不同：有的姓在前，有的头衔后接名，西语区用两个姓中的第一个。按档案里的姓与名来写。',
    en: 'Markets differ in which part comes first and which part follows Mr.; Spanish names go by the first of two family names.',
  },
  source: 'global_connection_names',
  examples: [
    {
      text: 'Dear ⟦Mr. Nguyen⟧,\n\nThe PI is attached.',
      context: to({ name: 'Nguyễn Văn Dũng', title: 'Mr' }, 'VN'),
      fixed: 'Dear Mr. Dũng,\n\nThe PI is attached.',
    },
    {
      text: 'Dear ⟦Ms. Anna⟧,\n\nThe PI is attached.',
      context: to({ name: 'Anna Weber', title: 'Ms' }, 'DE'),
      fixed: 'Dear Ms. Weber,\n\nThe PI is attached.',
    },
    {
      text: 'Dear ⟦Mr. López⟧,\n\nThe PI is attached.',
      context: to({ name: 'José Luis García López', title: 'Mr' }, 'MX'),
      fixed: 'Dear Mr. García,\n\nThe PI is attached.',
    },
    {
      text: 'Dear ⟦Mr. Al⟧,\n\nThe PI is attached.',
      context: to({ name: 'Khalid Al Harbi', title: 'Eng' }, 'SA'),
      fixed: 'Dear Eng. Khalid,\n\nThe PI is attached.',
    },
    {
      text: 'Dear ⟦Mr. Min-ho⟧,\n\nThe PI is attached.',
      context: to({ name: 'Choi Min-ho', familyName: 'Choi', givenName: 'Min-ho', title: 'Mr' }, 'KR'),
      fixed: 'Dear Mr. Choi,\n\nThe PI is attached.',
    },
    { text: 'Dear Mr. Choi Min-ho,\n\nThe PI is attached.', context: to({ name: 'Choi Min-ho', title: 'Mr' }, 'KR') },
    { text: 'Dear Mr. Dũng,\n\nThe PI is attached.', context: to({ name: 'Nguyễn Văn Dũng', title: 'Mr' }, 'VN') },
    { text: 'Dear Mr. García,\n\nThe PI is attached.', context: to({ name: 'José Luis García López', title: 'Mr' }, 'MX') },
    { text: 'Dear Mr. Yılmaz,\n\nThe PI is attached.', context: to({ name: 'Mehmet Yılmaz', title: 'Mr' }, 'TR') },
    { text: 'Dear Anna,\n\nThe PI is attached.', context: to({ name: 'Anna Weber', title: 'Ms' }, 'DE') },
    { text: 'Dear Mr. Al-Harbi,\n\nThe PI is attached.', context: to({ name: 'Khalid Al-Harbi', title: 'Mr' }, 'SA') },
  ],
  wakes: ['customer'],
  *find(input) {
    const found = recipientCase(input);
    if (!found || found.person.titles.length === 0) return;
    const { person, contact, manners, given, family, named, salutation } = found;
    const title = titleOf(person.titles[person.titles.length - 1] ?? '');
    if (title?.with === 'given' || title?.after) return;
    const parts = words(person.words.join(' '));
    const isParticle = parts.length === 1 && PARTICLES.indexOf(parts[0] ?? '') >= 0;
    const isGiven = given !== undefined && words(given).indexOf(parts[0] ?? '-') >= 0;
    const familyWords = words(family);
    // Min-ho and Jean-Luc are one given name in two parts; a patronymic behind it is another custom.
    const parted =
      manners.nameOrder !== 'given-patronymic' && parts.every((part) => words(given).indexOf(part) >= 0 && familyWords.indexOf(part) < 0);
    const wrong =
      isParticle ||
      (manners.addressBy === 'family' && isGiven && (parted || parts.length === 1) && familyWords.indexOf(parts[0] ?? '-') < 0) ||
      // Where the family name comes first and titles go with the given name, Mr. and the family name could be anybody.
      (manners.addressBy === 'given' && manners.nameOrder === 'family-given' && !isGiven && familyWords.length > 0 && familyWords[0] === named) ||
      (manners.nameOrder === 'given-paternal-maternal' && familyWords.length === 2 && parts.length === 1 && parts[0] === familyWords[1]);
    if (!wrong) return;
    const fixes = greetingFix(salutation, contact, input.context);
    yield {
      start: person.start,
      end: person.end,
      values: { name: contact.name },
      evidence: mannersEvidence(manners, 'address', {
        'zh-CN': `写“${fixes[0]?.label ?? contact.name}”`,
        en: `“${fixes[0]?.label ?? contact.name}”`,
      }),
      fixes,
    };
  },
});
