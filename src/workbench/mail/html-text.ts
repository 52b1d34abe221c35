const BREAK_BEFORE = new Set([
  'P',
  'DIV',
  'LI',
  'TR',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'TABLE',
  'BLOCKQUOTE',
  'PRE',
  'HR',
  'SECTION',
  'ARTICLE',
]);
const WITHOUT_TEXT = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TITLE', 'TEMPLATE', 'NOSCRIPT']);

/** The text of a parsed tree, one line for each block. Walks without recursion, because mail can nest without end. */
export function textOf(root: Node): string {
  const lines: string[] = [''];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    WITHOUT_TEXT.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const last = lines.length - 1;
    if (node.nodeType === Node.TEXT_NODE) lines[last] = `${lines[last] ?? ''}${(node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ')}`;
    else if (node.nodeName === 'BR') lines.push('');
    else if (BREAK_BEFORE.has(node.nodeName) && lines[last]?.trim() !== '') lines.push('');
  }
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** The text form of an HTML body. Nothing in the body runs or is fetched: the document that holds it is never shown. */
export function htmlToText(html: string): string {
  return textOf(new DOMParser().parseFromString(html, 'text/html').body);
}
