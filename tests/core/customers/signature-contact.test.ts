import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { e164 } from '#core/customers/phone-number.ts';
import { contactFromSignature } from '#core/customers/signature-contact.ts';

const read = (from: string, body: string, fromName?: string): Record<string, unknown> => {
  const { phones, ...rest } = contactFromSignature({ from, body, ...(fromName !== undefined && { fromName }) });
  const values = Object.fromEntries(Object.entries(rest).map(([key, proposed]) => [key, proposed.value]));
  return { ...values, phones: phones.map(({ value }) => `${value.kind} ${value.number}`) };
};

describe('a signature is read line by line', () => {
  test('German', () => {
    expect(
      read(
        'weber@keller.de',
        'Bitte um Angebot.\n\nMit freundlichen Grüßen\nDr. Anna WEBER\nLeiterin Einkauf\nKeller Lichttechnik GmbH\nHafenstr. 12, 20457 Hamburg\nDeutschland\nTel. +49 (0)40 555 0123-0 | Fax +49 40 555 0123-9\nMobil: 0171 5550199\nwww.keller.de',
      ),
    ).toEqual({
      name: 'Dr. Anna WEBER',
      givenName: 'Anna',
      familyName: 'Weber',
      jobTitle: 'Leiterin Einkauf',
      company: 'Keller Lichttechnik GmbH',
      website: 'www.keller.de',
      address: 'Hafenstr. 12, 20457 Hamburg, Deutschland',
      country: 'DE',
      phones: ['office +494055501230', 'mobile +491715550199'],
    });
  });
  test('English, title beside the name', () => {
    expect(
      read(
        't.hill@brightstore.co.uk',
        'Please quote.\n\nKind regards,\nTom Hill, Senior Buyer\nBright Store Ltd\n5 Mill Lane, Leeds LS1 4AP, United Kingdom\nM: +44 7700 900123',
      ),
    ).toMatchObject({
      name: 'Tom Hill',
      jobTitle: 'Senior Buyer',
      company: 'Bright Store Ltd',
      country: 'GB',
      phones: ['mobile +447700900123'],
    });
  });
  test('Nigerian on free mail, WhatsApp kept', () => {
    expect(
      read(
        'chidi.okafor@gmail.com',
        'We need 200 panels.\n\nRegards\nChidi Okafor\nManaging Director\nOkafor Trading Ltd\nWhatsApp: +234 803 555 0101',
      ),
    ).toMatchObject({
      name: 'Chidi Okafor',
      jobTitle: 'Managing Director',
      company: 'Okafor Trading Ltd',
      country: 'NG',
      phones: ['whatsapp +2348035550101'],
    });
  });
  test('a company known by the label of its domain', () => {
    expect(read('jan@lumax.nl', 'Hi\n\nMet vriendelijke groet\nJan de Boer\nInkoper\nLumax\n')).toMatchObject({
      company: 'Lumax',
      jobTitle: 'Inkoper',
      country: 'NL',
    });
  });
  test.each<[string, string, string, object]>([
    [
      'strokes',
      'brandt@keller.de',
      'Jonas Brandt\nOrder Processing | Keller Lichttechnik GmbH',
      { name: 'Jonas Brandt', company: 'Keller Lichttechnik GmbH' },
    ],
    [
      'company with its address',
      'weber@keller.de',
      'Anna Weber\nLeiterin Einkauf\nKeller Lichttechnik GmbH, Hafenstraße 12, 20359 Hamburg',
      { company: 'Keller Lichttechnik GmbH', address: 'Hafenstraße 12, 20359 Hamburg' },
    ],
    [
      'job and company by comma',
      'park@hansol.co.kr',
      'Park Ji-hoon\nManager, Hansol Lighting Co., Ltd.',
      { jobTitle: 'Manager', company: 'Hansol Lighting Co., Ltd.' },
    ],
    [
      'Spanish',
      'garcia@ilu.mx',
      'José García\nGerente de Compras, Iluminación del Norte S.A. de C.V.',
      { jobTitle: 'Gerente de Compras', company: 'Iluminación del Norte S.A. de C.V.' },
    ],
    [
      'dashes',
      'dubois@la.fr',
      'Claire Dubois\nLumière SARL - Responsable Achats - +33 2 55 55 01 42',
      { company: 'Lumière SARL', jobTitle: 'Responsable Achats', phones: ['office +33255550142'] },
    ],
    [
      'short name first, full name below',
      'sarah.whitfield@northgate.co.uk',
      'Sarah\n\nSarah Whitfield | Head of Buying\nNorthgate Interiors Ltd, Leeds',
      { name: 'Sarah Whitfield', jobTitle: 'Head of Buying', company: 'Northgate Interiors Ltd' },
    ],
  ])('%s', (_, from, signature, expected) => expect(read(from, `Hello\n\nBest regards\n${signature}`)).toMatchObject(expected));
  test('a small word is no legal form, a disclaimer no address', () => {
    expect(
      read(
        'tom@x-trade.com',
        'Hi\n\nRegards\nTom Hill\nSame as above\nThis e-mail may contain confidential information for the recipient at 5 Mill Road only, please delete it if it is not for you.',
      ),
    ).toEqual({
      name: 'Tom Hill',
      givenName: 'Tom',
      familyName: 'Hill',
      phones: [],
    });
  });
  test('no signature: only what the head of the mail says', () => {
    expect(read('anna@keller.de', 'Please send the PI.', 'Anna Weber')).toEqual({
      name: 'Anna Weber',
      givenName: 'Anna',
      familyName: 'Weber',
      country: 'DE',
      phones: [],
    });
  });
  test('each value carries its line; the order of a name without capitals is not sure', () => {
    const { name, familyName, country } = contactFromSignature({ from: 'tom@x-trade.com', body: 'Hi,\n\nBest regards\nTom Hill\nX Trade Inc' });
    expect(name).toEqual({ value: 'Tom Hill', source: 'Tom Hill', line: 3, sure: true });
    expect(familyName!.sure).toBe(false);
    expect(country).toBeUndefined();
  });
  test('what is quoted below is somebody else’s', () => {
    expect(
      read(
        'tom@x-trade.com',
        'ok\n\nFrom: Li <li@hx.example>\nSent: Monday\nTo: Tom\nSubject: x\n\nBest regards\nLi Na\nHX Lighting Ltd\n+86 574 5550 1234',
      ),
    ).toEqual({ phones: [] });
  });
});

test.each([
  ['+49 (0)40 555 01230', undefined, '+494055501230'],
  ['0049 40 55501230', undefined, '+494055501230'],
  ['040 55501230', 'DE', '+494055501230'],
  ['02 5550123', 'IT', '+39025550123'],
  ['(415) 555-0132', 'US', '+14155550132'],
  ['040 55501230', undefined, undefined],
  ['12', 'DE', undefined],
])('%s in %s is %s', (written, country, expected) => expect(e164(written, country)).toBe(expected));

test('any text is read without an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (from, body) => {
      expect(Array.isArray(contactFromSignature({ from, body: `Hi\n\nBest regards\n${body}` }).phones)).toBe(true);
    }),
  );
});
