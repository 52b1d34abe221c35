import { UnreadableFileError } from '#core/exchange/read/sheet.ts';

const BLOCK = 1 << 20;
/** Characters; a workbook with more shared text than this is no list of customers. */
const MOST_CHARACTERS = 400_000_000;

/** Texts by their number, at two bytes a character and without an object for each: a workbook can hold millions of them. */
export class TextTable {
  readonly #blocks: Uint16Array[] = [];
  #used = BLOCK;
  #total = 0;
  #starts = new Float64Array(1024);
  #lengths = new Uint32Array(1024);
  #count = 0;

  add(text: string): void {
    if ((this.#total += text.length) > MOST_CHARACTERS) throw new UnreadableFileError('too-large-inside', 'shared texts');
    if (this.#count === this.#lengths.length) {
      const starts = new Float64Array(this.#count * 2);
      starts.set(this.#starts);
      this.#starts = starts;
      const lengths = new Uint32Array(this.#count * 2);
      lengths.set(this.#lengths);
      this.#lengths = lengths;
    }
    if (this.#used + text.length > BLOCK) {
      this.#blocks.push(new Uint16Array(Math.max(BLOCK, text.length)));
      this.#used = 0;
    }
    const block = this.#blocks[this.#blocks.length - 1];
    for (let at = 0; block && at < text.length; at++) block[this.#used + at] = text.charCodeAt(at);
    this.#starts[this.#count] = (this.#blocks.length - 1) * BLOCK + this.#used;
    this.#lengths[this.#count++] = text.length;
    this.#used += text.length;
  }

  /** '' for a number that is not there. */
  get(index: number): string {
    const length = index >= 0 && index < this.#count ? (this.#lengths[index] ?? 0) : 0;
    if (length === 0) return '';
    const start = this.#starts[index] ?? 0;
    const block = this.#blocks[Math.floor(start / BLOCK)];
    const from = start % BLOCK;
    let text = '';
    for (let at = 0; block && at < length; at += 4096) text += String.fromCharCode(...block.subarray(from + at, from + Math.min(length, at + 4096)));
    return text;
  }
}
