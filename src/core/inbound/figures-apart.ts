const FIGURE = '(\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)';
/** What is, or was found to be: `counted 88`, `the count is 28`, `the bill came to 6,180`. */
const FOUND = new RegExp(
  `\\b(?:counted|count|weighed|measured|received|got|found|came (?:to|with|in)|comes to|is|are|was|were|has|have|contains?|contained|delivered|arrived|charged|invoiced|billed|debited|reads?|draws?|takes|uses|consumes|totals?|only)\\b[^\\d?!]{0,25}?${FIGURE}`,
  'gi',
);
/** What it was to be: `your list says 90`, `we need 30 as per contract`, `we had settled on 5,900`. */
const WANTED = new RegExp(
  `(?:\\b(?:we|i|you|the contract|our contract)(?: had| have|'d|’d)? (?:only |both |clearly |always )?(?:settled on|agreed(?: on| to)?|ordered|asked for|paid for|signed|bought|specified|approved|confirmed|quoted|said|promised|need)\\b|\\b(?:list|invoice|p/?o|p/?i|proforma|order|contract|b/l|bl|label|drawing|spec(?:ification)?s?|datasheet|quotation|offer|sample|l/c|lc|standard|agreement) (?:\\w+ )?(?:says?|shows?|states?|reads?|gives?|is|was|has|had|mentions?|asks for|calls for|requires?)\\b|\\b(?:our|the) (?:market|country|mains|standard|norm|law) (?:is|has|asks for|requires|needs)\\b|\\bas per (?:the |our |your )?\\w+:?|\\b(?:nameplate|rating|rated \\w+|datasheet|catalogue|website|brochure|manual|packaging|offer) (?:\\w+ )?(?:promises?|says?|is|claims?|gives?|states?)\\b|\\brated\\b|\\bshould (?:be|have been)\\b|\\bagainst(?: the)? (?:agreed|ordered|promised|invoiced|stated)\\b)[^\\d?!]{0,20}${FIGURE}`,
  'i',
);

const numberOf = (digits = ''): number => Number(/^\d+(?:,\d{3})+/.test(digits) ? digits.replace(/,/g, '') : digits.replace(',', '.'));

/** True where a sentence sets a figure that was found against another that was agreed: `we counted 88 rolls, your list says 90`. */
export function figuresApart(sentence: string): boolean {
  FOUND.lastIndex = 0;
  for (let found = FOUND.exec(sentence); found; found = FOUND.exec(sentence)) {
    const rest = sentence.slice(FOUND.lastIndex);
    const wanted = WANTED.exec(rest);
    if (!wanted) continue;
    const between = rest.slice(0, wanted.index);
    const [a, b] = [numberOf(found[1]), numberOf(wanted[1])];
    // One of another size is another thing: a date, a number of an order.
    if (a !== b && a > b / 5 && a < b * 5 && between.length < 60 && !/\d{4,}-\d|[.!?] /.test(between)) return true;
  }
  return false;
}
