import { foldName } from '#core/culture/fold-name.ts';
import { regionCode } from '#core/culture/regions.ts';

/**
 * States and provinces of countries with several zones, by IANA zone: folded codes and names, `_` for a space. Of a state with two zones the one that most
 * of its business keeps; its other cities stand in the table of cities. For CA, AU and BR the names are those of the table of regions.
 */
const ZONES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    'America/New_York':
      'ny new_york nj new_jersey pa pennsylvania ma massachusetts ct connecticut ri rhode_island vt vermont nh new_hampshire me maine de delaware md maryland va virginia wv west_virginia nc north_carolina sc south_carolina ga georgia fl florida oh ohio mi michigan in indiana ky kentucky dc district_of_columbia washington_dc 纽约州 新泽西州 宾夕法尼亚州 马萨诸塞州 弗吉尼亚州 佐治亚州 佛罗里达州 俄亥俄州 密歇根州',
    'America/Chicago':
      'il illinois tx texas wi wisconsin mn minnesota ia iowa mo missouri ar arkansas la louisiana ms mississippi al alabama tn tennessee ok oklahoma ks kansas ne nebraska sd south_dakota nd north_dakota 伊利诺伊州 得克萨斯州 德州 德克萨斯州 明尼苏达州 密苏里州 田纳西州',
    'America/Denver': 'co colorado ut utah nm new_mexico wy wyoming mt montana id idaho 科罗拉多州 犹他州',
    'America/Phoenix': 'az arizona 亚利桑那州',
    'America/Los_Angeles': 'ca california wa washington washington_state or oregon nv nevada 加州 加利福尼亚州 华盛顿州 俄勒冈州 内华达州',
    'America/Anchorage': 'ak alaska',
    'Pacific/Honolulu': 'hi hawaii 夏威夷州 夏威夷',
    'America/Puerto_Rico': 'pr puerto_rico',
  },
  CA: {
    'America/Toronto': 'on qc',
    'America/Vancouver': 'bc yt',
    'America/Edmonton': 'ab nt',
    'America/Winnipeg': 'mb nu',
    'America/Regina': 'sk',
    'America/Halifax': 'ns nb pe',
    'America/St_Johns': 'nl',
  },
  AU: {
    'Australia/Sydney': 'nsw act',
    'Australia/Melbourne': 'vic',
    'Australia/Brisbane': 'qld',
    'Australia/Adelaide': 'sa',
    'Australia/Darwin': 'nt',
    'Australia/Perth': 'wa',
    'Australia/Hobart': 'tas',
  },
  BR: {
    'America/Sao_Paulo': 'sp rj mg ba rs pr pe ce go es df sc al pb rn se pi ma ap pa to espirito_santo distrito_federal santa_catarina para',
    'America/Manaus': 'am rr ro amazonas roraima rondonia',
    'America/Cuiaba': 'mt mato_grosso',
    'America/Campo_Grande': 'ms mato_grosso_do_sul',
    'America/Rio_Branco': 'ac acre',
  },
  MX: {
    'America/Mexico_City':
      'cdmx ciudad_de_mexico estado_de_mexico jalisco nuevo_leon puebla queretaro guanajuato veracruz yucatan san_luis_potosi aguascalientes coahuila hidalgo morelos michoacan tamaulipas chihuahua',
    'America/Tijuana': 'bc baja_california',
    'America/Hermosillo': 'sonora',
    'America/Mazatlan': 'sinaloa bcs baja_california_sur nayarit',
    'America/Cancun': 'quintana_roo',
  },
  RU: {
    'Europe/Moscow': 'moscow moscow_oblast moskva saint_petersburg st_petersburg leningrad_oblast tatarstan krasnodar_krai rostov_oblast',
    'Europe/Kaliningrad': 'kaliningrad kaliningrad_oblast',
    'Europe/Samara': 'samara samara_oblast udmurtia',
    'Asia/Yekaterinburg': 'sverdlovsk_oblast chelyabinsk_oblast perm_krai bashkortostan tyumen_oblast',
    'Asia/Omsk': 'omsk_oblast',
    'Asia/Novosibirsk': 'novosibirsk_oblast novosibirsk altai_krai',
    'Asia/Krasnoyarsk': 'krasnoyarsk_krai kemerovo_oblast',
    'Asia/Irkutsk': 'irkutsk_oblast',
    'Asia/Vladivostok': 'primorsky_krai primorye khabarovsk_krai',
  },
  ID: {
    'Asia/Jakarta':
      'jakarta dki_jakarta west_java jawa_barat central_java jawa_tengah east_java jawa_timur banten north_sumatra sumatera_utara riau batam',
    'Asia/Makassar': 'bali south_sulawesi sulawesi_selatan north_sulawesi east_kalimantan kalimantan_timur south_kalimantan ntb lombok',
    'Asia/Jayapura': 'papua maluku',
  },
  ES: { 'Atlantic/Canary': 'cn' },
  PT: { 'Atlantic/Azores': 'azores acores', 'Atlantic/Madeira': 'madeira' },
  CL: { 'America/Punta_Arenas': 'magallanes' },
  KZ: { 'Asia/Almaty': 'almaty astana' },
};
/** States in which some cities keep another zone: there a city of the table says more than the state. */
const TWO_ZONES = 'tx texas fl florida tn tennessee ky kentucky in indiana mi michigan nd sd ne ks id idaho or oregon 德州 得克萨斯州'.split(' ');

const keyOf = (text: string): string =>
  foldName(text.trim())
    .replace(/^(?:us|ca|au|br|mx|ru|id)-(?=[a-z]{2,4}$)/, '')
    .replace(/^(?:state|province|estado) (?:of|de|do|da) /, '')
    .replace(/ (?:state|province)$/, '')
    .replace(/\s+/g, '_');

/** The IANA zone of a state or province (`Texas`, `TX`, `US-TX`, `BC`); undefined when it names none that is known. */
export function regionZone(country: string | undefined, region: string | undefined): string | undefined {
  const code = country?.toUpperCase();
  const zones = code === undefined ? undefined : ZONES[code];
  if (!zones || region === undefined) return undefined;
  const keys = [regionCode(code, region)?.toLowerCase(), ...region.split(/[,()/]/).map(keyOf)].filter((key) => key !== undefined && key !== '');
  for (const key of keys) {
    const zone = Object.keys(zones).filter((one) => (zones[one] ?? '').split(' ').indexOf(key ?? '') >= 0)[0];
    if (zone !== undefined) return zone;
  }
  return undefined;
}

/** True where a city of the state may keep another zone than the state. */
export function hasTwoZones(region: string): boolean {
  return region.split(/[,()/]/).some((part) => TWO_ZONES.indexOf(keyOf(part)) >= 0);
}
