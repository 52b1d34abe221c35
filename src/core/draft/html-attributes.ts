import { readCharacterReference } from '#core/draft/character-reference.ts';

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** An attribute longer than this says nothing that we look for (an embedded image, tracking data). */
const LONGEST = 2000;

function decoded(value: string): string {
  let result = '';
  let from = 0;
  for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', at + 1)) {
    const reference = readCharacterReference(value, at);
    if (!reference) continue;
    result += value.slice(from, at) + reference.value;
    from = reference.end;
    at = reference.end - 1;
  }
  return from === 0 ? value : result + value.slice(from);
}

/** The attributes in what stands between name and `>` of a start tag, by lower-case name; the first of two wins, as in a browser. */
export function readAttributes(raw: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const text = raw.slice(0, 4 * LONGEST);
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const name = (match[1] ?? '').toLowerCase();
    if (!found.has(name)) found.set(name, decoded((match[2] ?? match[3] ?? match[4] ?? '').slice(0, LONGEST)));
  }
  return found;
}
