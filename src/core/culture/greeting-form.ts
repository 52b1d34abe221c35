import type { Addressee, GreetingSituation } from '#core/culture/addressee.ts';
import type { GreetingReason } from '#core/culture/greeting-reason.ts';
import { nameCustomFor, oneNameStands, type NameCustom } from '#core/culture/name-custom.ts';
import { readName, type PersonName } from '#core/culture/person-name.ts';
import { calmWords } from '#core/culture/name-case.ts';
import { foldName } from '#core/culture/fold-name.ts';
import { familyInLatin, koreanRank, spelledInLatin } from '#core/culture/name-script.ts';
import { isRoleName } from '#core/culture/role-name.ts';
import { titleOf, type Title } from '#core/culture/titles.ts';

/** A greeting with the key of its reason; the words of reasons stay out of the send gate. */
export interface GreetingForm {
  /** The whole line with its comma: `Dear Dr. Weber,`. Empty when no name is known. */
  readonly text: string;
  /** False when the record leaves open how to address the person; the text is then the safest form. */
  readonly sure: boolean;
  readonly reason: GreetingReason;
}

/** `Mr. & Mrs. Dalton` share one record. */
const COUPLE = /^\s*(Mr|Dr)\.?\s*(?:&|and)\s*(Mrs|Ms|Dr)\.?\s+([^\s,&]{2,40})\s*$/;
const WORKED_TOGETHER = new Set(['negotiating', 'first_order', 'repeat', 'dormant']);
const ORDERED = new Set(['first_order', 'repeat', 'dormant']);
const RANKS = /\b(Manager|Director|President|Chairman|Chairwoman|Chairperson)\b/i;
/** The polite word that a market puts beside the given name in place of Mr. and Ms. */
const LOCAL_TITLES: Readonly<Record<string, { readonly m: string; readonly f: string }>> = {
  TR: { m: '* Bey', f: '* Hanım' },
  ID: { m: 'Pak *', f: 'Ibu *' },
};

function say(name: string, reason: GreetingReason, sure: boolean, word = 'Dear'): GreetingForm {
  return { text: `${word} ${name},`, sure, reason };
}

/** Titles of the record's field and of the written name, without doubles. */
function titlesOf(person: Addressee, read: PersonName): Title[] {
  const titles: Title[] = [];
  const words = (person.title ?? '').split(/\s+/).filter(Boolean);
  for (let at = 0; at < words.length; at++) {
    const two = titleOf(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
    const title = two && two !== titles[titles.length - 1] ? two : titleOf(words[at] ?? '');
    if (title === two && two) at++;
    if (title) {
      if (title.kind !== 'mute') titles.push(title);
    }
    // A title that no list knows is still the person's title.
    else titles.push({ text: words[at] ?? '', kind: 'honour' });
  }
  for (const title of read.titles) if (!titles.some((other) => other.text === title.text)) titles.push(title);
  return titles;
}

/** `Export Dept. / Mr. Lopez`: the person of the two. */
function personOf(name: string): string {
  const pieces = name.split(/\s[/|]\s/);
  const people = pieces.filter((piece) => !isRoleName(piece.replace(/\./g, '')));
  return pieces.length === 2 && people.length === 1 ? (people[0] ?? name) : name;
}

/** The name without a title that no list knows but the record repeats in its own field. */
function withoutTitle({ name: written, title }: Addressee): string {
  const name = personOf(written);
  const at = name.indexOf(' ');
  const bare = (text: string): string => foldName(text).replace(/\./g, '').trim();
  return title !== undefined && at > 0 && bare(title) !== '' && bare(name.slice(0, at)) === bare(title) ? name.slice(at + 1) : name;
}

/** Honours stay, the first degree stays, Mr. and Ms. only where nothing better is known. */
function titleLine(titles: readonly Title[], plain: boolean): string {
  const honours = titles.filter((title) => title.kind === 'honour').map((title) => title.text);
  // Sir and Dame stand with the given name, where no degree fits.
  const knighted = honours.some((text) => text === 'Sir' || text === 'Dame');
  const degree = knighted ? undefined : titles.find((title) => title.kind === 'learned');
  const best = [...honours, ...(degree ? [degree.text] : [])];
  if (best.length === 0) best.push(...titles.slice(0, 1).map((title) => title.text));
  const line = best.join(' ');
  return plain ? line.replace(/^(Mrs?|Ms|Mx|Dr|Prof)\.$/, '$1') : line;
}

/** A recorded part of the name; records are often typed in capitals. */
function recordedPart(part: string | undefined, custom: NameCustom | undefined): string | undefined {
  return part === undefined ? undefined : calmWords(part.split(' '), custom).join(' ');
}

/** `van den Berg` after a title: the Dutch write Van den Berg there. */
function afterTitle(family: string, manners: NameCustom | undefined): string {
  return manners?.country === 'NL' ? family.charAt(0).toUpperCase() + family.slice(1) : family;
}

/** Second words that make one name with the first: Mary Ann, Jan Willem. */
const SECOND_HALF = new Set(
  'bo carlos luis ann anne jane jo lou marie maria mary beth lynn lee grace rose luc pierre paul claude louis peter heinz willem erik olof gustaf magnus'.split(
    ' ',
  ),
);
/** Where two given names are usually one form of address: José Luis, Ana Paula, Gian Luca. */
const DOUBLE = ['ES', 'MX', 'AR', 'CL', 'CO', 'BR', 'PT', 'FR', 'BE', 'IT', 'IE'];

/** What somebody with several given names is called by; a recorded given name is taken whole. */
function callName(person: Addressee, given: string, manners: NameCustom): string {
  const words = given.split(' ');
  if (person.givenName !== undefined || words.length < 2 || DOUBLE.indexOf(manners.country) >= 0) return given;
  const joined =
    /^te$/i.test(words[0] ?? '') ||
    SECOND_HALF.has((words[1] ?? '').toLowerCase()) ||
    manners.nameOrder === 'family-given' ||
    manners.addressBy !== 'family';
  return joined ? words.slice(0, 2).join(' ') : (words[0] ?? given);
}

function withTitle(person: Addressee, read: PersonName, titles: readonly Title[], manners: NameCustom | undefined): GreetingForm {
  const given = recordedPart(person.givenName, manners) ?? read.given;
  const family = recordedPart(person.familyName, manners) ?? read.addressFamily ?? read.family;
  const best = titles.find(({ kind }) => kind === 'honour') ?? titles.find(({ kind }) => kind !== 'plain') ?? titles[0];
  const line = titleLine(titles, manners?.plainTitles === true);
  const local = manners && best?.kind === 'plain' && best.gender ? LOCAL_TITLES[manners.country]?.[best.gender] : undefined;
  // Only the family name is on record, and the name has no mark of a father before it.
  const onlyFamily =
    person.familyName !== undefined && person.givenName === undefined && !/\b(?:bin|binti|bint[e]?|bte|ibn|[asd]\/[lpo])\b/i.test(person.name);
  const byShape = read.byGiven === true && !(onlyFamily && manners?.addressBy === 'by-name');
  const byGiven = best?.with === 'given' || (best?.with !== 'family' && (manners?.addressBy === 'given' || byShape));
  const single = read.full.indexOf(' ') < 0;
  const part = best?.with === 'full' ? undefined : byGiven ? (given ?? family ?? (single ? read.full : undefined)) : family;
  const put = (name: string): string => (!best?.after ? `${line} ${name}` : best.text.charAt(0) === '-' ? name + best.text : `${name} ${best.text}`);
  const recorded = byGiven ? person.givenName !== undefined : person.familyName !== undefined;
  if (part === undefined) {
    const certain = single || best?.with === 'full';
    return say(put(read.full), certain ? 'oneName' : 'order', certain);
  }
  if (!read.sure && !recorded && !single && !(byGiven && read.givenSure)) return say(put(read.full), 'order', false);
  if (local) return say(local.replace('*', part), 'given', true);
  return say(put(byGiven ? part : afterTitle(part, manners)), byGiven ? 'given' : 'title', true);
}

/**
 * How to open a mail to this person. The record's own salutation wins, then title and the market's custom; without a title
 * the full name stands, because a given name does not say Mr. or Ms. Never throws.
 */
export function greetingForm(person: Addressee, situation: GreetingSituation = {}): GreetingForm {
  const latin = person.preferredSalutation ? undefined : inLatin(person, situation.country);
  return latin ? latin(situation) : formOf(person, situation);
}

/** A name in another script as an English mail writes it; undefined where there is none, or no usual spelling is known. */
function inLatin(person: Addressee, country: string | undefined): ((situation: GreetingSituation) => GreetingForm) | undefined {
  const family = familyInLatin(person.name, country);
  if (family !== undefined) {
    // 이준호 부장: the rank stands behind the name.
    const rank = country === 'KR' ? koreanRank(person.jobTitle ?? person.name.trim().split(/\s+/).slice(1).join(' ')) : undefined;
    const title = person.title ?? rank;
    if (title === undefined && country !== 'JP') return undefined;
    const written: Addressee = { name: family, familyName: family, ...(person.title ? { title: person.title } : {}) };
    return (situation) => (rank !== undefined && !person.title ? say(`${rank} ${family}`, 'rank', true) : formOf(written, situation));
  }
  const name = spelledInLatin(person.name);
  if (name === undefined) return undefined;
  const spelled = (part: string | undefined): string | undefined => part && (spelledInLatin(part) ?? part);
  const written = { ...person, name, givenName: spelled(person.givenName), familyName: spelled(person.familyName) };
  return (situation) => ({ ...formOf(written, situation), sure: false, reason: 'script' });
}

function formOf(person: Addressee, situation: GreetingSituation): GreetingForm {
  const preferred = person.preferredSalutation?.trim();
  if (preferred) return { text: /[,:!]$/.test(preferred) ? preferred : `${preferred},`, sure: true, reason: 'preferred' };
  const manners = nameCustomFor(situation.country);
  if (person.givenName === undefined && person.familyName === undefined && isRoleName(person.name) && !person.title)
    return say('Sir or Madam', 'role', false);
  const couple = COUPLE.exec(person.name);
  if (couple) return say(`${couple[1] ?? ''}. and ${couple[2] ?? ''}. ${couple[3] ?? ''}`, 'title', true);
  const read = readName(withoutTitle(person), manners);
  const given = recordedPart(person.givenName, manners) ?? read.given;
  const family = recordedPart(person.familyName, manners) ?? read.family;
  const full = read.full || [given, family].filter(Boolean).join(' ');
  if (full === '') return { text: '', sure: false, reason: 'noName' };
  const titles = titlesOf(person, read);
  const stage = situation.stage ?? '';

  const ranked = titles.some((title) => title.kind !== 'plain');
  const knowsGiven = given !== undefined && (person.givenName !== undefined || read.sure);
  if (manners && knowsGiven && !ranked) {
    if (manners.firstName === 'immediate' && (manners.formality === 'informal' || titles.length === 0 || WORKED_TOGETHER.has(stage))) {
      return say(callName(person, given, manners), 'firstName', true, WORKED_TOGETHER.has(stage) ? 'Hi' : 'Dear');
    }
    if (manners.firstName === 'quick' && ORDERED.has(stage)) return say(callName(person, given, manners), 'known', true);
  }
  // Abu Mohammed, Umm Khalid: the name as a father or mother is itself the form of address.
  if (titles.length === 0 && given === full && /^(?:abu|umm) /i.test(full)) return say(full, 'oneName', true);
  if (titles.length > 0) return withTitle(person, read, titles, manners);
  if (full.indexOf(' ') < 0) {
    if (!oneNameStands(full, manners) && !manners?.honorific) return say(full, 'oneNameOpen', false);
    return say(manners?.honorific ? manners.honorific.replace('*', full) : full, manners?.honorific ? 'honorific' : 'oneName', true);
  }
  if (manners?.honorific) {
    const byGiven = manners.addressBy === 'given';
    const part = byGiven ? given : (person.familyName ?? (read.sure ? read.family : undefined));
    return part ? say(manners.honorific.replace('*', part), 'honorific', true) : say(manners.honorific.replace('*', full), 'order', false);
  }
  const rank = manners?.country === 'KR' ? RANKS.exec(person.jobTitle ?? '')?.[1] : undefined;
  if (rank && family !== undefined && (person.familyName !== undefined || read.sure)) return say(`${rank} ${family}`, 'rank', true);
  if (read.withPatronymic) return say(read.withPatronymic, 'patronymic', true);
  return say(full, 'noTitle', false);
}
