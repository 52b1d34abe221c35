import { strToU8, Zip, ZipDeflate } from 'fflate';
import { columnName } from '#core/exchange/read/sheet.ts';
import { defused } from '#core/exchange/values/defuse.ts';

/** One sheet of a workbook to be written. */
export interface SheetHead {
  readonly name: string;
  readonly headers: readonly string[];
  /** Columns, from 0, whose cells are numbers where that loses nothing. */
  readonly numbers: ReadonlySet<number>;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Characters that XML cannot hold, and a text that looks like our own mark for them. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

function xmlText(text: string): string {
  return text
    .replace(UNWRITABLE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" xfId="0"/><xf numFmtId="49" fontId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" xfId="0" applyFont="1" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Text, so that no program takes it for a formula, a date or a number; a number only where its text is the shortest for it. */
function cellXml(reference: string, cell: string, isNumber: boolean, isHeader: boolean): string {
  if (isNumber && String(Number(cell)) === cell && /^-?\d{1,15}(?:\.\d+)?$/.test(cell) && cell.length <= 16)
    return `<c r="${reference}"><v>${cell}</v></c>`;
  const text = xmlText(defused(cell, 'xlsx'));
  return `<c r="${reference}" s="${isHeader ? 2 : 1}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function rowXml(number: number, cells: readonly string[], numbers: ReadonlySet<number>, isHeader = false): string {
  let xml = `<row r="${number}">`;
  for (const [at, cell] of cells.entries()) if (cell !== '') xml += cellXml(columnName(at) + String(number), cell, numbers.has(at), isHeader);
  return `${xml}</row>`;
}

const FLUSH = 64 * 1024;

/** Writes a workbook piece by piece: rows may come for any sheet in any order; only what is packed is held. */
export class WorkbookWriter {
  readonly #pieces: Uint8Array[] = [];
  readonly #zip: Zip;
  readonly #sheets: { readonly file: ZipDeflate; readonly head: SheetHead; rows: number; text: string }[] = [];
  #fault: Error | undefined;

  constructor(heads: readonly SheetHead[]) {
    this.#zip = new Zip((error, piece) => {
      if (error) this.#fault = error;
      else this.#pieces.push(piece);
    });
    const sheets = heads.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
    const parts = heads.map(
      (_, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    );
    const relations = heads.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`);
    this.#whole(
      '[Content_Types].xml',
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${parts.join('')}</Types>`,
    );
    this.#whole(
      '_rels/.rels',
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    );
    this.#whole('xl/workbook.xml', `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets></workbook>`);
    this.#whole(
      'xl/_rels/workbook.xml.rels',
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}<Relationship Id="rId${heads.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    );
    this.#whole('xl/styles.xml', STYLES);
    for (const [at, head] of heads.entries()) {
      const file = new ZipDeflate(`xl/worksheets/sheet${at + 1}.xml`, { level: 6 });
      this.#zip.add(file);
      const widths = head.headers.map(
        (header, column) => `<col min="${column + 1}" max="${column + 1}" width="${Math.min(40, Math.max(12, header.length * 2))}" customWidth="1"/>`,
      );
      const text = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${rowXml(1, head.headers, new Set(), true)}`;
      this.#sheets.push({ file, head, rows: 1, text });
    }
  }

  #whole(name: string, text: string): void {
    const file = new ZipDeflate(name, { level: 6 });
    this.#zip.add(file);
    file.push(strToU8(text), true);
  }

  /** Adds a row to a sheet, by its place in the list of sheets. */
  add(sheet: number, cells: readonly string[]): void {
    const open = this.#sheets[sheet];
    if (!open) return;
    open.text += rowXml(++open.rows, cells, open.head.numbers);
    if (open.text.length > FLUSH) {
      open.file.push(strToU8(open.text));
      open.text = '';
    }
  }

  end(): void {
    for (const { file, text } of this.#sheets) file.push(strToU8(`${text}</sheetData></worksheet>`), true);
    this.#zip.end();
  }

  /** What has been written since it was last asked. */
  take(): readonly Uint8Array[] {
    if (this.#fault) throw this.#fault;
    return this.#pieces.splice(0);
  }
}
