/**
 * The line, from 1, on which the value at a path stands in a JSON text; for a path that is not there, the line of the deepest part
 * that is. The text must be JSON.
 */
export function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  const reader = new Reader(text);
  reader.find(path);
  return text.slice(0, reader.place).split('\n').length;
}

class Reader {
  /** Where the deepest part of the path stands. */
  place = 0;
  private at = 0;

  constructor(private readonly text: string) {}

  find(path: readonly PropertyKey[]): void {
    this.blank();
    this.place = this.at;
    const [first, ...rest] = path;
    const sign = this.text.charAt(this.at);
    if (first === undefined || (sign !== '{' && sign !== '[')) return;
    this.at++;
    for (let index = 0; ; index++) {
      this.blank();
      if (this.at >= this.text.length || this.text.charAt(this.at) === '}' || this.text.charAt(this.at) === ']') return;
      let key: PropertyKey = index;
      if (sign === '{') {
        key = this.string();
        this.blank();
        this.at++;
      }
      if (key === first) {
        this.find(rest);
        return;
      }
      this.skip();
      this.blank();
      if (this.text.charAt(this.at) === ',') this.at++;
    }
  }

  private blank(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at++;
  }

  private string(): string {
    const start = this.at;
    for (this.at++; this.text.charAt(this.at) !== '"'; this.at++) if (this.text.charAt(this.at) === '\\') this.at++;
    this.at++;
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }

  /** Past one value. */
  private skip(): void {
    this.blank();
    let depth = 0;
    do {
      const sign = this.text.charAt(this.at);
      if (sign === '"') {
        this.string();
        continue;
      }
      if (sign === '{' || sign === '[') depth++;
      else if (sign === '}' || sign === ']') {
        if (depth === 0) return;
        depth--;
      } else if (depth === 0 && sign === ',') return;
      this.at++;
    } while (this.at < this.text.length && (depth > 0 || !/[,}\]]/.test(this.text.charAt(this.at))));
  }
}
