import type { MailAddress } from '#core/draft/mail.ts';

/** Cuts an address field at its commas and at the ends of groups; quoted names, comments and angle brackets hold commas of their own. */
function pieces(field: string): string[] {
  const found: string[] = [];
  let start = 0;
  let quoted = false;
  let comments = 0;
  let angled = false;
  for (let at = 0; at < field.length; at++) {
    const character = field[at];
    if (character === '\\') at += 1;
    else if (character === '"' && comments === 0) quoted = !quoted;
    else if (quoted) continue;
    else if (character === '(') comments += 1;
    else if (character === ')') comments = Math.max(0, comments - 1);
    else if (comments > 0) continue;
    else if (character === '<') angled = true;
    else if (character === '>') angled = false;
    else if (character === ':' && !angled) start = at + 1;
    else if ((character === ',' || character === ';') && !angled) {
      found.push(field.slice(start, at));
      start = at + 1;
    }
  }
  found.push(field.slice(start));
  return found;
}

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^"([^]*)"$/, '$1')
    .replace(/\\(.)/g, '$1')
    .trim();

function addressOf(piece: string, words: (text: string) => string): MailAddress | undefined {
  const open = piece.lastIndexOf('<');
  const close = open < 0 ? -1 : piece.indexOf('>', open);
  if (open >= 0) {
    const address = piece.slice(open + 1, close < 0 ? undefined : close).trim();
    return address ? { name: unquoted(words(unquoted(piece.slice(0, open)))), address } : undefined;
  }
  const comment = /\(([^()]{0,200})\)\s*$/.exec(piece);
  const bare = (comment ? piece.slice(0, comment.index) : piece).trim();
  return bare.includes('@') && !/\s/.test(bare) ? { name: words((comment?.[1] ?? '').trim()), address: bare } : undefined;
}

/** The addresses of a field such as To. `words` decodes encoded words, which may hide commas, so only behind the cutting. */
export function readAddresses(field: string, words: (text: string) => string): MailAddress[] {
  const addresses: MailAddress[] = [];
  for (const piece of pieces(field)) {
    const address = addressOf(piece, words);
    if (address) addresses.push(address);
  }
  return addresses;
}
