import createDOMPurify from 'dompurify';
import { fetchlessCss } from '#workbench/mail/fetchless-css.ts';

/** Gives the address under which an image of the mail may be shown; undefined leaves the image out. */
export type ResolveImage = (source: string) => string | undefined;

/** Where the editor keeps the address that an image really has while it shows another one, or none. */
export const TRUE_SOURCE = 'data-wb-src';

const FORBIDDEN = [
  'form',
  'input',
  'button',
  'select',
  'textarea',
  'option',
  'dialog',
  'iframe',
  'object',
  'embed',
  'base',
  'link',
  'meta',
  'svg',
  'math',
  'video',
  'audio',
  'source',
  'picture',
];

/** Stands where a blocked image was, so that the layout of the mail survives. */
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

interface Cleaner {
  readonly purify: ReturnType<typeof createDOMPurify>;
  resolve: ResolveImage;
  blocked: number;
}

function createCleaner(keepSource: boolean): Cleaner {
  const cleaner: Cleaner = { purify: createDOMPurify(window), resolve: () => undefined, blocked: 0 };
  cleaner.purify.addHook('beforeSanitizeAttributes', (node) => {
    // The purifier also calls this for text nodes.
    if (node instanceof Element) node.removeAttribute(TRUE_SOURCE);
  });
  cleaner.purify.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (tagName === 'style') node.textContent = fetchlessCss(node.textContent ?? '');
  });
  cleaner.purify.addHook('afterSanitizeAttributes', (node) => {
    if (!(node instanceof Element)) return;
    if (node.nodeName === 'A') {
      node.setAttribute('target', '_blank');
      node.setAttribute('rel', 'noopener noreferrer');
    }
    node.removeAttribute('background');
    const style = node.getAttribute('style');
    if (style?.includes('(')) node.setAttribute('style', fetchlessCss(style));
    if (node.nodeName !== 'IMG') return;
    node.removeAttribute('srcset');
    const source = node.getAttribute('src') ?? '';
    if (source === '' || source.startsWith('data:image/')) return;
    const shown = cleaner.resolve(source);
    if (shown === undefined) cleaner.blocked += 1;
    node.setAttribute('src', shown ?? BLANK);
    if (keepSource) node.setAttribute(TRUE_SOURCE, source);
  });
  return cleaner;
}

let reading: Cleaner | undefined;
let editing: Cleaner | undefined;

export interface CleanHtml {
  readonly html: string;
  /** How many images were left out because they would be fetched from elsewhere. */
  readonly blockedImages: number;
}

/** The style sheets of the head, which the purifier would leave out with it. Word hides them in comments that mean nothing in CSS. */
function headStyles(html: string): string {
  if (!/<style/i.test(html)) return '';
  const { head } = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(head.querySelectorAll('style'), ({ textContent }) => `<style>${textContent.replace(/<!--|-->/g, '')}</style>`).join('');
}

/** HTML of a stranger made harmless for the reading pane. Style sheets stay: it is shown in a frame of its own. */
export function sanitiseForReading(html: string, resolve: ResolveImage): CleanHtml {
  reading ??= createCleaner(false);
  reading.resolve = resolve;
  reading.blocked = 0;
  const clean = reading.purify.sanitize(headStyles(html) + html, { FORBID_TAGS: FORBIDDEN, FORCE_BODY: true });
  return { html: clean, blockedImages: reading.blocked };
}

/** The same for the editor, which is part of the page: no style sheets, and each image remembers its true address. */
export function sanitiseForEditing(html: string, resolve: ResolveImage): string {
  editing ??= createCleaner(true);
  editing.resolve = resolve;
  return editing.purify.sanitize(html, { FORBID_TAGS: [...FORBIDDEN, 'style', 'title'], ALLOW_DATA_ATTR: true });
}
