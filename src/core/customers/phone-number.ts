import { foldLatin } from '#core/customers/evidence-keys.ts';

/** Dialling codes, the longest first, with the country they stand for; '' where several countries share one. */
export const DIALLING_COUNTRIES: readonly (readonly [code: string, country: string])[] = (
  '1: 7: 20:EG 27:ZA 30:GR 31:NL 32:BE 33:FR 34:ES 36:HU 39:IT 40:RO 41:CH 43:AT 44: 45:DK 46:SE 47:NO 48:PL 49:DE 51:PE 52:MX 54:AR 55:BR 56:CL 57:CO 60:MY 61:AU 62:ID 63:PH 64:NZ 65:SG 66:TH ' +
  '81:JP 82:KR 84:VN 86:CN 90:TR 91:IN 92:PK 94:LK 98:IR 212:MA 213:DZ 216:TN 233:GH 234:NG 254:KE 255:TZ 256:UG 351:PT 352:LU 353:IE 354:IS 358:FI 359:BG 370:LT 371:LV 372:EE 380:UA 381:RS 385:HR 386:SI 420:CZ 421:SK ' +
  '53:CU 58:VE 93:AF 95:MM 218:LY 221:SN 225:CI 230:MU 237:CM 243:CD 244:AO 249:SD 251:ET 258:MZ 260:ZM 263:ZW 355:AL 356:MT 357:CY 373:MD 374:AM 375:BY 376:AD 377:MC 382:ME 387:BA 389:MK ' +
  '501:BZ 504:HN 505:NI 509:HT 592:GY 597:SR 673:BN 675:PG 679:FJ 856:LA 960:MV 963:SY 967:YE 970:PS 975:BT 976:MN 977:NP 992:TJ 993:TM 996:KG ' +
  '502:GT 503:SV 506:CR 507:PA 591:BO 593:EC 595:PY 598:UY 852:HK 853:MO 855:KH 880:BD 886:TW 961:LB 962:JO 964:IQ 965:KW 966:SA 968:OM 971:AE 972:IL 973:BH 974:QA 994:AZ 995:GE 998:UZ'
)
  .split(' ')
  .map((pair) => pair.split(':') as [string, string])
  .sort((a, b) => b[0].length - a[0].length);

const CODE_OF = new Map<string, string>([
  ...DIALLING_COUNTRIES.filter(([, country]) => country !== '').map(([code, country]) => [country, code] as const),
  ['US', '1'],
  ['CA', '1'],
  ['RU', '7'],
  ['KZ', '7'],
  ['GB', '44'],
]);

/** `49` for DE; undefined where no code is known. */
export const diallingCode = (country: string): string | undefined => CODE_OF.get(country);

/** Countries where the leading zero belongs to the number also after the country code. */
const KEEPS_ZERO = new Set(['IT', 'SM', 'CI', 'CG']);

/** What is dialled before a number inside the country, where that is not `0`. */
const TRUNKS: Readonly<Record<string, RegExp>> = {
  RU: /^8(?=\d{10}$)/,
  KZ: /^8(?=\d{10}$)/,
  BY: /^80(?=\d{9}$)/,
  LT: /^[80](?=\d{8}$)/,
  HU: /^06(?=\d{8,9}$)/,
  MX: /^(?:04[45]|01)(?=\d{10}$)/,
};

function withoutTrunk(digits: string, country: string): string {
  const trunk = TRUNKS[country]?.exec(digits)?.[0] ?? (digits.startsWith('0') && !KEEPS_ZERO.has(country) ? '0' : '');
  return digits.slice(trunk.length);
}

/**
 * A phone number in E.164, or undefined when the country code is neither written nor given or the length cannot be. `(0)` after a country code
 * and a trunk zero are dropped. No directory of number plans: a number of the right shape is taken as it is.
 */
export function e164(written: string, country?: string): string | undefined {
  const plain = written.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  let digits: string;
  if (plain.startsWith('+')) digits = plain.slice(1);
  else if (plain.startsWith('00')) digits = plain.slice(2);
  else {
    const code = country === undefined ? undefined : CODE_OF.get(country);
    if (code === undefined) return undefined;
    // `(852) 2555 0123`: the country's own code in brackets.
    if (code.length > 1 && new RegExp(`^\\s*\\(${code}\\)`).test(written)) return e164(`+${plain}`);
    digits = code + withoutTrunk(plain, country ?? '');
  }
  return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : undefined;
}

const NAMES = new Map(
  (
    'germany:DE deutschland:DE allemagne:DE france:FR italy:IT italia:IT spain:ES espana:ES portugal:PT netherlands:NL nederland:NL holland:NL belgium:BE belgique:BE belgie:BE austria:AT osterreich:AT switzerland:CH schweiz:CH suisse:CH ' +
    'poland:PL polska:PL denmark:DK danmark:DK sweden:SE sverige:SE norway:NO norge:NO finland:FI suomi:FI ireland:IE england:GB uk:GB scotland:GB wales:GB usa:US canada:CA mexico:MX brazil:BR brasil:BR argentina:AR chile:CL colombia:CO peru:PE ' +
    'russia:RU россия:RU ukraine:UA turkey:TR turkiye:TR egypt:EG nigeria:NG kenya:KE ghana:GH morocco:MA maroc:MA israel:IL uae:AE dubai:AE qatar:QA kuwait:KW oman:OM bahrain:BH jordan:JO pakistan:PK india:IN bangladesh:BD vietnam:VN thailand:TH malaysia:MY ' +
    'singapore:SG indonesia:ID philippines:PH japan:JP korea:KR taiwan:TW china:CN australia:AU romania:RO hungary:HU greece:GR bulgaria:BG croatia:HR serbia:RS srbija:RS hrvatska:HR slovensko:SK slovakia:SK slovenija:SI slovenia:SI magyarorszag:HU romania:RO българия:BG ελλάδα:GR україна:UA казахстан:KZ kazakhstan:KZ беларусь:BY tunisie:TN tunisia:TN algerie:DZ algeria:DZ senegal:SN lietuva:LT lithuania:LT latvija:LV latvia:LV eesti:EE estonia:EE island:IS iceland:IS luxembourg:LU ecuador:EC uruguay:UY paraguay:PY bolivia:BO panama:PA guatemala:GT venezuela:VE iraq:IQ lebanon:LB cambodia:KH myanmar:MM nepal:NP ethiopia:ET tanzania:TZ uganda:UG georgia:GE azerbaijan:AZ uzbekistan:UZ السعودية:SA الإمارات:AE مصر:EG الكويت:KW قطر:QA البحرين:BH الأردن:JO العراق:IQ لبنان:LB المغرب:MA الجزائر:DZ تونس:TN ישראל:IL ประเทศไทย:TH 台灣:TW 台湾:TW 香港:HK 中国:CN 日本:JP 한국:KR 대한민국:KR'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const LONG_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bunited kingdom\b|\bgreat britain\b/, 'GB'],
  [/\bunited states\b|\bu\.s\.a\.?/, 'US'],
  [/\bunited arab emirates\b|\bu\.a\.e\b/, 'AE'],
  [/\bviệt nam\b/, 'VN'],
  [/\bsaudi arabia\b|\bksa\b/, 'SA'],
  [/\bsouth africa\b/, 'ZA'],
  [/\bsouth korea\b|\brepublic of korea\b/, 'KR'],
  [/\bnew zealand\b/, 'NZ'],
  [/\bhong ?kong\b/, 'HK'],
  [/\bsri lanka\b/, 'LK'],
  [/\bczech republic\b|\bczechia\b|\bceska republika\b/, 'CZ'],
  [/\bviet nam\b/, 'VN'],
  [/\bcosta rica\b/, 'CR'],
];

const STATES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR'.split(
    ' ',
  ),
);

/** The country whose postal codes nobody else writes: `FL 33607`, `H3B 4W8`, `LS10 1AB`, `NSW 2009`. */
export function countryOfPostalCode(line: string): string | undefined {
  const state = /\b([A-Z]{2})\.?,? \d{5}(?:-\d{4})?\b/.exec(line)?.[1];
  if (state !== undefined && STATES.has(state)) return 'US';
  if (/\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/.test(line)) return 'CA';
  const prefix = /(?:^|[\s,])(D|A|CH|F|I|B|NL|L|DK|S|FI|PL|CZ)-\d{4,5}(?=[\s,])/.exec(line)?.[1];
  if (prefix !== undefined) return { D: 'DE', A: 'AT', F: 'FR', I: 'IT', B: 'BE', L: 'LU', S: 'SE' }[prefix] ?? prefix;
  if (/〒\s*\d{3}-\d{4}/.test(line)) return 'JP';
  if (/\b(?:NSW|VIC|QLD|ACT|TAS) \d{4}\b/.test(line)) return 'AU';
  return /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/.test(line) ? 'GB' : undefined;
}

/** The country that stands last in a line of an address, ISO 3166-1 alpha-2. */
export function countryInLine(line: string): string | undefined {
  const folded = foldLatin(line.slice(0, 200));
  for (const [name, country] of LONG_NAMES) if (name.test(folded)) return country;
  const words = folded.match(/[\p{L}]+/gu) ?? [];
  for (let at = words.length - 1; at >= 0; at--) {
    const country = NAMES.get(words[at] ?? '');
    if (country !== undefined) return country;
  }
  return undefined;
}
