import { foldName } from '#core/culture/fold-name.ts';

/** Cities of countries with several zones, by IANA zone; folded, `_` for a space. Only what business mail comes from. */
const CITIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    'America/New_York':
      'new_york new_york_city nyc brooklyn boston philadelphia washington washington_dc atlanta miami orlando tampa jacksonville fort_lauderdale charlotte raleigh durham richmond norfolk virginia_beach baltimore pittsburgh cleveland columbus cincinnati detroit grand_rapids indianapolis louisville buffalo rochester albany hartford providence newark jersey_city edison princeton stamford savannah charleston greensboro 纽约 波士顿 费城 亚特兰大 迈阿密 底特律',
    'America/Los_Angeles':
      '洛杉矶 旧金山 西雅图 圣地亚哥 波特兰 拉斯维加斯 los_angeles san_francisco san_diego san_jose seattle portland las_vegas sacramento long_beach oakland irvine fresno anaheim tacoma reno palo_alto ontario bellevue redmond santa_ana santa_clara torrance riverside bakersfield stockton spokane eugene salem portland_or henderson glendale burbank fremont sunnyvale carlsbad',
    'America/Denver':
      '丹佛 盐湖城 denver salt_lake_city albuquerque boulder colorado_springs boise el_paso aurora fort_collins santa_fe provo billings cheyenne ogden',
    'America/Phoenix': 'phoenix tucson scottsdale mesa tempe',
    'America/Chicago':
      '芝加哥 休斯顿 达拉斯 奥斯汀 chicago houston dallas austin san_antonio fort_worth minneapolis st_louis saint_louis kansas_city milwaukee nashville memphis new_orleans oklahoma_city omaha tulsa madison des_moines birmingham plano arlington irving laredo corpus_christi mobile huntsville baton_rouge little_rock wichita sioux_falls fargo green_bay rockford naperville elgin lincoln jackson shreveport lubbock mcallen springfield_mo',
    'America/Anchorage': 'anchorage',
    'Pacific/Honolulu': 'honolulu',
  },
  CA: {
    'America/Toronto':
      'toronto montreal ottawa mississauga brampton hamilton laval quebec quebec_city markham vaughan windsor 多伦多 蒙特利尔 渥太华',
    'America/Vancouver': '温哥华 vancouver victoria surrey burnaby richmond kelowna abbotsford langley delta coquitlam nanaimo',
    'America/Edmonton': '卡尔加里 calgary edmonton red_deer lethbridge medicine_hat',
    'America/Winnipeg': 'winnipeg',
    'America/Regina': 'regina saskatoon',
    'America/Halifax': 'halifax moncton',
    'America/St_Johns': "st_john's st_johns",
  },
  MX: {
    'America/Mexico_City': 'mexico mexico_city ciudad_de_mexico cdmx guadalajara monterrey puebla queretaro leon toluca merida 墨西哥城',
    'America/Tijuana': 'tijuana mexicali ensenada',
    'America/Hermosillo': 'hermosillo',
    'America/Mazatlan': 'mazatlan culiacan',
    'America/Cancun': 'cancun',
  },
  BR: { 'America/Manaus': 'manaus', 'America/Cuiaba': 'cuiaba', 'America/Rio_Branco': 'rio_branco', 'America/Campo_Grande': 'campo_grande' },
  CL: { 'Pacific/Easter': 'hanga_roa', 'America/Punta_Arenas': 'punta_arenas' },
  ES: { 'Atlantic/Canary': 'las_palmas las_palmas_de_gran_canaria santa_cruz_de_tenerife tenerife' },
  PT: { 'Atlantic/Azores': 'ponta_delgada', 'Atlantic/Madeira': 'funchal' },
  RU: {
    'Europe/Moscow': 'moscow moskva st_petersburg saint_petersburg kazan nizhny_novgorod rostov-on-don krasnodar voronezh москва 莫斯科 圣彼得堡',
    'Asia/Yekaterinburg': 'yekaterinburg ekaterinburg chelyabinsk perm ufa tyumen екатеринбург',
    'Asia/Omsk': 'omsk',
    'Asia/Novosibirsk': 'novosibirsk новосибирск',
    'Asia/Krasnoyarsk': 'krasnoyarsk',
    'Asia/Irkutsk': 'irkutsk',
    'Asia/Vladivostok': 'vladivostok khabarovsk владивосток',
    'Europe/Samara': 'samara izhevsk',
    'Europe/Kaliningrad': 'kaliningrad',
  },
  ID: {
    'Asia/Jakarta': 'jakarta surabaya bandung semarang medan batam tangerang bekasi bogor depok 雅加达 泗水',
    'Asia/Makassar': 'makassar denpasar bali balikpapan samarinda manado',
    'Asia/Jayapura': 'jayapura ambon',
  },
  AU: {
    'Australia/Sydney': 'sydney newcastle wollongong parramatta canberra 悉尼 堪培拉',
    'Australia/Perth': 'perth fremantle 珀斯',
    'Australia/Brisbane': '布里斯班 brisbane gold_coast cairns townsville sunshine_coast toowoomba mackay',
    'Australia/Adelaide': 'adelaide 阿德莱德',
    'Australia/Darwin': 'darwin',
    'Australia/Melbourne': 'melbourne geelong 墨尔本',
    'Australia/Hobart': 'hobart',
  },
  MY: { 'Asia/Kuching': 'kuching kota_kinabalu miri sibu' },
  KZ: { 'Asia/Almaty': 'almaty astana' },
};

/** All of them, for the tests: each city in its plain spelling with its zone. */
export const CITY_ZONES: readonly { readonly country: string; readonly city: string; readonly zone: string }[] = Object.keys(CITIES).flatMap(
  (country) => {
    const zones = CITIES[country] ?? {};
    return Object.keys(zones).flatMap((zone) => (zones[zone] ?? '').split(' ').map((city) => ({ country, city: city.replace(/_/g, ' '), zone })));
  },
);

/** The IANA zone of a city of that country; undefined when the city is not known, or its country has one zone. */
export function cityZone(country: string | undefined, city: string | undefined): string | undefined {
  const zones = country === undefined ? undefined : CITIES[country.toUpperCase()];
  if (!zones || city === undefined) return undefined;
  const wanted = foldName(city.split(/[,(]/)[0]?.trim() ?? '')
    .replace(/\./g, '')
    .replace(/\s+/g, '_');
  return wanted === '' ? undefined : Object.keys(zones).find((zone) => zones[zone]?.split(' ').includes(wanted));
}
