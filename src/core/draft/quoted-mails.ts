import type { Draft } from '#core/draft/draft.ts';
import { draftFromText } from '#core/draft/from-text.ts';

/** One of the mails that a draft quotes. */
export interface QuotedMail {
  /** What announces it: `On … wrote:`, header fields, a separator; empty when nothing does. */
  readonly attribution: string;
  /** What its writer wrote, signature included, without what it quotes itself and without quote marks. */
  readonly text: string;
}

/** Mails quoted inside one another; more are not told apart. */
const DEEPEST = 8;

/** Takes one level of `>` off a text that is quoted by such marks. */
function withoutMarks(text: string): string {
  return /^\s*>/.test(text) ? text.replace(/^[ \t]*> ?/gm, '') : text;
}

function unfold(draft: Draft, depth: number, mails: QuotedMail[]): void {
  let attribution = '';
  let body = '';
  const close = (): void => {
    if (body.trim() !== '') {
      const inner = draftFromText('', withoutMarks(body));
      const quotes = depth < DEEPEST && inner.segments.some(({ kind }) => kind === 'quoted');
      const [first, second] = inner.segments;
      const header = first?.kind === 'attribution' && second?.kind !== 'quoted' ? inner.text.slice(first.start, first.end) : '';
      const text = quotes || header !== '' ? writtenIn(inner) : inner.text;
      if (text.trim() !== '') mails.push({ attribution: header === '' ? attribution : `${attribution}\n${header}`, text });
      if (quotes) unfold(inner, depth + 1, mails);
    }
    attribution = '';
    body = '';
  };
  for (const { kind, start, end } of draft.segments) {
    if (kind === 'attribution') {
      close();
      attribution = draft.text.slice(start, end);
    } else if (kind === 'quoted') body += draft.text.slice(start, end);
  }
  close();
}

function writtenIn({ text, segments }: Draft): string {
  return segments
    .filter(({ kind }) => kind === 'own' || kind === 'signature')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/** The mails that a draft quotes, newest first, each told apart from those that it quotes itself. */
export function quotedMails(draft: Draft): readonly QuotedMail[] {
  const mails: QuotedMail[] = [];
  unfold(draft, 0, mails);
  return mails;
}
