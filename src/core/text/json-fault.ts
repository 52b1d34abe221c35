/** Where a text stops being JSON, or names a field twice, and what is wrong there. */
export interface JsonFault {
  /** Offset in the text. */
  readonly at: number;
  readonly reason: string;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const BLANK = /[ \t\r\n]*/y;

/** An array or object that is open; `names` only for objects. */
interface Open {
  readonly close: '}' | ']';
  readonly names?: Set<string>;
}

/** The first fault of a text that should be JSON; undefined where there is none. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: Open[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const sign = (): string => {
    take(BLANK);
    return text.charAt(at);
  };
  const found = (): string => (at < text.length ? `“${text.charAt(at)}”` : 'the end');
  /** Past the name of a field and its colon. */
  const name = (names: Set<string>): JsonFault | undefined => {
    const start = at;
    const key = take(STRING);
    if (key === undefined) return { at, reason: `expected the name of a field in double quotes, found ${found()}` };
    if (names.has(key)) return { at: start, reason: `the field ${key} stands here a second time` };
    names.add(key);
    if (sign() !== ':') return { at, reason: `expected a colon, found ${found()}` };
    at++;
    return undefined;
  };
  for (;;) {
    const first = sign();
    if (first === '{' || first === '[') {
      const inner: Open = first === '{' ? { close: '}', names: new Set() } : { close: ']' };
      at++;
      if (sign() === inner.close) at++;
      else {
        open.push(inner);
        const fault = inner.names && name(inner.names);
        if (fault) return fault;
        continue;
      }
    } else if (first === "'") return { at, reason: 'text stands in double quotes' };
    else if (first === '"') {
      if (take(STRING) === undefined) return { at, reason: 'this text has no closing quote on its line' };
    } else if (take(NUMBER) === undefined) return { at, reason: `expected a value, found ${found()}` };
    for (;;) {
      const last = open[open.length - 1];
      const next = sign();
      if (!last) return at < text.length ? { at, reason: `nothing may follow the end, found ${found()}` } : undefined;
      if (next === last.close) {
        at++;
        open.pop();
        continue;
      }
      if (next !== ',') return { at, reason: `expected a comma or “${last.close}”, found ${found()}` };
      at++;
      if (sign() === last.close) return { at, reason: `no comma may stand before “${last.close}”` };
      const fault = last.names && name(last.names);
      if (fault) return fault;
      break;
    }
  }
}
