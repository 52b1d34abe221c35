import { describe, expect, test } from 'vitest';
import { readMessage } from '#core/review/read-message.ts';

const quotes = (asks: readonly { quote: string }[]): readonly string[] => asks.map(({ quote }) => quote);

describe('questions', () => {
  test.each([
    ['Is the housing IP65, with report?'],
    ['Can the balance be 30 days after B/L?'],
    ['What is your MOQ for HX-310?'],
    ['How long is the lead time now'],
    ['Do you have ENEC for this model?'],
    ['1) Which port do you ship from?'],
  ])('%s', (sentence) => {
    const { questions } = readMessage({ text: `Hello Li Na,\n\n${sentence}\n\nRegards,\nAnna` });
    expect(quotes(questions)).toHaveLength(1);
    expect(sentence).toContain(quotes(questions)[0]!.replace(/^\d\)\s*/, ''));
  });

  test.each([['How are you?'], ['Hope you are well?'], ['We shipped it last week.'], ['The price is fine for us.'], ['What a nice surprise.']])(
    'none in: %s',
    (sentence) => {
      expect(readMessage({ text: sentence }).questions).toEqual([]);
    },
  );
});

test.each([
  ['We can do 1,500 pcs if you get to $38.50. Can you?', ['We can do 1,500 pcs if you get to $38.50. Can you?']],
  ['The cover is glass. Is that correct?', ['The cover is glass. Is that correct?']],
  ['Thank you.\n\nCan you?', ['Can you?']],
])('a question is told with the sentence that it leans on: %s', (text, told) => {
  const { questions, requests } = readMessage({ text });
  expect(quotes([...questions, ...requests])).toEqual(told);
});

describe('requests', () => {
  test.each([
    ['Please send the PI for 2,000 pcs HX-200.'],
    ['Could you share the test report?'],
    ['Kindly confirm the ETD of PO-7731.'],
    ['We need the certificate of origin by 15 May.'],
    ['Let me know your best price.'],
    ['Would it be possible to ship in two lots?'],
    ['Can you please quote CIF Hamburg?'],
    ['If yes, please advise the extra cost.'],
  ])('%s', (sentence) => {
    expect(quotes(readMessage({ text: sentence }).requests)).toEqual([sentence]);
  });

  test.each([
    ['Please find attached our purchase order.'],
    ['Please feel free to contact me.'],
    ['I would like to thank you for the visit.'],
    ['Let me know if you have any questions.'],
  ])('none in: %s', (sentence) => {
    expect(readMessage({ text: sentence }).requests).toEqual([]);
  });

  test('each item of a list that a request introduces', () => {
    const { requests } = readMessage({ html: '<p>Please send us:</p><ul><li>the packing list</li><li>the B/L copy</li></ul><p>Thank you.</p>' });
    expect(quotes(requests)).toEqual(['Please send us:', 'the packing list', 'the B/L copy']);
  });

  test('carries the day it is due when the sentence names one', () => {
    const [request] = readMessage({ text: 'Please confirm by 15 May 2027.', today: '2027-03-15' }).requests;
    expect(request?.due).toBe('2027-05-15');
  });

  test('carries no day when the sentence names two', () => {
    const [request] = readMessage({ text: 'Please confirm 15 May 2027 or 20 May 2027.', today: '2027-03-15' }).requests;
    expect(request).toBeDefined();
    expect(request?.due).toBeUndefined();
  });
});

describe('promises', () => {
  test.each([
    ['We will transfer the deposit tomorrow.'],
    ["I'll send you the PO on Monday."],
    ['Our bank will issue the L/C next week.'],
    ['We are going to place the order in June.'],
  ])('%s', (sentence) => {
    expect(quotes(readMessage({ text: sentence }).promises)).toEqual([sentence]);
  });

  test.each([['We will be closed on Friday.'], ['The goods will arrive on 3 June.']])('none in: %s', (sentence) => {
    expect(readMessage({ text: sentence }).promises).toEqual([]);
  });
});

describe('complaints', () => {
  test.each([
    ['We are very disappointed with the last shipment.'],
    ['120 pcs are defective.'],
    ['You sent the wrong colour.'],
    ['The lamps do not match the approved sample and we ask for a refund.'],
    ['We have still not received the documents and this is the third time.'],
  ])('%s', (sentence) => {
    expect(readMessage({ text: `Hello,\n\n${sentence}\n\nRegards` }).complaint?.quote).toBe(sentence);
  });

  test.each([
    ['What is your warranty for defective parts?'],
    ['Please pack well to avoid damage.'],
    ['What is your refund policy?'],
    ['The samples arrived without defects.'],
    ['Please send a replacement offer.'],
  ])('none in: %s', (sentence) => {
    expect(readMessage({ text: sentence }).complaint).toBeUndefined();
  });
});

test('keeps every sentence that complains, in order, and names the heaviest', () => {
  const text =
    'Dear Li Na,\n\nThe COO is still pending from your side. Out of 400 speakers 37 give no sound. We counted 88 rolls, your list says 90.\n\nThe cartons are fine.\n\nBest regards,\nAnna';
  const { complaint, complaints } = readMessage({ text });
  expect(complaints?.map(({ quote }) => quote)).toEqual([
    'The COO is still pending from your side.',
    'Out of 400 speakers 37 give no sound.',
    'We counted 88 rolls, your list says 90.',
  ]);
  expect(complaints).toContainEqual(complaint);
});

test('reads the items of a list typed with dashes under a request', () => {
  const text =
    'Dear Ms Li,\n\n12 cartons arrived wet. Please tell us by Wednesday, 25 November\n- what caused the damage,\n- what you will change, and\n- how you will replace the 42 lamps.\n\nUntil then we hold back the release of the balance.\n\nRegards\nAnna';
  const { questions, requests, complaints } = readMessage({ text, today: '2026-11-20' });
  expect([...questions, ...requests].sort((a, b) => a.start - b.start).map(({ quote }) => quote)).toEqual([
    'Please tell us by Wednesday, 25 November',
    '- what caused the damage,',
    '- what you will change, and',
    '- how you will replace the 42 lamps.',
  ]);
  expect(complaints?.map(({ quote }) => quote)).toEqual(['12 cartons arrived wet.', 'Until then we hold back the release of the balance.']);
});

test('items that only tell are no asks', () => {
  const { questions, requests } = readMessage({
    text: 'Hello,\n\nThe goods are packed as follows:\n- 24 pcs a carton\n- 40 cartons a pallet\n\nRegards\nAnna',
  });
  expect([...questions, ...requests]).toEqual([]);
});

test.each([
  ['We counted 90 rolls, your list says 90.'],
  ['The lead is 0.4 mg/kg, the limit is 1 mg/kg.'],
  ['The lead time is 30 days and we need 20.'],
  ['We received your offer of 5 May for PO 5512, the contract says FOB.'],
  ['The price is USD 4.20 and we agreed on 5,000 pcs.'],
])('figures that agree or have nothing to do with each other are no complaint: %s', (sentence) => {
  expect(readMessage({ text: sentence }).complaint).toBeUndefined();
});

test('what the other side quotes is not what it asks', () => {
  const text =
    'Thank you, noted.\n\nOn Mon, 1 Mar 2027 at 10:00, Li Na <li.na@hx-lighting.example> wrote:\n> Could you confirm the colour?\n> Please pay the deposit.';
  const { questions, requests } = readMessage({ text });
  expect([...questions, ...requests]).toEqual([]);
});

test('hostile text neither throws nor yields an ask', () => {
  for (const text of [
    '?'.repeat(10_000),
    'please '.repeat(20_000),
    'can you '.repeat(20_000),
    '('.repeat(50_000),
    'we will '.repeat(20_000),
    'the mistake in our '.repeat(8000),
    'one in ten has no 4 '.repeat(8000),
    '12 pcs and 13 '.repeat(8000),
  ]) {
    const reading = readMessage({ text });
    expect(reading.questions.length + reading.requests.length).toBeLessThan(2000);
  }
});
