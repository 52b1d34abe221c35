const MEASURED = /\b(?:measured?|measures|found|tested|reads?|shows?|contains?|is|was|are|were|has|have|at|of)\b[^\d.?!]{0,30}(\d+(?:[.,]\d+)?)/i;
const MOST = /\b(?:limit|maximum|max\.?|at most|not more than|no more than|allowed|permitted|permissible|tolerance)\b[^\d?!]{0,25}(\d+(?:[.,]\d+)?)/i;
const LEAST = /\b(?:minimum|min\.?|at least|not less than|no less than)\b[^\d?!]{0,25}(\d+(?:[.,]\d+)?)/i;

const numberOf = (digits = ''): number => Number(digits.replace(',', '.'));

/** True where a sentence gives a measured figure and a limit that it is outside of: `measured 4.1 mg/kg of lead, the limit is 1`. */
export function outsideLimit(sentence: string): boolean {
  const measured = MEASURED.exec(sentence);
  if (!measured) return false;
  const end = measured.index + measured[0].length;
  const rest = sentence.slice(end);
  if (/^\s?(?:usd|eur|rmb|cny|gbp|[$€£¥]|days?|weeks?|months?|pcs|pieces|sets|cartons|units|x\d)/i.test(rest)) return false;
  if (/(?:usd|eur|rmb|[$€£¥])\s?$/i.test(sentence.slice(0, end - (measured[1] ?? '').length))) return false;
  const most = MOST.exec(rest);
  const least = most ? null : LEAST.exec(rest);
  if (most) return numberOf(measured[1]) > numberOf(most[1]);
  return least !== null && numberOf(measured[1]) < numberOf(least[1]);
}
