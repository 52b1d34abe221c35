import { expect, test } from 'vitest';
import type { Draft } from '#core/draft/draft.ts';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { ownText } from '#core/draft/own-text.ts';

/** What mail programs write above a quoted mail, three forms for each language. */
const ATTRIBUTIONS: Readonly<Record<string, readonly string[]>> = {
  en: [
    `On Tue, 9 Mar 2027 at 14:03, Anna Weber <anna@keller.example> wrote:`,
    `On 9 Mar 2027, at 2:03 PM, Anna Weber <anna@keller.example> wrote:`,
    `On 09/03/2027 14:03, Anna Weber wrote:`,
  ],
  de: [
    `Am Di., 9. März 2027 um 14:03 Uhr schrieb Anna Weber <anna@keller.example>:`,
    `Am 09.03.2027 um 14:03 schrieb Anna Weber:`,
    `Anna Weber <anna@keller.example> schrieb am Di. 9. März 2027 um 14:03:`,
  ],
  fr: [
    `Le mar. 9 mars 2027 à 14:03, Anna Weber <anna@keller.example> a écrit :`,
    `Le 09/03/2027 à 14:03, Anna Weber a écrit :`,
    `Le 9 mars 2027 à 14:03:22, Anna Weber <anna@keller.example> a écrit:`,
  ],
  es: [
    `El mar, 9 mar 2027 a las 14:03, Anna Weber (<anna@keller.example>) escribió:`,
    `El 09/03/2027 a las 14:03, Anna Weber escribió:`,
    `El martes, 9 de marzo de 2027, 14:03:22 CET, Anna Weber <anna@keller.example> escribió:`,
  ],
  pt: [
    `Em ter., 9 de mar. de 2027 às 14:03, Anna Weber <anna@keller.example> escreveu:`,
    `Em 09/03/2027 14:03, Anna Weber escreveu:`,
    `No dia 9 de março de 2027, às 14:03, Anna Weber <anna@keller.example> escreveu:`,
  ],
  it: [
    `Il giorno mar 9 mar 2027 alle ore 14:03 Anna Weber <anna@keller.example> ha scritto:`,
    `Il 09/03/2027 14:03, Anna Weber ha scritto:`,
    `Il 9 marzo 2027 alle 14:03 Anna Weber <anna@keller.example> ha scritto:`,
  ],
  nl: [
    `Op di 9 mrt 2027 om 14:03 schreef Anna Weber <anna@keller.example>:`,
    `Op 09-03-2027 om 14:03 schreef Anna Weber:`,
    `Op 9 mrt. 2027 om 14:03 heeft Anna Weber <anna@keller.example> het volgende geschreven:`,
  ],
  pl: [
    `wt., 9 mar 2027 o 14:03 Anna Weber <anna@keller.example> napisał(a):`,
    `W dniu 09.03.2027 o 14:03, Anna Weber pisze:`,
    `Dnia 9 marca 2027 14:03 Anna Weber <anna@keller.example> napisał(a):`,
  ],
  ru: [
    `вт, 9 мар. 2027 г. в 14:03, Anna Weber <anna@keller.example>:`,
    `09.03.2027 14:03, Anna Weber пишет:`,
    `9 марта 2027 г., в 14:03, Anna Weber <anna@keller.example> написал(а):`,
  ],
  uk: [
    `вт, 9 бер. 2027 р. о 14:03 Anna Weber <anna@keller.example> пише:`,
    `09.03.27 14:03, Anna Weber пише:`,
    `9 бер. 2027 р. о 14:03 Anna Weber <anna@keller.example> написав(-ла):`,
  ],
  tr: [
    `Anna Weber <anna@keller.example>, 9 Mar 2027 Sal, 14:03 tarihinde şunu yazdı:`,
    `9.03.2027 14:03 tarihinde Anna Weber yazdı:`,
    `Anna Weber <anna@keller.example> şunları yazdı (9 Mar 2027 14:03):`,
  ],
  zh: [
    `Anna Weber <anna@keller.example> 于2027年3月9日周二 14:03写道：`,
    `在 2027年3月9日，14:03，Anna Weber <anna@keller.example> 写道：`,
    `在 2027-03-09 14:03:22，"Anna Weber" <anna@keller.example> 写道：`,
  ],
  zhtw: [
    `Anna Weber <anna@keller.example> 於 2027年3月9日 週二 下午2:03寫道：`,
    `Anna Weber <anna@keller.example> 在 2027年3月9日 下午2:03 寫道：`,
    `於 2027/3/9 下午 02:03，Anna Weber 提到:`,
  ],
  ja: [
    `2027年3月9日(火) 14:03 Anna Weber <anna@keller.example>:`,
    `2027/03/09 14:03、Anna Weber <anna@keller.example>のメール:`,
    `On 2027/03/09 14:03, Anna Weber さんは書きました:`,
  ],
  ko: [
    `2027년 3월 9일 (화) 오후 2:03, Anna Weber <anna@keller.example>님이 작성:`,
    `2027. 3. 9. 오후 2:03, Anna Weber <anna@keller.example> 작성:`,
    `2027년 3월 9일 14:03에 Anna Weber님이 쓴 글:`,
  ],
  ar: [
    `في الثلاثاء، 9 مارس 2027 في 2:03 م تمت كتابة ما يلي بواسطة ‪Anna Weber‬‏ <‪anna@keller.example‬‏>:`,
    `في ٩ مارس ٢٠٢٧، الساعة ٢:٠٣ م، كتب/كتبت Anna Weber <anna@keller.example>:`,
    `بتاريخ 09/03/2027 14:03، كتب Anna Weber:`,
  ],
  he: [
    `‫בתאריך יום ג׳, 9 במרץ 2027 ב-14:03 מאת ‪Anna Weber‬‏ <‪anna@keller.example‬‏>:‬`,
    `ב-9 במרץ 2027, בשעה 14:03, ‏Anna Weber <anna@keller.example> כתב/ה:`,
    `בתאריך 09/03/2027 14:03, Anna Weber כתב:`,
  ],
  vi: [
    `Vào Th 3, 9 thg 3, 2027 vào lúc 14:03 Anna Weber <anna@keller.example> đã viết:`,
    `Vào 14:03, Th 3, 9 thg 3, 2027 Anna Weber <anna@keller.example> đã viết:`,
    `Vào ngày 09/03/2027 14:03, Anna Weber viết:`,
  ],
  th: [
    `ในวันที่ อ. 9 มี.ค. 2027 เวลา 14:03 Anna Weber <anna@keller.example> เขียนว่า:`,
    `เมื่อ อ. 9 มี.ค. 2570 เวลา 14:03 Anna Weber <anna@keller.example> เขียนว่า:`,
    `เมื่อวันที่ 09/03/2027 14:03 Anna Weber เขียนว่า:`,
  ],
  id: [
    `Pada tanggal Sel, 9 Mar 2027 pukul 14.03 Anna Weber <anna@keller.example> menulis:`,
    `Pada 9 Mar 2027, pukul 14.03, Anna Weber <anna@keller.example> menulis:`,
    `Pada Sel, 9 Mar 2027 14.03, Anna Weber menulis:`,
  ],
  cs: [
    `út 9. 3. 2027 v 14:03 odesílatel Anna Weber <anna@keller.example> napsal:`,
    `Dne 09. 03. 27 v 14:03 Anna Weber napsal(a):`,
    `9. 3. 2027 v 14:03, Anna Weber <anna@keller.example>:`,
  ],
  sk: [
    `ut 9. 3. 2027 o 14:03 Anna Weber <anna@keller.example> napísal(a):`,
    `Dňa 9. 3. 2027 o 14:03 Anna Weber napísal(a):`,
    `9. 3. 2027 o 14:03, Anna Weber <anna@keller.example>:`,
  ],
  hu: [
    `Anna Weber <anna@keller.example> ezt írta (időpont: 2027. márc. 9., K, 14:03):`,
    `2027. 03. 09. 14:03 keltezéssel, Anna Weber írta:`,
    `2027. márc. 9. dátummal, 14:03 időpontban Anna Weber <anna@keller.example> írta:`,
  ],
  ro: [
    `În mar., 9 mar. 2027 la 14:03, Anna Weber <anna@keller.example> a scris:`,
    `Pe 09.03.2027 14:03, Anna Weber a scris:`,
    `Pe 9 mar. 2027, la 14:03, Anna Weber <anna@keller.example> a scris:`,
  ],
  el: [
    `Στις Τρί 9 Μαρ 2027 στις 2:03 μ.μ., ο/η Anna Weber <anna@keller.example> έγραψε:`,
    `Στις 09/03/2027 14:03, ο/η Anna Weber έγραψε:`,
    `9 Μαρ 2027, 2:03 μ.μ., ο χρήστης «Anna Weber <anna@keller.example>» έγραψε:`,
  ],
  sv: [
    `Den tis 9 mars 2027 kl 14:03 skrev Anna Weber <anna@keller.example>:`,
    `9 mars 2027 kl. 14:03 skrev Anna Weber <anna@keller.example>:`,
    `Den 2027-03-09 kl. 14:03, skrev Anna Weber:`,
  ],
  no: [
    `tir. 9. mar. 2027 kl. 14:03 skrev Anna Weber <anna@keller.example>:`,
    `Den 09.03.2027 14:03, skrev Anna Weber:`,
    `9. mars 2027 kl. 14:03 skrev Anna Weber <anna@keller.example>:`,
  ],
  da: [
    `Den tirs. 9. mar. 2027 kl. 14.03 skrev Anna Weber <anna@keller.example>:`,
    `Den 09-03-2027 kl. 14:03 skrev Anna Weber:`,
    `Den 9. mar. 2027 kl. 14.03 skrev Anna Weber <anna@keller.example>:`,
  ],
  fi: [
    `ti 9. maalisk. 2027 klo 14.03 Anna Weber (anna@keller.example) kirjoitti:`,
    `Anna Weber kirjoitti 9.3.2027 klo 14.03:`,
    `Anna Weber <anna@keller.example> kirjoitti 9.3.2027 kello 14.03:`,
  ],
  bg: [
    `На вт, 9.03.2027 г. в 14:03 Anna Weber <anna@keller.example> написа:`,
    `На 9.3.2027 г. в 14:03, Anna Weber написа:`,
    `На 9.03.2027 г., в 14:03, Anna Weber <anna@keller.example> написа:`,
  ],
  fa: [
    `در تاریخ سه‌شنبه ۹ مارس ۲۰۲۷، ساعت ۱۴:۰۳ Anna Weber <anna@keller.example> نوشت:`,
    `On ۹ مارس ۲۰۲۷, Anna Weber <anna@keller.example> نوشت:`,
    `Anna Weber <anna@keller.example> نوشته است 9 مارس 2027:`,
  ],
  hi: [
    `मंगल, 9 मार्च 2027 को 2:03 pm बजे को Anna Weber <anna@keller.example> ने लिखा:`,
    `9 मार्च 2027 को 14:03 पर, Anna Weber ने लिखा:`,
    `9/3/2027 को Anna Weber <anna@keller.example> ने लिखा:`,
  ],
  hr: [
    `uto, 9. ožu 2027. u 14:03 Anna Weber <anna@keller.example> napisao je:`,
    `Dana 9. 3. 2027. u 14:03, Anna Weber napisao:`,
    `Anna Weber <anna@keller.example> je napisao 9.3.2027. u 14:03:`,
  ],
  ca: [
    `Missatge de Anna Weber <anna@keller.example> del dia dt., 9 de març 2027 a les 14:03:`,
    `El 9/3/27 a les 14:03, Anna Weber ha escrit:`,
    `Anna Weber <anna@keller.example> va escriure el 9 de març 2027 a les 14:03:`,
  ],
};
const OWN = 'Dear Anna,\n\nWe can ship on 20 March.';
const QUOTED = ['Dear Li Na,', '', 'please confirm the delivery date of our order.', '', 'Best regards', 'Anna'];

/** A reply in plain text: the attribution on one line or wrapped where programs wrap it, above a quote with or without marks. */
function plainReplies(attribution: string): string[] {
  const reply = (head: string, marked: boolean): Draft =>
    draftFromText('', `${OWN}\n\n${head}\n\n${QUOTED.map((line) => (marked ? `> ${line}` : line)).join('\n')}\n`);
  const inAddress = attribution.indexOf('<') + 1;
  const behindAddress = attribution.lastIndexOf('> ') + 1;
  const drafts = [reply(attribution, true), reply(attribution, false)];
  if (inAddress > 0) drafts.push(reply(`${attribution.slice(0, inAddress)}\n${attribution.slice(inAddress)}`, true));
  if (behindAddress > 0) drafts.push(reply(`${attribution.slice(0, behindAddress)}\n${attribution.slice(behindAddress + 1)}`, false));
  return drafts.map(ownText);
}

function htmlReplies(attribution: string): string[] {
  const line = attribution.replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const own = '<p>Dear Anna,</p><p>We can ship on 20 March.</p>';
  return [
    `<div dir="ltr">${own}</div><div class="gmail_quote"><div class="gmail_attr">${line}<br></div><blockquote class="gmail_quote"><p>Dear Li Na,</p></blockquote></div>`,
    `${own}<div class="moz-cite-prefix">${line}<br></div><blockquote type="cite"><p>Dear Li Na,</p></blockquote>`,
    `${own}<p>${line}</p><p>Dear Li Na,</p><p>please confirm.</p>`,
  ].map((html) => ownText(draftFromHtml('', html)).replace(/\n+/g, '\n\n'));
}

test.each(Object.entries(ATTRIBUTIONS))('ends the own text above an attribution, in plain text and HTML: %s', (_, forms) => {
  for (const form of forms) for (const own of [...plainReplies(form), ...htmlReplies(form)]) expect(own, form).toBe(OWN);
});

test.each([
  'We wrote to the forwarder on 9 March 2027 at 14:03:',
  'Here is what our QC wrote about lot 4711:',
  'As Anna wrote, the colour is RAL 7016:',
  'The goods left on 9.3.2027 at 14.03:',
  'На складе 500 шт., отгрузим 9 марта 2027 г. в 14:03:',
])('takes a sentence for no attribution: %s', (sentence) => {
  const text = `Dear Anna,\n\n${sentence}\n\nThe cartons are dry and sealed.`;
  expect(ownText(draftFromText('', text))).toBe(text);
});
