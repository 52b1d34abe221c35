import { expect, test } from 'vitest';
import { draftFromText } from '#core/draft/from-text.ts';
import { readHistory } from '#core/review/history.ts';

const context = { from: 'li.na@hx-lighting.example', to: ['weber@keller.example'], today: '2027-03-15' };

test('a thread is read oldest first, each mail with its side and facts', () => {
  const thread = [
    { from: 'weber@keller.example', date: '2027-03-01', text: 'Dear Li Na,\n\nwhat is your price for 2,000 pcs HX-200?\n\nRegards\nAnna' },
    { from: 'Li Na <li.na@hx-lighting.example>', date: '2027-03-02', text: 'Dear Anna,\n\nthe price is USD 4.20/pc FOB Ningbo.\n\nRegards\nLi Na' },
  ];
  const history = readHistory(draftFromText('', 'x'), { ...context, thread });
  expect(history.map(({ side }) => side)).toEqual(['theirs', 'ours']);
  expect(history[0]!.facts('quantity').map(({ value }) => value.amount)).toEqual(['2000']);
  expect(history[1]!.facts('money').map(({ value }) => value.amount)).toEqual(['4.20']);
  expect(history[1]!.text).not.toContain('Regards');
});

test('bare figures in a table of an earlier mail are read by their headings', () => {
  const html =
    '<p>Our offer:</p><table><tr><th>Item</th><th>Qty (pcs)</th><th>Unit price (USD)</th></tr><tr><td>HX-200</td><td>5000</td><td>4.20</td></tr></table>';
  const [message] = readHistory(draftFromText('', 'x'), { ...context, thread: [{ from: 'li.na@hx-lighting.example', html }] });
  expect(message!.facts('money').map(({ value }) => [value.currency, value.amount])).toEqual([['USD', '4.20']]);
});

test('what the draft quotes stands for the thread; the mail that is answered is theirs', () => {
  const text = 'Dear Anna,\n\nyes.\n\nOn Mon, 1 Mar 2027 at 10:00, Anna Weber <weber@keller.example> wrote:\n> We need 3,000 pcs by 15 May 2027.';
  const history = readHistory(draftFromText('', text), context);
  expect(history.map(({ side, from }) => [side, from])).toEqual([['theirs', 'weber@keller.example']]);
  expect(history[0]!.facts('date').map(({ value }) => value.date)).toEqual(['2027-05-15']);
});

test('a mail that quotes nothing has no history', () => {
  expect(readHistory(draftFromText('', 'Dear Anna,\n\nhello.'), context)).toEqual([]);
});
