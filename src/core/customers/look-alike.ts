import { domainLabel, publicSuffix, registrableDomain } from '#core/customers/domain.ts';
import { toUnicodeDomain } from '#core/customers/punycode.ts';
import { labelLikeness, type LikenessKind, skeleton } from '#core/customers/skeleton.ts';

/** True for a label in which Latin letters stand beside Cyrillic or Greek ones, which no company does. */
export function mixesScripts(host: string): boolean {
  return toUnicodeDomain(host)
    .split('.')
    .some(
      (label) => Number(/\p{Script=Latin}/u.test(label)) + Number(/\p{Script=Cyrillic}/u.test(label)) + Number(/\p{Script=Greek}/u.test(label)) > 1,
    );
}

/** Compares a domain seen with a domain known (both as A-label or U-label). Undefined when they are the same domain or not alike. */
export function lookAlike(seen: string, known: string): LikenessKind | undefined {
  const a = registrableDomain(seen);
  const b = registrableDomain(known);
  if (a === b) return undefined;
  if (seen !== a && `.${seen}`.includes(`.${b}.`)) return 'embedded';
  const labelA = toUnicodeDomain(domainLabel(a));
  const labelB = toUnicodeDomain(domainLabel(b));
  if (labelA === labelB) return publicSuffix(a) === publicSuffix(b) ? undefined : 'suffix';
  return labelLikeness(labelA, labelB);
}

/** What the company label of a domain looks like: equal here is `skeleton` or `suffix` there. */
export function labelSkeleton(host: string): string {
  return skeleton(domainLabel(host));
}

/** The keys under which names within one edit of each other meet: the skeleton of the label, and the skeleton with each one letter left out. */
export function likenessKeys(host: string): string[] {
  const bones = labelSkeleton(host);
  const keys = new Set([bones]);
  if (bones.length >= 5 && bones.length <= 63) for (let at = 0; at < bones.length; at++) keys.add(bones.slice(0, at) + bones.slice(at + 1));
  return [...keys];
}
