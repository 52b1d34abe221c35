import { expect, test } from 'vitest';
import { isQuoteSeparator, isRule } from '#core/draft/segments/quote-separator.ts';

test.each([
  '-----Original Message-----',
  '----- Original Message -----',
  '-------- Original message --------',
  '*----- Original Message -----*',
  '--- Original Message ---',
  '-----Ursprüngliche Nachricht-----',
  '-------- Weitergeleitete Nachricht --------',
  "-----Message d'origine-----",
  '-------- Message transféré --------',
  'Début du message réexpédié :',
  '-----Mensaje original-----',
  '-----Mensagem original-----',
  '-----Messaggio originale-----',
  '-----Oorspronkelijk bericht-----',
  '---------- Doorgestuurd bericht ----------',
  '-----Oprindelig meddelelse-----',
  '-------- Oprindelig besked --------',
  '---------- Vidarebefordrat meddelande ----------',
  '-----Wiadomość oryginalna-----',
  '-----Исходное сообщение-----',
  '-------- Пересылаемое сообщение --------',
  '-----Orijinal Mesaj-----',
  '-----الرسالة الأصلية-----',
  '------------------ 原始邮件 ------------------',
  '------------------ Original ------------------',
  '---- 回复的原邮件 ----',
  '-------- 转发邮件信息 --------',
  '-----元のメッセージ-----',
  '-----원본 메시지-----',
  '----- Thư gốc -----',
  '---------- Forwarded message ---------',
  'Begin forwarded message:',
  '> Begin forwarded message:',
  '----- Forwarded by Na Li/HX on 03.03.2027 10:15 -----',
])('knows a line above a quoted mail: %s', (line) => {
  expect(isQuoteSeparator(line)).toBe(true);
});

test.each([
  'Original message',
  'Original:',
  'The original message was lost:',
  '-----',
  '-- Anna',
  '---------- Prices ----------',
  '',
  'x'.repeat(5000),
])('takes nothing else for one: %s', (line) => {
  expect(isQuoteSeparator(line)).toBe(false);
});

test('knows a rule', () => {
  expect(['________________________________', '-----', '====', '——————'].map(isRule)).toEqual([true, true, true, true]);
  expect(['--', 'a---', '- - -', '_'.repeat(300)].map(isRule)).toEqual([false, false, false, false]);
});

test('the words alone separate only above a quote', () => {
  expect(isQuoteSeparator('Reply Message')).toBe(false);
  expect(isQuoteSeparator('Reply Message', true)).toBe(true);
  expect(isQuoteSeparator('Original', true)).toBe(false);
  expect(isQuoteSeparator('Original Message processed by mailhub')).toBe(true);
});
