/** True when one text becomes the other by one character put in, left out or replaced, or two neighbours swapped; false when equal. */
export function isNearMiss(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let aEnd = a.length;
  let bEnd = b.length;
  while (aEnd > from && bEnd > from && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
    aEnd--;
    bEnd--;
  }
  const left = aEnd - from;
  const right = bEnd - from;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a.charAt(from) === b.charAt(from + 1) && a.charAt(from + 1) === b.charAt(from);
}
