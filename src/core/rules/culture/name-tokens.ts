import { foldName } from '#core/culture/fold-name.ts';
import type { Contact } from '#core/customers/customer.ts';

/** Folded words of a text, split at everything that no name is written with. */
export function nameTokens(text: string): string[] {
  return foldName(text)
    .split(/[\s.,;:()"/-]+/)
    .filter((token) => token !== '');
}

/** Every word by which the record knows a person: name, nickname in the preferred salutation, job title, local part of the address. */
export function knownTokens(contact: Contact): Set<string> {
  const local = contact.emails.map((email) => email.slice(0, Math.max(0, email.indexOf('@'))).replace(/[_+\d]+/g, ' '));
  return new Set(
    nameTokens(
      [contact.name, contact.givenName, contact.familyName, contact.preferredSalutation, contact.jobTitle, ...local].filter(Boolean).join(' '),
    ),
  );
}

const SHORT_NAMES: Readonly<Record<string, string>> = {
  bob: 'robert',
  rob: 'robert',
  bill: 'william',
  liz: 'elizabeth',
  beth: 'elizabeth',
  tony: 'anthony',
  jim: 'james',
  jack: 'john',
  ted: 'edward',
  peggy: 'margaret',
  dick: 'richard',
  rick: 'richard',
  sasha: 'alexander',
  pepe: 'jose',
  paco: 'francisco',
  nacho: 'ignacio',
  lupe: 'guadalupe',
  memo: 'guillermo',
  sepp: 'josef',
  hans: 'johannes',
  gigi: 'luigi',
};

/** True when one can be the short form of the other: Mike and Michael, Bob and Robert. */
export function isShortName(short: string, name: string): boolean {
  return SHORT_NAMES[short] === name || (short.length >= 2 && name.slice(0, 2) === short.slice(0, 2) && name.length > short.length);
}

/** Letters to change, add, drop or swap to get from one word to the other, counted up to `most + 1`. */
export function letterDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 40 || b.length > 40) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** How many letters two names may differ by and still be one name misspelt. */
export const slackOf = (name: string): number => (name.length < 4 ? 0 : name.length < 7 ? 1 : 2);
