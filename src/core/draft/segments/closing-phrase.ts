/** Ways to close a mail, lower case, without outer punctuation. */
const CLOSINGS =
  'best regards|kind regards|regards|warm regards|warmest regards|kindest regards|warmly|sincerely|sincerely yours|yours sincerely|yours faithfully|yours truly|very truly yours|respectfully|respectfully yours|cordially|best wishes|with best wishes|all the best|many regards|good regards|best|rgds|brgds|b rgds|br|b.r|kr|bests|with regards|with best regards|with kind regards|with warm regards|with respect|with thanks|with appreciation|best rgds|b/rgds|b.rgds|thanks & best regards|thanks & regards|yours|love|take care|have a nice day|have a great day|have a good day|have a nice weekend|have a great weekend|talk soon|' +
  'mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|mit besten grüßen|mit besten grüssen|beste grüße|beste grüsse|besten gruß|viele grüße|viele grüsse|liebe grüße|schöne grüße|herzliche grüße|mit herzlichen grüßen|gruß|gruss|grüße|lg|vg|mfg|bg|hochachtungsvoll|' +
  'cordialement|bien cordialement|très cordialement|cdlt|cdt|bien à vous|bien à toi|salutations|meilleures salutations|sincères salutations|salutations distinguées|sincèrement|amicalement|bonne journée|bonne réception|amitiés|' +
  'saludos|saludos cordiales|un saludo|un cordial saludo|cordial saludo|cordialmente|atentamente|muy atentamente|atte|un abrazo|saluti|cordiali saluti|distinti saluti|un saluto|un cordiale saluto|tanti saluti|cari saluti|buona giornata|a presto|' +
  'atenciosamente|att|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraço|abraços|um abraço|cordiais saudações|' +
  'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|groet|groeten|groetjes|mvg|m.v.g|' +
  'med venlig hilsen|med venlige hilsner|venlig hilsen|de bedste hilsner|bedste hilsner|hilsen|hilsner|mvh|vh|kh|med vennlig hilsen|vennlig hilsen|beste hilsen|hälsningar|med vänlig hälsning|med vänliga hälsningar|vänlig hälsning|vänliga hälsningar|bästa hälsningar|med bästa hälsningar|vänligen|hälsning|' +
  'terveisin|ystävällisin terveisin|ystävällisesti|parhain terveisin|terv|yt|pozdrawiam|pozdrawiam serdecznie|z poważaniem|z powazaniem|z wyrazami szacunku|pozdrowienia|serdecznie pozdrawiam|' +
  's pozdravem|s přátelským pozdravem|s úctou|s pozdravom|üdvözlettel|tisztelettel|üdv|köszönettel|lp|lep pozdrav|srdačan pozdrav|s poštovanjem|cu stimă|cu respect|με εκτίμηση|φιλικά|' +
  'с уважением|с наилучшими пожеланиями|всего доброго|з повагою|saygılarımla|saygılarımızla|iyi çalışmalar|sevgiler|selamlar|مع التحية|تحياتي|مع تحياتي|مع خالص التحية|مع أطيب التحيات|وتفضلوا بقبول فائق الاحترام|בברכה|' +
  'trân trọng|trân trọng kính chào|kính thư|thân mến|ขอแสดงความนับถือ|ด้วยความเคารพ|salam|hormat kami|hormat saya|' +
  '此致|敬礼|此致敬礼|祝好|顺祝商祺|顺颂商祺|祝商祺|商祺|顺祝|致礼|谨上|敬上|敬启|敬具|よろしくお願いいたします|よろしくお願い致します|よろしくお願いします|宜しくお願い致します|宜しくお願いいたします|以上よろしくお願いいたします|以上、よろしくお願いいたします|감사합니다|드림|올림';

/** Thanks close a mail too, but only in front of a name: they also stand in the middle. */
const THANKS =
  'thanks|thank you|many thanks|thanks a lot|thanks so much|thank you so much|thank you very much|thanks in advance|thank you in advance|thanking you|thanks again|thank you again|thx|tks|tnx|cheers|ta|danke|vielen dank|danke schön|besten dank|vielen dank im voraus|merci|merci beaucoup|merci d’avance|' +
  "merci d'avance|gracias|muchas gracias|grazie|grazie mille|obrigado|obrigada|muito obrigado|bedankt|dank je|alvast bedankt|tak|mange tak|på forhånd tak|takk|tack|tack på förhand|kiitos|dzięki|dziękuję|díky|děkuji|köszönöm|спасибо|заранее спасибо|teşekkürler|شكرا|תודה|谢谢|謝謝|ありがとうございます|cảm ơn|ขอบคุณครับ|ขอบคุณค่ะ|terima kasih";

const STRONG = new Set(CLOSINGS.split('|'));
const WEAK = new Set(THANKS.split('|'));
/** The first words of all of them: most lines begin with none, and need no closer look. */
const FIRST_WORDS = new Set([...STRONG, ...WEAK].map((phrase) => phrase.split(/[\s,、]/, 1)[0]));
const FIRST_WORD = /^[\s*_]*([^\s,!;:、，。！]+)/;
const OUTER = /^[\s*_]+|[\s,.!~;:*_、，。！)\-–—\u2600-\u27bf\ufe0f\ud83c-\ud83e\udc00-\udfff]+$/g;
const AND = /\s*[,&/+，、]\s*| (?:and|und|et|y|e|en|og|och) /;

/** strong: closes a mail wherever it stands alone; weak: only above a name. */
export type Closing = 'strong' | 'weak';

function closingOf(phrase: string): Closing | undefined {
  return STRONG.has(phrase) ? 'strong' : WEAK.has(phrase) ? 'weak' : undefined;
}

const isNameWord = (word: string): boolean => word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase() && word.length < 16;

/** One to three words with capitals, such as the name behind `Best regards,`. */
export function isNameLike(text: string): boolean {
  const bare = text.replace(/^(?:i\. ?[av]\.|ppa\.?) |\s*\((?:ms|mr|mrs|miss|dr|先生|女士|小姐)\.?\)$/i, '');
  if (bare.length > 40 || /[\d:;!?@/<>()"]/.test(bare)) return false;
  if (/^[\u4e00-\u9fff]{2,4}$|^[\uac00-\ud7a3]{2,4}$/.test(bare)) return true;
  const words = bare.replace(/[.,]$/, '').split(/\s+/);
  return words.length <= 4 && words.every((word) => isNameWord(word) || /^(?:de|da|di|van|von|der|den|la|le|bin|al|el|dos|du|y|e)$/.test(word));
}

/** Whether the line closes a mail: `Best regards,`, `Thanks & regards`, `Best regards, Anna`, `Viele Grüße Anna`. */
export function closingIn(line: string): Closing | undefined {
  if (line.length > 70) return undefined;
  const first = (FIRST_WORD.exec(line)?.[1] ?? '').toLowerCase();
  if (!FIRST_WORDS.has(first) && !FIRST_WORDS.has(first.replace(/[./&+].*$|[^\w\u00c0-\uffff]+$/, ''))) return undefined;
  const whole = line.replace(OUTER, '').replace(/\s+/g, ' ');
  const phrase = whole.toLowerCase();
  const exact = closingOf(phrase);
  if (exact) return exact;
  const parts = phrase.split(AND);
  if (parts.length > 1 && parts.every((part) => closingOf(part) !== undefined)) return 'strong';
  // A closing and a name on one line. The name begins with a capital, which the rest of a sentence does not.
  for (let cut = whole.indexOf(' '); cut > 0; cut = whole.indexOf(' ', cut + 1)) {
    const rest = whole.slice(cut + 1).replace(/^[,\s-]+/, '');
    const closing = closingOf(phrase.slice(0, cut).replace(OUTER, ''));
    if (closing && isNameLike(rest)) return closing === 'strong' && cut < 5 ? 'weak' : closing;
  }
  return undefined;
}
