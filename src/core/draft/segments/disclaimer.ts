/** How legal notices begin, and what they contain. */
const STARTS =
  /^\W*(?:disclaimer|confidential(?:ity)?(?: (?:notice|note|statement|information))?|legal (?:notice|disclaimer)|important (?:notice|information)|privileged|notice of confidentiality|haftungsausschluss|vertraulichkeitshinweis|avis de confidentialité|aviso legal|aviso de confidencialidad|avviso di riservatezza|免责声明|保密声明|保密提示|声明)\s*(?:[:：\-–—*|]|$)/i;
const PARTS =
  /(?:this (?:e-?mail|message|communication|transmission|electronic)|the (?:information|contents?) (?:contained |transmitted )?(?:in|with|of) this (?:e-?mail|message|communication|transmission)).{0,160}(?:confidential|privileged|intended (?:only|solely|for)|addressee|proprietary)|if you (?:are not|have received|received|are no) (?:the |an )?(?:intended |named |this )?(?:recipient|addressee|e-?mail|message|communication)|intended (?:only|solely) for the|please (?:consider|think about|think of) the environment|before printing this|diese (?:e-?mail|nachricht).{0,120}vertraulich|nicht der (?:richtige|vorgesehene|beabsichtigte) (?:adressat|empfänger)|ce (?:message|courriel|mail|courrier).{0,120}confidentiel|si vous n['’]êtes pas (?:le|la) destinataire|este (?:mensaje|correo|e-?mail).{0,120}confidencial|esta mensagem.{0,120}(?:confidencia|sigilos)|questo messaggio.{0,120}(?:riservat|confidenzial)|le informazioni contenute.{0,120}riservat|dit (?:e-?mail)?bericht.{0,120}vertrouwelijk|данное (?:сообщение|письмо).{0,120}конфиденциальн|(?:本|此|该)(?:电子)?(?:邮件|郵件|電子郵件).{0,60}(?:机密|保密|机密性|機密|收件人)|本メール.{0,60}機密|scanned (?:by|for) (?:virus|malware)|virus-free\.|registered in england|company (?:number|registration)\W(?:no|nr|number)?\W*\d|registergericht|handelsregister/i;
const BANNER =
  /^\W*(?:(?:caution|warning|attention|achtung|vorsicht|attenzione|atención|external (?:e-?mail|sender|message)|extern(?:e)? (?:e-?mail|nachricht|absender))\b.{0,160}(?:external|outside|extern|originated|links? or|attachments?)|\[?external\]?\W*$|(?:this (?:e-?mail|message) (?:originated|was sent|came) from (?:outside|an external)|you don['’]t often get e-?mail from)|【?外部邮件】?|注意[：:].{0,20}外部)/i;

/** Words of which every line that `PARTS` knows holds one, lower case: most lines hold none and are not looked at further. */
const PART_WORDS =
  'onfiden|rivileg|ntended|ddressee|roprietary|if you |environment|printing|vertraulich|vertrouwelijk|nicht der |destinataire|sigilos|riservat|scanned|virus|registered|company |register|конфиденц|机密|保密|機密|收件人'.split(
    '|',
  );

/** A line longer than this is read up to here: what makes it a notice stands in front. */
const ENOUGH = 600;

/** True for the line with which a legal notice begins. `mayHoldPart` tells of a whole body, so that most need no look at their lines. */
export function beginsDisclaimer(text: string, mayHold: boolean): boolean {
  if (text.length < 9) return false;
  const head = text.slice(0, ENOUGH);
  return (STARTS.test(head) && beginsWithCapital(head)) || (mayHold && text.length > 24 && PARTS.test(head));
}

function beginsWithCapital(head: string): boolean {
  const first = head.replace(/^\W+/, '').charAt(0);
  return first === first.toUpperCase();
}

/** False for a body none of whose lines is part of a legal notice. */
export function mayHoldPart(text: string): boolean {
  const words = text.toLowerCase();
  for (const part of PART_WORDS) if (words.indexOf(part) >= 0) return true;
  return false;
}

/** True for the warning that a mail server puts above a mail from outside. */
export function isBanner(text: string): boolean {
  return text.length > 7 && BANNER.test(text.slice(0, ENOUGH));
}
