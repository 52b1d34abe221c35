const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a line. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form head h1 h2 h3 h4 h5 h6 header hgroup hr html includetail ' +
    'legend li listing main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
export const VOID = set('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr');
/** Elements that show nothing a reader reads as text. */
export const UNSEEN = set('head template select datalist object applet svg math audio video canvas map xml frameset');
export const HEADINGS = set('h1 h2 h3 h4 h5 h6');
/** An open one of these hides the elements around it from end tags inside. */
export const CELLS = set('td th caption');
/** Table parts that a new part of the same or a higher rank closes. */
export const TABLE_RANK: Readonly<Record<string, number>> = { td: 1, th: 1, tr: 2, tbody: 3, thead: 3, tfoot: 3, caption: 3 };
