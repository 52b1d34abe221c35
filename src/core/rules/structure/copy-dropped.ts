import { headerKind } from '#core/draft/segments/header-block.ts';
import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { domainOf, houseOf, ownHouses, recipientsIn } from '#core/rules/safety/recipient-domains.ts';

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
const COPY = /^[\s*_|-]*(?:cc|copie à|copie a|copie|kopie|kopi|kopia|copia|con copia|c\.c\.|抄送|副本|참조|копия|bilgi)[\s*_]*[:：|]/i;
const LONGEST = 3000;
/** More is a list, and not a circle of people who work together. */
const MOST_NAMED = 3;

interface Circle {
  readonly from: readonly string[];
  readonly all: readonly string[];
}

/** Who wrote a quoted mail, and whom it went to, as its header fields say. */
function circleIn(attribution: string): Circle {
  const from: string[] = [];
  const all: string[] = [];
  let field: 'from' | 'others' | undefined;
  for (const line of attribution.slice(0, LONGEST).split('\n')) {
    const plain = line.replace(/^[ \t>]+/, '');
    const kind = headerKind(plain);
    if (kind) field = kind === 'f' ? 'from' : kind === 't' || COPY.test(plain) ? 'others' : undefined;
    if (field === undefined) continue;
    for (const address of plain.match(ADDRESS) ?? []) (field === 'from' ? from : all).push(address.toLowerCase());
  }
  return { from, all };
}

const US: CheckContext = { from: 'li@hx.example', to: ['anna@keller.example'] };
const QUOTED =
  '\n\nFrom: Anna Weber <anna@keller.example>\nSent: Monday, March 8, 2027 3:12 PM\nTo: Li Na <li@hx.example>\nCc: Jens Roth <roth@keller.example>\nSubject: Price\n\nWhat is the price of the lamp?';

/** An answer that leaves out people who had the mail it answers. */
export const copyDropped: TradeRule = defineRule({
  id: 'copy-dropped',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '回信漏了原来的抄送人', en: 'Somebody left out of the answer' },
  message: { 'zh-CN': '来信还发给了 {people}，回信里没有他们。', en: 'Their mail also went to {people}, who are not on this answer.' },
  why: {
    'zh-CN': '对方把上司、采购或代理放在抄送里是有意的，漏掉就要别人转述。用“全部答复”；确实不该让他看的，忽略即可。',
    en: 'A manager, buyer or agent is in copy on purpose; left out, he hears it second-hand. Use Reply all, or ignore this where the mail is not for him.',
  },
  wakes: ['reply', 'recipients', 'quoted'],
  examples: [
    { subject: 'Re: Price', text: `Dear Anna,\n\nThe price is USD 4.20/pc.${QUOTED}`, context: US, fires: 'recipients' },
    {
      subject: 'Re: Price',
      text: `Dear Anna,\n\nThe price is USD 4.20/pc.${QUOTED.replace('Cc:', '抄送:')}`,
      context: US,
      fires: 'recipients',
    },
    { subject: 'Re: Price', text: `Dear Anna,\n\nThe price is USD 4.20/pc.${QUOTED}`, context: { ...US, cc: ['Roth <roth@keller.example>'] } },
    { subject: 'Fwd: Price', text: `Dear Tom,\n\nPlease see below.${QUOTED}`, context: { ...US, to: ['tom@forwarder.example'] } },
    { subject: 'Re: Price', text: `Dear Anna,\n\nThe price is USD 4.20/pc.${QUOTED.replace('roth@keller', 'wang@hx')}`, context: US },
  ],
  find: (input) => {
    const { context, draft } = input;
    const first = draft.segments.filter(({ kind }) => kind === 'attribution')[0];
    const recipients = recipientsIn(context);
    const [place] = recipients;
    const own = ownHouses(context);
    if (!first || !place || own.size === 0) return [];
    const { from, all } = circleIn(draft.text.slice(first.start, first.end));
    const now = recipients.map(({ address }) => address);
    // To somebody else the old circle is no measure.
    if (!from.some((address) => now.indexOf(address) >= 0)) return [];
    const left = all.filter((address, at) => all.indexOf(address) === at && now.indexOf(address) < 0 && !own.has(houseOf(domainOf(address))));
    if (left.length === 0) return [];
    const people = left.slice(0, MOST_NAMED).join(', ') + (left.length > MOST_NAMED ? ', …' : '');
    return [{ part: 'recipients', start: place.start, end: place.end, values: { people } }];
  },
});
