/** Invented mails of ordinary length (median about 430 characters), all different, so that no answer can be kept from the time before. */
const NAMES = ['Dr. Weber', 'Ms. Brandt', 'Mr. Okafor', 'Tanaka-san', 'Anna', 'Mr. García', 'Mehmet Bey', 'Ms. Nguyen'];
const PRODUCTS = ['HX-200', 'HX-310', 'KT-45B', 'LP-600', 'VB-12'];
const BODIES = [
  'Thank you for your inquiry of {d} March. Our price for {p} is USD {a}.20 per piece FOB Ningbo for {q},000 pcs, valid until 31 March 2027. We can ship within {n} days after receipt of the deposit. The IP65 test report is attached. Could you confirm the colour of the housing by Thursday, so that we can start production next week?',
  'The vessel for PO-77{n} has been changed by the line. The new ETD is {d} March 2027 and the ETA Hamburg is 2{d} April 2027. We are sorry for the change and have asked the forwarder for a written reason. The documents will follow by courier on {d} March, copies by mail on the same day. Please tell us whether your warehouse can take the goods on a Saturday.',
  'We have checked the {q} photos of the cartons that you sent. {n} cartons of {p} were wet on one side; the lamps inside work. We will send {n} spare cartons with the next order at our cost and pack with an inner bag from now on. Please keep the wet cartons for one week, because the insurer may want to see them. I will call you on Tuesday.',
  "Pls kindly find attached our quotation for {p}, price is USD {a}.5, payment by T/T 30% deposit, balance before shipment. We will ship asap after we received your deposit. Our factory have many years experience and the quality is very good, so please don't worry about it. Waiting for your reply soon.",
  'A short note on {p}: sample {n} left today by DHL and reaches you on {d} March. It has the new driver and the 4000K board. If the light is as you want it, we can hold USD {a}.80 for {q},000 pcs until the end of April.',
];

/** `count` mails; the same count gives the same mails. */
export function mails(count) {
  return Array.from({ length: count }, (_, i) => {
    const values = { d: 2 + (i % 7), a: 3 + (i % 6), q: 1 + (i % 9), n: 11 + (i % 31), p: PRODUCTS[i % PRODUCTS.length] };
    const body = BODIES[i % BODIES.length].replace(/\{(\w)\}/g, (place, name) => String(values[name] ?? place));
    return { subject: `${values.p}: note ${i}`, text: `Dear ${NAMES[i % NAMES.length]},\n\n${body}\n\nBest regards,\nLi Na\nHX Lighting Co., Ltd.` };
  });
}

/** Texts that make careless patterns slow, of `length` characters. */
export function hostileTexts(length) {
  const fill = (unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return {
    'one letter': fill('a'),
    spaces: fill(' '),
    newlines: fill('\n'),
    'spaces and newlines': fill(' \n'),
    'quotation marks': fill('"'),
    digits: fill('7'),
    'digits and newlines': fill('7\n'),
    'long numbers by line': fill('20270315\n'),
    brackets: fill('('),
    'closing brackets': fill(')'),
    angles: fill('<'),
    'quote marks of mail': fill('> '),
    CJK: fill('好'),
    emoji: fill('😀'),
    'one endless sentence': fill('and the goods that we sent '),
    'one word': fill('please '),
    prices: fill('USD 4.20 '),
    commas: fill('1,'),
    points: fill('1.'),
    dates: fill('5/6/27 '),
    dashes: fill('-'),
    capitals: fill('URGENT '),
    'at signs': fill('a@'),
    colons: fill('From: '),
    tabs: fill('\t'),
  };
}
