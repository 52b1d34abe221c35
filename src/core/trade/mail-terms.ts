import type { Span } from '#core/text/span.ts';
import type { Fact, FactKind } from '#core/trade/fact.ts';
import { goodsLabel } from '#core/trade/goods-label.ts';
import type { Stance } from '#core/trade/stance.ts';
import { sentenceAround, stanceOf } from '#core/trade/stance.ts';
import type { MoneyRole, QuantityRole } from '#core/trade/term-role.ts';
import { moneyRole, quantityRole } from '#core/trade/term-role.ts';

export type { MoneyRole, QuantityRole };

/** A mail that people write has fewer; each figure is compared with its neighbours, so that without a limit a list of a million would cost the square. */
export const MOST_FACTS = 120;
const MOST_ROWS = 200;
const PACKED = /^(?:ctn|pallet|cbm|kg)$/;

interface Term<K extends FactKind> extends Span {
  readonly fact: Fact<K>;
  readonly sentence: Span;
  readonly stance: Stance;
  /** True in a row of a table, which is then its sentence. */
  readonly inRow: boolean;
  /** Code of the product it belongs to, when the sentence or the mail leaves no doubt. */
  readonly product?: string;
  /** The words that name the goods where no code does; worked out when asked. */
  readonly label: () => readonly string[];
}
export interface MoneyTerm extends Term<'money'> {
  readonly role: MoneyRole;
}
export interface QuantityTerm extends Term<'quantity'> {
  readonly role: QuantityRole;
}

/** Sums and counts of a mail with what they mean. */
export interface MailTerms {
  readonly money: readonly MoneyTerm[];
  readonly quantities: readonly QuantityTerm[];
}

/** A mail as far as terms are concerned: a draft or an earlier mail. */
export interface FactSource {
  readonly text: string;
  facts<K extends FactKind>(kind: K): readonly Fact<K>[];
  /** Rows of tables: what stands in one row belongs together. */
  readonly rows?: readonly Span[];
}

/** The product a figure belongs to: one named with it, else the one before it in the sentence, else the only one of the mail. */
function productOf(
  text: string,
  sentence: Span,
  place: Span,
  products: readonly Fact<'product'>[],
  others: readonly Span[],
  only: string | undefined,
): string | undefined {
  let before: Fact<'product'> | undefined;
  let after: Fact<'product'> | undefined;
  for (const product of products) {
    if (product.end <= place.start && product.start >= sentence.start) before = product;
    else if (product.start >= place.end && product.end <= sentence.end && after === undefined) after = product;
  }
  if (after !== undefined) {
    const gap = text.slice(place.end, after.start);
    const isBehind = gap.length <= 30 && !/\d/.test(gap) && /\b(?:for|of)\b|^\s*(?:x\s*)?$/i.test(gap);
    if (isBehind) return after.value.code;
  }
  if (before !== undefined) return before.value.code;
  if (after !== undefined) return others.some((other) => other.start > place.end && other.end < after.start) ? undefined : after.value.code;
  return only;
}

/** What stands between the cells of a line that was laid out as a table. */
const COLUMN_GAP = /^[^\S\n]*(?:\||\t|[^\S\n]{2,}).{0,40}$/;

/** Lines of plain text laid out in columns with a price and an amount: each counts as a row of a table. */
function textRows(text: string, money: readonly Span[]): Span[] {
  const rows: Span[] = [];
  money.forEach((sum, index) => {
    const next = money[index + 1];
    if (next === undefined || !COLUMN_GAP.test(text.slice(sum.end, Math.min(next.start, sum.end + 80)))) return;
    const start = text.lastIndexOf('\n', sum.start) + 1;
    const end = text.indexOf('\n', next.end);
    const last = rows[rows.length - 1];
    if (last === undefined || last.start !== start) rows.push({ start, end: end < 0 ? text.length : end });
  });
  return rows;
}

/** Reads what the sums and counts of a mail mean. Each is looked at within its own sentence only. */
export function readTerms(source: FactSource): MailTerms {
  const { text } = source;
  const products = source.facts('product').slice(0, MOST_FACTS);
  const codes = products.map(({ value }) => value.code);
  const only = codes.length > 0 && codes.every((code) => code === codes[0]) ? codes[0] : undefined;
  const money = source.facts('money').slice(0, MOST_FACTS);
  const quantities = source.facts('quantity').slice(0, MOST_FACTS);
  const rows = [...(source.rows ?? []).slice(0, MOST_ROWS), ...textRows(text, money)];
  const figures = [...money, ...quantities];
  const base = <K extends 'money' | 'quantity'>(fact: Fact<K> & Span): Term<K> => {
    const row = rows.filter((span) => span.start <= fact.start && fact.end <= span.end)[0];
    const sentence = row ?? sentenceAround(text, fact);
    const product = productOf(text, sentence, fact, products, money, only);
    const term = {
      fact,
      start: fact.start,
      end: fact.end,
      sentence,
      stance: row === undefined ? stanceOf(text, sentence, fact.start, fact.end) : ('stated' as const),
      inRow: row !== undefined,
      label: () => goodsLabel(text, fact, sentence, figures),
    };
    return product === undefined ? term : { ...term, product };
  };
  return {
    money: money.map((fact, index) => {
      const term = base<'money'>(fact);
      // In a row the last sum is its total; those before it are for one unit.
      const isLast = !((money[index + 1]?.start ?? Infinity) < term.sentence.end);
      const said = moneyRole(text, term.sentence, fact);
      const isTotal = fact.value.per === undefined && isLast;
      const role = !term.inRow ? said : !isTotal ? 'unit-price' : said === 'deposit' || said === 'balance' ? said : 'total';
      return { ...term, role };
    }),
    quantities: quantities.map((fact) => {
      const term = base<'quantity'>(fact);
      const { sentence } = term;
      if (!term.inRow || fact.value.unit.indexOf('/') >= 0) return { ...term, role: quantityRole(text, sentence, fact) };
      // Cartons and volume beside a count of pieces say how the goods are packed.
      const isBeside = (other: Fact<'quantity'>): boolean =>
        other !== fact && other.start >= sentence.start && other.end <= sentence.end && !/\//.test(other.value.unit);
      return { ...term, role: PACKED.test(fact.value.unit) && quantities.some(isBeside) ? ('other' as const) : ('goods' as const) };
    }),
  };
}
