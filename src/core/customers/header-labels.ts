/** The words by which mail programs mark what they quote and forward. Compared in lower case, without accents where Latin. */

const words = (list: string): readonly string[] => list.split('|');

/** Labels of the line that names the sender of a quoted or forwarded mail. */
export const FROM_LABELS = new Set(
  words(
    'from|von|de|da|mittente|van|od|nadawca|fra|fran|lahettaja|felado|salje|posiljatelj|expeditorul|de la|от|от кого|отправитель|від|від кого|відправник|kimden|gonderen|saatja|' +
      '送信元|差出人|送信者|发件人|发信人|寄件者|寄件人|發件人|發信人|보낸 사람|보낸사람|보낸이|발신|발신인|발신자|من|المرسل|מאת|tu|nguoi gui|จาก|प्रेषक|द्वारा|dari|daripada|pengirim|από|απο|αποστολέας|αποστολεας|از|فرستنده|подател|nuo|no|expediteur|remitente|remetente|absender|afzender|avsandare|avsender|afsender',
  ),
);

/** Labels of the other lines of such a block: to, copy, date, subject. */
export const OTHER_LABELS = new Set(
  words(
    'to|cc|sent|date|subject|reply-to|importance|an|gesendet|datum|betreff|kopie|a|para|asunto|enviado|enviado el|fecha|assunto|data|enviada em|envoye|objet|cci|oggetto|inviato|aan|verzonden|onderwerp|do|wyslano|temat|predmet|odeslano|komu|kam|til|sendt|emne|dato|till|skickat|amne|' +
      'vastaanottaja|lahetetty|aihe|paivays|cimzett|elkuldve|targy|datuma|prima|poslano|catre|trimis|subiect|data:|кому|дата|тема|отправлено|надіслано|kime|gonderme tarihi|tarih|konu|gonderildi|kellele|teema|kuupaev|宛先|件名|日時|送信日時|收件人|抄送|主题|主旨|日期|时间|发送时间|发送日期|收件者|副本|主題|寄件日期|寄件時間|時間|傳送時間|' +
      '받는 사람|받는사람|참조|제목|날짜|보낸 날짜|보낸날짜|수신|إلى|الموضوع|التاريخ|تاريخ الإرسال|אל|נושא|תאריך|נשלח|भेजा गया|भेजा|दिनांक|विषय|प्रति|प्राप्तकर्ता|toi|den|ngay|chu de|da gui|ถึง|เรื่อง|วันที่|kepada|perihal|tanggal|terkirim|tarikh|προς|θεμα|θέμα|ημερομηνια|ημερομηνία|στάλθηκε|σταλθηκε|απεστάλη|به|گیرنده|موضوع|تاریخ|ارسال شده|ارسال‌شده|изпратено|odoslane|odoslané|zadeva|za|issiusta|išsiųsta|kam|nosutits|nosūtīts|temats|saadetud|adressaat|до|дата на изпращане|относно',
  ),
);

/** Labels of the lines that name recipients. */
export const TO_LABELS = new Set(
  words(
    'to|cc|an|kopie|a|para|aan|do|komu|til|till|vastaanottaja|cimzett|prima|catre|кому|kime|kellele|宛先|收件人|抄送|收件者|副本|받는 사람|받는사람|참조|수신|إلى|אל|प्रति|प्राप्तकर्ता|toi|den|ถึง|kepada|προς|до|به|گیرنده|za|kam|adressaat',
  ),
);

/** Words, anywhere in a separating line, that make what follows a forwarded mail. */
export const FORWARD_WORDS =
  /forwarded (?:message|mail|by)|weitergeleitete|message (?:transfere|reexpedie)|mensaje reenviado|messaggio inoltrato|mensagem (?:encaminhada|reencaminhada)|doorgestuurd|przekazyw?an|przekazan|preposlan|preposiel|tovabbitott|переадресован|пересылаем|переслан|vidarebefordra|videresendt|valitetty|edasi ?saadetud|iletilmis|iletilen|ileti baslangici|redirectionat|proslijeden|转发(?:的)?邮件|转发邮件信息|轉寄(?:的)?郵件|転送(?:された)?メッセージ|転送メール|전달된 메시지|전달된 메일|الرسالة المحو?لة|رسالة معاد توجيهها|הודעה שהועברה|chuyen tiep|diteruskan|προωθημενο/;

/** A line that separates without saying whether it forwards or quotes. */
export const PLAIN_SEPARATOR =
  /^-{2,} ?(?:original message|ursprungliche nachricht|message d'origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|wiadomosc oryginalna|original ?meddelande|oprindelig meddelelse|исходное сообщение|orijinal ileti|原始邮件|原始郵件|原邮件|元のメッセージ|원본 메시지|원본 메일)/;

/** The outermost mark in front of a subject. */
const FORWARD_PREFIX = /^\s*(?:fwd?|πρθ|προώθ|wg|tr|rv|vs|vb|vl|pd|enc|i|redir|videresend|ilt|转发|轉寄|転送|전달)\s*(?:\[\d+\]|\(\d+\))?\s*[:：.]/;
const REPLY_PREFIX = /^\s*(?:re|aw|sv|res|rif|antw|odp|ynt|回复|答复|回覆|返信|회신|答覆|ref)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]/;

/** What the subject says of a mail; `subject` folded (lower case, no accents). */
export function subjectKind(subject: string): 'forward' | 'reply' | undefined {
  if (FORWARD_PREFIX.test(subject)) return 'forward';
  return REPLY_PREFIX.test(subject) ? 'reply' : undefined;
}
