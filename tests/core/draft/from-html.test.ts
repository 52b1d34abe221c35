import { expect, test } from 'vitest';
import { draftFromHtml } from '#core/draft/from-html.ts';

const textOf = (html: string): string => draftFromHtml('', html).text;
const blocksOf = (html: string): string[] => {
  const draft = draftFromHtml('', html);
  return draft.blocks.map(({ kind, start, end, cell }) => {
    const place = cell ? ` ${cell.table}:${cell.row},${cell.column}${cell.heading ? ' heading' : ''}` : '';
    return `${kind}${place}: ${draft.text.slice(start, end)}`;
  });
};

test.each([
  ['paragraphs', '<p>a</p>\n\n<p>b</p>', 'a\nb'],
  ['line breaks', 'a<br>b<br/>c</br>d', 'a\nb\nc\nd'],
  ['a line break that ends a block shows nothing more', '<div>a<br></div><div>b</div>', 'a\nb'],
  ['an empty line of an editor', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['white space', ' <p>  a \n\t b <b> c</b> <i>d </i>e</p> ', 'a b c d e'],
  ['white space that only separates tags', '<table> <tr> <td> a </td> </tr> </table>', 'a'],
  ['fixed spaces stay', 'a&nbsp;&nbsp;b', 'a\u00a0\u00a0b'],
  ['preformatted text', '<pre>\n a\n  b\r\nc\td\re</pre>', ' a\n  b\nc\td\ne'],
  ['white-space by style', '<div style="white-space: pre-wrap">a\n b</div><p style="white-space:normal">c\n d</p>', 'a\n b\nc d'],
  ['normal white space inside preformatted text', '<pre>a <span style="white-space:nowrap">b\n  c</span></pre>', 'a b c'],
  ['named references', 'Gr&uuml;&szlig;e &amp; &lt;b&gt; &hellip; &Alpha;&omega; &euro;', 'Grüße & <b> … Αω €'],
  ['references without semicolon', '&amp &copy2027 &nbspx &notit;', '& ©2027 \u00a0x ¬it;'],
  ['numeric references', '&#65;&#x42;&#x1F600;&#128;&#0;&#xD800;&#x110000;', 'AB😀€\ufffd\ufffd\ufffd'],
  ['an ampersand that is none', 'R&D & co &unknown; &#; &#x;', 'R&D & co &unknown; &#; &#x;'],
  ['scripts, styles and comments', 'a<script>"</div>"</script><style>b</style><!-- c --><title>d</title><textarea>e</textarea>f', 'af'],
  ['a script that never ends', 'a<script>b', 'a'],
  ['short comments', 'a<!-->b<!---->c<!--d', 'abc'],
  ['conditional comments of Outlook', '<!--[if mso]>hidden<![endif]--><![if !mso]>shown<![endif]>', 'shown'],
  ['declarations', '<!DOCTYPE html><?xml version="1.0"?></ x>a', 'a'],
  ['hidden elements', 'a<div style="display:none">b</div><span hidden>c</span><p style="mso-hide: all">d</p>e', 'a\ne'],
  ['the head', '<html><head><meta charset="utf-8">x<body>a</body></html>', 'a'],
  ['a head that never ends', '<head><style>p{}</style><p>a</p>', 'a'],
  ['XML islands of Office', '<xml><w:View>Normal</w:View></xml>a<o:p></o:p><v:shape type="#x"/>b', 'ab'],
  ['a tag in an attribute', '<a title="a > b" href=\'x>y\'>c</a>', 'c'],
  ['an attribute whose quote never closes', '<p>a</p><a href="x>b <b>c</b>', 'a\nb c'],
  ['a tag that never ends', 'a < b <c', 'a < b <c'],
  ['an unclosed paragraph', '<p>a<p>b<div>c', 'a\nb\nc'],
  ['end tags that close nothing', '</b>a</div></td>b</table>c', 'a\nb\nc'],
  ['nothing', '', ''],
  ['only tags', '<p></p><div></div>', ''],
])('shows what a browser shows: %s', (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

test.each([
  [
    'headings and lists',
    '<h2>Offer</h2><ul><li>one<li><p>two</p></ul>rest',
    ['heading: Offer', 'list-item: one', 'list-item: two', 'paragraph: rest'],
  ],
  ['definition lists', '<dl><dt>MOQ<dd>500<dt>Port<dd>Ningbo</dl>', ['paragraph: MOQ', 'list-item: 500', 'paragraph: Port', 'list-item: Ningbo']],
  ['list paragraphs of Word', '<p class="MsoListParagraph">1. one</p><p class="MsoNormal">two</p>', ['list-item: 1. one', 'paragraph: two']],
  ['typed lists', '<div>- one<br>- two<br>1) three</div>', ['list-item: - one', 'list-item: - two', 'list-item: 1) three']],
  ['preformatted', '<pre>a\n\nb</pre>', ['preformatted: a\n\nb']],
  [
    'a table with a heading row and spans',
    '<table><thead><tr><td>x<td>y</thead><tr><td rowspan=2>1<td>2<tr><td colspan="2">3<td>4</table>',
    ['cell 0:0,0 heading: x', 'cell 0:0,1 heading: y', 'cell 0:1,0: 1', 'cell 0:1,1: 2', 'cell 0:2,1: 3', 'cell 0:2,3: 4'],
  ],
  [
    'a table in a cell',
    '<table><tr><th>a<td><table><tr><td>b<td>c</table>d</table>',
    ['cell 0:0,0 heading: a', 'cell 1:0,0: b', 'cell 1:0,1: c', 'cell 0:0,1: d'],
  ],
  ['a table that is only a box', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', ['paragraph: a', 'paragraph: b']],
  ['a cell without a table', '<td>a</td>', ['paragraph: a']],
  ['cells without a row', '<table><td>a<td>b</table>', ['cell 0:0,0: a', 'cell 0:0,1: b']],
  ['an end tag in a cell ends nothing outside it', '<div><table><tr><td>a</div></b><td>b</table></div>', ['cell 0:0,0: a', 'cell 0:0,1: b']],
  ['odd spans', '<table><tr><td colspan="x">a<td colspan="-3">b<td colspan="99999">c</table>', ['cell 0:0,0: a', 'cell 0:0,1: b', 'cell 0:0,2: c']],
  [
    'lines in one block',
    '<p>Dear Anna,<br>the price is fixed.<br><br>Regards</p>',
    ['paragraph: Dear Anna,', 'paragraph: the price is fixed.', 'paragraph: Regards'],
  ],
])('finds blocks that a sentence never leaves: %s', (_, html, blocks) => {
  expect(blocksOf(html)).toEqual(blocks);
});

test('maps every unit to where it stands in the source', () => {
  const html = '<p>Gr&uuml;n  <b>x</b></p><p>&#128512;</p>';
  const { text, sourceStart, sourceEnd } = draftFromHtml('', html);
  expect(Array.from(text, (_, at) => html.slice(sourceStart[at], sourceEnd[at])).slice(0, 7)).toEqual(['G', 'r', '&uuml;', 'n', '  ', 'x', '']);
  expect([html.slice(sourceStart[7], sourceEnd[7]), html.slice(sourceStart[8], sourceEnd[8])]).toEqual(['&#128512;', '&#128512;']);
});
