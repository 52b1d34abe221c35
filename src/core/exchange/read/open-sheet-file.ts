import { listRows } from '#core/exchange/read/card-rows.ts';
import { csvRows } from '#core/exchange/read/csv-rows.ts';
import type { OpenDecoder } from '#core/exchange/read/encoding.ts';
import { type ByteSource, type SheetFile, UnreadableFileError } from '#core/exchange/read/sheet.ts';
import { openWorkbook } from '#core/exchange/read/workbook.ts';
import { workbookRows } from '#core/exchange/read/workbook-rows.ts';

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/**
 * Opens a table file by what it begins with; its name only names the sheet of a text file. Throws `UnreadableFileError` for what is neither a
 * workbook nor text.
 */
export async function openSheetFile(source: ByteSource, fileName: string, openDecoder: OpenDecoder): Promise<SheetFile> {
  const head = await source.read(0, 4096);
  if (head.length === 0) throw new UnreadableFileError('empty');
  // The old binary format, and what a password makes of the new one.
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnreadableFileError('old-or-locked-workbook');
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) {
    const workbook = await openWorkbook(source);
    return {
      kind: 'xlsx',
      sheets: workbook.sheets.map(({ name, hidden, part }) => ({ name, hidden, rows: () => listRows(workbookRows(workbook, part)) })),
    };
  }
  if (/^\s*(?:<html|<!doctype html|<\?xml|<table)/i.test(String.fromCharCode(...head.subarray(0, 200))))
    throw new UnreadableFileError('unknown-kind', 'html');
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
  return { kind: 'csv', sheets: [{ name, hidden: false, rows: () => listRows(csvRows(source, openDecoder)) }] };
}
