import type { Decode } from '#core/draft/decode.ts';
import { textOf } from '#core/draft/mime/charset.ts';

/** The body that an RTF holds: the HTML that Outlook has wrapped in it ([MS-OXRTFEX]), else its text. */
export interface RtfBody {
  readonly kind: 'html' | 'text';
  readonly source: string;
}

/** Character sets of fonts by their numbers in RTF. */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const CODE_PAGES: Readonly<Record<number, string>> = { 932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5', 65001: 'utf-8' };
const charsetOfPage = (page: number): string => CODE_PAGES[page] ?? `windows-${page}`;

/** Groups that hold no text of the mail. */
const UNSHOWN = new Set(['colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'footer', 'pntext', 'listtable', 'generator', 'themedata']);
const SIGNS: Readonly<Record<string, string>> = {
  par: '\r\n',
  line: '\r\n',
  tab: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
};
const DEEPEST = 2000;

interface Group {
  /** Nothing of it is of the mail. */
  isHidden: boolean;
  isFontTable: boolean;
  /** Inside `\htmlrtf`: only for programs that read no HTML. */
  isRtfOnly: boolean;
  charset: string | undefined;
  /** Characters that stand behind `\u` for programs that do not know it. */
  skipped: number;
}

const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;

/** Reads an RTF given as one character a byte. Never throws. */
export function bodyOfRtf(rtf: string, decode?: Decode): RtfBody {
  const isHtml = rtf.slice(0, 2000).includes('\\fromhtml');
  const fonts = new Map<number, string>();
  const out: string[] = [];
  let pending: number[] = [];
  let page = 'windows-1252';
  let group: Group = { isHidden: false, isFontTable: false, isRtfOnly: false, charset: undefined, skipped: 1 };
  const outer: Group[] = [];
  let font = 0;
  let isStarred = false;
  let toSkip = 0;

  const flush = (): void => {
    if (pending.length === 0) return;
    const bytes = Uint8Array.from(pending);
    out.push(textOf(bytes, group.charset ?? page, decode));
    pending = [];
  };
  const isShown = (): boolean => !group.isHidden && !group.isFontTable && !(isHtml && group.isRtfOnly);
  const put = (text: string): void => {
    flush();
    if (isShown()) out.push(text);
  };

  const word = (name: string, value: number | undefined): void => {
    if (isStarred) {
      isStarred = false;
      // `\*\htmltag` alone among the starred groups holds text of the mail: its tags.
      if (name !== 'htmltag') group.isHidden = true;
      return;
    }
    if (UNSHOWN.has(name)) group.isHidden = true;
    else if (name === 'fonttbl') group.isFontTable = true;
    else if (name === 'ansicpg' && value !== undefined) page = charsetOfPage(value);
    else if (name === 'f' && value !== undefined) {
      flush();
      font = value;
      if (!group.isFontTable) group.charset = fonts.get(value);
    } else if (name === 'fcharset' && value !== undefined) {
      const charset = CHARSETS[value];
      if (group.isFontTable && charset !== undefined && value !== 0) fonts.set(font, charset);
    } else if (name === 'htmlrtf') {
      flush();
      group.isRtfOnly = value !== 0;
    } else if (name === 'uc') group.skipped = value ?? 1;
    else if (name === 'u' && value !== undefined) {
      put(String.fromCharCode(value < 0 ? value + 65536 : value));
      toSkip = group.skipped;
    } else if (name === 'bin' || name === 'mhtmltag') group.isHidden = true;
    else if (name in SIGNS) put(SIGNS[name]!);
  };

  for (const [, name, number, hex, sign, brace, text] of rtf.matchAll(TOKEN)) {
    if (brace === '{') {
      flush();
      if (outer.length < DEEPEST) outer.push(group);
      group = { ...group };
      toSkip = 0;
    } else if (brace === '}') {
      flush();
      group = outer.pop() ?? group;
      isStarred = false;
      toSkip = 0;
    } else if (name !== undefined) word(name.toLowerCase(), number === undefined ? undefined : Number(number));
    else if (hex !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else if (isShown()) pending.push(parseInt(hex, 16));
    } else if (sign === '*') isStarred = true;
    else if (sign !== undefined) put(sign === '~' ? (isHtml ? '&nbsp;' : '\u00a0') : sign === '_' ? '-' : /[\\{}]/.test(sign) ? sign : '');
    else if (text !== undefined) {
      const kept = text.slice(toSkip);
      toSkip = Math.max(0, toSkip - text.length);
      if (kept !== '') put(kept);
    }
  }
  flush();
  return { kind: isHtml ? 'html' : 'text', source: out.join('') };
}
