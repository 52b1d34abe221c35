import { decodedPieces, type OpenDecoder } from '#core/exchange/read/encoding.ts';
import type { ByteSource, SheetRow } from '#core/exchange/read/sheet.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Splits text into records by RFC 4180, piece by piece. A quote inside an unquoted field is a character like any other. */
export class CsvReader {
  readonly ready: { readonly number: number; readonly cells: string[] }[] = [];
  readonly #delimiter: string;
  #cells: string[] = [];
  #field = '';
  #state: 'start' | 'plain' | 'quoted' | 'after-quote' = 'start';
  #line = 1;
  #startLine = 1;
  #afterReturn = false;

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter;
  }

  write(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const char = text[at];
      if (this.#state === 'quoted') {
        if (char === '"') {
          this.#field += text.slice(from, at);
          this.#state = 'after-quote';
        } else if (char === '\n') this.#line++;
        continue;
      }
      if (char === '"' && this.#state !== 'plain') {
        if (this.#state === 'after-quote') this.#field += '"';
        this.#state = 'quoted';
        from = at + 1;
        this.#afterReturn = false;
        continue;
      }
      const isReturnNewline = char === '\n' && this.#afterReturn;
      this.#afterReturn = char === '\r';
      if (isReturnNewline) continue;
      // A Markdown table writes `\|` for a stroke that is text.
      const isEscaped = char === '|' && this.#delimiter === '|' && text[at - 1] === '\\';
      if ((char === this.#delimiter && !isEscaped) || char === '\n' || char === '\r') {
        if (this.#state === 'plain') this.#field += text.slice(from, at);
        this.#cells.push(this.#delimiter === '|' ? this.#field.replaceAll('\\|', '|') : this.#field);
        this.#field = '';
        this.#state = 'start';
        if (char !== this.#delimiter) this.#endRecord();
      } else if (this.#state !== 'plain') {
        this.#state = 'plain';
        from = at;
      }
    }
    if (this.#state === 'plain' || this.#state === 'quoted') this.#field += text.slice(from);
  }

  #endRecord(): void {
    this.ready.push({ number: this.#startLine, cells: this.#cells });
    this.#cells = [];
    this.#line++;
    this.#startLine = this.#line;
  }

  end(): void {
    if (this.#field !== '' || this.#cells.length > 0 || this.#state !== 'start') {
      this.#cells.push(this.#field);
      this.#field = '';
      this.#endRecord();
    }
  }
}

/**
 * The delimiter by which the first records fall into the most fields, and most often into the same number of them. Empty fields
 * count: a record with little in it is still as wide as its header, and a `|` inside a value makes no column.
 */
export function delimiterOf(sample: string): Delimiter {
  const named = /^sep=(.)\r?\n/i.exec(sample)?.[1];
  const said = DELIMITERS.find((delimiter) => delimiter === named);
  if (said) return said;
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const reader = new CsvReader(delimiter);
    reader.write(sample);
    const widths = reader.ready.slice(0, 50).map(({ cells }) => cells.length);
    if (widths.length === 0) widths.push(sample.split(delimiter).length);
    const timesByWidth = new Map<number, number>();
    for (const width of widths) if (width > 1) timesByWidth.set(width, (timesByWidth.get(width) ?? 0) + 1);
    for (const [width, times] of timesByWidth) {
      const score = Math.min(width, 40) * (times / widths.length);
      if (score > most) {
        most = score;
        best = delimiter;
      }
    }
  }
  return best;
}

const SAMPLE = 64 * 1024;

/** Records of a text file that hold something, with the line they begin on. */
export async function* csvRows(source: ByteSource, openDecoder: OpenDecoder): AsyncGenerator<SheetRow> {
  let reader: CsvReader | undefined;
  for await (const text of decodedPieces(source, openDecoder)) {
    reader ??= new CsvReader(delimiterOf(text.slice(0, SAMPLE)));
    reader.write(text);
    yield* filledRows(reader);
  }
  if (!reader) return;
  reader.end();
  yield* filledRows(reader);
}

/** The line below the header of a Markdown table: `|---|:--:|`. */
const isRule = (cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length >= 2 && filled.every((cell) => /^:?-{2,}:?$/.test(cell));
};

function* filledRows(reader: CsvReader): Generator<SheetRow> {
  for (const row of reader.ready) {
    if (row.number === 1 && /^sep=.?$/i.test(row.cells.join('').trim())) continue;
    if (isRule(row.cells)) continue;
    if (row.cells.some((cell) => cell.trim() !== '')) yield row;
  }
  reader.ready.length = 0;
}
