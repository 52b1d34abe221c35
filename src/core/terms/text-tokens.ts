import { CLASSES, JOINER, PLAIN, SPACE, WORD } from '#core/terms/character-class.ts';
import type { PhraseTree } from '#core/terms/phrase-tree.ts';
import { hashNext } from '#core/terms/phrase-tree.ts';

/** The end of the word or sign that begins at `at`, which is no white space. */
export function tokenEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  if (CLASSES[text.charCodeAt(at)] !== WORD) return end;
  while (end < to) {
    const kind = CLASSES[text.charCodeAt(end)] as number;
    if (kind !== WORD && (kind !== JOINER || end + 1 >= to || CLASSES[text.charCodeAt(end + 1)] !== WORD)) break;
    end++;
  }
  return end;
}

/** Things that few texts have and that are seen in passing while a text is cut into words; each is a bit. */
export const SIGNALS = {
  /** Chinese, Japanese or Korean signs, full-width forms, emoji: anything from U+2600 on. */
  wide: 1,
  /** Signs that make a face, as in `:-)`. */
  face: 2,
  /** A doubled word, a lone small i, a space missing or out of place at a comma or full stop. All of them, and more than these. */
  slip: 4,
} as const;

const FIRST_WIDE = 0x2600;
const COMMA = 44;
const SEMICOLON = 59;
const FULL_STOP = 46;
const QUESTION = 63;
const EXCLAMATION = 33;
const HYPHEN = 45;
const SMALL_I = 105;

function isStop(unit: number): boolean {
  return unit === FULL_STOP || unit === COMMA || unit === QUESTION || unit === EXCLAMATION || unit === SEMICOLON;
}

/** `:-` `;)` `:D` `^^` `^_` `(-`, as they begin. */
function beginsFace(unit: number, next: number): boolean {
  if (unit === 58 || unit === SEMICOLON) return next === 41 || next === 40 || next === HYPHEN || next === 68 || next === 80;
  return unit === 94 ? next === 94 || next === 95 : unit === 40 && next === HYPHEN;
}

/**
 * The words and signs of a stretch of text, as columns that are used again for the next text. A word takes its apostrophes and
 * hyphens with it (`don't`, `high-bay`); every other sign is a token of its own.
 */
export class TextTokens {
  count = 0;
  /** Bits of `SIGNALS` of all stretches since they were last set to 0. */
  signals = 0;
  /** Twice the number of the word or sign in the tree, plus 1 where white space stands before it; below 2: in no phrase. */
  keys = new Int32Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  /** 1 for a word with an apostrophe, a hyphen or an at sign inside. */
  joints = new Uint8Array(256);

  constructor(private readonly tree: PhraseTree) {}

  /** Cuts `[from, to)` of a text into tokens. Looks at each unit once. */
  read(text: string, from: number, to: number): void {
    const { tree } = this;
    let { keys, starts, ends, joints, signals } = this;
    let count = 0;
    let gap = 0;
    let at = from;
    /** The word before with the first letter of its last part, or the sign before; 0 when it was the other. */
    let lastHash = 0;
    let lastPart = 0;
    let lastSign = 0;
    while (at < to) {
      const unit = text.charCodeAt(at);
      const kind = CLASSES[unit] as number;
      if (kind === SPACE) {
        gap = 1;
        at++;
        continue;
      }
      const start = at;
      let joint = 0;
      let hash = hashNext(0, PLAIN[unit] as number);
      at++;
      if (kind === WORD) {
        let part = start;
        while (at < to) {
          const next = text.charCodeAt(at);
          const nextKind = CLASSES[next] as number;
          if (nextKind !== WORD) {
            if (nextKind !== JOINER || at + 1 >= to || CLASSES[text.charCodeAt(at + 1)] !== WORD) break;
            joint = 1;
            if (PLAIN[next] !== 39) part = at + 1;
          }
          hash = hashNext(hash, PLAIN[next] as number);
          at++;
        }
        if (gap === 1) {
          if (hash === lastHash || (lastPart === PLAIN[unit] && part !== start)) signals |= SIGNALS.slip;
        } else if (lastSign !== 0) {
          if (beginsFace(lastSign, unit)) signals |= SIGNALS.face;
          if (isStop(lastSign) && (unit > 57 || unit < 48)) signals |= SIGNALS.slip;
        }
        if (at - start === 1 && unit === SMALL_I) signals |= SIGNALS.slip;
        else if (isWordFace(text, start, at)) signals |= SIGNALS.face;
        lastHash = hash;
        lastPart = part === start ? 0 : (PLAIN[text.charCodeAt(part)] as number);
        lastSign = 0;
      } else {
        if (unit >= FIRST_WIDE) signals |= SIGNALS.wide;
        else if (gap === 1) {
          if (isStop(unit)) signals |= SIGNALS.slip;
        } else if (lastSign !== 0 && beginsFace(lastSign, unit)) signals |= SIGNALS.face;
        lastSign = unit;
        lastHash = 0;
        lastPart = 0;
      }
      if (count === keys.length) {
        this.grow();
        ({ keys, starts, ends, joints } = this);
      }
      keys[count] = tree.word(hash) * 2 + gap;
      starts[count] = start;
      joints[count] = joint;
      ends[count++] = at;
      gap = 0;
    }
    this.count = count;
    this.signals = signals;
  }

  private grow(): void {
    for (const column of ['keys', 'starts', 'ends'] as const) {
      const longer = new Int32Array(this[column].length * 2);
      longer.set(this[column]);
      this[column] = longer;
    }
    const longer = new Uint8Array(this.joints.length * 2);
    longer.set(this.joints);
    this.joints = longer;
  }
}

/** `XD`, `T_T`. */
function isWordFace(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(start);
  if (unit === 88) return end - start === 2 && text.charCodeAt(start + 1) === 68;
  return unit === 84 && end - start === 3 && text.charCodeAt(start + 1) === 95;
}
