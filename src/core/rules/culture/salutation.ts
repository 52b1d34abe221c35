import { titleOf } from '#core/culture/titles.ts';
import { foldName } from '#core/culture/fold-name.ts';
import type { Draft } from '#core/draft/draft.ts';
import type { Span } from '#core/text/span.ts';
import { readOnce } from '#core/rules/read-once.ts';

/** One person named in a salutation. */
export interface NamedPerson extends Span {
  /** Titles as written, `Mr.` `Dr.`. */
  readonly titles: readonly string[];
  /** The words of the name without titles; empty for `Dear Sir`. */
  readonly words: readonly string[];
  /** Where the words of the name stand; empty stretch when there are none. */
  readonly name: Span;
}

/** The first line of the own text, when it opens the mail. Offsets are offsets of the body. */
export interface Salutation extends Span {
  /** `Dear`, `Hi`, `Good morning`, as written. */
  readonly word: string;
  /** Anything but English: the person is then read, but nothing is rewritten. */
  readonly foreign: boolean;
  readonly people: readonly NamedPerson[];
  /** True for `Dear Sir or Madam`, `To whom it may concern`, `Dear customer`. */
  readonly impersonal: boolean;
}

const LONGEST = 120;
const OPENING =
  /^(?:(dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|to)|(sehr geehrte[rs]?|liebe[rs]?|hallo|guten tag|estimad[oa]s?|hola|bonjour|ch[eè]re?|car[oa]|gentile|egregi[oa]|buongiorno|prezad[oa]s?|ol[aá]|geachte|beste|szanown[aey]|say[ıi]n|bonjour))(?![\w'’-])/i;
const IMPERSONAL = new Set(
  'sir sirs madam madams gentleman gentlemen ladies friend friends customer customers client clients buyer buyers partner partners manager managers whom purchaser importer boss supplier sir/madam sir/madame madame/sir sir/mam'.split(
    ' ',
  ),
);
const NOT_A_NAME = new Set(
  'all both team everyone everybody colleagues colleague there again to it may concern and or valued my our new old purchasing sales procurement sourcing import export general marketing department the in charge person responsible'.split(
    ' ',
  ),
);
const PARTICLES = new Set('van von der den de da dos del di al el bin binti la'.split(' '));
const JOINT = /^(?:and|&|or|y|und|et|e|\/)$/i;

interface Word extends Span {
  readonly text: string;
}

function wordsIn(line: string, from: number, offset: number): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = from; at <= line.length; at++) {
    const blank = at === line.length || line[at] === ' ' || line[at] === '\t' || line[at] === '\u00a0';
    if (!blank && start < 0) start = at;
    if (blank && start >= 0) {
      words.push({ start: offset + start, end: offset + at, text: line.slice(start, at) });
      start = -1;
    }
  }
  return words;
}

const startsUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** A title everywhere, or one of some country that no name can be mistaken for because of its full stop (`Mag.`). */
function isTitleWord(text: string): boolean {
  return titleOf(text, '') !== undefined || (text.charAt(text.length - 1) === '.' && titleOf(text)?.dotted === true);
}

function read(draft: Draft): Salutation | undefined {
  const own = draft.segments.find((segment) => segment.kind === 'own' && /\S/.test(draft.text.slice(segment.start, segment.end)));
  if (!own) return undefined;
  let start = own.start;
  while (/\s/.test(draft.text.charAt(start))) start++;
  const line = (draft.text.slice(start, Math.min(own.end, start + LONGEST)).split('\n', 1)[0] ?? '').replace(/\s+$/, '');
  const opening = OPENING.exec(line);
  if (!opening) return undefined;
  const word = opening[0];
  const people: NamedPerson[] = [];
  let impersonal = false as boolean;
  let current: Word[] = [];
  let end = start + word.length;

  const close = (): void => {
    const titles: string[] = [];
    const name: Word[] = [];
    let isImpersonal = false;
    for (const part of current) {
      const folded = foldName(part.text);
      if (IMPERSONAL.has(folded) || folded.split('/').every((half) => IMPERSONAL.has(half))) isImpersonal = true;
      else if (name.length === 0 && isTitleWord(part.text) && current.length > 1) titles.push(part.text);
      else if (!NOT_A_NAME.has(folded)) name.push(part);
    }
    const first = current[0];
    const last = current[current.length - 1];
    current = [];
    if (!first || !last) return;
    impersonal = impersonal || (isImpersonal && name.length === 0);
    const nameStart = name[0]?.start ?? last.end;
    people.push({
      start: first.start,
      end: last.end,
      titles,
      words: name.map((part) => part.text),
      name: { start: nameStart, end: name[name.length - 1]?.end ?? nameStart },
    });
  };

  for (const token of wordsIn(line, word.length, start)) {
    const stop = /[,:!;.?，：！]+$/.exec(token.text);
    const isTitle = stop?.[0] === '.' && isTitleWord(token.text);
    const text = stop && !isTitle ? token.text.slice(0, stop.index) : token.text;
    if (JOINT.test(text)) {
      close();
      continue;
    }
    if (/^(?:dear|hi|hello)$/i.test(text)) continue;
    const folded = foldName(text);
    const name = startsUpper(text) || IMPERSONAL.has(folded) || NOT_A_NAME.has(folded) || PARTICLES.has(folded);
    if (text !== '') {
      if (!name) break;
      current.push({ start: token.start, end: token.start + text.length, text });
      end = token.start + text.length;
    }
    if (stop && !isTitle) {
      close();
      if (stop[0].charAt(0) !== ',' || !/^\s+(?:dear|hi|hello|[A-ZÀ-Þ][^\s,]*(?:,| and | & ))/i.test(line.slice(token.end - start))) break;
    }
  }
  close();
  if (/^to$/i.test(word) && !impersonal) return undefined;
  return { start, end, word, foreign: opening[2] !== undefined, people, impersonal };
}

/** The salutation of a draft. */
export const salutationOf: (draft: Draft) => Salutation | undefined = readOnce(read);
