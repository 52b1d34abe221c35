import { describe, expect, test } from 'vitest';

import { findBankNews, isIban, pressesInSecret } from '#core/customers/bank-change.ts';

describe('the news of another account is found', () => {
  test.each([
    'Please note that our bank has changed, see the attached PI.',
    'Kindly be informed that we have changed our bank.',
    'Our bank account is under audit, so please use the account below.',
    'Please remit the balance to our new bank account at HSBC.',
    'Due to tax audit our account is frozen.',
    'Please find our updated banking information attached.',
    'Please update your records with our new bank details.',
    'Do not pay to the old account any more.',
    'Kindly remit to the following account this time.',
    'The payment should go to our subsidiary in Hong Kong, please pay to our subsidiary.',
    'The invoice shows a different beneficiary name, this is correct.',
    'Our account\nnumber has changed since Monday.',
    'Bitte beachten Sie unsere neue Bankverbindung.',
    'Unsere Bankverbindung hat sich geändert.',
    'Nous avons changé de banque, voici notre nouveau RIB.',
    'Notez nos nouvelles coordonnées bancaires.',
    'Les informamos de nuestra nueva cuenta bancaria.',
    'Nuestros datos bancarios han cambiado.',
    'Segue nossa nova conta bancária para o pagamento.',
    'Vi comunichiamo il nostro nuovo IBAN.',
    'Wij hebben een nieuw rekeningnummer.',
    'Informujemy o zmianie numeru rachunku bankowego.',
    'Наши новые банковские реквизиты во вложении.',
    'Yeni banka hesabımız ektedir.',
    'يرجى العلم بأنه تم تغيير الحساب البنكي',
    '我司银行账户已变更，请按新账号付款。',
    '因审计原因，原账户被冻结，请付到下面的账户。',
    '我们更换了收款账号。',
    '振込先の口座が変更になりました。',
    '당사 은행 계좌가 변경되었습니다.',
  ])('%s', (text) => expect(findBankNews(text)?.kind).toBe('change'));
});

describe('what only sounds like it is left alone', () => {
  test.each([
    'Our bank details have not changed.',
    'Our bank account does not change by e-mail.',
    'Could you send us your new bank details?',
    'Has your bank account changed since the last order?',
    'Please confirm your bank account before we pay.',
    'Monday is a bank holiday, so we answer on Tuesday.',
    'I am your new account manager.',
    'We changed our supplier and the new account manager will call you.',
    'The bank confirmed the payment yesterday, the swift copy is attached.',
    'Please send the new PI, we will pay by T/T to your account.',
    'Wir haben die Zahlung heute über unsere Bank angewiesen.',
    'Bitte teilen Sie uns Ihre neue Bankverbindung mit.',
    'Unsere Bankverbindung ist unverändert.',
    '请把你们的新账号发给我们。',
    '我司银行账户没有变更。',
    'The updated drawing and the new price list are attached.',
    'We have a new warehouse. Our bank will issue the L/C next week.',
    'New order, same payment terms: 30% deposit, balance against copy of B/L.',
    'Please change the address. Bank charges are for our account.',
    'The bank has opened the L/C; the amended text follows.',
  ])('%s', (text) => expect(findBankNews(text)).toBeUndefined());
});

test('an account to pay to is told from an account that is only named', () => {
  const iban = 'DE89 3704 0044 0532 0130 00';
  expect(findBankNews(`Please transfer the commission to IBAN ${iban}.`)).toMatchObject({ kind: 'account', account: iban });
  expect(findBankNews(`Keller GmbH, Hamburg\nIBAN ${iban}`)).toBeUndefined();
  expect(findBankNews(`Please transfer the commission to IBAN ${iban}.`, new Set(['DE89370400440532013000']))).toBeUndefined();
});

test.each([
  ['DE89 3704 0044 0532 0130 00', true],
  ['GB82 WEST 1234 5698 7654 32', true],
  ['DE89 3704 0044 0532 0130 01', false],
  ['hello', false],
])('the check digits of %s', (text, valid) => expect(isIban(text)).toBe(valid));

test.each([
  ['Please pay today, I am in a meeting, no calls.', true],
  ['Keep this confidential and transfer the amount immediately.', true],
  ['I am in a meeting until three, then I call you about the samples.', false],
  ['Please pay the invoice this week.', false],
])('hurry and secrecy: %s', (text, pressed) => expect(pressesInSecret(text)).toBe(pressed));

test('hostile text is read in linear time and never throws', () => {
  for (const text of ['new '.repeat(30_000), 'bank new '.repeat(10_000), '账户'.repeat(30_000), '\n'.repeat(60_000), 'a'.repeat(100_000)]) {
    expect(() => findBankNews(text)).not.toThrow();
    expect(() => pressesInSecret(text)).not.toThrow();
  }
});
