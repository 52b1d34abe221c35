import type { Decode } from '#core/draft/decode.ts';
import { mailFromEml } from '#core/draft/from-eml.ts';
import type { Mail, MailAddress, MailAttachment } from '#core/draft/mail.ts';
import type { Storage } from '#core/draft/msg/compound-file.ts';
import { textOf } from '#core/draft/mime/charset.ts';
import { readCompoundFile } from '#core/draft/msg/compound-file.ts';
import { rtfOf } from '#core/draft/msg/compressed-rtf.ts';
import { bodyOfRtf } from '#core/draft/msg/rtf-body.ts';

export { isCompoundFile } from '#core/draft/msg/compound-file.ts';

/** Property ids of [MS-OXPROPS]. */
const ID = {
  subject: 0x0037,
  submitTime: 0x0039,
  representedName: 0x0042,
  representedAddress: 0x0065,
  transportHeaders: 0x007d,
  recipientType: 0x0c15,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  deliveryTime: 0x0e06,
  text: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  displayName: 0x3001,
  address: 0x3003,
  smtpAddress: 0x39fe,
  attachedData: 0x3701,
  shortFileName: 0x3704,
  fileName: 0x3707,
  mimeType: 0x370e,
  contentId: 0x3712,
  internetCodePage: 0x3fde,
  messageCodePage: 0x3ffd,
  senderSmtp: 0x5d01,
  representedSmtp: 0x5d02,
  isHidden: 0x7ffe,
} as const;

const TYPE = { bytes: 0x0102, text: 0x001f, text8: 0x001e, number: 0x0003, time: 0x0040, flag: 0x000b } as const;

/** 1 January 1601 in milliseconds of our era. */
const EPOCH_1601 = -11_644_473_600_000;
const ENTRY = 16;
/** Bytes before the table of properties of a mail inside a mail. */
const EMBEDDED_HEADER = 24;
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  20127: 'us-ascii',
  28591: 'iso-8859-1',
  28592: 'iso-8859-2',
  28605: 'iso-8859-15',
  50220: 'iso-2022-jp',
  51949: 'euc-kr',
  52936: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};

function utf16(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units: string[] = [];
  for (let at = 0; at + 2 <= bytes.length; at += 2) units.push(String.fromCharCode(view.getUint16(at, true)));
  return units.join('').replace(/\0+$/, '');
}

/** The properties of one object of the mail: the mail itself, a recipient, an attachment. */
class Properties {
  constructor(
    private readonly storage: Storage,
    private readonly headerSize: number,
    private readonly decode: Decode | undefined,
    private readonly charset = 'windows-1252',
  ) {}

  bytes(id: number, type: number = TYPE.bytes): Uint8Array | undefined {
    const hex = (value: number): string => value.toString(16).padStart(4, '0');
    return this.storage.streams.get(`__substg1.0_${hex(id)}${hex(type)}`);
  }

  text(id: number, charset = this.charset): string {
    const wide = this.bytes(id, TYPE.text);
    if (wide) return utf16(wide);
    const narrow = this.bytes(id, TYPE.text8);
    return narrow ? textOf(narrow, charset, this.decode).replace(/\0+$/, '') : '';
  }

  /** The eight bytes of a property that is kept in the table itself. */
  private fixed(id: number, type: number): DataView | undefined {
    const table = this.storage.streams.get('__properties_version1.0');
    if (!table) return undefined;
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    for (let at = this.headerSize; at + ENTRY <= table.length; at += ENTRY) {
      if (view.getUint16(at, true) === type && view.getUint16(at + 2, true) === id) return new DataView(table.buffer, table.byteOffset + at + 8, 8);
    }
    return undefined;
  }

  number(id: number): number | undefined {
    return this.fixed(id, TYPE.number)?.getInt32(0, true);
  }

  flag(id: number): boolean {
    return this.fixed(id, TYPE.flag)?.getUint8(0) === 1;
  }

  /** ISO 8601 instant. */
  time(id: number): string | undefined {
    const view = this.fixed(id, TYPE.time);
    if (!view) return undefined;
    const ms = (view.getUint32(4, true) * 2 ** 32 + view.getUint32(0, true)) / 10_000 + EPOCH_1601;
    return ms > 0 && ms < 8.64e15 ? new Date(ms).toISOString() : undefined;
  }
}

/** An address inside one Exchange organisation is no mail address and tells nothing. */
const mailAddress = (...candidates: readonly string[]): string => candidates.find((text) => text.includes('@')) ?? '';

function person(name: string, address: string): MailAddress | undefined {
  return address === '' && name === '' ? undefined : { name, address };
}

/** Bytes of all that a folder holds: of a mail inside a mail the container tells no other size. */
function sizeOf({ streams, storages }: Storage): number {
  let size = 0;
  for (const stream of streams.values()) size += stream.length;
  for (const inner of storages.values()) size += sizeOf(inner);
  return size;
}

/** A mail that is attached to the mail: named as Outlook names it, by its subject. Its content is a folder of this file and no file by itself. */
function embeddedMail(storage: Storage, decode: Decode | undefined, charset: string): MailAttachment | undefined {
  const inner = storage.storages.get('__substg1.0_3701000d');
  if (!inner?.streams.has('__properties_version1.0')) return undefined;
  const subject = new Properties(inner, EMBEDDED_HEADER, decode, charset).text(ID.subject).trim();
  return {
    name: `${subject || 'message'}.msg`,
    contentType: 'application/vnd.ms-outlook',
    size: sizeOf(inner),
    isInline: false,
    content: new Uint8Array(),
  };
}

function attachmentOf(properties: Properties, html: string): MailAttachment {
  const content = properties.bytes(ID.attachedData) ?? new Uint8Array();
  const contentId = properties.text(ID.contentId).replace(/^<|>$/g, '');
  return {
    name: properties.text(ID.fileName) || properties.text(ID.shortFileName) || properties.text(ID.displayName),
    contentType: properties.text(ID.mimeType).toLowerCase() || 'application/octet-stream',
    size: content.length,
    isInline: properties.flag(ID.isHidden) || (contentId !== '' && html.includes(`cid:${contentId}`)),
    ...(contentId ? { contentId } : {}),
    content,
  };
}

/**
 * Reads a mail that Outlook has saved as `.msg` ([MS-OXMSG]): sent, received or a draft. Undefined when the bytes are no such file; what is
 * broken inside it is left out. `decode` reads charsets beyond Latin-1.
 */
export function mailFromMsg(bytes: Uint8Array, decode?: Decode): Mail | undefined {
  const root = readCompoundFile(bytes);
  if (!root?.streams.has('__properties_version1.0')) return undefined;
  const plain = new Properties(root, 32, decode);
  const page = plain.number(ID.messageCodePage) ?? plain.number(ID.internetCodePage) ?? 1252;
  const charset = CODE_PAGES[page] ?? `windows-${page}`;
  const mail = new Properties(root, 32, decode, charset);
  const part = (storage: Storage): Properties => new Properties(storage, 8, decode, charset);
  const folders = (prefix: string): readonly Storage[] =>
    [...root.storages]
      .filter(([name]) => name.startsWith(prefix))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, storage]) => storage);

  const headers = mail.text(ID.transportHeaders);
  const header = headers === '' ? undefined : mailFromEml(`${headers.trimEnd()}\r\n\r\n`, decode);
  const recipients = folders('__recip_version1.0_')
    .map(part)
    .map((each) => ({
      type: each.number(ID.recipientType) ?? 1,
      who: person(each.text(ID.displayName), mailAddress(each.text(ID.smtpAddress), each.text(ID.address))),
    }));
  const ofType = (type: number): MailAddress[] => recipients.flatMap(({ type: own, who }) => (own === type && who ? [who] : []));
  const body = bodyOf(mail, decode);
  const sender = person(mail.text(ID.senderName), mailAddress(mail.text(ID.senderSmtp), mail.text(ID.senderAddress)));
  const represented = person(mail.text(ID.representedName), mailAddress(mail.text(ID.representedSmtp), mail.text(ID.representedAddress)));
  return {
    subject: mail.text(ID.subject),
    from: header?.from ?? represented ?? sender,
    replyTo: header?.replyTo,
    sender: header?.sender ?? (sender?.address === represented?.address ? undefined : sender),
    to: ofType(1).length > 0 ? ofType(1) : (header?.to ?? []),
    cc: ofType(2),
    date: mail.time(ID.submitTime) ?? header?.date ?? mail.time(ID.deliveryTime),
    messageId: mail.text(ID.messageId) || header?.messageId,
    references: header?.references ?? [],
    ...body,
    attachments: folders('__attach_version1.0_').map((each) => embeddedMail(each, decode, charset) ?? attachmentOf(part(each), body.html ?? '')),
    headers: header?.headers ?? [],
  };
}

/** HTML where Outlook kept it, else the HTML inside the RTF, else the text. */
function bodyOf(mail: Properties, decode: Decode | undefined): { html?: string; text?: string } {
  const text = mail.text(ID.text) || undefined;
  const raw = mail.bytes(ID.html);
  const page = mail.number(ID.internetCodePage) ?? 65001;
  const html = raw ? textOf(raw, CODE_PAGES[page] ?? `windows-${page}`, decode) : mail.text(ID.html);
  if (html !== '') return { html, text };
  const rtf = mail.bytes(ID.rtf);
  const source = rtf && rtfOf(rtf);
  if (source === undefined) return { text };
  const body = bodyOfRtf(source, decode);
  return body.kind === 'html' ? { html: body.source, text } : { text: text ?? body.source };
}
