import { domainLabel } from '#core/customers/domain.ts';
import { labelSkeleton, lookAlike } from '#core/customers/look-alike.ts';
import { toUnicodeDomain } from '#core/customers/punycode.ts';
import { type LikenessKind, skeleton, withoutAffixes } from '#core/customers/skeleton.ts';

export interface Likeness {
  readonly domain: string;
  readonly kind: LikenessKind;
}

/** Names longer than this are compared with one letter left out only: two would be too many keys. */
const LONGEST_FOR_TWO = 20;

/** FNV-1a of a name without the letters at two places; `-1` leaves none out. Equal names give equal numbers, and few others do. */
function hashWithout(name: string, first: number, second: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    if (at !== first && at !== second) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Every way to leave out as many letters as a name of this length may differ by: where two names meet, they are within reach of each other. */
function eachHash(bones: string, visit: (hash: number) => void): void {
  visit(hashWithout(bones, -1, -1));
  if (bones.length < 4 || bones.length > 63) return;
  for (let first = 0; first < bones.length; first++) {
    visit(hashWithout(bones, first, -1));
    if (bones.length < 8 || bones.length > LONGEST_FOR_TWO) continue;
    for (let second = first + 1; second < bones.length; second++) visit(hashWithout(bones, first, second));
  }
}

/**
 * Finds, among many known domains, those that a domain seen resembles, in microseconds. Known domains are A-labels. Numbers instead of texts
 * as keys keep it small; every meeting is verified.
 */
export function buildLikenessIndex(known: Iterable<string>): (seen: string) => readonly Likeness[] {
  const domains = [...new Set(known)];
  const exact = new Set(domains);
  const bones = domains.map(labelSkeleton);
  let count = 0;
  for (const name of bones) eachHash(name, () => count++);
  const mask = (1 << Math.max(4, Math.ceil(Math.log2(count + 1)))) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(count);
  const hashes = new Int32Array(count);
  const owners = new Int32Array(count);
  let entry = 0;
  bones.forEach((name, owner) => {
    eachHash(name, (hash) => {
      hashes[entry] = hash;
      owners[entry] = owner;
      next[entry] = heads[hash & mask] ?? -1;
      heads[hash & mask] = entry++;
    });
  });
  const meet = (hash: number, found: Set<number>): void => {
    for (let at = heads[hash & mask] ?? -1; at >= 0; at = next[at] ?? -1) if (hashes[at] === hash) found.add(owners[at] ?? 0);
  };
  return (seen) => {
    const found = new Set<number>();
    eachHash(labelSkeleton(seen), (hash) => meet(hash, found));
    for (const bare of withoutAffixes(toUnicodeDomain(domainLabel(seen)))) meet(hashWithout(skeleton(bare), -1, -1), found);
    const alike: Likeness[] = [];
    const labels = seen.split('.');
    for (let start = 0; start < labels.length - 2 && labels.length < 12; start++) {
      for (let end = start + 2; end < labels.length; end++) {
        const inner = labels.slice(start, end).join('.');
        if (exact.has(inner) && lookAlike(seen, inner) === 'embedded') alike.push({ domain: inner, kind: 'embedded' });
      }
    }
    for (const owner of found) {
      const domain = domains[owner] ?? '';
      const kind = lookAlike(seen, domain);
      if (kind && kind !== 'embedded') alike.push({ domain, kind });
    }
    return alike.sort((a, b) => (a.domain < b.domain ? -1 : 1));
  };
}
