import type { ByteString } from '#core/draft/mime/byte-string.ts';

export interface RawField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded, not decoded. */
  readonly value: ByteString;
}

export interface HeaderAndBody {
  readonly fields: readonly RawField[];
  readonly bodyStart: number;
}

const FIELD = /^([!-9;-~]{1,100})[ \t]*:([^]*)$/;

/** Reads the header of a mail or part that lies in `source` from `start` to `end`. Lines that are no field are passed over. */
export function readFields(source: ByteString, start: number, end: number): HeaderAndBody {
  const fields: RawField[] = [];
  let held = '';
  let at = start;
  const release = (): void => {
    const field = FIELD.exec(held);
    if (field) fields.push({ name: (field[1] ?? '').toLowerCase(), value: (field[2] ?? '').trim() });
    held = '';
  };
  while (at < end) {
    const found = source.indexOf('\n', at);
    const lineEnd = found < 0 || found >= end ? end : found;
    const line = source.slice(at, source[lineEnd - 1] === '\r' && lineEnd > at ? lineEnd - 1 : lineEnd);
    at = Math.min(lineEnd + 1, end);
    if (line === '') {
      release();
      return { fields, bodyStart: at };
    }
    if (line[0] === ' ' || line[0] === '\t') held += ` ${line.trim()}`;
    else {
      release();
      held = line;
    }
  }
  release();
  return { fields, bodyStart: fields.length > 0 ? end : start };
}

/** The first field of a name, or an empty string. */
export function fieldOf(fields: readonly RawField[], name: string): ByteString {
  return fields.find((field) => field.name === name)?.value ?? '';
}
