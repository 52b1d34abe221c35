import { type Closing, closingIn, isNameLike } from '#core/draft/segments/closing-phrase.ts';

/** `-- ` and what writers and programs put in its place. The long rules also divide text and need more around them. */
const MARKER = /^(?:--|—|––|–|——)$/;
const RULE = /^(?:__|(?:[-_=*~—–]\s?){3,})$/;
const NAME_BEHIND_DASH = /^(?:--? ?|– ?|— ?|~ ?|\/ ?)(?=[^\s\d-])(.{1,40})$/;

const SENT_FROM = new RegExp(
  '^(?:\\W*(?:sent (?:wirelessly |securely )?(?:from|via|with|using|by)\\b|from my |sent on the go|get outlook (?:for|pour)|outlook for (?:ios|android|mac)|envoyé (?:de|depuis|à partir|avec)|télécharger outlook|obtenez outlook|provenance|gesendet (?:von|mit|über)|von meinem .{2,30} gesendet|diese nachricht wurde von|holen sie sich outlook|outlook für|' +
    'enviado (?:desde|do|de|pelo|a partir|con)|enviada (?:do|pelo)|obtener outlook|obter o outlook|outlook para|inviato (?:da|dal|con)|scarica outlook|ottieni outlook|verzonden (?:vanaf|met|via|vanuit)|verstuurd (?:vanaf|met)|download outlook|outlook voor|' +
    'sendt (?:fra|via|med)|hent outlook|skickat från|skickades från|lähetetty |wysłane? z|wysłano z|pobierz|odesláno z|odoslané z|elküldve|küldve|отправлено (?:с|из)|отправлено от|надіслано з|στάλθηκε από|iphone.{0,8}(?:dan|den)? gönderildi|.{2,30}gönderildi|' +
    '发自我的|发自|發自|從我的|从我的|來自我的|来自我的|获取 outlook|取得 outlook|iphoneから送信|androidから送信|.{0,20}から送信|나의 .{2,20}에서 보냄|.{2,20}에서 보냄|내 .{2,20}에서 보냄|đã gửi từ|gửi từ|được gửi từ|ส่งจาก|أُرسلت من|أرسلت من|تم الإرسال من|נשלח מה|dikirim dari|terkirim dari|do not delete))',
  'i',
);
const DEVICE =
  /ipad|ipod|android|galaxy|samsung|blackberry|phone|mobil|\bcell\b|tablet|outlook|mail\b|windows|huawei|xiaomi|redmi|oppo|vivo|nokia|htc|motorola|pixel|verizon|sprint|at&t|mac\b|proton|yahoo|handheld|wireless|téléphone|móvil|celular|telefon|手机|小米|华为|荣耀|邮箱|邮件|客户端|スマート|aol|spark|inbox|cloud|device|app\b/i;

const CONTACT =
  /@[\w-]+\.|https?:\/\/|\bwww\.|(?:\+|\b00)\d[\d\s().-]{6,}|\(?\d{2,4}\)?[\s./-]\d{3,4}[\s./-]\d{2,4}|^\W*(?:tel|telephone|telefon|phone|mob|mobile|cell|fax|direct|office|skype|whatsapp|wechat|web|website|e-?mail|mail|add|address|t|m|p|e|f|w|电话|手机|传真|邮箱|地址|微信|tél|móvil|手機|電話|携帯|전화|휴대폰|тел|моб)\s*[.:：/|]/i;
const COMPANY =
  /\b(?:ltd|limited|gmbh|ag|inc|llc|llp|plc|corp|company|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|ab|a\/s|aps|kg|ohg|pty|pvt|group|holding|trading|import|export|industr\w+|university|department|dept|institute|gesellschaft|kvk|hrb|nip)\b|有限公司|株式会社|公司|集团|주식회사/i;
const TITLE =
  /\b(?:manager|director|engineer|president|ceo|cto|cfo|coo|founder|owner|sales|purchas\w+|buyer|procurement|marketing|representative|executive|assistant|secretary|consultant|analyst|developer|officer|head of|vp|vice president|account|support|team|leiter|geschäftsführer|vertrieb|einkauf|directeur|responsable|gerente|director[ae]?|jefe|ventas|compras)\b|经理|总监|业务|主管|部長|課長|担当|부장|과장|대리/i;
const STREET = /\b(?:street|str\.|straße|strasse|road|rd\.?|avenue|ave\.?|rue|via|calle|suite|floor|building|p\.?o\.? box|\d{5})\b|路|号|楼|区/i;

/** Words that make sentences and do not stand in an address. */
const SENTENCE_WORDS =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|please|pls|pay|send|sent|see|find|call|transfer|confirm|we|our|my|me|us|you|your|this|that|these|it|they|if|when|by|from|to)\b|请|您|我们|附件|如下/gi;
/** `Tel: …`, `Visit us: …`: what stands behind such a name is no sentence. */
const LABEL = /^(?!our|your|my|here|please|pls|note|see)\S+(?: \S+)?\s?[:：]/i;

/** A line that says something, even if it names an account or a telephone number: `Please pay to account 8110 7010.` */
function isSentence(text: string): boolean {
  return /[a-z0-9][.!?:]["')]?$/i.test(text) && !/\b(?:ltd|inc|corp|co|llc)\.$/i.test(text) && (text.match(SENTENCE_WORDS)?.length ?? 0) >= 2;
}

/** A line of a sentence rather than of an address. */
function isProse(text: string): boolean {
  if (text.length > 300) return true;
  const words = wordCount(text);
  if (text.length > 110 && words >= 16) return true;
  if (isSentence(text)) return true;
  if (CONTACT.test(text) && words < 16) return false;
  return text.length > 110 || words > 14 || (words > 5 && /[.!?]$/.test(text)) || (text.length > 24 && /[。！？]$/.test(text)) || /\?$/.test(text);
}

/** Parts between white space, an empty one at an end with white space included. */
function wordCount(text: string): number {
  let count = 1;
  for (let at = 0, inSpace = false; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isSpace = unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 0xa0 && /\s/.test(text.charAt(at)));
    if (isSpace && !inSpace) count++;
    inSpace = isSpace;
  }
  return count;
}

/** Signs that rules and markers are made of. */
function isDash(unit: number): boolean {
  return unit === 45 || unit === 95 || unit === 61 || unit === 42 || unit === 126 || unit === 0x2014 || unit === 0x2013;
}

const ENDED = /[.!。！]$/;

const isPostscript = (text: string): boolean => /^(?:p\.? ?s\.?|ps)\s*[:.;,-]|^p\.s\.? /i.test(text);

/** A line that addresses the reader. */
const GREETING = /^(?:dear|hi|hello|hey|hallo|good \w+)\b.{0,50}$|^(?:尊敬|亲爱|您好|你好)/i;
interface Stretch {
  /** First and one behind the last line. */
  readonly from: number;
  readonly to: number;
}

const shown = (texts: readonly string[], { from, to }: Stretch): string[] => texts.slice(from, to).filter((text) => text !== '');

/** The most lines that a signature has. */
const LONGEST = 22;

/** `Sent from my Wiko RIDGE`: a make that no list has, by its capitals or figures. */
const SOME_DEVICE = /^Sent from my \S*[A-Z0-9]\S*(?: [\w-]+)*$/;

function isSentFrom(text: string): boolean {
  return (
    text.length < 110 &&
    SENT_FROM.test(text) &&
    (DEVICE.test(text) || SOME_DEVICE.test(text) ? text.split(/\s+/).length <= 10 : text.split(/\s+/).length <= 5)
  );
}

/** A line of a signature that says so by itself. */
function isEvident(text: string): boolean {
  if (text.length > 100 || isProse(text)) return false;
  return CONTACT.test(text) || COMPANY.test(text) || TITLE.test(text) || STREET.test(text) || isNameLike(text) || closingIn(text) !== undefined;
}

function afterDelimiter(texts: readonly string[], { from, to }: Stretch): number {
  for (let at = from; at < to; at++) {
    const text = texts[at]!;
    if (text.length > 80 || !isDash(text.charCodeAt(0))) continue;
    const isMarker = MARKER.test(text);
    if (!isMarker && !RULE.test(text)) continue;
    const rest = shown(texts, { from: at + 1, to });
    const prose = rest.filter(isProse).length;
    if (isMarker && rest.length <= LONGEST && prose <= Math.max(2, rest.length / 2)) return at;
    if (isMarker || rest.length === 0 || rest.length > 14) continue;
    // A rule also underlines headings and divides text.
    const above = at > 0 ? texts[at - 1]! : '';
    const divides = above !== '' && closingIn(above) === undefined;
    if (divides ? rest.every(isEvident) : !isProse(rest[0]!) && prose <= rest.length / 4) return at;
  }
  return -1;
}

/** Whether the lines behind a closing phrase are what follows one: a name, and perhaps company and ways to reach it. */
function closes(closing: Closing, rest: readonly string[]): boolean {
  if (rest.length > LONGEST) return false;
  const [first] = rest;
  if (first === undefined) return closing === 'strong';
  if ((first.length > 70 || isProse(first)) && !CONTACT.test(first)) return false;
  const prose = rest.slice(0, 12).filter(isProse).length;
  if (closing === 'strong') return prose <= 2;
  return prose === 0 && (isNameLike(first) || isDashedName(first) || closingIn(first) !== undefined || CONTACT.test(first));
}

/** `Thank you.` or `Have a nice day!` as a sentence of its own above the phrase that closes the mail: the writer's own words. */
const isSaidAbove = (text: string, next: string | undefined): boolean => ENDED.test(text) && next !== undefined && closingIn(next) === 'strong';

function afterClosing(texts: readonly string[], { from, to }: Stretch): number {
  let above = false;
  for (let at = from; at < to; at++) {
    const text = texts[at]!;
    const closing = closingIn(text);
    if (closing && (above || closing === 'strong')) {
      const rest = shown(texts, { from: at + 1, to });
      if (closes(closing, rest) && !isSaidAbove(text, rest[0])) return at;
    }
    above = above || text !== '';
  }
  return -1;
}

/** `-Anna`, `/B`, `- roman`. */
function isDashedName(text: string): boolean {
  const name = NAME_BEHIND_DASH.exec(text)?.[1]?.trim();
  return name !== undefined && (isNameLike(name) || /^[a-z]{2,12}\.?$/.test(name));
}

/** A line that tells the reader something, although it has an address or a number in it: `Please find it at www.hx.example`. */
const saysSomething = (text: string): boolean =>
  GREETING.test(text) || (text.search(SENTENCE_WORDS) >= 0 && /^\S+\s+\S+\s+\S/.test(text) && !LABEL.test(text));

/** A name, or name, company and ways to reach them, at the very end and without anything that announces them. */
function tail(texts: readonly string[], { from, to }: Stretch): number {
  /** The lines that may be the signature, from the last one up. */
  const lines: number[] = [];
  let contacts = 0;
  for (let at = to - 1; at >= from && lines.length < LONGEST; at--) {
    const text = texts[at]!;
    if (text === '') continue;
    const evidence = CONTACT.test(text) || (text.length < 70 && (COMPANY.test(text) || TITLE.test(text) || STREET.test(text)));
    if (isProse(text) || text.length > 100 || saysSomething(text) || (!evidence && !isNameLike(text) && !isDashedName(text))) break;
    if (evidence) contacts += 1;
    lines.push(at);
  }
  if (contacts === 0) return lines.length > 2 ? -1 : nameBelow(texts, from, lines);
  const start = lines[lines.length - 1] ?? -1;
  const above = lastShown(texts, from, start);
  if (lines.length < 2 || above.endsWith(':')) return -1;
  return start === from || texts[start - 1] === '' || isNameLike(texts[start]!) ? start : -1;
}

/** Only names: one must stand alone below something said. `lines` are given from the last one up. */
function nameBelow(texts: readonly string[], from: number, lines: readonly number[]): number {
  for (let at = lines.length - 1; at >= 0; at--) {
    const start = lines[at] ?? from;
    const text = texts[start]!;
    const above = lastShown(texts, from, start);
    if (above === '' || /[:：,，]$/.test(above)) continue;
    if (isDashedName(text) || (isNameLike(text) && (texts[start - 1] === '' || /[.!?)。！？]$/.test(above)))) return start;
  }
  return -1;
}

/** The nearest line with text above `before`; empty when there is none. */
function lastShown(texts: readonly string[], from: number, before: number): string {
  for (let at = before - 1; at >= from; at--) if (texts[at]) return texts[at]!;
  return '';
}

function afterSentFrom(texts: readonly string[], { from, to }: Stretch): number {
  for (let at = from; at < to; at++) {
    if (!isSentFrom(texts[at]!)) continue;
    // A program adds this line below all that was written: a paragraph below it is an earlier mail that nothing announces.
    const isLast = texts[at + 1] === '' && lastShown(texts, from, at) !== '' && !/[.,;:!?]$/.test(texts[at]!);
    if (isLast || shown(texts, { from: at + 1, to }).filter((text) => !isSentFrom(text)).length <= 3) return at;
  }
  return -1;
}

/** A closing phrase, or closing phrase and name, right above a signature found otherwise belongs to it. */
function withClosingAbove(texts: readonly string[], start: number, from: number): number {
  let at = start;
  for (let above = start - 1, steps = 0; above > from && steps < 4; above--) {
    const text = texts[above]!;
    if (text === '') continue;
    steps += 1;
    if (closingIn(text) && !isSaidAbove(text, texts[at])) at = above;
    else if (!isNameLike(text)) break;
  }
  return at;
}

/** Where the signature of a stretch of own lines begins: its closing phrase, marker, name or contact lines; -1 when it has none. */
export function signatureStart(texts: readonly string[], stretch: Stretch): number {
  let end = stretch.to;
  while (end > stretch.from && texts[end - 1] === '') end -= 1;
  const body = { from: stretch.from, to: end };
  const closing = afterClosing(texts, body);
  const found = [afterDelimiter(texts, body), closing, afterSentFrom(texts, body)].filter((at) => at >= 0);
  const first = found.length > 0 ? Math.min(...found) : -1;
  // What stands above a closing phrase was said: an address there is where to send something, not the writer's own.
  const tailStart = first >= 0 && first === closing ? -1 : tail(texts, { from: body.from, to: first < 0 ? body.to : first });
  const start = tailStart >= 0 ? tailStart : first;
  return start < 0 ? -1 : withClosingAbove(texts, start, body.from);
}

/** Where a postscript below a signature begins: from there the writer's own text goes on; -1 when there is none. */
export function postscriptStart(texts: readonly string[], stretch: Stretch): number {
  for (let at = stretch.from; at < stretch.to; at++) if (isPostscript(texts[at]!)) return at;
  return -1;
}
