import type { BodyLine } from '#core/draft/segments/body-line.ts';
import { isRule } from '#core/draft/segments/quote-separator.ts';

/** f sender, d date, s sent, t recipients, j subject, o others. `sent` and `subject` stand in no shipping note, `from`, `to` and `date` do. */
export type HeaderKind = 'f' | 'd' | 's' | 't' | 'j' | 'o';

const NAMES: Readonly<Record<HeaderKind, string>> = {
  f:
    'from|von|de|da|van|fra|från|lähettäjä|od|nadawca|odesílatel|odosielateľ|feladó|от|от кого|від|από|expéditeur|remetente|mittente|remitente|afzender|absender|avsändare|afsender|avsender|' +
    'de la|expeditor|kimden|gönderen|发件人|寄件者|寄件人|發件人|差出人|送信者|送信元|보낸 사람|보낸사람|발신|من|المرسل|מאת|từ|người gửi|จาก|ผู้ส่ง|dari|pengirim|šalje|sender',
  d: 'date|message du|mail du|datum|fecha|data|dato|päivämäärä|päiväys|päivä|dátum|дата|ημερομηνία|tarih|日期|时间|時間|日付|日時|날짜|일시|التاريخ|تاريخ|תאריך|ngày|วันที่|tanggal|date de|время|kelt',
  s:
    'sent|gesendet|envoyé|envoyé le|enviado|enviado el|enviado em|enviada em|enviada|inviato|inviato il|data invio|verzonden|verzonden op|sendt|skickat|skickades|lähetetty|wysłano|wysłane|odesláno|odoslané|' +
    'elküldve|küldve|отправлено|надіслано|στάλθηκε|trimis|gönderildi|gönderme tarihi|发送时间|发送日期|發送時間|寄件日期|傳送時間|送信日時|送信|보낸 날짜|보낸 시간|보낸날짜|تم الإرسال|أرسلت|تاريخ الإرسال|נשלח|đã gửi|ngày gửi|gửi lúc|ส่ง|ส่งเมื่อ|dikirim|sent by',
  t: 'to|an|à|para|a|aan|til|till|vastaanottaja|do|komu|címzett|кому|до|προς|pour|destinataire|destinatario|destinatário|către|kime|alıcı|收件人|收件者|宛先|받는 사람|받는사람|수신|إلى|אל|đến|tới|người nhận|ถึง|ผู้รับ|kepada|empfänger',
  j: 'subject|betreff|thema|objet|sujet|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|otsikko|temat|předmět|predmet|tárgy|тема|тема письма|θέμα|subiect|konu|主题|主旨|主題|标题|件名|제목|الموضوع|נושא|chủ đề|tiêu đề|เรื่อง|หัวข้อ|subjek|perihal',
  o:
    'cc|bcc|copie à|copie a|kopie|kopi|copie|copia|抄送|密送|副本|참조|ccc|dw|kopia|másolatot kap|копия|копия письма|kopio|bilgi|نسخة|reply-to|reply to|antwort an|répondre à|responder a|rispondi a|svar til|svara till|antwoord naar|ответить|odpowiedz do|' +
    'importance|priority|priorität|wichtigkeit|attachments|anlagen|anhänge|pièces jointes|附件|organization|mailed-by|message-id',
};

const KINDS = new Map<string, HeaderKind>();
for (const kind of Object.keys(NAMES) as HeaderKind[]) for (const name of NAMES[kind].split('|')) KINDS.set(name.trim(), kind);

const COLON = /[:：|]/;
const FIELD = /^[\s*_|-]*([^:：|]{1,26})[:：|]/;
const OUTER = /[\s*_]+$/;

/** What kind of header field the line is, as in `Von: …`, `*From:* …`, `发件人：…`; undefined for any other line. */
export function headerKind(text: string): HeaderKind | undefined {
  const field = FIELD.exec(text)?.[1];
  if (field === undefined) return undefined;
  const name = field.replace(OUTER, '').toLowerCase();
  return KINDS.get(name) ?? (name.includes('\u3000') ? KINDS.get(name.replace(/\u3000/g, '')) : undefined);
}

/** A field name inside a line: programs that drop line breaks leave several fields on one. */
const INNER = /[\s*>]([^\s:：<>@*]{1,14})[*\s]?[:：]/g;
const LONGEST_JOINED = 500;

/** The kinds of all the fields on a line that begins with one, when they are enough to be no accident: `From: … Date: … To: …`. */
function joinedKinds(text: string, first: HeaderKind): readonly HeaderKind[] {
  if (text.length > LONGEST_JOINED || text.indexOf(':') === text.lastIndexOf(':')) return [];
  const kinds = [first];
  INNER.lastIndex = 0;
  for (let found = INNER.exec(text); found; found = INNER.exec(text)) {
    const kind = KINDS.get(found[1]!.toLowerCase());
    if (kind) kinds.push(kind);
  }
  const has = (kind: HeaderKind): boolean => kinds.indexOf(kind) >= 0;
  return new Set(kinds).size >= 3 || (has('f') && (has('d') || has('s')) && text.includes('@')) ? kinds : [];
}

/** The kind of a field whose name stands on a line of its own, without a colon, as Lotus Notes sets them. */
export function bareHeaderKind(text: string): HeaderKind | undefined {
  return text.length <= 12 ? KINDS.get(text.toLowerCase()) : undefined;
}

/** Lines of a folded field (a long subject, many recipients) that may stand between two fields. */
const FOLDED = 3;

/**
 * How many lines from `first` are the header block of a quoted mail, 0 when it is none. A shipping note (`From: Ningbo`, `To: Hamburg`,
 * `Date: 5 May`) is none: there must be a subject, a time of sending or an address.
 */
export function headerBlockLength(lines: readonly BodyLine[], first: number): number {
  const start = lines[first];
  const firstKind = start && headerKind(start.text);
  if (!start || !firstKind) return 0;
  const kinds = new Set<HeaderKind>([firstKind, ...joinedKinds(start.text, firstKind)]);
  let address = start.text.includes('@');
  let last = first;
  for (let at = first + 1, gap = 0; at < lines.length && at < first + 24 && gap <= FOLDED; at++) {
    const line = lines[at];
    if (!line || line.depth !== start.depth) break;
    const kind = headerKind(line.text);
    if (kind) {
      kinds.add(kind);
      last = at;
      gap = 0;
    } else gap += line.text === '' && gap > 0 ? FOLDED : 1;
    if (kind || at - last <= 1) address = address || line.text.includes('@');
  }
  const alone = firstKind === 'f' && start.text.includes('@') && isAlone(lines, first);
  if (kinds.size < 2) return alone ? 1 : 0;
  if (!kinds.has('f') && !kinds.has('d') && !kinds.has('s')) return 0;
  return address || kinds.has('j') || kinds.has('s') ? last - first + 1 : 0;
}

function isAlone(lines: readonly BodyLine[], at: number): boolean {
  const above = at > 0 ? lines[at - 1]!.text : '';
  return (above === '' || isRule(above)) && lines[at + 1]?.text === '';
}

/** True when a body begins at once with its own header, as a mail does that was saved or pasted whole; a forwarded one has a line above it. */
export function isOwnHeader(lines: readonly BodyLine[], count: number): boolean {
  if (!headerKind(lines[0]!.text)) return false;
  const kinds = new Set<HeaderKind | undefined>();
  for (let at = 0; at < count; at++) kinds.add(headerKind(lines[at]!.text));
  return kinds.has('f') && kinds.has('t') && kinds.has('j');
}

/** True when the lines look like a header block in whatever language: several short `name: value` lines in a row. */
export function looksLikeHeaders(lines: readonly BodyLine[], first: number): number {
  let count = 0;
  let at = first;
  for (; at < lines.length && at < first + 10; at++) {
    const { text } = lines[at]!;
    const colon = text.slice(0, 30).search(COLON);
    if (text === '' || (colon < 1 && count >= 3)) break;
    if (colon > 0) count += 1;
  }
  return count >= 3 ? at - first : 0;
}
