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

const theirs = 'From: Anna Weber <weber@keller.example>\nSent: 3 March 2027\nTo: Li Na\nSubject: x\n\nCan you ship 300 pcs by May?';
const ours = 'From: Li Na\nSent: 2 March 2027\nTo: Anna Weber <weber@keller.example>\nSubject: x\n\nWhich colour do you need?';

test.each([
  ['header fields', `Fine.\n\n${theirs}\n\n${ours}`, ['ours', 'theirs']],
  ['our own mail first', `A reminder.\n\n${ours}\n\n${theirs}`, ['theirs', 'ours']],
  ['our own mail alone, told by its receiver', `A reminder.\n\n${ours}`, ['ours']],
  ['our own mail alone, told by our name', 'A reminder.\n\nOn 2 Mar 2027, at 9:41, Li Na wrote:\n> Which colour do you need?', ['ours']],
  [
    'quote marks',
    'Fine.\n\nOn 3 Mar 2027, Anna <weber@keller.example> wrote:\n> Can you ship 300 pcs by May?\n>\n> On 2 Mar 2027, Li Na <li.na@hx-lighting.example> wrote:\n>> Which colour do you need?',
    ['ours', 'theirs'],
  ],
  [
    'a header in quote marks',
    'Fine.\n\nBegin forwarded message:\n\n> From: Li Na <li.na@hx-lighting.example>\n> Date: 2 March 2027\n> To: Anna\n> Subject: x\n>\n> Which colour do you need?',
    ['ours'],
  ],
] as const)('mails quoted in one another are told apart: %s', (_, text, sides) => {
  const history = readHistory(draftFromText('', text), context);
  expect(history.map(({ side }) => side)).toEqual(sides);
  for (const { side, text: said } of history)
    expect(said.trim()).toBe(side === 'ours' ? 'Which colour do you need?' : 'Can you ship 300 pcs by May?');
});

test('a mail that quotes nothing has no history', () => {
  expect(readHistory(draftFromText('', 'Dear Anna,\n\nhello.'), context)).toEqual([]);
});
