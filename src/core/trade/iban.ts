/** True when the check digits of an IBAN (ISO 13616) are right; spaces do not count. Linear, without large integers. */
export function isValidIban(iban: string): boolean {
  const text = iban.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const turned = text.slice(4) + text.slice(0, 4);
  let rest = 0;
  for (let at = 0; at < turned.length; at++) {
    const code = turned.charCodeAt(at);
    rest = code >= 65 ? (rest * 100 + code - 55) % 97 : (rest * 10 + code - 48) % 97;
  }
  return rest === 1;
}

/** True for the shape of a BIC (ISO 9362): four letters, a country, two and perhaps three more characters. */
export function isValidBic(bic: string): boolean {
  return /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bic.toUpperCase());
}
