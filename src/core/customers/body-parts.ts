import { foldLatin } from '#core/customers/evidence-keys.ts';
import { FORWARD_WORDS, FROM_LABELS, OTHER_LABELS, PLAIN_SEPARATOR, subjectKind, TO_LABELS } from '#core/customers/header-labels.ts';

/** A mail that stands inside the body of another one, as its head lines name it. Nothing in it is authenticated. */
export interface InnerMail {
  readonly fromAddress?: string;
  readonly fromName?: string;
  readonly recipients: readonly string[];
}

/** A received body taken apart as far as matching needs it. */
export interface BodyParts {
  /** What the sender wrote, without what is quoted or forwarded below. */
  readonly own: string;
  readonly rest: string;
  /** True when what follows is a mail passed on, not an answered one. */
  readonly forwarded: boolean;
  /** Outermost first. */
  readonly inner: readonly InnerMail[];
}

/** More of a body is never read: what identifies a sender stands in its beginning. */
const LONGEST = 200_000;
const MOST_INNER = 40;

const ADDRESS = /[^\s<>()[\]"',;:：]{1,64}@[^\s<>()[\]"',;:：]{3,190}/g;

/** Every address-like stretch of a text. */
export const addressesIn = (text: string): string[] => (text.includes('@') ? (text.match(ADDRESS) ?? []) : []);

/** The label of a head line and what stands behind it; marks of quoting and bold letters are dropped. */
function headLine(line: string): { label: string; value: string } | undefined {
  const plain = line.replace(/^[\s>|*_]+/, '');
  const at = plain.slice(0, 26).search(/[:：]/);
  if (at < 1) return undefined;
  return { label: foldLatin(plain.slice(0, at).replace(/[\s*_]+$/, '')), value: plain.slice(at + 1).replace(/^[\s*_]+/, '') };
}

/** A line such as `On 12 March 2027, Anna Keller <anna@keller.example> wrote:` in any language: an address, a digit, a colon at the end or a quote below. */
function isAttribution(line: string, following: string): boolean {
  return line.length < 300 && line.includes('@') && /\d/.test(line) && (/[:：]\s*$/.test(line) || /^\s*>/.test(following));
}

interface Reader {
  readonly lines: readonly string[];
  readonly inner: InnerMail[];
}

/** Reads the block of head lines that starts here; answers undefined when it is none. */
function readHead({ lines }: Reader, start: number): { mail: InnerMail; end: number } | undefined {
  const first = headLine(lines[start] ?? '');
  if (!first || !FROM_LABELS.has(first.label)) return undefined;
  let labels = 0;
  let value = first.value;
  const recipients: string[] = [];
  let end = start + 1;
  let inRecipients = false;
  for (; end < lines.length && end < start + 14; end++) {
    const line = lines[end] ?? '';
    const head = headLine(line);
    if (head && OTHER_LABELS.has(head.label)) {
      labels++;
      inRecipients = TO_LABELS.has(head.label);
      if (inRecipients) recipients.push(...addressesIn(head.value));
    } else if (line.replace(/[\s>|]/g, '') === '') {
      if (labels > 0 || end > start + 1) break;
    } else if (labels === 0) value += ` ${line}`;
    else if (inRecipients && line.includes('@')) recipients.push(...addressesIn(line));
    else if (!/^\s/.test(line)) break;
  }
  const address = addressesIn(value)[0];
  if (labels === 0 && (address === undefined || addressesIn(first.value).length === 0)) return undefined;
  const name = first.value
    .replace(/[<[(].*$/, '')
    .replace(/["']/g, '')
    .trim();
  return {
    mail: { ...(address !== undefined && { fromAddress: address }), ...(name !== '' && !name.includes('@') && { fromName: name }), recipients },
    end,
  };
}

/** Parts what the sender wrote from the mails below it, and reads who wrote those. Labels of some 25 languages are known. */
export function readBodyParts(subject: string, body: string): BodyParts {
  const text = body.length > LONGEST ? body.slice(0, LONGEST) : body;
  const lines = text.split(/\r\n|\r|\n/);
  const reader: Reader = { lines, inner: [] };
  let ownEnd = lines.length;
  let forwardMark = false;
  for (let at = 0; at < lines.length && reader.inner.length < MOST_INNER; at++) {
    const line = lines[at] ?? '';
    const bare = line.trim();
    if (bare === '' || bare.length > 400) continue;
    if (bare.startsWith('>') && ownEnd > at) ownEnd = at;
    if (/^[-_=*>\s]{0,3}[-_]{2,}|:$/.test(bare) || bare.length < 60) {
      const folded = foldLatin(bare);
      const forwards = FORWARD_WORDS.test(folded) && /^[-_>]|[:：-]$/.test(bare);
      if (forwards || PLAIN_SEPARATOR.test(folded)) {
        if (forwards && ownEnd >= at) forwardMark = true;
        ownEnd = Math.min(ownEnd, at);
        continue;
      }
    }
    const head = readHead(reader, at);
    if (head) {
      reader.inner.push(head.mail);
      ownEnd = Math.min(ownEnd, at);
      at = head.end - 1;
      continue;
    }
    const following = lines[at + 1] ?? '';
    const twoLines = /[:：]\s*$/.test(following) && following.length < 200 ? `${line} ${following}` : line;
    if (isAttribution(twoLines, twoLines === line ? following : '')) {
      const [address] = addressesIn(twoLines);
      if (address !== undefined) reader.inner.push({ fromAddress: address, recipients: [] });
      ownEnd = Math.min(ownEnd, at);
    }
  }
  const own = lines.slice(0, ownEnd).join('\n');
  const kind = subjectKind(foldLatin(subject));
  const forwarded = reader.inner.length > 0 && kind !== 'reply' && (kind === 'forward' || forwardMark || own.trim() === '');
  return { own, rest: lines.slice(ownEnd).join('\n'), forwarded, inner: reader.inner };
}
