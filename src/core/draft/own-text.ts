import type { Draft, SegmentKind } from '#core/draft/draft.ts';
import type { Span } from '#core/text/span.ts';

/** The stretches of one kind, in order. */
export function segmentSpans(draft: Draft, kind: SegmentKind): Span[] {
  return draft.segments.filter((segment) => segment.kind === kind);
}

function textOf(draft: Draft, kinds: readonly SegmentKind[]): string {
  return draft.segments
    .filter((segment) => kinds.includes(segment.kind))
    .map((segment) => draft.text.slice(segment.start, segment.end).trim())
    .filter((part) => part !== '')
    .join('\n');
}

/** What the writer wrote, without signature, quoted text and disclaimer. */
export function ownText(draft: Draft): string {
  return textOf(draft, ['own']);
}

/** What the writer wrote, with the signature. */
export function replyText(draft: Draft): string {
  return textOf(draft, ['own', 'signature']);
}

/** True when the writer has written nothing yet: a bare reply, a signature alone. */
export function isUnwritten(draft: Draft): boolean {
  return ownText(draft) === '';
}
