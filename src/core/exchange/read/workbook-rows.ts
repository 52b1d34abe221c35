import { shownNumber } from '#core/exchange/read/number-format.ts';
import { columnOf, type SheetRow } from '#core/exchange/read/sheet.ts';
import { MOST_UNPACKED, type Workbook } from '#core/exchange/read/workbook.ts';
import { readXml, textPieces, unescapeText, type XmlReader } from '#core/exchange/read/xml-events.ts';
import { entryBytes } from '#core/exchange/read/zip-entries.ts';

interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const MERGE = /<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g;
const MOST_MERGES = 200_000;
/** Excel's own; a file that names a column behind it is damaged or hostile. */
const MOST_COLUMNS = 16_384;

/** Merged cells stand behind the rows, so they are looked for in a first pass that unpacks and reads nothing else. */
async function mergesOf(workbook: Workbook, part: string): Promise<ReadonlyMap<number, readonly Merge[]>> {
  const byTop = new Map<number, Merge[]>();
  let count = 0;
  let tail = '';
  for await (const piece of textPieces(entryBytes(workbook.source, workbook.entries, part, MOST_UNPACKED))) {
    const text = tail + piece;
    let end = Math.max(0, text.length - 200);
    if (text.includes('mergeCell ')) {
      for (const match of text.matchAll(MERGE)) {
        const [whole, left = '', top = '', right = '', bottom = ''] = match;
        end = Math.max(end, match.index + whole.length);
        if (++count > MOST_MERGES) return byTop;
        const merge = { top: Number(top), bottom: Number(bottom), left: columnOf(left), right: columnOf(right) };
        const there = byTop.get(merge.top);
        if (there) there.push(merge);
        else byTop.set(merge.top, [merge]);
      }
    }
    tail = text.slice(end);
  }
  return byTop;
}

/** Gathers the cells of rows as they come out of the XML. */
class RowReader implements XmlReader {
  readonly ready: SheetRow[] = [];
  readonly #workbook: Workbook;
  #number = 0;
  #cells: string[] = [];
  #column = 0;
  #type = '';
  #style = 0;
  #value = '';
  #inline = '';
  #in: 'value' | 'text' | undefined;
  #phonetic = 0;
  #isRow = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'c') {
      const at = attributes.r === undefined ? -1 : columnOf(attributes.r);
      this.#column = at >= 0 ? at : this.#column + 1;
      this.#type = attributes.t ?? 'n';
      this.#style = Number(attributes.s ?? 0);
      this.#value = '';
      this.#inline = '';
    } else if (tag === 'v') this.#in = 'value';
    else if (tag === 't') this.#in = this.#phonetic === 0 ? 'text' : undefined;
    else if (tag === 'rPh') this.#phonetic++;
    else if (tag === 'row') {
      this.#number = attributes.r === undefined ? this.#number + 1 : Number(attributes.r);
      this.#cells = [];
      this.#column = -1;
      this.#isRow = true;
    }
  }

  text(piece: string): void {
    if (this.#in === 'value') this.#value += piece;
    else if (this.#in === 'text') this.#inline += piece;
  }

  close(tag: string): void {
    if (tag === 'v' || tag === 't') this.#in = undefined;
    else if (tag === 'rPh') this.#phonetic--;
    else if (tag === 'c') {
      const shown = this.#shown();
      if (shown !== '' && this.#column < MOST_COLUMNS) {
        while (this.#cells.length < this.#column) this.#cells.push('');
        this.#cells[this.#column] = shown;
      }
    } else if (tag === 'row' && this.#isRow) {
      this.ready.push({ number: this.#number, cells: this.#cells });
      this.#isRow = false;
    }
  }

  #shown(): string {
    const { texts, formats, from1904 } = this.#workbook;
    switch (this.#type) {
      case 's':
        return this.#value === '' ? '' : texts.get(Number(this.#value));
      case 'inlineStr':
        return unescapeText(this.#inline);
      case 'str':
      case 'e':
        return unescapeText(this.#value);
      case 'b':
        return this.#value === '1' ? 'TRUE' : this.#value === '0' ? 'FALSE' : this.#value;
      case 'd':
        return this.#value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace('T', ' ');
      default:
        return this.#value === '' ? '' : shownNumber(this.#value.trim(), formats[this.#style] ?? { kind: 'plain' }, from1904);
    }
  }
}

/** The value of a cell that reaches down over several rows stands in each of them; what reaches over columns is noted for the header. */
class MergeFiller {
  readonly #byTop: ReadonlyMap<number, readonly Merge[]>;
  #open: { readonly merge: Merge; readonly value: string }[] = [];

  constructor(byTop: ReadonlyMap<number, readonly Merge[]>) {
    this.#byTop = byTop;
  }

  fill(row: SheetRow): SheetRow {
    this.#open = this.#open.filter(({ merge }) => merge.bottom >= row.number);
    const begins = this.#byTop.get(row.number) ?? [];
    if (this.#open.length === 0 && begins.length === 0) return row;
    const cells = [...row.cells];
    // A row that only the merged cells above would fill is an empty row.
    if (cells.some((cell) => cell !== '')) {
      for (const { merge, value } of this.#open) {
        while (cells.length <= merge.left) cells.push('');
        if (cells[merge.left] === '') cells[merge.left] = value;
      }
    }
    for (const merge of begins) if (merge.bottom > merge.top) this.#open.push({ merge, value: cells[merge.left] ?? '' });
    const spans = begins.filter(({ left, right }) => right > left).map(({ left, right }) => [left, right] as const);
    return { ...row, cells, ...(spans.length > 0 && { spans }) };
  }
}

/** The rows of one sheet of a workbook that hold something, as its cells show them. */
export async function* workbookRows(workbook: Workbook, part: string): AsyncGenerator<SheetRow> {
  const filler = new MergeFiller(await mergesOf(workbook, part));
  const reader = new RowReader(workbook);
  const pieces = readXml(entryBytes(workbook.source, workbook.entries, part, MOST_UNPACKED), reader);
  while (!(await pieces.next()).done) {
    for (const row of reader.ready) {
      const filled = filler.fill(row);
      if (filled.cells.some((cell) => cell.trim() !== '')) yield filled;
    }
    reader.ready.length = 0;
  }
}
