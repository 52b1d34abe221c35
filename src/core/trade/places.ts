/**
 * Ports and cities of trade, by side. `origin`: places in China that goods leave from, with common older spellings. `abroad`:
 * ISO 3166-1 country, then its ports. Only well-known names: a place that is not listed is still a place.
 */
export const ORIGIN_PLACES =
  'Shanghai|Ningbo|Shenzhen|Yantian|Shekou|Chiwan|Guangzhou|Nansha|Huangpu|Qingdao|Tianjin|Xingang|Xiamen|Dalian|Lianyungang|Fuzhou|Zhuhai|Foshan|Shunde|Zhongshan|Jiangmen|Shantou|Zhanjiang|Qinzhou|Nanjing|Zhangjiagang|Taicang|Nantong|Wenzhou|Taizhou|Zhoushan|Yingkou|Yantai|Weihai|Rizhao|Wuhan|Chongqing|Haikou|Yiwu|Dongguan|Hangzhou|Suzhou|Beijing|Chengdu|Zhengzhou|Pudong|China';

export const PLACES_ABROAD: Readonly<Record<string, string>> = {
  DE: 'Hamburg|Bremen|Bremerhaven|Wilhelmshaven|Duisburg|Munich|Frankfurt|Berlin|Cologne|Stuttgart|Germany',
  NL: 'Rotterdam|Amsterdam|Netherlands',
  BE: 'Antwerp|Zeebrugge|Belgium',
  GB: 'Felixstowe|Southampton|London|Liverpool|Immingham|Tilbury|Grangemouth|Leeds|Manchester|Birmingham',
  FR: 'Le Havre|Marseille|Fos|Dunkirk|Lyon|Paris|France',
  ES: 'Barcelona|Valencia|Algeciras|Bilbao|Madrid|Spain',
  IT: 'Genoa|La Spezia|Naples|Trieste|Venice|Milan|Italy',
  PL: 'Gdansk|Gdynia|Warsaw|Poznan|Poland',
  PT: 'Lisbon|Leixoes|Sines',
  GR: 'Piraeus|Thessaloniki',
  SE: 'Gothenburg|Stockholm',
  DK: 'Aarhus|Copenhagen',
  NO: 'Oslo|Bergen',
  FI: 'Helsinki|Kotka',
  RO: 'Constanta',
  TR: 'Istanbul|Ambarli|Mersin|Izmir|Gemlik|Turkey',
  RU: 'Vladivostok|Novorossiysk|Moscow',
  US: 'Los Angeles|Long Beach|New York|Newark|Savannah|Houston|Seattle|Oakland|Charleston|Norfolk|Miami|Chicago|Baltimore|Tacoma|Dallas|USA',
  CA: 'Vancouver|Montreal|Toronto|Halifax|Prince Rupert|Canada',
  MX: 'Manzanillo|Veracruz|Lazaro Cardenas|Altamira|Mexico',
  BR: 'Santos|Itajai|Navegantes|Paranagua|Rio de Janeiro|Brazil',
  AR: 'Buenos Aires',
  CL: 'San Antonio|Valparaiso|Santiago|Chile',
  PE: 'Callao|Lima',
  CO: 'Cartagena|Buenaventura|Bogota',
  EC: 'Guayaquil',
  PA: 'Colon|Balboa',
  AE: 'Jebel Ali|Dubai|Abu Dhabi|Sharjah',
  SA: 'Jeddah|Dammam|Riyadh',
  QA: 'Doha|Hamad',
  KW: 'Kuwait|Shuwaikh',
  OM: 'Sohar|Muscat|Salalah',
  BH: 'Bahrain',
  IL: 'Haifa|Ashdod',
  EG: 'Alexandria|Port Said|Damietta|Sokhna|Cairo',
  MA: 'Casablanca|Tangier',
  DZ: 'Algiers|Oran',
  NG: 'Lagos|Apapa|Tin Can Island|Onne|Nigeria',
  GH: 'Tema|Accra',
  KE: 'Mombasa|Nairobi|Kenya',
  TZ: 'Dar es Salaam',
  ZA: 'Durban|Cape Town|Johannesburg|Port Elizabeth',
  IN: 'Nhava Sheva|Mundra|Chennai|Mumbai|Kolkata|Cochin|Delhi|India',
  PK: 'Karachi|Lahore',
  BD: 'Chittagong|Chattogram|Dhaka',
  LK: 'Colombo',
  TH: 'Bangkok|Laem Chabang|Thailand',
  VN: 'Ho Chi Minh City|Haiphong|Hai Phong|Cat Lai|Hanoi|Vietnam',
  MY: 'Port Klang|Penang|Kuala Lumpur|Malaysia',
  ID: 'Jakarta|Surabaya|Tanjung Priok|Indonesia',
  PH: 'Manila|Cebu',
  SG: 'Singapore',
  JP: 'Tokyo|Yokohama|Osaka|Kobe|Nagoya|Hakata|Japan',
  KR: 'Busan|Incheon|Seoul|Korea',
  TW: 'Keelung|Kaohsiung|Taichung',
  HK: 'Hong Kong',
  AU: 'Sydney|Melbourne|Brisbane|Fremantle|Adelaide|Australia',
  NZ: 'Auckland|Tauranga|Lyttelton',
};

const countries: Record<string, string> = {};
for (const name of ORIGIN_PLACES.split('|')) countries[name.toLowerCase()] = 'CN';
for (const country of Object.keys(PLACES_ABROAD))
  for (const name of (PLACES_ABROAD[country] ?? '').split('|')) countries[name.toLowerCase()] = country;

/** The country of a known port or city, also when words stand around it (`Hamburg port`, `port of Santos`). */
export function countryOfPlace(place: string): string | undefined {
  const words = place
    .toLowerCase()
    .replace(/[^a-z ]/g, ' ')
    .split(/ +/)
    .slice(0, 8);
  for (let length = Math.min(4, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const country = countries[words.slice(from, from + length).join(' ')];
      if (country !== undefined) return country;
    }
  }
  return undefined;
}

/** Names that are written wrongly again and again, and what is meant. */
export const MISSPELT_PLACES: Readonly<Record<string, string>> = {
  shengzhen: 'Shenzhen',
  shenzen: 'Shenzhen',
  shanhai: 'Shanghai',
  shanghi: 'Shanghai',
  ningpo: 'Ningbo',
  guangzou: 'Guangzhou',
  xiameng: 'Xiamen',
  tianjing: 'Tianjin',
  qindao: 'Qingdao',
  hongkong: 'Hong Kong',
  rotterdan: 'Rotterdam',
  hamberg: 'Hamburg',
  felixtowe: 'Felixstowe',
  antwep: 'Antwerp',
  'los angles': 'Los Angeles',
  jebali: 'Jebel Ali',
  'jabel ali': 'Jebel Ali',
  karachy: 'Karachi',
  callo: 'Callao',
};
