import { foldLatin } from '#core/customers/evidence-keys.ts';

export interface SignatureLine {
  readonly text: string;
  /** Line number in the text it was read from, from 0. */
  readonly line: number;
}

const CLOSINGS =
  /^(?:(?:(?:with )?(?:best|kind|warm|many|sincere)?(?: (?:and )?(?:kind|warm|best))? ?(?:regards|wishes)|best|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|rgds|brgds|b\. ?rgds|thanks(?: (?:and|&) (?:best )?regards)?|thank you|many thanks|cheers|respectfully)|mit (?:freundlichen|besten|herzlichen) gru(?:ss|ß)en|(?:viele|beste|liebe|freundliche|herzliche) gru(?:ss|ß)e|mfg|(?:bien )?cordialement|(?:meilleures )?salutations(?: distinguees)?|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|cordialmente|atenciosamente|(?:com os (?:melhores|meus) )?cumprimentos|ystavallisin terveisin|(?:parhain )?terveisin|hilsen|att|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?|pozdrawiam|z powazaniem|с уважением|saygilar(?:imla|imizla)?|iyi calismalar|med vanlig(?:a)? halsning(?:ar)?|med venlig hilsen|vennlig hilsen|mvh|s pozdravem|udvozlettel|cu stima|tran trong|hormat kami|此致|敬礼|顺祝商祺|祝商祺|敬上|谢谢|以上|敬具|よろしくお願いいたします|감사합니다|مع أطيب التحيات|مع تحياتي)[\s,.!;，。！:]*$/;

/** Lines that a phone or a program adds by itself. */
const ADDED = /^(?:sent from my|von meinem .* gesendet|enviado desde mi|envoye de mon|enviado do meu|inviato da|发自我的|获取 outlook|get outlook)/;

const MOST_LINES = 12;

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
    if (/^(?:--|__+|—+)$/.test(line) || (line.length < 60 && CLOSINGS.test(foldLatin(line)))) {
      start = at + 1;
      if (lines.slice(start).some((rest) => rest.trim() !== '')) break;
      start = -1;
    }
  }
  if (start < 0) {
    let end = lines.length;
    while (end > 0 && (lines[end - 1] ?? '').trim() === '') end--;
    start = end;
    while (start > 0 && (lines[start - 1] ?? '').trim() !== '') start--;
    if (end - start > MOST_LINES || start === 0 || lines.slice(start, end).some((line) => line.length > 70 || /[.?!]$/.test(line.trim()))) return [];
  }
  return lines
    .slice(start)
    .map((text, at) => ({ text: text.trim(), line: offset + start + at }))
    .filter(({ text }) => text !== '' && !ADDED.test(foldLatin(text)))
    .slice(0, MOST_LINES);
}
