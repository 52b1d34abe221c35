import { foldLatin } from '#core/customers/evidence-keys.ts';

export interface SignatureLine {
  readonly text: string;
  /** Line number in the text it was read from, from 0. */
  readonly line: number;
}

const CLOSINGS =
  /^(?:(?:(?:with )?(?:best|kind|warm|many|sincere)?(?: (?:and )?(?:kind|warm|best))? ?(?:regards|wishes)|best|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|rgds|brgds|b\. ?rgds|br|(?:thanks|thx|tks|tnx)(?: ?(?:and|&|\/) ?(?:best |kind )?(?:regards|rgds|b\.?rgds))?|thank you|many thanks|cheers|respectfully)|mit (?:freundlichen|besten|herzlichen) gru(?:ss|ß)en|(?:viele|beste|liebe|freundliche|herzliche) gru(?:ss|ß)e|mfg|(?:bien )?cordialement|(?:meilleures )?salutations(?: distinguees)?|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|cordialmente|atenciosamente|(?:com os (?:melhores|meus) )?cumprimentos|ystavallisin terveisin|(?:parhain )?terveisin|hilsen|att|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?|(?:serdecznie )?pozdrawiam(?: serdecznie)?|z powazaniem|с уважением|saygilar(?:imla|imizla)?|iyi calismalar|med vanlig(?:a)? halsning(?:ar)?|med venlig hilsen|vennlig hilsen|mvh|s pozdravem|udvozlettel|cu stima|tran trong|hormat kami|此致|敬礼|顺祝商祺|祝商祺|敬上|谢谢|以上|敬具|よろしくお願いいたします|감사합니다|감사드립니다|مع أطيب التحيات|مع تحياتي|تحياتي|مع خالص التحيات|مع التحية|مع الشكر|وتفضلوا بقبول فائق الاحترام|groetjes|(?:hartelijke |vriendelijke )?groet(?:en)?|atte|s pozdravom|pozdrav|(?:lijep|lep|srdacan|ljubazan) pozdrav|(?:s )?postovanjem|поздрави|с поздрав|с уважение|з повагою|με εκτίμηση|με εκτιμηση|φιλικά|salamat(?: po)?|ar cienu|pagarbiai|lugupidamisega|tervitades|lg|vg|nga mihi|(?:de )?(?:bedste|beste|venlige|vanliga) (?:hilsner|halsningar)|(?:bien )?a vous|un abrazo|abracos?|salam hormat|ขอแสดงความนับถือ|ด้วยความนับถือ|謝謝|順頌商祺|此致敬禮|宜しくお願いいたします|よろしくお願い致します)[\s,.!;，。！:]*$/;

/** `Viele Grüße aus Bremen`, `Cordialement / Best regards`: each part is a closing. */
function isClosing(line: string): boolean {
  if (line.length >= 60) return false;
  const parts = foldLatin(line)
    .replace(/\s(?:aus|from|vanuit|fran|fra)\s\p{L}+(?:\s\p{L}+)?[\s,.!]*$/u, '')
    .split(/\s*\/\s*/);
  return parts.every((part) => CLOSINGS.test(part));
}

/** Where somebody signs for the company: the name stands behind it on the same line. */
const SIGNS_FOR = /^(?:i\.\s?[AV]\.|ppa\.?|p\.\s?p\.|p\.\s?o\.)\s+\p{Lu}/u;

/** What stands in signatures and hardly ever at the end of a text: a number to call, a web or mail address, a postal code, a legal form. */
const SIGNAL =
  /\+\d[\d\s()./-]{7,}|\b(?:tel|tlf|fax|mob|cel|gsm|phone|fon|whatsapp)\w{0,5}\s*[.:]|www\.|@[\w-]+\.|(?<!\d)0\d{1,4}[\s/-]\d{3}|\b(?:gmbh|ltd|inc|llc|corp|s\.?r\.?l|s\.?a\.?s?|b\.?v|sp\. z o|d\.?o\.?o|s\.?r\.?o|pty|pvt|sdn|oy|ab|aps|kft)\b\.?\s*$/im;

/** A line that ends as a sentence does; `Luz Andina S.A.` and `út 50.` do not. */
const isSentence = (line: string): boolean => /[?!]$/.test(line) || (/\.$/.test(line) && !/(?:\b\p{Lu}[\p{L}]{0,4}|\d|\.\p{L}{1,3})\.$/u.test(line));

/** The last paragraphs of short lines, as far up as they look like what stands below a mail; -1 for none. */
function startWithoutClosing(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && (lines[end - 1] ?? '').trim() === '') end--;
  const paragraphAbove = (below: number): number => {
    let start = below;
    while (start > 0 && (lines[start - 1] ?? '').trim() !== '') start--;
    return start;
  };
  const fits = (from: number, to: number): boolean => lines.slice(from, to).every((line) => line.trim().length <= 90 && !isSentence(line.trim()));
  let start = paragraphAbove(end);
  if (start === 0 || end - start > MOST_LINES || !fits(start, end)) return -1;
  const hasSignal = SIGNAL.test(lines.slice(start, end).join('\n'));
  if (!hasSignal && lines.slice(start, end).some((line) => line.length > 70)) return -1;
  // A name above a blank line belongs to the block of the company below it.
  while (hasSignal) {
    let above = start;
    while (above > 0 && (lines[above - 1] ?? '').trim() === '') above--;
    const from = paragraphAbove(above);
    if (from === 0 || above - from > 3 || end - from > MOST_LINES + 2 || !fits(from, above) || start - above > 2) break;
    start = from;
  }
  return start;
}

/** Lines that a phone or a program adds by itself. */
const ADDED = /^(?:sent from my|von meinem .* gesendet|enviado desde mi|envoye de mon|enviado do meu|inviato da|发自我的|获取 outlook|get outlook)/;

const MOST_LINES = 12;

/** The line below a closing that stands a few lines above a rule (`Best regards`, name, job, `_____`, company). */
function closingAbove(lines: readonly string[], rule: number): number | undefined {
  for (let at = rule - 1; at >= 0 && at >= rule - 6; at--) if (isClosing((lines[at] ?? '').trim())) return at + 1;
  return undefined;
}

/**
 * The lines of a mail's own text that name the sender: behind `-- ` or the last closing (`Best regards`), at most twelve. Without either,
 * the last paragraph, when all its lines are short. Empty when there is none.
 */
export function signatureLines(own: string): SignatureLine[] {
  const lines = own.slice(-6000).split('\n');
  const offset = own.length > 6000 ? own.slice(0, -6000).split('\n').length - 1 : 0;
  let start = -1;
  for (let at = lines.length - 1; at >= 0 && at >= lines.length - 40; at--) {
    const line = (lines[at] ?? '').trim();
    if (SIGNS_FOR.test(line) && line.length < 60) {
      start = at;
      break;
    }
    if (/^(?:-{2,}|__+|—+|={4,}|\*{4,})$/.test(line) || isClosing(line)) {
      start = at + 1;
      if (lines.slice(start).some((rest) => rest.trim() !== '')) {
        start = closingAbove(lines, at) ?? start;
        break;
      }
      start = -1;
    }
  }
  if (start < 0) start = startWithoutClosing(lines);
  if (start < 0) return [];
  return lines
    .slice(start)
    .map((text, at) => ({ text: text.trim(), line: offset + start + at }))
    .filter(({ text }) => text !== '' && !ADDED.test(foldLatin(text)))
    .slice(0, MOST_LINES);
}
