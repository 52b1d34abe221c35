import type { BodyLine } from '#core/draft/segments/body-line.ts';

/** "wrote" as mail programs say it. */
const VERB = new RegExp(
  '^quoting |^zitat von |^missatge de |wrote|writes|schrieb|écrit|ecrit|escribió|escribio|ha scritto|scrisse|schreef|geschreven|skrev|skreiv|napisał|napisal|pisze|napísal|napsal|написа|пишет|писал|пише|' +
    'escreveu|yazdı|yazdi|yazmış|yazıldı|kirjoitti|kirjutas|írta|a scris|έγραψε|rašė|rakstīja|napisao|menulis|skrifaði|' +
    'ha escrit|va escriure|đã viết|viết:|เขียน|כתב|מאת|كتب|كتابة|写道|寫道|提到|写到|写的|書きました|のメール|작성|님이|씀|ने लिखा|نوشت',
  'i',
);
/** Verbs that only stand at the end of an attribution. */
const LAST_VERB = /(?:\bsent|tarihinde|于|のメッセージ)\W*$/i;
const DATE = /\d{1,2}\s?[:.h時时]\s?\d{2}|\d{1,4}[./-]\s?(?:\d{1,2}|[A-Za-z]{3,9})[./-]|\b(?:19|20)\d\d\b|\d\s*[年月]|[٠-٩۰-۹]{1,4}/;
/** Words that attributions begin with, and then a date. */
const PREFIXED =
  /^(?:(?:on|le|el|am|op|den|på|em|il|no dia|no|w dniu|dnia|dne|dňa|vào|ngày|lúc|pada|στις|la data|à|a|în|na|на|ở|в|у|fecha|ที่|เมื่อ|ใน) \D{0,30}|[在于於]\s?)\d/i;
const DATE_FIRST = /^\d{4}\s?[-/.年]|^\d{1,2}[./-]\d{1,2}[./-]\d{2}/;
const EARLY_DIGIT = /^\D{0,16}\d/;
/** Invisible marks of writing direction, dashes and stars around an attribution. */
const HEAD = /^[\s*_\u200e\u200f\u202a-\u202e\u2066-\u2069-]+/;
const TAIL = /[\s\u200e\u200f\u202a-\u202e\u2066-\u2069*_]+$/;
const DASHED_TAIL = /\s*[-—–]{2,}$/;
const ENDS_SENTENCE = /[!?。！？]$|[^.\d]\w{3,}\.$/;
const ENDS_WROTE = /(?:wrote|écrit|schrieb)$/;
/** Lines that announce a mail by themselves: an old Gmail's `2027-03-03 9:41 GMT+01:00 Anna` and `2027/3/3 Anna <…>`, a forum's `Posted by`. */
const STANDS_ALONE =
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2} (?:\d{1,2}:\d\d GMT[+-]|[^<>]{1,60}<[^@<>\s]+@[^<>\s]+>$)|^Posted by .{1,60} on \d\d\/\d\d\/\d{4}$/;
/** Verbs that a writer uses too; they need more around them. */
const SAID = /(?:says|said|nous a dit)\W*$/i;
const VIA = /^\S.* via \S/;
const TIME = /\d{1,2}\s?[:.h時时]\s?\d{2}/;
/** `On 3 March 2027 you wrote:` is a sentence; programs name the writer. */
const SPEAKS_OF = /\b(?:you|we|they|he|she|i|our|your|my|their|the)\b[^,]*\bwrote\W*$/i;
const ENDS_ADDRESS = /[>)]\W{0,3}[:：]$/;
/** `Anna Weber kirjoitti 9.3.2027 klo 14.03:`: a name, the verb, and the time at the end. */
const NAME_FIRST =
  /^(?!(?:We|They|She|He|You|As|What|Here|Our|My|Your)\b)[A-ZÀ-Þ][^\s,]*(?: [A-ZÀ-Þ][^\s,]*){1,3} (?=[a-zß-ÿ])[^,:]{5,30}\d{4}\.? [^\d:]{0,8}\d{1,2}[.:]\d\d\s?[:：]$/;

const MOST_LINES = 4;
const LONGEST = 420;

function endsWithColon(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 58 || last === 0xff1a;
}

/** Text as it was before it was sent as quoted-printable, which some programs forget to undo: `a =C3=A9crit` is `a écrit`. */
function undoQuotedPrintable(text: string): string {
  return text.replace(/(?:=[0-9A-F]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run.replace(/=/g, '%'));
    } catch {
      return run;
    }
  });
}

/** Whether the words of one to four lines, joined, are an attribution. `quoteFollows`: the next line that shows anything is quoted. */
function isAttribution(joined: string, lineCount: number, quoteFollows: boolean): boolean {
  const tail = joined.replace(TAIL, '');
  const dashed = joined.charCodeAt(0) === 45 && DASHED_TAIL.test(tail);
  const ended = dashed || endsWithColon(tail);
  if (!ended && !quoteFollows && !ENDS_WROTE.test(tail) && !STANDS_ALONE.test(tail)) return false;
  const text = (dashed ? tail.replace(DASHED_TAIL, '') : tail).replace(HEAD, '');
  if (STANDS_ALONE.test(text)) return true;
  const dated = DATE.test(text);
  const verb = VERB.test(text) || LAST_VERB.test(text) || ((quoteFollows || VIA.test(text)) && SAID.test(text));
  const address = text.includes('@');
  const start = PREFIXED.test(text) || EARLY_DIGIT.test(text);
  if (!ended) {
    if (!dated) return false;
    if (!quoteFollows) return address && PREFIXED.test(text) && ENDS_WROTE.test(text);
    return (address && /^\d.*[>)]$/.test(text)) || (start && VERB.test(text.slice(-24)));
  }
  if (!verb) return address && dated && (start || quoteFollows) && ENDS_ADDRESS.test(text);
  if (dated) return quoteFollows || address || NAME_FIRST.test(text) || (start && (TIME.test(text) || !SPEAKS_OF.test(text)));
  return (address && (lineCount === 1 || start)) || (text.length < 80 && (quoteFollows || (lineCount === 1 && VIA.test(text))));
}

/** True when `line` begins an attribution that the lines above, joined, do not belong to. */
function beginsAnother(line: string, above: string): boolean {
  if (/[,<(]$/.test(above) || (/>$/.test(above) && /^[在于於]/.test(line))) return false;
  return PREFIXED.test(line) ? !PREFIXED.test(above) || (DATE.test(above) && DATE.test(line)) : DATE_FIRST.test(line) && !PREFIXED.test(above);
}

/** True when an attribution over several lines may begin like this. */
const mayBegin = (text: string): boolean =>
  PREFIXED.test(text) || EARLY_DIGIT.test(text) || text.includes('@') || text.charCodeAt(text.length - 1) === 60;

/**
 * How many lines from `first` are an attribution such as `On …, Anna Weber <…> wrote:`, which programs wrap over up to four lines;
 * 0 when it is none. `quoted` tells whether a line is known to be quoted.
 */
export function attributionLength(lines: readonly BodyLine[], first: number, quoted: (line: number) => boolean): number {
  const depth = lines[first]?.depth;
  let joined = '';
  for (let at = first; at < lines.length && at < first + MOST_LINES; at++) {
    const line = lines[at];
    if (!line || line.text === '' || line.depth !== depth || joined.length + line.text.length > LONGEST) return 0;
    if (at > first && beginsAnother(line.text, joined)) return 0;
    if (at === first + 1 && !mayBegin(joined.replace(HEAD, ''))) return 0;
    const isCut = joined.charCodeAt(joined.length - 1) === 61;
    joined = (isCut ? joined.slice(0, -1) : joined) + (at > first && !isCut ? ' ' : '') + line.text;
    const after = lines[at + 1];
    if (!after || after.text === '' || after.depth !== depth || endsWithColon(line.text.replace(TAIL, '')) || DASHED_TAIL.test(line.text)) {
      const next = nextShown(lines, at + 1);
      joined = undoQuotedPrintable(joined);
      return isAttribution(joined, at - first + 1, next < lines.length && quoted(next)) ? at - first + 1 : 0;
    }
    if (ENDS_SENTENCE.test(line.text)) return 0;
  }
  return 0;
}

/** The next line with text at or behind `from`; the number of lines when there is none. */
export function nextShown(lines: readonly BodyLine[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.text === '') at += 1;
  return at;
}
