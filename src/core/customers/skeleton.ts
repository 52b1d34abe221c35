import { toUnicodeDomain } from '#core/customers/punycode.ts';

/** Letters of other scripts, and digits and signs, that look like a Latin letter: the letter first, then its look-alikes. */
const HOMOGLYPHS =
  'aαа4@ɑ bвḅ8Ьƅ cсϲς dԁ eеεёєҽ3 fƒ gɡ9 hһнհ lіιıїӏ1!|ɩijɪ kкκҟ mмʍ nпηոռ oоοօσø0 pрρþ qԛ rг sѕ5$ tтτ7 uυս vνѵ wѡωԝ xхχ yуγүყ zʐ2 dđð lł';

const SKELETON_OF = new Map<string, string>();
for (const group of HOMOGLYPHS.split(' ')) {
  const letters = Array.from(group);
  for (let at = 1; at < letters.length; at++) SKELETON_OF.set(letters[at] ?? '', letters[0] ?? '');
}
SKELETON_OF.set('ß', 'b').set('æ', 'ae').set('œ', 'oe').set('-', '').set('_', '');

/**
 * What a name looks like at a glance: two names with the same skeleton are hard to tell apart. After the idea of UTS 39, with the
 * ASCII pairs that fraud uses (1/l/I, 0/o, rn/m, vv/w, cl/d) and hyphens left out. Not for showing. Idempotent.
 */
export function skeleton(name: string): string {
  const lower = name.slice(0, 300).toLowerCase();
  const plain = /^[a-z0-9.]*$/.test(lower)
    ? lower
    : toUnicodeDomain(lower)
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase();
  let mapped = '';
  for (const character of plain) mapped += SKELETON_OF.get(character) ?? character;
  // A pair may come up when another one is replaced (`vvv`), so once is not enough.
  for (let before = ''; before !== mapped;) {
    before = mapped;
    mapped = mapped.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/cl/g, 'd');
  }
  return mapped;
}

/** Edits (insert, delete, replace, swap of neighbours) from one text to the other, counted up to `limit`; above it `limit + 1`. `replacing`: what another letter counts. */
export function editDistance(a: string, b: string, limit: number, replacing = 1): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous: number[] = [];
  for (let column = 0; column <= b.length; column++) previous.push(column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : replacing));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/** Words that are put before or behind a company's name to make a domain that looks like its own. */
const AFFIX_WORDS = (
  'group groups logistics global intl international world trade trading export exports import imports sales sale office mail email online web shop store ' +
  'pay payment payments account accounts finance billing bank invoice invoices secure support service team corp corporation company co inc ltd llc gmbh my ' +
  'china cn hk eu us usa uk de fr it es asia europe com net org'
).split(' ');

/** The label without an added word: `keller-group`, `kellergroup` and `group-keller` give `keller`. Empty when none is added. */
export function withoutAffixes(label: string): string[] {
  const bare: string[] = [];
  for (const word of AFFIX_WORDS) {
    for (const affix of word.length >= 4 ? [`-${word}`, word] : [`-${word}`]) {
      if (label.endsWith(affix) && label.length - affix.length >= 4) bare.push(label.slice(0, -affix.length));
    }
    for (const affix of word.length >= 4 ? [`${word}-`, word] : [`${word}-`]) {
      if (label.startsWith(affix) && label.length - affix.length >= 4) bare.push(label.slice(affix.length));
    }
  }
  return bare;
}

/** A slip that a typo domain is made of: a letter left out, added, or two neighbours swapped. Few real names stand that close. */
function isTypo(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length === b.length) return at < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && long.slice(at + 1) === short.slice(at);
}

/**
 * How a domain resembles another one:
 * `skeleton` looks the same, `typo` is one slip away, `edit` one or two letters away, `affix` has a word added, `suffix` is the same name under
 * another public suffix, `embedded` carries the whole other domain in front of its own (`keller.de.mail-check.example`).
 */
export type LikenessKind = 'skeleton' | 'typo' | 'edit' | 'affix' | 'suffix' | 'embedded';

/**
 * How two company labels resemble each other, as U-labels, where they are not the same. One edit counts from 5 letters, two
 * slips of the keys from 8; shorter names are compared by skeleton only.
 */
export function labelLikeness(seen: string, known: string): 'skeleton' | 'typo' | 'edit' | 'affix' | undefined {
  const bonesA = skeleton(seen);
  const bonesB = skeleton(known);
  if (bonesA === bonesB) return 'skeleton';
  if (bonesB.length >= 4 && withoutAffixes(seen).some((bare) => skeleton(bare) === bonesB)) return 'affix';
  const shorter = Math.min(bonesA.length, bonesB.length);
  if (shorter < 5) return undefined;
  if (isTypo(bonesA, bonesB)) return 'typo';
  // Two slips of the keys; with other letters in between it is another name (`brightwater`, `brightwave`), unless both are long.
  const isClose = shorter >= 8 && bonesA.charAt(0) === bonesB.charAt(0);
  const replacing = shorter >= 10 && bonesA.length === bonesB.length ? 1 : 2;
  return editDistance(bonesA, bonesB, 1) <= 1 || (isClose && editDistance(bonesA, bonesB, 2, replacing) <= 2) ? 'edit' : undefined;
}
