import { expect, test } from 'vitest';
import { createMatcher } from '#core/customers/create-matcher.ts';
import type { Customer } from '#core/customers/customer.ts';

const OURS = 'li.na@hx-lighting.example';
const customers: readonly Customer[] = [
  {
    id: 'A',
    name: 'Helvetia Leuchten AG',
    country: 'CH',
    domains: ['helvetia-leuchten.example'],
    contacts: [{ id: 'a1', name: 'Regula Frei', emails: ['regula.frei@helvetia-leuchten.example'] }],
  },
  { id: 'E', name: 'Sato Denki KK', country: 'JP', contacts: [{ id: 'e1', name: '佐藤 健', emails: ['ken@sato-denki.example'] }] },
  { id: 'H', name: 'Müller & Söhne KG', country: 'DE', contacts: [] },
  { id: 'M', name: 'Mueller Lampen GmbH', country: 'DE', contacts: [] },
];
const match = createMatcher(customers, { company: { name: 'HX Lighting', domains: ['hx-lighting.example'] } });

/** Subject prefix, then the labels of sender, date, recipient and subject, as mail programs write them. */
const PROGRAMS: readonly (readonly [language: string, prefix: string, from: string, sent: string, to: string, subject: string])[] = [
  ['English', 'FW:', 'From', 'Sent', 'To', 'Subject'],
  ['German', 'WG:', 'Von', 'Gesendet', 'An', 'Betreff'],
  ['French', 'TR :', 'De', 'Envoyé', 'À', 'Objet'],
  ['Spanish', 'RV:', 'De', 'Enviado el', 'Para', 'Asunto'],
  ['Italian', 'I:', 'Da', 'Inviato', 'A', 'Oggetto'],
  ['Portuguese', 'ENC:', 'De', 'Enviada em', 'Para', 'Assunto'],
  ['Dutch', 'FW:', 'Van', 'Verzonden', 'Aan', 'Onderwerp'],
  ['Polish', 'PD:', 'Od', 'Wysłano', 'Do', 'Temat'],
  ['Czech', 'FW:', 'Od', 'Odesláno', 'Komu', 'Předmět'],
  ['Slovak', 'FW:', 'Od', 'Odoslané', 'Komu', 'Predmet'],
  ['Hungarian', 'FW:', 'Feladó', 'Elküldve', 'Címzett', 'Tárgy'],
  ['Romanian', 'FW:', 'De la', 'Trimis', 'Către', 'Subiect'],
  ['Swedish', 'VB:', 'Från', 'Skickat', 'Till', 'Ämne'],
  ['Danish', 'VS:', 'Fra', 'Sendt', 'Til', 'Emne'],
  ['Finnish', 'VL:', 'Lähettäjä', 'Lähetetty', 'Vastaanottaja', 'Aihe'],
  ['Russian', 'FW:', 'От', 'Отправлено', 'Кому', 'Тема'],
  ['Ukrainian', 'FW:', 'Від', 'Надіслано', 'Кому', 'Тема'],
  ['Bulgarian', 'FW:', 'От', 'Изпратено', 'До', 'Тема'],
  ['Turkish', 'İLT:', 'Kimden', 'Gönderildi', 'Kime', 'Konu'],
  ['Greek', 'ΠΡΘ:', 'Από', 'Στάλθηκε', 'Προς', 'Θέμα'],
  ['Croatian', 'FW:', 'Od', 'Poslano', 'Prima', 'Predmet'],
  ['Slovene', 'FW:', 'Od', 'Poslano', 'Za', 'Zadeva'],
  ['Lithuanian', 'FW:', 'Nuo', 'Išsiųsta', 'Kam', 'Tema'],
  ['Latvian', 'FW:', 'No', 'Nosūtīts', 'Kam', 'Temats'],
  ['Estonian', 'FW:', 'Saatja', 'Saadetud', 'Adressaat', 'Teema'],
  ['Chinese', '转发:', '发件人', '发送时间', '收件人', '主题'],
  ['Chinese of Taiwan', '轉寄:', '寄件者', '寄件日期', '收件者', '主旨'],
  ['Japanese', 'FW:', '差出人', '送信日時', '宛先', '件名'],
  ['Korean', 'FW:', '보낸 사람', '보낸 날짜', '받는 사람', '제목'],
  ['Arabic', 'FW:', 'من', 'تاريخ الإرسال', 'إلى', 'الموضوع'],
  ['Persian', 'FW:', 'از', 'ارسال شده', 'به', 'موضوع'],
  ['Hebrew', 'FW:', 'מאת', 'נשלח', 'אל', 'נושא'],
  ['Vietnamese', 'FW:', 'Từ', 'Đã gửi', 'Đến', 'Chủ đề'],
  ['Thai', 'FW:', 'จาก', 'ส่ง', 'ถึง', 'เรื่อง'],
  ['Indonesian', 'FW:', 'Dari', 'Terkirim', 'Kepada', 'Perihal'],
];

test.each(PROGRAMS)('forwarded by a program in %s', (_, prefix, from, sent, to, subject) => {
  const body = `See below\n\n${from}: Regula Frei <regula.frei@helvetia-leuchten.example>\n${sent}: 2026-11-03 10:00\n${to}: ${OURS}\n${subject}: Inquiry\n\nHello\n`;
  expect(match({ from: OURS, subject: `${prefix} Inquiry`, body })).toMatchObject({ level: 'forward', candidates: [{ customerId: 'A' }] });
});

test('sent for a known contact by somebody whom nobody knows: held below what is done without asking', () => {
  const from = 'regula.frei@helvetia-leuchten.example';
  const held = match({ from, sender: 'desk@unknown-agency.example' });
  expect(held).toMatchObject({ level: 'thread', heldFrom: 'exact', candidates: [{ customerId: 'A' }], warnings: [{ id: 'sender-unknown' }] });
  expect(match({ from, sender: 'pa@helvetia-leuchten.example' })).toMatchObject({ level: 'exact', warnings: [] });
});

test('a name with and without the space in it, an umlaut and its two letters', () => {
  expect(match({ from: 'k@gmail.com', fromName: '佐藤健' })).toMatchObject({ level: 'hint', candidates: [{ customerId: 'E' }] });
  const signed = (company: string) => match({ from: 'x@gmx.de', body: `Hallo\n\nMfG\nX\n${company}` }).candidates.map(({ customerId }) => customerId);
  expect(signed('Mueller & Soehne KG')).toEqual(['H']);
  expect(signed('Müller Lampen GmbH')).toEqual(['M']);
});

test('a platform writes in the name of whoever asks there', () => {
  expect(match({ from: 'x@message.alibaba.com', fromName: 'Regula Frei via Alibaba' }).warnings).toEqual([]);
});
