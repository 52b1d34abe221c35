import { expect, test } from 'vitest';
import { draftFromText } from '#core/draft/from-text.ts';
import { ownText } from '#core/draft/own-text.ts';

/** Lines that mail programs write above a quoted mail, in the language of their user. A `|` is where some programs wrap. */
const ATTRIBUTIONS: readonly (readonly [string, string])[] = [
  ['English, Gmail', 'On Wed, Mar 3, 2027 at 9:41 AM Anna Weber <weber@keller.example> wrote:'],
  ['English, Apple', 'On 3 Mar 2027, at 9:41 AM, Anna Weber |<weber@keller.example>| wrote:'],
  ['English, slashes', 'On 03/03/2027 09:41 AM, Anna Weber wrote:'],
  ['English, ISO', 'On 2027-03-03 at 09:41 , Anna <|weber@keller.example> wrote:'],
  ['English, name first', 'Anna Weber <weber@keller.example> wrote on Wed, 3 March 2027 at 9:41:'],
  ['English, 163', 'At 2027-03-03 09:41:22, "Anna Weber" <weber@keller.example> wrote:'],
  ['English, to the reader', 'At 3/3/2027 09:41 AM, you wrote:'],
  ['German, to the reader', 'Am 3. März 2027 um 09:41 schrieben Sie:'],
  ['a list, no date', 'weber via Lamp Forum wrote:'],
  ['a list, said', 'On Wed, Mar 3, 2027, weber via Lamp Forum said:'],
  ['a forum', 'Posted by weber on 03/03/2027'],
  ['old Gmail, day only', '2027/3/3 Anna Weber <weber@keller.example>'],
  ['quoted-printable', 'El mi=C3=A9, 3 mar 2027 a las 9:41, Anna (<weber@kell=|er.example>)|escribi=C3=B3:'],
  ['quoted-printable, cut in the verb', 'On Wed, Mar 3, 2027 at 9:41=E2=80=AFAM Anna <weber@keller.example> w=|rote:'],
  ['an address closed in the next line', 'Le mer. 3 mars 2027 =C3=A0 09:41, Anna <weber@keller.example=|> a =C3=A9crit :'],
  ['old Gmail', '2027-03-03 9:41 GMT+01:00 Anna Weber <weber@keller.example>:'],
  ['no year, three lines', 'On Wed, Mar 3, Anna Weber|<weber@keller.example>|wrote:'],
  ['dashes', '---- On Wed, 03 Mar 2027 14:02:50 +0530 Anna <weber@keller.example> wrote ----'],
  ['no colon', 'On Wed, 3 Mar 2027 08:14:43 -0200 Anna Weber <weber@keller.example> wrote'],
  ['German, Gmail', 'Am Mi., 3. März 2027 um 09:41 Uhr schrieb Anna Weber <|weber@keller.example>:'],
  ['German, Thunderbird', 'Am 03.03.27 um 09:41 schrieb Anna Weber:'],
  ['German, name first', 'Anna Weber <weber@keller.example> schrieb am Mi., 3. März 2027, 09:41:'],
  ['French', 'Le mer. 3 mars 2027 à 09:41, Anna Weber <weber@keller.example> a écrit :'],
  ['French, wrapped', 'Le 3 mars 2027 à 09:41, Anna Weber |<weber@keller.example> a|écrit :'],
  ['Spanish', 'El mié, 3 mar 2027 a las 9:41, Anna Weber (<weber@keller.example>)|escribió:'],
  ['Portuguese', 'Em qua., 3 de mar. de 2027 às 09:41, Anna Weber <weber@keller.example>|escreveu:'],
  ['Italian', 'Il giorno mer 3 mar 2027 alle ore 09:41 Anna Weber <|weber@keller.example> ha scritto:'],
  ['Dutch, verb early', 'Op wo 3 mrt 2027 om 09:41 schreef Anna Weber <weber@keller.example>:'],
  ['Dutch, verb late', 'Op 3 mrt. 2027, om 09:41 heeft Anna Weber <weber@keller.example> het volgende geschreven:'],
  ['Danish', 'Den ons. 3. mar. 2027 kl. 09.41 skrev Anna Weber <weber@keller.example>:'],
  ['Norwegian', 'ons. 3. mars 2027 kl. 09:41 skrev Anna Weber <weber@keller.example>:'],
  ['Swedish', 'Den ons 3 mars 2027 kl 09:41 skrev Anna Weber <|weber@keller.example>:'],
  ['Finnish', 'ke 3. maalisk. 2027 klo 9.41 Anna Weber (weber@keller.example) kirjoitti:'],
  ['Polish', 'śr., 3 mar 2027 o 09:41 Anna Weber <weber@keller.example> napisał(a):'],
  ['Polish, Thunderbird', 'W dniu 03.03.2027 o 09:41, Anna Weber pisze:'],
  ['Czech', 'st 3. 3. 2027 v 9:41 odesílatel Anna Weber <weber@keller.example> napsal:'],
  ['Slovak', 'st 3. 3. 2027 o 9:41 Anna Weber <weber@keller.example> napísal(a):'],
  ['Hungarian', 'Anna Weber <weber@keller.example> ezt írta (időpont: 2027. márc. 3., Sze, 9:41):'],
  ['Romanian', 'În mie., 3 mar. 2027 la 09:41, Anna Weber <weber@keller.example> a scris:'],
  ['Russian, Gmail', 'ср, 3 мар. 2027 г. в 09:41, Anna Weber <weber@keller.example>:'],
  ['Russian, Thunderbird', '03.03.2027 9:41, Anna Weber пишет:'],
  ['Russian, Apple', '3 марта 2027 г., в 9:41, Anna Weber <weber@keller.example> написал(а):'],
  ['Ukrainian', 'ср, 3 бер. 2027 р. о 09:41 Anna Weber <weber@keller.example> пише:'],
  ['Greek', 'Στις Τετ 3 Μαρ 2027 στις 9:41 π.μ., ο χρήστης Anna Weber <|weber@keller.example> έγραψε:'],
  ['Turkish', 'Anna Weber <weber@keller.example>, 3 Mar 2027 Çar, 09:41 tarihinde şunu yazdı:'],
  ['Arabic', 'في الأربعاء، 3 مارس 2027 في 9:41 ص تمت كتابة ما يلي بواسطة Anna Weber <|weber@keller.example>:'],
  ['Hebrew', '‫בתאריך יום ד׳, 3 במרץ 2027 ב-9:41 מאת ‪Anna Weber‬‏ <‪weber@keller.example‬‏>:‬'],
  ['Chinese, Gmail', 'Anna Weber <weber@keller.example> 于2027年3月3日周三 09:41写道：'],
  ['Chinese, Apple', '在 2027年3月3日，09:41，Anna Weber <weber@keller.example> 写道：'],
  ['Chinese, name first', '王强 <wang@factory.example> 在 2027年3月3日 周三 09:41 写道：'],
  ['traditional Chinese', 'Anna Weber <weber@keller.example> 於 2027年3月3日 週三 上午9:41寫道：'],
  ['Japanese, Gmail', '2027年3月3日(水) 9:41 Anna Weber <weber@keller.example>:'],
  ['Japanese, Apple', '2027/03/03 9:41、Anna Weber <weber@keller.example>のメール:'],
  ['Korean', '2027년 3월 3일 (수) 오전 9:41, Anna Weber <weber@keller.example>님이 작성:'],
  ['Vietnamese', 'Vào Th 4, 3 thg 3, 2027 vào lúc 09:41 Anna Weber <weber@keller.example>|đã viết:'],
  ['Thai', 'ในวันที่ พ. 3 มี.ค. 2027 เวลา 09:41 Anna Weber <weber@keller.example>|เขียนว่า:'],
  ['Indonesian', 'Pada tanggal Rab, 3 Mar 2027 pukul 09.41 Anna Weber <weber@keller.example>|menulis:'],
];

test.each(ATTRIBUTIONS)('knows the attribution above an unmarked quote: %s', (_, attribution) => {
  const text = `Our answer is short.\n\n${attribution.replace(/\|/g, '\n')}\n\nThe mail before.\nIt has two lines.`;
  expect(draftFromText('', text).segments.map(({ kind }) => kind)).toEqual(['own', 'attribution', 'quoted']);
  expect(ownText(draftFromText('', text))).toBe('Our answer is short.');
});

test.each(ATTRIBUTIONS)('lets own text go on behind a marked quote: %s', (_, attribution) => {
  const text = `Before.\n${attribution.replace(/\|/g, '\n')}\n> The mail before.\n\nAnd after.`;
  expect(ownText(draftFromText('', text))).toBe('Before.\nAnd after.');
});

test.each(['Anna said:', 'Le 3 mars 2027, Anna nous a dit :'])('takes said for wrote above a marked quote: %s', (line) => {
  expect(ownText(draftFromText('', `Before.\n\n3 March 2027, ${line}\n> The mail before.\n\nAnd after.`))).toBe('Before.\nAnd after.');
});

test.each([
  'On Monday we wrote to the forwarder.',
  'On the other hand, the price went up:',
  'As agreed on 3 March 2027, these are the terms:',
  'He wrote that 50 pcs are missing:',
  'Please confirm by 12:00:',
  'Our address is sales@hx-lighting.example:',
  'On page 5 you wrote:',
  'On 3 March 2027 you wrote:',
  'In your mail of 3 March 2027 your colleague wrote:',
  'On 3 March 2027, our agent said:',
])('takes no sentence for an attribution: %s', (sentence) => {
  expect(draftFromText('', `Dear Anna,\n\n${sentence}\n\nline one\nline two and so on.`).segments.map(({ kind }) => kind)).toEqual(['own']);
});
