import type { Segment } from '#core/draft/draft.ts';
import type { Decode } from '#core/draft/from-eml.ts';
import { ownText, replyText } from '#core/draft/own-text.ts';
import type { MailInput } from '#core/review/draft-of-input.ts';
import { draftOfInput } from '#core/review/draft-of-input.ts';

/** A mail taken apart. Offsets of `segments` count in `text`. */
export interface ParsedMail {
  readonly id?: string;
  readonly subject: string;
  readonly text: string;
  /** Own text without signature. */
  readonly own: string;
  /** Own text with signature. */
  readonly reply: string;
  readonly segments: readonly Segment[];
}

/** Takes a mail apart into own text, quotes, signature and disclaimer. */
export function parseMail(input: MailInput & { readonly id?: string }, decode?: Decode): ParsedMail {
  const { draft } = draftOfInput(input, decode);
  return {
    ...(input.id === undefined ? {} : { id: input.id }),
    subject: draft.subject,
    text: draft.text,
    own: ownText(draft),
    reply: replyText(draft),
    segments: draft.segments.map(({ kind, start, end }) => ({ kind, start, end })),
  };
}
