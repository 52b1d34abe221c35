import type { Segment, SegmentKind } from '#core/draft/draft.ts';
import type { RoleMark } from '#core/draft/element-role.ts';
import { bodyLines } from '#core/draft/segments/body-line.ts';
import { beginsDisclaimer, isBanner, mayHoldPart } from '#core/draft/segments/disclaimer.ts';
import { type LineKinds, QuotedLines } from '#core/draft/segments/quoted-lines.ts';
import { postscriptStart, signatureStart } from '#core/draft/segments/signature-start.ts';

/** A signature stands in the last lines of what somebody writes; more are not looked at. */
const TAIL_LINES = 120;

function setKind(kinds: LineKinds, from: number, to: number, kind: SegmentKind): void {
  for (let at = from; at < to; at++) kinds[at] = kind;
}

/** Marks banner, disclaimer and signature of one run of own lines. */
function readRun(texts: readonly string[], kinds: LineKinds, from: number, to: number, hasNotice: boolean): void {
  let start = from;
  while (start < to && texts[start] === '') start += 1;
  if (isBanner(texts[start] ?? '')) {
    const first = start;
    while (start < to && texts[start] !== '') start += 1;
    setKind(kinds, first, start, 'disclaimer');
  }
  let end = to;
  for (let at = Math.max(start, to - TAIL_LINES); at < to; at++) {
    if (!beginsDisclaimer(texts[at] ?? '', hasNotice)) continue;
    setKind(kinds, at, to, 'disclaimer');
    end = at;
    break;
  }
  const tail = { from: Math.max(start, end - TAIL_LINES), to: end };
  const signature = signatureStart(texts, tail);
  if (signature < 0) return;
  const postscript = postscriptStart(texts, { from: signature + 1, to: end });
  setKind(kinds, signature, postscript < 0 ? end : postscript, 'signature');
}

/** Signatures are looked for in the first run of own lines, above a quote, and in the last, below it. */
function readRuns(texts: readonly string[], kinds: LineKinds, hasNotice: boolean): void {
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at < kinds.length;) {
    const from = at;
    while (at < kinds.length && (kinds[at] === 'own' || kinds[at] === undefined)) at += 1;
    if (at > from && texts.slice(from, at).some((text) => text !== '')) runs.push({ from, to: at });
    while (at < kinds.length && kinds[at] !== 'own' && kinds[at] !== undefined) at += 1;
  }
  const [first] = runs;
  const last = runs[runs.length - 1];
  if (first) readRun(texts, kinds, first.from, first.to, hasNotice);
  if (last && last !== first) readRun(texts, kinds, last.from, last.to, hasNotice);
}

/** What each stretch of a body is. The segments cover the text in order, without gaps. */
export function findSegments(text: string, marks: readonly RoleMark[]): Segment[] {
  if (text === '') return [];
  const lines = bodyLines(text);
  const { kinds } = new QuotedLines(lines, marks);
  readRuns(
    lines.map((line) => line.text),
    kinds,
    mayHoldPart(text),
  );
  const segments: Segment[] = [];
  let kind: SegmentKind | undefined;
  let start = 0;
  lines.forEach((line, at) => {
    const found = kinds[at];
    if (found === undefined || found === kind) return;
    if (kind !== undefined && line.start > start) {
      segments.push({ kind, start, end: line.start });
      start = line.start;
    }
    kind = found;
  });
  segments.push({ kind: kind ?? 'own', start, end: text.length });
  return segments;
}
