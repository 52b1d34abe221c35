const SUBJECT =
  /^\W*(?:(?:automatic|automated|auto)[- ]?(?:reply|response|answer)|auto(?:matische)? ?antwort|automatische antwort|abwesenheits|out of (?:the )?office|réponse automatique|absence du bureau|respuesta autom[aá]tica|fuera de (?:la )?oficina|resposta autom[aá]tica|risposta automatica|fuori (?:sede|ufficio)|automatisch antwoord|afwezig|autosvar|automatiskt svar|automaattinen|autoodpowiedź|automatyczna odpowiedź|автоответ|автоматический ответ|otomatik yanıt|自动回复|自动答复|自動回覆|自動返信|자동 ?회신|부재중)/i;
const BULK =
  /\bunsubscribe\b|\bview (?:this (?:e-?mail|message|newsletter) |it )?(?:in|on) (?:your |a |the )?(?:web )?browser\b|\bdo not reply to this (?:e-?mail|message)\b|\bthis is an? (?:automated|automatic|system[- ]generated) (?:e-?mail|message|notification)\b|\bnewsletter (?:abbestellen|abmelden)\b|\bse désabonner\b|\bse désinscrire\b|\bdarse de baja\b|\bcancella(?:re l')? ?iscrizione\b|\bcancelar (?:a )?inscrição\b|退订|此邮件由系统自动发送/i;

/** The part of a body that is looked at: a notice of bulk mail stands at its top or at its end. */
const ENDS = 2000;

/** True for a mail that nobody wrote to us: an answer of absence, a newsletter, a notice of a system. What it asks needs no answer. */
export function isAutomatic(subject: string, text: string): boolean {
  return SUBJECT.test(subject) || BULK.test(text.length > 2 * ENDS ? text.slice(0, ENDS) + '\n' + text.slice(-ENDS) : text);
}
