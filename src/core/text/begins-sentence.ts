function isSpace(unit: number): boolean {
  return unit === 32 || unit === 0xa0;
}

/** True at the beginning of a line or sentence, a list number or bullet aside. */
export function beginsSentence(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  if (at === 0) return true;
  return '\n.!?:;)•*-–。！？，；：'.indexOf(text.charAt(at - 1)) >= 0;
}
