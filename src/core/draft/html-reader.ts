import type { Block, BlockKind } from '#core/draft/draft.ts';
import type { RoleMark } from '#core/draft/element-role.ts';
import { readAttributes } from '#core/draft/html-attributes.ts';
import { BLOCKS, CELLS, TABLE_RANK, VOID } from '#core/draft/html-elements.ts';
import { HtmlText } from '#core/draft/html-text.ts';
import type { HtmlSink } from '#core/draft/html-tokens.ts';
import { TableGrid } from '#core/draft/table-grid.ts';
import { factsOfTag, MAY_MATTER, type TagFacts } from '#core/draft/tag-facts.ts';

interface OpenElement {
  readonly name: string;
  /** Position in the stack of the nearest block element at or below this one. */
  readonly block: number;
  readonly unseen: boolean;
  readonly preserving: boolean;
  readonly kind: BlockKind;
  readonly cell: Block['cell'];
  readonly table: TableGrid | undefined;
  readonly mark: RoleMark | undefined;
}

const NOTHING: ReadonlyMap<string, string> = new Map();
const ROOT: Pick<OpenElement, 'kind' | 'cell' | 'table'> = { kind: 'paragraph', cell: undefined, table: undefined };
/** An end tag looks this many elements up for its start tag; what is nested deeper without being closed is broken anyway. */
const REACH = 256;

/** Turns tags and text into the text of the mail, its blocks, and what the mark-up says about stretches of it. */
export class HtmlReader implements HtmlSink {
  readonly blocks: Block[] = [];
  readonly marks: RoleMark[] = [];
  readonly tables: TableGrid[] = [];
  readonly out: HtmlText;
  private readonly stack: OpenElement[] = [];
  private blockStart = 0;
  private readonly known = new Map<string, TagFacts>();

  constructor(private readonly source: string) {
    this.out = new HtmlText(source);
  }

  private get top(): OpenElement | undefined {
    return this.stack[this.stack.length - 1];
  }

  text(start: number, end: number): void {
    const top = this.top;
    if (top?.unseen) return;
    const afterTag = top?.name === 'pre' && this.blockStart === this.out.text.length && this.source[start] === '\n' ? start + 1 : start;
    this.out.add(afterTag, end, top?.preserving ?? false);
  }

  open(name: string, start: number, end: number): void {
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.closeImplied(name);
    if (name === 'br') {
      if (!this.top?.unseen) this.out.lineBreak(start - 3, end + 1);
      return;
    }
    const facts = this.factsOf(name, start, end);
    if (isBlock) this.endBlock();
    if (VOID.has(name) || (name.includes(':') && this.source.charCodeAt(end - 1) === 47)) this.markHere(facts);
    else this.push(name, isBlock, facts);
  }

  /** Mail repeats the same few start tags; each is looked into once. */
  private factsOf(name: string, start: number, end: number): TagFacts {
    const raw = this.source.slice(start, end);
    const key = name + raw;
    const known = this.known.get(key);
    if (known) return known;
    const facts = factsOfTag(name, MAY_MATTER.test(raw.slice(0, 4000)) ? readAttributes(raw) : NOTHING);
    this.known.set(key, facts);
    return facts;
  }

  private push(name: string, isBlock: boolean, facts: TagFacts): void {
    const parent = this.top;
    const unseen = parent?.unseen === true || facts.unseen;
    let { kind, cell, table } = parent ?? ROOT;
    if (name === 'table') {
      table = new TableGrid(this.tables.length);
      this.tables.push(table);
    } else if (name === 'tr') table?.startRow();
    else if ((name === 'td' || name === 'th') && table) {
      const place = table.place(facts.columnSpan, facts.rowSpan);
      cell = { table: table.index, row: place.row, column: place.column, heading: name === 'th' || this.inHead() };
      kind = 'cell';
    } else if (facts.kind) kind = facts.kind;
    else if (name === 'body' || name === 'blockquote') kind = cell ? 'cell' : 'paragraph';
    this.stack.push({
      name,
      block: isBlock ? this.stack.length : (parent?.block ?? -1),
      unseen,
      preserving: facts.preserving ?? parent?.preserving ?? false,
      kind,
      cell,
      table,
      mark: unseen ? undefined : this.markHere(facts),
    });
  }

  private inHead(): boolean {
    for (let at = this.stack.length - 1, steps = 0; at >= 0 && steps < 3; at--, steps++) if (this.stack[at]?.name === 'thead') return true;
    return false;
  }

  private markHere({ role }: TagFacts): RoleMark | undefined {
    if (!role) return undefined;
    const mark: RoleMark = { role, start: this.out.text.length, end: this.out.text.length };
    this.marks.push(mark);
    return mark;
  }

  close(name: string, start: number, end: number): void {
    if (name === 'br') {
      if (!this.top?.unseen) this.out.lineBreak(start, end);
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.endBlock();
    const tableRank = name === 'table' ? 4 : (TABLE_RANK[name] ?? 0);
    for (let at = isBlock ? (this.top?.block ?? -1) : this.stack.length - 1, steps = 0; at >= 0 && steps < REACH; steps++) {
      const element = this.stack[at];
      if (!element) return;
      if (element.name === name) {
        this.popTo(at);
        return;
      }
      // An inline element ends no block, and what stands in a cell ends nothing outside it.
      if (!isBlock && element.block === at) return;
      if (tableRank === 0 && CELLS.has(element.name)) return;
      if (tableRank < 4 && element.name === 'table') return;
      at = isBlock ? (this.stack[at - 1]?.block ?? -1) : at - 1;
    }
  }

  private popTo(index: number): void {
    while (this.stack.length > index) {
      const mark = this.stack.pop()?.mark;
      if (mark) mark.end = this.out.text.length;
    }
  }

  /** A new block ends an open paragraph, a new list item the one before, a new row or cell the one before. */
  private closeImplied(name: string): void {
    const rank = TABLE_RANK[name];
    for (let steps = 0; steps < REACH; steps++) {
      const at = this.top?.block ?? -1;
      const open = this.stack[at]?.name;
      if (open === undefined) return;
      const ends =
        open === 'p' ||
        open === 'head' ||
        (open === 'li' && name === 'li') ||
        ((open === 'dd' || open === 'dt') && (name === 'dd' || name === 'dt')) ||
        (rank !== undefined && (TABLE_RANK[open] ?? 9) <= rank);
      if (!ends) return;
      this.endBlock();
      this.popTo(at);
    }
  }

  /** Ends the current block, if it shows anything, and the line with it. */
  endBlock(): void {
    const { length } = this.out.text;
    if (length > this.blockStart) {
      const { kind = 'paragraph', cell } = this.top ?? {};
      this.blocks.push(cell && kind === 'cell' ? { kind, start: this.blockStart, end: length, cell } : { kind, start: this.blockStart, end: length });
      this.blockStart = length;
    }
    this.out.endLine();
  }

  /** To be called behind the last token. */
  end(): void {
    this.endBlock();
    this.popTo(0);
  }
}
