import { foldLatin } from '#core/customers/evidence-keys.ts';

/** Legal forms that one country alone writes so, nearly always. */
const FORMS: readonly (readonly [form: RegExp, country: string])[] = [
  [/a\.\s?ş\.|\btic\. ?(?:ve|ltd|a)|\bşti\b|\bsan\. ve tic/i, 'TR'],
  [/\bsp\. ?z ?o\. ?o|\bsp\. ?[kj]\.|\bs\.k\.a\.?/i, 'PL'],
  [/\bs\.? ?p\.? ?a\.?(?=$|[\s,|])|\bS\.r\.l\./, 'IT'],
  [/\bB\.? ?V\.?(?=$|[\s,|])/, 'NL'],
  [/(?<=\p{L} )AB(?=$|[\s,|])/u, 'SE'],
  [/\bASA?(?=$|[\s,|])/, 'NO'],
  [/\bA\/S(?=$|[\s,|])|\bApS\b/, 'DK'],
  [/\bOyj?(?=$|[\s,|])/, 'FI'],
  [/\bOÜ(?=$|[\s,|])/u, 'EE'],
  [/\bUAB\b/, 'LT'],
  [/\bSIA\b/, 'LV'],
  [/\bKft\.?(?=$|[\s,|])|\bZrt\b/i, 'HU'],
  [/\ba\.s\.|\bs\.r\.o\.|\bspol\. s r/i, 'CZ'],
  [/\(pty\) ?ltd|\bproprietary limited/i, 'ZA'],
  [/\bpty\.? ltd/i, 'AU'],
  [/\bpvt\.? ltd|\bprivate limited/i, 'IN'],
  [/\bsdn\.? ?bhd/i, 'MY'],
  [/\bpte\.? ltd/i, 'SG'],
  [/\bltda\b|\beireli\b/i, 'BR'],
  [/\bs\.?a\.? de c\.?v\.?|\bs\. de r\.l/i, 'MX'],
  [/\bsarl\b|\bs\.a\.r\.l|\bsasu?\b|\beurl\b/i, 'FR'],
  [/\bs\.l\.u?\.?(?=$|[\s,|])|(?<=\p{L} )SLU?(?=$|[\s,|])/u, 'ES'],
  [/\blda\b\.?/i, 'PT'],
  [/\bDAC\b/, 'IE'],
  [/\bplc\b|registered in england/i, 'GB'],
  [/\b(?:KG|e\.K\.|GmbH & Co\.? KG|OHG)(?=$|[\s,|])/, 'DE'],
  [/\bgmbh\b/i, 'DE'],
  [/^(?:ООО|ОАО|ЗАО|ПАО|ИП)\s/u, 'RU'],
  [/^(?:ТОВ|ПП|ФОП|TOV)\s/u, 'UA'],
  [/^ТОО\s/u, 'KZ'],
  [/\b(?:Е?ООД|АД)(?=$|[\s,])/u, 'BG'],
  [/Α\.\s?Ε\.|Ε\.Π\.Ε|Ο\.Ε\./u, 'GR'],
  [/株式会社|有限会社|合同会社/, 'JP'],
  [/\(주\)|㈜|주식회사/, 'KR'],
  [/công ty/iu, 'VN'],
  [/בע"מ/, 'IL'],
  [/^PT\.? \p{Lu}/u, 'ID'],
  [/\bs\.?c\.? .*\bs\.?r\.?l\b/i, 'RO'],
  [/\bd\.?o\.?o\.?(?=$|[\s,|])/i, 'HR'],
  [/\bL\.?L\.?C\.?.{0,3}(?:dubai|sharjah|abu dhabi)|\bFZ(?:E|CO|C)\b/i, 'AE'],
  [/\bW\.L\.L\.?/i, 'QA'],
];

/** Towns that buyers sit in, by country; names that two countries share are left out. */
const TOWNS: Readonly<Record<string, string>> = {
  DE: 'berlin hamburg munchen munich koln cologne frankfurt stuttgart dusseldorf dortmund essen leipzig bremen dresden hannover nurnberg duisburg mannheim karlsruhe augsburg kiel',
  AT: 'wien vienna graz linz salzburg innsbruck klagenfurt',
  CH: 'zurich geneve basel lausanne bern winterthur luzern biel',
  FR: 'paris lyon marseille toulouse nantes strasbourg bordeaux lille rennes reims grenoble dijon angers',
  IT: 'milano roma torino napoli bologna firenze genova verona padova brescia bergamo modena parma bari palermo',
  ES: 'madrid barcelona valencia sevilla zaragoza bilbao malaga murcia alicante vigo',
  PT: 'lisboa porto braga coimbra aveiro',
  NL: 'amsterdam rotterdam eindhoven utrecht tilburg groningen breda almere arnhem',
  BE: 'bruxelles brussel antwerpen gent brugge liege leuven',
  GB: 'london manchester birmingham leeds glasgow liverpool bristol sheffield edinburgh cardiff',
  IE: 'dublin cork galway limerick',
  PL: 'warszawa krakow lodz wroclaw poznan gdansk szczecin katowice lublin',
  CZ: 'praha brno ostrava plzen zlin olomouc',
  SK: 'bratislava kosice',
  HU: 'budapest debrecen szeged gyor',
  RO: 'bucuresti cluj timisoara iasi brasov constanta',
  BG: 'софия пловдив варна sofia plovdiv',
  GR: 'αθηνα αθήνα θεσσαλονίκη athens thessaloniki piraeus',
  TR: 'istanbul ankara izmir bursa gaziantep konya kayseri mersin adana denizli',
  RU: 'москва санкт-петербург екатеринбург новосибирск казань moscow',
  UA: 'київ киев одеса дніпро харків львів kyiv kiev odesa dnipro kharkiv lviv',
  KZ: 'алматы астана almaty astana',
  SE: 'stockholm goteborg malmo umea uppsala vasteras orebro',
  NO: 'oslo bergen trondheim stavanger',
  DK: 'kobenhavn aarhus odense aalborg copenhagen',
  FI: 'helsinki espoo tampere turku oulu vantaa',
  EE: 'tallinn tartu',
  LV: 'riga',
  LT: 'vilnius kaunas klaipeda',
  HR: 'zagreb rijeka osijek',
  RS: 'beograd belgrade',
  SI: 'ljubljana maribor',
  ZA: 'johannesburg durban pretoria sandton centurion',
  NG: 'lagos abuja kano ibadan',
  KE: 'nairobi mombasa kisumu',
  GH: 'accra kumasi tema',
  EG: 'cairo alexandria giza القاهرة الإسكندرية',
  MA: 'casablanca rabat tanger marrakech agadir',
  TN: 'tunis sfax sousse',
  DZ: 'alger oran',
  AE: 'dubai sharjah ajman دبي',
  SA: 'riyadh jeddah dammam khobar الرياض جدة',
  QA: 'doha',
  KW: 'الكويت safat',
  JO: 'amman عمان',
  LB: 'beirut',
  IL: 'haifa ramat petah',
  IN: 'mumbai delhi pune chennai bengaluru bangalore kolkata ahmedabad rajkot surat ludhiana coimbatore',
  PK: 'karachi lahore faisalabad sialkot islamabad',
  BD: 'dhaka chittagong chattogram',
  LK: 'colombo',
  TH: 'bangkok กรุงเทพ chonburi',
  VN: 'hanoi danang haiphong',
  MY: 'penang selangor johor ipoh',
  ID: 'jakarta surabaya bandung medan semarang tangerang bekasi',
  PH: 'manila makati cebu quezon',
  JP: 'tokyo osaka nagoya yokohama kobe fukuoka 東京都 大阪府 大阪市 名古屋市 横浜市 神戸市 福岡市 京都市',
  KR: 'seoul busan incheon daegu 서울 부산 인천 대구 경기도',
  TW: 'taipei taichung kaohsiung 台北 台中 高雄',
  HK: 'kowloon 九龍 九龙',
  AU: 'sydney melbourne brisbane adelaide',
  NZ: 'auckland christchurch',
  CA: 'toronto montreal vancouver calgary ottawa edmonton winnipeg',
  US: 'chicago houston atlanta dallas seattle',
  MX: 'monterrey guadalajara puebla tijuana queretaro cdmx',
  BR: 'curitiba joinville campinas blumenau fortaleza recife manaus',
  AR: 'rosario mendoza caba',
  CL: 'valparaiso antofagasta',
  CO: 'bogota medellin cali barranquilla',
  PE: 'callao arequipa lima',
  EC: 'guayaquil quito',
};
const COUNTRY_OF_TOWN = new Map(Object.entries(TOWNS).flatMap(([country, towns]) => towns.split(' ').map((town) => [town, country] as const)));

/** Words of a letter's end, and letters, that one country writes nearly alone. */
const LANGUAGES: readonly (readonly [words: RegExp, country: string])[] = [
  [/\p{Script=Hangul}{2}/u, 'KR'],
  [/[\u3040-\u30ff]{2}/u, 'JP'],
  [/\p{Script=Greek}{4}/u, 'GR'],
  [/\p{Script=Thai}{3}/u, 'TH'],
  [/\p{Script=Hebrew}{3}/u, 'IL'],
  [/saygilar|iyi calismalar|tesekkur/, 'TR'],
  [/pozdrawiam|z powazaniem/, 'PL'],
  [/vennlig hilsen/, 'NO'],
  [/venlig hilsen/, 'DK'],
  [/vanlig halsning/, 'SE'],
  [/vriendelijke groet|hartelijke groet/, 'NL'],
  [/cordialement|salutations distinguees/, 'FR'],
  [/cordiali saluti|distinti saluti/, 'IT'],
  [/atenciosamente/, 'BR'],
  [/cumprimentos/, 'PT'],
  [/tran trong/, 'VN'],
  [/cu stima/, 'RO'],
  [/ystavallisin|terveisin/, 'FI'],
  [/udvozlettel/, 'HU'],
  [/s pozdravem/, 'CZ'],
  [/з повагою/, 'UA'],
  [/с уважение\b(?!м)/, 'BG'],
  [/с уважением/, 'RU'],
  [/mit freundlichen gruss?|\bmfg\b|viele gruss?e/, 'DE'],
];

/** The country of the town that a line of an address names; undefined for a line without one. */
export function countryOfTown(line: string): string | undefined {
  for (const word of foldLatin(line.slice(0, 200)).match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? []) {
    const country = COUNTRY_OF_TOWN.get(word) ?? [...word.split('-')].map((part) => COUNTRY_OF_TOWN.get(part)).find(Boolean);
    if (country !== undefined) return country;
  }
  const han = /東京都|大阪府|大阪市|名古屋市|横浜市|神戸市|福岡市|京都市|台北|台中|高雄|九龍|九龙/.exec(line)?.[0];
  return han === undefined ? undefined : COUNTRY_OF_TOWN.get(han);
}

/** The country whose legal form a line shows. */
export const countryOfForm = (line: string): string | undefined => FORMS.find(([form]) => form.test(line))?.[1];

/** The country in whose language a mail ends; weak, the last thing to ask. */
export function countryOfLanguage(text: string): string | undefined {
  const folded = foldLatin(text);
  return LANGUAGES.find(([words]) => words.test(folded))?.[1];
}

/** Significant digits of a number dialled inside a country that has no trunk `0`; elsewhere a number begins with it. */
const LENGTHS: Readonly<Record<string, string>> = {
  ES: '9',
  PL: '9',
  CZ: '9',
  PT: '9',
  NO: '8',
  DK: '8',
  GR: '10',
  MX: '10',
  US: '10',
  CA: '10',
  SG: '8',
  HK: '8',
  EE: '7,8',
  LV: '8',
  QA: '8',
  CR: '8',
  PA: '7,8',
  GT: '8',
  SV: '8',
  TN: '8',
  OM: '8',
  KW: '8',
  BH: '8',
  CL: '9',
  CO: '10',
  PE: '9',
  IN: '10',
  MA: '9,10',
  IT: '9,10,11',
  BR: '10,11',
  AR: '10',
  CN: '11',
  LT: '8,9',
  MO: '8',
};

/** True where digits without a country code look like a number of the country that was only inferred. */
export function isNumberOf(country: string, digits: string): boolean {
  const plain = digits.replace(/\(0\)/g, '0').replace(/\D/g, '');
  if (plain.startsWith('0') && !plain.startsWith('00')) return plain.length >= 8 && plain.length <= 12;
  return (LENGTHS[country] ?? '').split(',').includes(String(plain.length));
}
