import { ROLE, word, words } from '#core/trade/lexicon.ts';
import type { Scan } from '#core/trade/scan.ts';

/** Marks, laws and schemes, by the way they are rightly written; all others in capitals as they stand. */
const NAMES =
  'CE UKCA UL cUL ETL FCC FDA CPSIA TSCA CARB DOT ISED CSA RoHS REACH WEEE LFGB GS TÜV TUV INMETRO ANATEL ANVISA NOM IRAM RETIE RETILAP SASO SABER ECAS EQM GOEIC SII BIS PSQCA BSTI PSE TELEC JIS KC CCC QCVN TISI SNI BSCI SMETA SA8000 OEKO GOTS FSC BRCGS HACCP HALAL KOSHER ATEX IECEX SAA RCM EAC ENEC CB PVOC SONCAP COC MSDS SDS ISTA';
const names: (string | undefined)[] = [];
for (const name of NAMES.split(' ')) for (const id of words(name.toLowerCase(), ROLE.certificate)) names[id] = name;
words('iso iatf', ROLE.certificate);
const ISO = [word('iso'), word('iatf')];
const anyCase = ['rohs', 'reach', 'halal', 'kosher', 'tüv', 'inmetro', 'saber', 'pvoc', 'oeko'].map((name) => word(name));

/** Reads the name of a mark or standard (`CE`, `RoHS`, `ISO 9001:2015`); returns the token after it, or 0. */
export function readCertificate(scan: Scan, at: number): number {
  const id = scan.wordAt(at);
  if (ISO.includes(id)) {
    if (!scan.isDigits(at + 1) || !scan.isNear(at + 1) || scan.length(at + 1) < 4) return 0;
    scan.add('certificate', at, at + 2, { name: `${scan.written(at).toUpperCase()} ${scan.written(at + 1)}` });
    return at + 2;
  }
  const name = names[id];
  if (name === undefined) return 0;
  // A glued neighbour makes it a part of another name (`CE-200`, `UL94`); `reach` is a verb.
  if (!scan.isUpper(at) && !(anyCase.includes(id) && scan.isCapitalised(at))) return 0;
  if (scan.written(at) === 'Reach') return 0;
  if (scan.isGlued(at + 1) && (scan.isDigits(at + 1) || (scan.isSign(at + 1, 45) && scan.isGlued(at + 2) && scan.isDigits(at + 2)))) return 0;
  if (scan.isGlued(at) && scan.kind[at - 1] !== 3) return 0;
  scan.add('certificate', at, at + 1, { name: name === 'TUV' ? 'TÜV' : name === 'OEKO' ? 'OEKO-TEX' : name });
  return at + 1;
}
