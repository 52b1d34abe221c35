import { headerKind } from '#core/draft/segments/header-block.ts';

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;
const LONGEST = 2000;

/** Who a quoted mail is from and to, as far as what stands above it gives addresses: its header fields, or `On … wrote:`. */
export function addressesIn(attribution: string): { readonly from?: string; readonly to?: string } {
  const found: { from?: string; to?: string } = {};
  let field: 'from' | 'to' | undefined = 'from';
  for (const line of attribution.slice(0, LONGEST).split('\n')) {
    const kind = headerKind(line.replace(/^[ \t>]+/, ''));
    if (kind) field = kind === 'f' ? 'from' : kind === 't' ? 'to' : undefined;
    const address = field && found[field] === undefined ? ADDRESS.exec(line)?.[0] : undefined;
    if (field && address !== undefined) found[field] = address;
  }
  return found;
}
