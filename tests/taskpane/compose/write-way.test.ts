import { describe, expect, test } from 'vitest';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { holdsEmbedded, lostWhileWriting, writeWay } from '#taskpane/compose/write-way.ts';

const PICTURE = '<p>Our price is USD 4.50 FOB today.</p><img src="cid:logo@x">';
const PLAIN = '<p>Our price is USD 4.50 FOB today.</p>';

function wayFor(html: string, quote: string, text: string, selection?: string) {
  const draft = draftFromHtml('', html);
  const start = draft.text.indexOf(quote);
  return writeWay(draft, [{ start, end: start + quote.length, text }], selection);
}

describe('the way of a fix into the body', () => {
  test('is the selection where exactly its words are selected, and stand once in the mail', () => {
    expect(wayFor(PICTURE, 'FOB', 'FOB Ningbo', 'FOB')).toEqual({ way: 'selection', text: 'FOB Ningbo' });
    expect(wayFor(PLAIN, 'FOB', 'FOB Ningbo', ' FOB\n')).toEqual({ way: 'selection', text: 'FOB Ningbo' });
    expect(wayFor(PLAIN, 'FOB', 'FOB Ningbo', 'USD 4.50 FOB today')).toEqual({ way: 'selection', text: 'USD 4.50 FOB Ningbo today' });
    expect(wayFor(`${PLAIN}<p>FOB again</p>`, 'FOB', 'FOB Ningbo', 'FOB')).toEqual({ way: 'body' });
    expect(wayFor(PLAIN, 'FOB', 'FOB Ningbo', 'today')).toEqual({ way: 'body' });
  });

  test('is the body where nothing in it can be lost', () => {
    expect(wayFor(PLAIN, 'FOB', 'FOB Ningbo')).toEqual({ way: 'body' });
    expect(wayFor(`${PLAIN}<img src="https://a.example/x.png">`, 'FOB', 'FOB Ningbo')).toEqual({ way: 'body' });
    const text = draftFromText('', 'price src="cid:x" FOB');
    expect(writeWay(text, [{ start: 18, end: 21, text: 'FOB Ningbo' }], undefined)).toEqual({ way: 'body' });
  });

  test.each(['<img src="cid:logo@x">', "<IMG alt='' src='data:image/png;base64,AA'>", '<v:imagedata src=cid:a>', '<o:OLEObject Type="Embed">'])(
    'is the rep’s own hand where %s might be lost',
    (embedded) => {
      expect(holdsEmbedded(embedded)).toBe(true);
      expect(wayFor(`${PLAIN}${embedded}`, 'FOB', 'FOB Ningbo')).toEqual({ way: 'copy', quote: 'FOB', text: 'FOB Ningbo' });
    },
  );

  test('names the words beside an insertion, and joins several edits', () => {
    const draft = draftFromHtml('', PICTURE);
    const at = draft.text.indexOf(' today');
    expect(writeWay(draft, [{ start: at, end: at, text: ' Ningbo' }], undefined)).toEqual({ way: 'copy', quote: 'FOB', text: 'FOB Ningbo' });
    const price = draft.text.indexOf('USD');
    const edits = [
      { start: price, end: price + 3, text: 'EUR' },
      { start: at - 3, end: at, text: 'CIF' },
    ];
    expect(writeWay(draft, edits, undefined)).toEqual({ way: 'copy', quote: 'USD 4.50 FOB', text: 'EUR 4.50 CIF' });
  });

  test('names as many words as it takes to stand once in the mail', () => {
    const quoted = `${PICTURE}<p>They wrote: USD 4.50 FOB, and more</p>`;
    expect(wayFor(quoted, 'FOB', 'FOB Ningbo')).toEqual({ way: 'copy', quote: '4.50 FOB today.', text: '4.50 FOB Ningbo today.' });
  });

  test('sees what the mail program has dropped', () => {
    expect(lostWhileWriting('<p>a</p><img src="x">', '<div>a</div><img src="y">')).toBe(false);
    expect(lostWhileWriting('<p>a</p><img src="x">', '<p>a</p>')).toBe(true);
    expect(lostWhileWriting('<blockquote>a</blockquote>', '<div>a</div>')).toBe(true);
  });
});
