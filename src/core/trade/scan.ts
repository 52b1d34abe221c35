import type { CalendarDate, Fact, FactKind, FactValues } from '#core/trade/fact.ts';
import { DIGITS, LINE, SIGN, SPACE, Tokens, WORD } from '#core/trade/tokens.ts';

/** How a date written in figures is read when nothing in it decides. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD';

/** A number as it stands in the tokens; its digits are put together only when a fact needs them. */
export class FigureSlot {
  /** First token, and the token after the last. */
  from = 0;
  to = 0;
  /** Token with the digits after the point; 0 when there are none. */
  fraction = 0;
  /** Power of ten of a scale word (`5k`, `1.2 million`). */
  scale = 0;
  /** True when one point stands before exactly three digits (`1.250`): English reads a fraction, much of Europe thousands. */
  threeAfterPoint = false;
  /** The number in plain notation where words spell it; then there are no digits. */
  spelled = '';
}

/** The state of one reading: the tokens, the facts found so far, and what the last small parser has seen. */
export class Scan extends Tokens {
  facts: Fact[] = [];
  today: CalendarDate | undefined;
  dateOrder: DateOrder | undefined;

  readonly figure = new FigureSlot();
  readonly upper = new FigureSlot();
  /** Set by `readCurrency`. */
  currency: string | undefined;
  symbol: string | undefined;
  /** Set by `readUnit`. */
  unit = '';
  /** True once a figure has shown that this text writes decimals with a comma. */
  commaDecimals = false;
  /** Token before which a payment term, a lead time or a validity has been read already. */
  paidTo = 0;
  timeTo = 0;

  private readonly lastEnd: Partial<Record<FactKind, number>> = {};
  private unsorted = false;

  /** Makes ready for another text. */
  open(text: string, today: CalendarDate | undefined, dateOrder: DateOrder | undefined): void {
    this.text = text;
    this.facts = [];
    this.today = today;
    this.dateOrder = dateOrder;
    this.unsorted = false;
    this.commaDecimals = false;
    for (const kind in this.lastEnd) this.lastEnd[kind as FactKind] = 0;
  }

  /** Makes ready for the next stretch of the same text. */
  enter(from: number, to: number): void {
    this.read(this.text, from, to);
    this.paidTo = 0;
    this.timeTo = 0;
  }

  /** The facts by place; an outer one before those inside it. Lets go of the text. */
  close(): Fact[] {
    const facts = this.facts;
    if (this.unsorted) facts.sort((a, b) => a.start - b.start || b.end - a.end);
    this.facts = [];
    this.text = '';
    return facts;
  }

  /** Adds a fact that covers the tokens `[from, to)`; left out when it would overlap one of its kind. */
  add<K extends FactKind>(kind: K, from: number, to: number, value: FactValues[K]): void {
    this.addStretch(kind, this.startOf(from), this.endOf(to - 1), value);
  }

  /** The same by offsets in the text. */
  addStretch<K extends FactKind>(kind: K, start: number, end: number, value: FactValues[K]): void {
    if (start < (this.lastEnd[kind] ?? 0) || end <= start) return;
    this.lastEnd[kind] = end;
    const last = this.facts[this.facts.length - 1];
    if (last && last.start >= start) this.unsorted = true;
    this.facts.push({ kind, start, end, quote: this.text.slice(start, end), value } as Fact);
  }

  /** Adds a fact out of order, after the pass over the text; the caller knows that none of its kind stands there. */
  addLate<K extends FactKind>(kind: K, from: number, to: number, value: FactValues[K]): void {
    const start = this.startOf(from);
    const end = this.endOf(to - 1);
    this.unsorted = true;
    this.facts.push({ kind, start, end, quote: this.text.slice(start, end), value } as Fact);
  }

  startOf(at: number): number {
    return this.start[at] ?? 0;
  }

  endOf(at: number): number {
    return this.end[at] ?? 0;
  }

  /** What stands before a token: GLUED, SPACE, CELL or LINE. */
  gapAt(at: number): number {
    return this.gap[at] ?? LINE;
  }

  /** True when the token follows the one before it in the same line and cell. */
  isNear(at: number): boolean {
    return (this.gap[at] ?? LINE) <= SPACE;
  }

  isGlued(at: number): boolean {
    return this.gap[at] === 0;
  }

  isDigits(at: number): boolean {
    return this.kind[at] === DIGITS;
  }

  /** The number of a word of the lexicon; 0 for any other token. */
  wordAt(at: number): number {
    return this.kind[at] === WORD ? (this.id[at] ?? 0) : 0;
  }

  /** The UTF-16 unit of a sign; 0 for any other token. */
  signAt(at: number): number {
    return this.kind[at] === SIGN ? (this.id[at] ?? 0) : 0;
  }

  isSign(at: number, code: number): boolean {
    return this.kind[at] === SIGN && this.id[at] === code;
  }

  isWord(at: number, id: number): boolean {
    return this.kind[at] === WORD && this.id[at] === id;
  }

  /** True for a word in a set of the lexicon. */
  isOneOf(at: number, set: Uint8Array): boolean {
    return this.kind[at] === WORD && set[this.id[at] ?? 0] === 1;
  }

  /** True for a word that runs into digits (`HX200`). */
  isGluedToDigits(at: number): boolean {
    return (
      (this.isDigits(at + 1) && this.isGlued(at + 1)) ||
      (this.isSign(at + 1, 45) && this.isGlued(at + 1) && this.isDigits(at + 2) && this.isGlued(at + 2))
    );
  }

  length(at: number): number {
    return (this.end[at] ?? 0) - (this.start[at] ?? 0);
  }

  written(at: number): string {
    return this.text.slice(this.start[at], this.end[at]);
  }

  /** The text of the tokens `[from, to)`. */
  writtenFrom(from: number, to: number): string {
    return this.text.slice(this.start[from], this.end[to - 1]);
  }

  /** True for a word that begins with a capital letter of any script that has them. */
  isCapitalised(at: number): boolean {
    if (this.kind[at] !== WORD) return false;
    const code = this.text.charCodeAt(this.startOf(at));
    if (code < 128) return code <= 90;
    if (code >= 0xff21 && code <= 0xff3a) return true;
    const first = this.text.charAt(this.startOf(at));
    return first !== first.toLowerCase();
  }

  /** True for a word of ASCII capitals only. */
  isUpper(at: number): boolean {
    if (this.kind[at] !== WORD) return false;
    for (let unit = this.startOf(at); unit < this.endOf(at); unit++) {
      const code = this.text.charCodeAt(unit);
      if (code < 65 || (code > 90 && code < 0xff21) || code > 0xff3a) return false;
    }
    return true;
  }
}
