/** Lines that stand above a quoted or forwarded mail, without their dashes, lower case. */
const PHRASES = new Set(
  (
    'original message|reply message|replied message|original|original mail|original email|original appointment|forwarded message|forwarded mail|forward message|forwarded by|begin forwarded message|begin forwarded mail|start of forwarded message|' +
    'original-nachricht|originalnachricht|ursprüngliche nachricht|ursprüngliche mail|originalmail|antwort nachricht|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|weitergeleitete mail|' +
    "message d'origine|message d’origine|message original|message initial|message transféré|début du message réexpédié|début du message transféré|message réexpédié|e-mail d'origine|mail original|" +
    'mensaje original|mensaje reenviado|inicio del mensaje reenviado|mensaje enviado|mensagem original|mensagem encaminhada|início da mensagem encaminhada|início da mensagem reencaminhada|mensagem reencaminhada|' +
    'messaggio originale|messaggio inoltrato|inizio messaggio inoltrato|messaggio originario|oorspronkelijk bericht|oorspronkelijke bericht|doorgestuurd bericht|begin doorgestuurd bericht|' +
    'originalmeddelande|ursprungligt meddelande|originalmeddelelse|oprindelig meddelelse|oprindelig besked|original besked|opprinnelig melding|original melding|vidarebefordrat meddelande|vidarebefordrat brev|videresendt meddelelse|' +
    'alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|przekazana wiadomość|początek przekazanej wiadomości|wiadomość pierwotna|' +
    'исходное сообщение|оригинальное сообщение|исходное письмо|первоначальное сообщение|пересылаемое сообщение|пересылаемое письмо|перенаправленное сообщение|пересланное сообщение|начало переадресованного сообщения|' +
    'orijinal mesaj|özgün ileti|orijinal ileti|asıl ileti|iletilen mesaj|iletilmiş mesaj|yönlendirilmiş ileti|iletilen ileti|الرسالة الأصلية|رسالة أصلية|الرسالة المعاد توجيهها|رسالة معاد توجيهها|رسالة تمت إعادة توجيهها|' +
    'thư gốc|tin nhắn gốc|thư chuyển tiếp|tin nhắn chuyển tiếp|thư đã chuyển tiếp|ข้อความต้นฉบับ|ข้อความเดิม|ข้อความที่ส่งต่อ|ข้อความส่งต่อ|pesan asli|pesan diteruskan|pesan terusan|' +
    '原始邮件|原始郵件|原邮件|原信件|原始信件|回复的原邮件|回复的邮件|回覆的原郵件|答复邮件|答复的邮件|转发的邮件|转发邮件|转发邮件信息|转发消息|转发信息|轉寄郵件|轉寄的郵件|轉寄|轉寄訊息|开始转发的邮件|下面是转发的邮件|下面是被转发的邮件|開始轉寄郵件|' +
    '元のメッセージ|オリジナルメッセージ|元のメール|転送メッセージ|転送されたメッセージ|転送メール|以下は転送メッセージ|원본 메시지|원본메시지|원본 메일|원본메일|전달된 메시지|전달된 메일'
  ).split('|'),
);

const OUTER = /^[\s\-_=*~—–─>:：【[(<|.]+|[\s\-_=*~—–─:：】\])>|.]+$/g;
const DASHES = /^[\s*>]*[-_=*~—–─]{2,}/;

/** Shown at the longest: `-----Original Message-----` with whatever a program adds. */
const LONGEST = 120;

const PROCESSED = /^original message processed by \S/i;

/**
 * True for `-----Original Message-----`, `Begin forwarded message:` and their like in other languages; the bare words only where a quote
 * follows.
 */
export function isQuoteSeparator(text: string, quoteFollows = false): boolean {
  if (text.length > LONGEST || text.length < 4) return false;
  const dashes = DASHES.test(text);
  if (!dashes && !quoteFollows && !/[:：]$/.test(text)) return PROCESSED.test(text);
  const phrase = text.replace(OUTER, '').replace(/\s+/g, ' ').toLowerCase();
  if (PHRASES.has(phrase)) return dashes || !phrase.startsWith('original') || phrase.includes(' ');
  return dashes && phrase.startsWith('forwarded by ');
}

/** `----- Eredeti üzenet -----`: words between dashes, which above header fields say the same in whatever language. */
export const isDashedTitle = (text: string): boolean => text.length <= LONGEST && /^-{2,} ?[^-]{4,60}-{2,}$/.test(text);

/** A rule of underscores or dashes, as Outlook draws above the header block. */
export function isRule(text: string): boolean {
  return text.length >= 3 && text.length < 200 && /^[-_=*—–─]+$/.test(text);
}
