import { expect, test } from 'vitest';
import { draftFromText } from '#core/draft/from-text.ts';
import { ownText, replyText } from '#core/draft/own-text.ts';

const CLOSINGS = [
  'Best regards,\nLi Na',
  'Kind Regards\nLi Na\nHX Lighting',
  'Sincerely yours,\n\nLi Na',
  'Rgds,\nNa',
  'B.rgds\nNa',
  'Thanks and regards,\nNa Li',
  'Many thanks,\nAnna',
  'Cheers\nAnna',
  'Best, Anna',
  'Mit freundlichen Grüßen\nAnna Weber',
  'Viele Grüße Anna',
  'MfG\nWeber',
  'Cordialement,\nPierre',
  'Bien à vous,\nPierre Martin',
  'Saludos cordiales,\nMaría',
  'Un saludo\nCarlos',
  'Atenciosamente,\nJoão Silva',
  'Cordiali saluti\nMarco',
  'Met vriendelijke groet,\nJan de Vries',
  'Med venlig hilsen\nAnders',
  'Med vänliga hälsningar\nErik',
  'Ystävällisin terveisin\nMatti',
  'Pozdrawiam,\nJan',
  'S pozdravem\nPetr',
  'Üdvözlettel,\nGábor',
  'С уважением,\nИван Петров',
  'Saygılarımla,\nYusuf',
  'مع أطيب التحيات\nأحمد',
  'Trân trọng,\nMinh',
  'ขอแสดงความนับถือ\nสมชาย',
  '此致\n敬礼\n李娜',
  '祝好\n李娜',
  '顺祝商祺！\n李娜\n宁波华鑫照明有限公司',
  '以上、よろしくお願いいたします\n田中',
  '감사합니다\n김민수',
];

test.each(CLOSINGS)('begins a signature at its closing phrase: %j', (closing) => {
  const draft = draftFromText('', `The goods are ready.\nPlease arrange the payment.\n\n${closing}`);
  expect(ownText(draft)).toBe('The goods are ready.\nPlease arrange the payment.');
  expect(replyText(draft)).toBe(`The goods are ready.\nPlease arrange the payment.\n${closing}`);
});

test.each([
  '-- \nLi Na',
  '--\nLi Na',
  '—\nJohn Doe\nCEO at Lamps',
  '---\nRoman',
  '________________\nLi Na\nHX Lighting',
  '*****\nLi Na',
  '-Abhishek',
  '- roman',
  '/B',
  '~Na',
  'Li Na',
  'Dr. Anna Weber',
  '李娜',
  'Li Na | Sales Manager\nHX Lighting Co., Ltd.',
  'Li Na\nExport department\nTel +86 574 8765 4321',
  'Anna\n\nKeller GmbH\nweber@keller.example',
  'Sent from my iPhone',
  'Sent from Yahoo Mail on Android',
  'Sent wirelessly from my BlackBerry device on the Bell network.',
  'Anna\nSent from my Galaxy',
  'Envoyé de mon iPhone',
  'Enviado desde mi iPhone',
  'Enviado do meu iPhone',
  'Von meinem iPhone gesendet',
  'Inviato da iPhone',
  'Verstuurd vanaf mijn iPhone',
  'Skickat från min iPhone',
  'Sendt fra min iPhone',
  'Wysłane z iPhone',
  'Отправлено с iPhone',
  "iPhone'umdan gönderildi",
  '发自我的iPhone',
  'iPhoneから送信',
  '나의 iPhone에서 보냄',
  'Đã gửi từ iPhone của tôi',
  'ส่งจาก iPhone ของฉัน',
  'أُرسلت من الـ iPhone',
])('begins a signature without a closing phrase: %j', (signature) => {
  expect(ownText(draftFromText('', `The goods are ready.\n\n${signature}`))).toBe('The goods are ready.');
});

test.each([
  'Hey man!',
  'Thanks for your attention.',
  'Thanks!',
  'Best regards from the fair to all of you who could not come.',
  'With regards to the payment, we need the SWIFT copy.',
  'The best price\nis USD 4.20.',
  'We need three things:\n- red\n- green\n- blue',
  'Please send it to Anna Weber',
  'Items:\nHX-200',
  'Look here:\nAnna',
  'Sent from my desk, this mail would have been longer than it is.',
  'Prices\n------\nHX-200 USD 4.20',
  'Is this correct?',
])('takes nothing of it for a signature: %j', (text) => {
  expect(ownText(draftFromText('', `Dear Anna, here is our answer.\n${text}`))).toBe(`Dear Anna, here is our answer.\n${text}`);
});

test.each([
  'Please find our catalogue at www.hx-lighting.example/catalogue',
  'Please send it to weber@keller.example',
  'Our website: www.hx-lighting.example',
  'Our new address: 88 Lamp Road, Ningbo',
  'Here is our WhatsApp: +86 574 8765 4321',
  'Sales manager Li will call you at +86 574 8765 4321',
  'https://www.hx-lighting.example/offer-2027',
  'Please ship to:\nKeller GmbH\nLampenweg 8\nTel: +49 40 555 0123',
  'Thank you.',
  'Have a nice day!',
  'Confirmed.',
  'OK',
])('what is said above the closing phrase or the name stays own: %j', (line) => {
  for (const end of ['Best regards,\nLi Na', 'Best regards,\nLi Na\nHX Lighting Co., Ltd.\nTel: +86 574 8765 4321']) {
    expect(ownText(draftFromText('', `Dear Anna,\n\n${line}\n\n${end}`))).toBe(`Dear Anna,\n\n${line}`);
  }
});

test.each(['Confirmed.', 'OK, noted.', 'See www.hx-lighting.example for our new lamps', 'Our website: www.hx-lighting.example'])(
  'what is said above a bare name stays own: %j',
  (line) => {
    expect(ownText(draftFromText('', `Dear Anna,\n\n${line}\n\nLi Na`))).toBe(`Dear Anna,\n\n${line}`);
  },
);

test('a closing that opens a mail closes nothing', () => {
  expect(ownText(draftFromText('', 'Thanks,\n\nwe got it.\n\nregards\n\nJohn Doe'))).toBe('Thanks,\n\nwe got it.');
});

test('a mail that is only a signature is one', () => {
  expect(draftFromText('', 'Regards,\nLi Na').segments.map(({ kind }) => kind)).toEqual(['signature']);
});

test('a signature ends where a postscript begins', () => {
  expect(ownText(draftFromText('', 'The goods are ready.\n\nRegards,\nNa\n\nPS: carton 7 is blue'))).toBe(
    'The goods are ready.\nPS: carton 7 is blue',
  );
});

test.each(['Sent from my cell, please excuse any typos.', 'Sent from my Wiko RIDGE FAB 4G', 'Sent from my Nord CE4'])(
  'takes the line of a telephone that no list knows for a signature: %s',
  (line) => {
    expect(ownText(draftFromText('', `We can ship on Friday.\n\n${line}\n`))).toBe('We can ship on Friday.');
  },
);

test('takes paragraphs below the line of a telephone for an earlier mail', () => {
  const text =
    'We can ship on Friday.\n\nSent from my iPhone\n\nDear Li Na,\nthe lamps have arrived.\nTwo boxes are open.\nPlease tell us what to do.\nWe are waiting for your answer.\n';
  expect(ownText(draftFromText('', text))).toBe('We can ship on Friday.');
});

test.each([
  'The samples were sent from my Ningbo office on Monday.',
  'Sent from my office in Ningbo by DHL, waybill 4711.',
  'The photos were taken with my phone.',
  'Sent from my side on Monday, please check.',
])('leaves a sentence about sending where it is: %s', (line) => {
  const text = `Dear Anna,\n\n${line}\n\nPlease confirm when they arrive.\nOur courier needs your number.\nWe can call you at nine.\nThe office is open until six.`;
  expect(ownText(draftFromText('', text))).toBe(text);
});
