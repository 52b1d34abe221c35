import { readCharacterReference } from '#core/draft/character-reference.ts';

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9 || code === 12;

/** Collects text with its map to the source, with white space as a browser shows it. */
export class HtmlText {
  text = '';
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private length = 0;
  /** A white space seen but not yet known to be shown. */
  private spaceStart = -1;
  private spaceEnd = -1;
  /** True while the current line shows nothing. */
  private lineEmpty = true;
  private breakDue = false;

  constructor(private readonly source: string) {
    // Every unit of text, even the line break between blocks, comes from at least one unit of source.
    this.starts = new Int32Array(source.length + 1);
    this.ends = new Int32Array(source.length + 1);
  }

  /** The map from each text unit to where it starts and ends in the source. */
  maps(): { sourceStart: Int32Array; sourceEnd: Int32Array } {
    return { sourceStart: this.starts.subarray(0, this.length), sourceEnd: this.ends.subarray(0, this.length) };
  }

  /** Ends the line if it shows anything, when the next text comes. */
  endLine(): void {
    this.spaceStart = -1;
    if (!this.lineEmpty) this.breakDue = true;
    this.lineEmpty = true;
  }

  /** A `<br>`: ends the line even when it is empty. */
  lineBreak(start: number, end: number): void {
    this.writeDueBreak(start);
    this.spaceStart = -1;
    this.write('\n', start, end);
    this.lineEmpty = true;
  }

  private writeDueBreak(at: number): void {
    if (!this.breakDue) return;
    this.breakDue = false;
    this.write('\n', at, at);
  }

  private write(value: string, start: number, end: number): void {
    for (let unit = 0; unit < value.length; unit++) {
      this.starts[this.length] = start;
      this.ends[this.length] = end;
      this.length += 1;
    }
    this.text += value;
  }

  private beforeText(at: number): void {
    if (this.lineEmpty) this.writeDueBreak(at);
    else if (this.spaceStart >= 0) this.write(' ', this.spaceStart, this.spaceEnd);
    this.spaceStart = -1;
    this.lineEmpty = false;
  }

  /** Adds character data; in `preserving` mode (`<pre>`) white space stays and a line feed ends the line. */
  add(start: number, end: number, preserving: boolean): void {
    const { source } = this;
    for (let at = start; at < end;) {
      const code = source.charCodeAt(at);
      if (isSpace(code)) at = preserving ? this.addSpaceKept(at, code) : this.addSpace(at, end);
      else {
        this.beforeText(at);
        at = code === 38 ? this.addReference(at) : this.addRun(at, end);
      }
    }
  }

  private addSpaceKept(at: number, code: number): number {
    const end = code === 13 && this.source.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
    if (code === 10 || code === 13) this.lineBreak(at, end);
    else {
      this.beforeText(at);
      this.write(code === 9 ? '\t' : ' ', at, end);
    }
    return end;
  }

  private addSpace(start: number, end: number): number {
    let at = start + 1;
    while (at < end && isSpace(this.source.charCodeAt(at))) at += 1;
    if (this.spaceStart < 0) {
      this.spaceStart = start;
      this.spaceEnd = at;
    }
    return at;
  }

  private addReference(at: number): number {
    const reference = readCharacterReference(this.source, at);
    if (!reference) {
      this.write('&', at, at + 1);
      return at + 1;
    }
    this.write(reference.value, at, reference.end);
    return reference.end;
  }

  private addRun(start: number, end: number): number {
    const { source, starts, ends } = this;
    let at = start;
    for (; at < end; at++) {
      const code = source.charCodeAt(at);
      if (code === 38 || isSpace(code)) break;
      starts[this.length] = at;
      this.length += 1;
      ends[this.length - 1] = at + 1;
    }
    this.text += source.slice(start, at);
    return at;
  }
}
