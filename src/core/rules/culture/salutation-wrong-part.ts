import { foldName } from '#core/culture/fold-name.ts';
import type { Contact } from '#core/customers/customer.ts';
import { FATHER_MARKS } from '#core/culture/name-case.ts';
import { HONOUR_NAMES } from '#core/culture/person-name.ts';
import type { Manners } from '#core/culture/market.ts';
import { defineRule, type HitEvidence } from '#core/engine/rule.ts';
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

/** Krishnan of `Rajan s/o Krishnan`, Salleh of `Azhar bin Salleh`: the father's name, which is no family name. */
function isFather(name: string, named: readonly string[]): boolean {
  const parts = FATHER_MARKS.has(named[0] ?? '') ? named.slice(1) : named;
  const written = foldName(name).split(/\s+/);
  const mark = written.findIndex((word, at) => at > 0 && FATHER_MARKS.has(word));
  return mark > 0 && parts.length > 0 && parts.join(' ') === written.slice(mark + 1, mark + 1 + parts.length).join(' ');
}

const usual = (manners: Manners, written: string): readonly HitEvidence[] =>
  mannersEvidence(manners, 'address', { 'zh-CN': `写“${written}”`, en: `“${written}”` });

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
    {
      text: 'Dear ⟦Mr. Petrovich⟧,\n\nThe PI is attached.',
      context: to({ name: 'Viktor Petrovich Lebedev', title: 'Mr' }, 'RU'),
      fixed: 'Dear Mr. Lebedev,\n\nThe PI is attached.',
    },
    {
      text: 'Dear ⟦Aydın Bey⟧,\n\nThe PI is attached.',
      context: to({ name: 'Hakan Aydın', title: 'Mr' }, 'TR'),
      fixed: 'Dear Hakan Bey,\n\nThe PI is attached.',
    },
    {
      text: 'Dear ⟦Khun Chaiyasit⟧,\n\nThe PI is attached.',
      context: to({ name: 'Siriporn Chaiyasit' }, 'TH'),
      fixed: 'Dear Khun Siriporn,\n\nThe PI is attached.',
    },
    { text: 'Dear ⟦Mr. Muhammad⟧,\n\nThe PI is attached.', context: to({ name: 'Muhammad Imran Qureshi', title: 'Mr' }, 'PK') },
    {
      text: 'Dear ⟦Ms. Xin⟧,\n\nThe PI is attached.',
      context: to({ name: 'Chua Kai Xin', title: 'Ms' }, 'SG'),
      fixed: 'Dear Ms. Chua,\n\nThe PI is attached.',
    },
    {
      text: 'Dear ⟦Mr. Salleh⟧,\n\nThe PI is attached.',
      context: to({ name: 'Azhar bin Salleh', title: 'Mr' }, 'MY'),
      fixed: 'Dear Mr. Azhar,\n\nThe PI is attached.',
    },
    {
      text: 'Dear ⟦Mr. Boonmee⟧,\n\nThe PI is attached.',
      context: to({ name: 'Anan Boonmee', title: 'Mr' }, 'TH'),
      fixed: 'Dear Mr. Anan,\n\nThe PI is attached.',
    },
    { text: 'Dear ⟦Mr. Bin Saad⟧,\n\nThe PI is attached.', context: to({ name: 'Abdulaziz bin Saad Al-Qahtani', title: 'Mr' }, 'SA') },
    {
      text: 'Dear ⟦Pak Santoso⟧,\n\nThe PI is attached.',
      context: to({ name: 'Budi Santoso', title: 'Mr' }, 'ID'),
      fixed: 'Dear Pak Budi,\n\nThe PI is attached.',
    },
    { text: 'Dear Pak Budi,\n\nThe PI is attached.', context: to({ name: 'Budi Santoso', title: 'Mr' }, 'ID') },
    { text: 'Dear Mr. Mohammed,\n\nThe PI is attached.', context: to({ name: 'Mohammed Al Maktari', title: 'Mr' }, 'AE') },
    { text: 'Dear Mr. Al-Otaibi,\n\nThe PI is attached.', context: to({ name: 'Fahad bin Nasser Al-Otaibi', title: 'Mr' }, 'SA') },
    { text: 'Dear Mr. Azhar bin Salleh,\n\nThe PI is attached.', context: to({ name: 'Azhar bin Salleh', title: 'Mr' }, 'MY') },
    { text: 'Dear Viktor Petrovich,\n\nThe PI is attached.', context: to({ name: 'Viktor Petrovich Lebedev', title: 'Mr' }, 'RU') },
    { text: 'Dear Mr. Petrovich,\n\nThe PI is attached.', context: to({ name: 'Goran Petrovich', familyName: 'Petrovich', title: 'Mr' }, 'RU') },
    { text: 'Dear Hakan Bey,\n\nThe PI is attached.', context: to({ name: 'Hakan Aydın', title: 'Mr' }, 'TR') },
    { text: 'Dear Mr. Imran,\n\nThe PI is attached.', context: to({ name: 'Muhammad Imran Qureshi', title: 'Mr' }, 'PK') },
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
    if (!found) return;
    const { person, contact, manners, given, family, named, salutation, patronymic } = found;
    // `Aydın Bey` is read as two words of a name; the second is a title there.
    const behind = titleOf(person.words[person.words.length - 1] ?? '', manners.country);
    const title = behind?.after ? behind : titleOf(person.titles[person.titles.length - 1] ?? '');
    if (!title && person.titles.length === 0) return;
    const parts = words((behind?.after ? person.words.slice(0, -1) : person.words).join(' '));
    if (title?.with === 'given' || title?.after) {
      const isFamily = parts.length > 0 && parts.every((part) => words(family).indexOf(part) >= 0 && words(given).indexOf(part) < 0);
      if (title.with !== 'given' || title.kind !== 'plain' || given === undefined || !isFamily) return;
      const fixes = greetingFix(salutation, contact, input.context);
      yield {
        start: person.start,
        end: person.end,
        values: { name: contact.name },
        evidence: usual(manners, fixes[0]?.label ?? contact.name),
        fixes,
      };
      return;
    }
    const isParticle = parts.length === 1 && PARTICLES.indexOf(parts[0] ?? '') >= 0;
    const isGiven = given !== undefined && words(given).indexOf(parts[0] ?? '-') >= 0;
    const familyWords = words(family);
    // Min-ho and Jean-Luc are one given name in two parts; a patronymic behind it is another custom.
    const parted =
      manners.nameOrder !== 'given-patronymic' && parts.every((part) => words(given).indexOf(part) >= 0 && familyWords.indexOf(part) < 0);
    const wrong =
      isParticle ||
      (parts.length === 1 && parts[0] === patronymic && familyWords.indexOf(parts[0] ?? '-') < 0) ||
      isFather(contact.name, parts) ||
      // Thai business mail goes by the given name, whatever stands before it.
      (manners.addressBy === 'given' &&
        manners.honorific !== undefined &&
        parts.length > 0 &&
        !isGiven &&
        parts.every((part) => familyWords.indexOf(part) >= 0)) ||
      // Muhammad alone is an honour in front of the name in use.
      (parts.length === 1 &&
        HONOUR_NAMES.has(parts[0] ?? '') &&
        manners.addressBy === 'by-name' &&
        words(contact.name).length > 1 &&
        PARTICLES.indexOf(words(contact.name)[1] ?? '') < 0) ||
      (found.byFamily && isGiven && (parted || parts.length === 1) && familyWords.indexOf(parts[0] ?? '-') < 0) ||
      // Where the family name comes first and titles go with the given name, Mr. and the family name could be anybody.
      (manners.addressBy === 'given' && manners.nameOrder === 'family-given' && !isGiven && familyWords.length > 0 && familyWords[0] === named) ||
      (manners.nameOrder === 'given-paternal-maternal' && familyWords.length === 2 && parts.length === 1 && parts[0] === familyWords[1]);
    if (!wrong) return;
    const fixes = greetingFix(salutation, contact, input.context);
    yield {
      start: person.start,
      end: person.end,
      values: { name: contact.name },
      evidence: usual(manners, fixes[0]?.label ?? contact.name),
      fixes,
    };
  },
});
