import { CLASSES, SPACE } from '#core/terms/character-class.ts';
import type { Span } from '#core/text/span.ts';

/** Fewer signs than this around a word make no address: a comma, brackets, quotation marks. */
const LEAST_AROUND = 4;

/** Tells whether a place lies inside a web or mail address, in which no word is meant as a word. Each run of signs is looked at once. */
export class AddressFinder {
  private from = 0;
  private to = -1;
  private isAddress = false;

  constructor(private readonly text: string) {}

  covers(start: number, end: number, within: Span): boolean {
    if (start < this.from || end > this.to) this.look(start, end, within);
    return this.isAddress;
  }

  private look(start: number, end: number, within: Span): void {
    const { text } = this;
    let from = start;
    while (from > within.start && CLASSES[text.charCodeAt(from - 1)] !== SPACE) from--;
    let to = end;
    while (to < within.end && CLASSES[text.charCodeAt(to)] !== SPACE) to++;
    this.from = from;
    this.to = to;
    // Alone, with a comma or in brackets: by far the usual case.
    if (to - from < end - start + LEAST_AROUND) this.isAddress = false;
    else {
      const run = text.slice(from, to);
      this.isAddress = run.indexOf('@') >= 0 || run.indexOf('://') >= 0 || /^\W?www\./i.test(run);
    }
  }
}
