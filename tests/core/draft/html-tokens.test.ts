import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { expect, test } from 'vitest';
import { readHtml } from '#core/draft/html-tokens.ts';

function ours(html: string): string[] {
  const seen: string[] = [];
  readHtml(html, {
    text: (start, end) => seen.push(...Array.from(html.slice(start, end))),
    open: (name) => seen.push(`<${name}>`),
    close: (name) => seen.push(`</${name}>`),
  });
  return seen;
}

/** What htmlparser2 makes of it, without the content of raw elements. */
function theirs(html: string): string[] {
  const seen: string[] = [];
  let raw = '';
  const name = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (start, end) => (raw ? undefined : void seen.push(...Array.from(html.slice(start, end)))),
      onopentagname: (start, end) => {
        raw = ['script', 'style', 'title', 'textarea'].includes(name(start, end)) ? name(start, end) : '';
        seen.push(`<${name(start, end)}>`);
      },
      onclosetag: (start, end) => {
        raw = '';
        seen.push(`</${name(start, end)}>`);
      },
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return seen;
}

const PIECES = [
  '<p>',
  '</p>',
  '<P CLASS=x>',
  '<a href="a>b">',
  "<a b='c>d' e>",
  '<a b = "x" c/>',
  '<br/>',
  '</a >',
  '<!-- > -->',
  '<!---->',
  '<!doctype html>',
  '<![if x]>',
  '<?x y>',
  '</ x>',
  '</>',
  '<o:p>',
  '<h1>',
  '< b',
  '<3',
  'text',
  ' ',
  '\n',
  '&',
  '"',
  "'",
  '=',
  '>',
  '->',
  '<script>a<b</script>',
  '<style>"</style >',
  '<title>x</titles></title>',
  '<textarea></TEXTAREA>',
];

test('splits HTML as htmlparser2 does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
      const html = pieces.join('');
      expect(ours(html)).toEqual(theirs(html));
    }),
    { numRuns: 1000 },
  );
});
