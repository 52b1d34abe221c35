import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { CallError } from '#cli/call-error.ts';
import { isCompoundFile, mailFromMsg } from '#core/draft/from-msg.ts';
import { decodeBytes } from '#server/decode-bytes.ts';

/** A mail in one of its forms, as the checks take it. */
export type MailSource = { readonly eml: string } | ({ readonly html: string } & MailAround) | ({ readonly text: string } & MailAround);

/** What a `.msg` says beside its body. */
interface MailAround {
  readonly subject?: string;
  readonly from?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly attachments?: readonly string[];
}

/** Reads a file, or standard input for `-`. Throws `CallError` with the name and the reason. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder' : code === 'EACCES' ? 'it may not be read' : String(code);
    throw new CallError(`${file}: ${reason}`);
  }
}

/** UTF-8, UTF-16 with a mark, or what Chinese programs write without one. */
export function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeBytes(bytes, 'utf-16le') ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeBytes(bytes, 'utf-16be') ?? '';
  return (isUtf8(bytes) ? decodeBytes(bytes, 'utf-8') : decodeBytes(bytes, 'gb18030')) ?? bytes.toString('latin1');
}

const HEADER_LINE = /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|x-[\w-]+):/i;

/** By the ending; where the name has none that we know, by what the text begins with. */
function kindOf(file: string, text: string): 'eml' | 'html' | 'text' {
  const ending = extname(file).toLowerCase();
  if (ending === '.eml') return 'eml';
  if (ending === '.html' || ending === '.htm') return 'html';
  if (ending === '.txt') return 'text';
  if (ending !== '' && file !== '-')
    throw new CallError(`${file}: unknown ending ${ending}; known are .eml, .msg, .html and .txt, or - for standard input`);
  if (HEADER_LINE.test(text)) return 'eml';
  return /^\s*(?:<!doctype html|<html|<body|<div|<p\b|<table)/i.test(text) ? 'html' : 'text';
}

function sourceOfMsg(file: string, bytes: Buffer): MailSource {
  const mail = mailFromMsg(bytes, decodeBytes);
  if (!mail) throw new CallError(`${file}: this is no mail saved by Outlook, or it is damaged`);
  const around = {
    subject: mail.subject,
    from: mail.from?.address,
    to: mail.to.map(({ address }) => address),
    cc: mail.cc.map(({ address }) => address),
    attachments: mail.attachments.filter(({ isInline }) => !isInline).map(({ name }) => name),
  };
  return mail.html === undefined ? { ...around, text: mail.text ?? '' } : { ...around, html: mail.html };
}

/** Reads one mail by its ending. Each part of an `.eml` has a charset of its own: where its bytes are no UTF-8, they are handed on as they are. */
export function readMail(file: string): MailSource {
  const bytes = readBytes(file);
  if (isCompoundFile(bytes) || extname(file).toLowerCase() === '.msg') return sourceOfMsg(file, bytes);
  const text = textOf(bytes);
  const kind = kindOf(file, text.slice(0, 2000));
  if (kind !== 'eml') return kind === 'html' ? { html: text } : { text };
  // The MIME reader takes bytes as well as text; the contract of the input names only text, because JSON has no bytes.
  return { eml: isUtf8(bytes) ? text : (new Uint8Array(bytes) as unknown as string) };
}

/** Lines of standard input, one after the other: a batch of any length needs the memory of its longest line. */
export function inputLines(): AsyncIterable<string> {
  return createInterface({ input: process.stdin, crlfDelay: Infinity });
}
