import { type NumberFormat, numberFormat } from '#core/exchange/read/number-format.ts';
import { type ByteSource, UnreadableFileError } from '#core/exchange/read/sheet.ts';
import { TextTable } from '#core/exchange/read/text-table.ts';
import { readXmlWhole, unescapeText } from '#core/exchange/read/xml-events.ts';
import { entryBytes, type ZipEntries, zipEntries } from '#core/exchange/read/zip-entries.ts';

/** Unpacked bytes of one part; a million rows of thirty columns stay below it. */
export const MOST_UNPACKED = 4_000_000_000;
const MOST_OF_SMALL_PART = 64_000_000;

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly source: ByteSource;
  readonly entries: ZipEntries;
  readonly from1904: boolean;
  readonly texts: TextTable;
  /** By the style number of a cell. */
  readonly formats: readonly NumberFormat[];
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[];
}

/** A target as a relationship names it, seen from the folder of the part that has it. */
function resolved(folder: string, target: string): string {
  const path: string[] = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

type Part = (name: string, most?: number) => AsyncIterable<Uint8Array>;

async function relationsOf(part: Part, name: string): Promise<readonly { readonly id: string; readonly type: string; readonly target: string }[]> {
  const slash = name.lastIndexOf('/');
  const folder = name.slice(0, Math.max(slash, 0));
  const found: { id: string; type: string; target: string }[] = [];
  await readXmlWhole(part(`${folder === '' ? '' : `${folder}/`}_rels/${name.slice(slash + 1)}.rels`), {
    open(tag, { Id = '', Type = '', Target = '' }) {
      if (tag === 'Relationship') found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(folder, Target) });
    },
  });
  return found;
}

async function readTexts(bytes: AsyncIterable<Uint8Array>): Promise<TextTable> {
  const texts = new TextTable();
  let text = '';
  let inText = false;
  let phonetic = 0;
  await readXmlWhole(bytes, {
    open(tag) {
      if (tag === 'si') text = '';
      else if (tag === 'rPh') phonetic++;
      else if (tag === 't') inText = phonetic === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(tag) {
      if (tag === 'si') texts.add(unescapeText(text));
      else if (tag === 'rPh') phonetic--;
      else if (tag === 't') inText = false;
    },
  });
  return texts;
}

async function readFormats(bytes: AsyncIterable<Uint8Array>): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  await readXmlWhole(bytes, {
    open(tag, attributes) {
      if (tag === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (tag === 'cellXfs') inCells = true;
      else if (tag === 'xf' && inCells) ids.push(Number(attributes.numFmtId ?? 0));
    },
    close(tag) {
      if (tag === 'cellXfs') inCells = false;
    },
  });
  return ids.map((id) => numberFormat(id, codes.get(id)));
}

/** Opens a workbook: everything but its sheets. Throws `UnreadableFileError`. */
export async function openWorkbook(source: ByteSource): Promise<Workbook> {
  const entries = await zipEntries(source);
  const part: Part = (name, most = MOST_OF_SMALL_PART) => entryBytes(source, entries, name, most);
  if (!entries.has('_rels/.rels')) throw new UnreadableFileError('not-a-workbook');
  const root = (await relationsOf(part, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (root === undefined || !entries.has(root.toLowerCase())) throw new UnreadableFileError('not-a-workbook');
  if (root.endsWith('.bin')) throw new UnreadableFileError('not-a-workbook', 'xlsb');
  const relations = await relationsOf(part, root);
  const sheets: { name: string; hidden: boolean; part: string }[] = [];
  let from1904 = false;
  await readXmlWhole(part(root), {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (tag !== 'sheet') return;
      const id = Object.entries(attributes).find(([name]) => /(?:^|:)id$/.test(name))?.[1];
      const relation = relations.find((each) => each.id === id && each.type === 'worksheet');
      if (!relation || !entries.has(relation.target.toLowerCase())) return;
      sheets.push({ name: attributes.name ?? '', hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden', part: relation.target });
    },
  });
  const targetOf = (type: string): string | undefined =>
    relations.find((each) => each.type === type && entries.has(each.target.toLowerCase()))?.target;
  const shared = targetOf('sharedStrings');
  const styles = targetOf('styles');
  return {
    source,
    entries,
    from1904,
    texts: shared === undefined ? new TextTable() : await readTexts(part(shared, MOST_UNPACKED)),
    formats: styles === undefined ? [] : await readFormats(part(styles)),
    sheets,
  };
}
