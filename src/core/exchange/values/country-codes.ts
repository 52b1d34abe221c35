import { simplified } from '#core/exchange/values/simplified.ts';
import { editDistance } from '#core/customers/skeleton.ts';
import { DIALLING_COUNTRIES } from '#core/customers/phone-number.ts';

/** ISO 3166-1: alpha-2 and alpha-3 of every country. */
const CODES = new Map(
  (
    'AF:AFG AX:ALA AL:ALB DZ:DZA AS:ASM AD:AND AO:AGO AI:AIA AQ:ATA AG:ATG AR:ARG AM:ARM AW:ABW AU:AUS AT:AUT AZ:AZE BS:BHS BH:BHR BD:BGD BB:BRB BY:BLR BE:BEL BZ:BLZ BJ:BEN BM:BMU BT:BTN BO:BOL BQ:BES BA:BIH BW:BWA BV:BVT BR:BRA IO:IOT BN:BRN BG:BGR BF:BFA BI:BDI ' +
    'CV:CPV KH:KHM CM:CMR CA:CAN KY:CYM CF:CAF TD:TCD CL:CHL CN:CHN CX:CXR CC:CCK CO:COL KM:COM CG:COG CD:COD CK:COK CR:CRI CI:CIV HR:HRV CU:CUB CW:CUW CY:CYP CZ:CZE DK:DNK DJ:DJI DM:DMA DO:DOM EC:ECU EG:EGY SV:SLV GQ:GNQ ER:ERI EE:EST SZ:SWZ ET:ETH ' +
    'FK:FLK FO:FRO FJ:FJI FI:FIN FR:FRA GF:GUF PF:PYF TF:ATF GA:GAB GM:GMB GE:GEO DE:DEU GH:GHA GI:GIB GR:GRC GL:GRL GD:GRD GP:GLP GU:GUM GT:GTM GG:GGY GN:GIN GW:GNB GY:GUY HT:HTI HM:HMD VA:VAT HN:HND HK:HKG HU:HUN IS:ISL IN:IND ID:IDN IR:IRN IQ:IRQ IE:IRL IM:IMN IL:ISR IT:ITA ' +
    'JM:JAM JP:JPN JE:JEY JO:JOR KZ:KAZ KE:KEN KI:KIR KP:PRK KR:KOR KW:KWT KG:KGZ LA:LAO LV:LVA LB:LBN LS:LSO LR:LBR LY:LBY LI:LIE LT:LTU LU:LUX MO:MAC MG:MDG MW:MWI MY:MYS MV:MDV ML:MLI MT:MLT MH:MHL MQ:MTQ MR:MRT MU:MUS YT:MYT MX:MEX FM:FSM MD:MDA MC:MCO MN:MNG ME:MNE MS:MSR MA:MAR MZ:MOZ MM:MMR ' +
    'NA:NAM NR:NRU NP:NPL NL:NLD NC:NCL NZ:NZL NI:NIC NE:NER NG:NGA NU:NIU NF:NFK MK:MKD MP:MNP NO:NOR OM:OMN PK:PAK PW:PLW PS:PSE PA:PAN PG:PNG PY:PRY PE:PER PH:PHL PN:PCN PL:POL PT:PRT PR:PRI QA:QAT RE:REU RO:ROU RU:RUS RW:RWA BL:BLM SH:SHN KN:KNA LC:LCA MF:MAF PM:SPM VC:VCT WS:WSM SM:SMR ST:STP SA:SAU SN:SEN RS:SRB SC:SYC SL:SLE SG:SGP SX:SXM SK:SVK SI:SVN SB:SLB SO:SOM ZA:ZAF GS:SGS SS:SSD ES:ESP LK:LKA SD:SDN SR:SUR SJ:SJM SE:SWE CH:CHE SY:SYR ' +
    'TW:TWN TJ:TJK TZ:TZA TH:THA TL:TLS TG:TGO TK:TKL TO:TON TT:TTO TN:TUN TR:TUR TM:TKM TC:TCA TV:TUV UG:UGA UA:UKR AE:ARE GB:GBR US:USA UM:UMI UY:URY UZ:UZB VU:VUT VE:VEN VN:VNM VG:VGB VI:VIR WF:WLF EH:ESH YE:YEM ZM:ZMB ZW:ZWE'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

export const COUNTRY_CODES: readonly string[] = [...CODES.keys()];

/** Names in use that no list of official names has. */
const FURTHER =
  'uk:GB greatbritain:GB england:GB scotland:GB wales:GB northernireland:GB britain:GB unitedkingdomofgreatbritainandnorthernireland:GB usa:US us:US america:US unitedstatesofamerica:US theunitedstates:US uae:AE emirates:AE dubai:AE abudhabi:AE ksa:SA kingdomofsaudiarabia:SA saudi:SA ' +
  'holland:NL thenetherlands:NL korea:KR southkorea:KR republicofkorea:KR rok:KR northkorea:KP russia:RU russianfederation:RU vietnam:VN czech:CZ czechrep:CZ czechrepublic:CZ skorea:KR nkorea:KP safrica:ZA nzealand:NZ saudia:SA czechia:CZ turkey:TR turkiye:TR ivorycoast:CI macedonia:MK burma:MM myanmar:MM prc:CN chinamainland:CN mainlandchina:CN prchina:CN peoplesrepublicofchina:CN ' +
  'taiwanchina:TW taiwanprovinceofchina:TW hongkongchina:HK hongkong:HK macau:MO macao:MO syria:SY iran:IR laos:LA moldova:MD tanzania:TZ bolivia:BO venezuela:VE brunei:BN palestine:PS capeverde:CV swaziland:SZ drcongo:CD drc:CD congo:CG rsa:ZA eire:IE republicofireland:IE federalrepublicofgermany:DE ' +
  '大陆:CN 中国大陆:CN 中华人民共和国:CN 台湾:TW 中国台湾:TW 台湾地区:TW 台湾省:TW 香港:HK 中国香港:HK 澳门:MO 中国澳门:MO 韩国:KR 南韩:KR 大韩民国:KR 朝鲜:KP 北朝鲜:KP 阿联酋:AE 迪拜:AE 阿拉伯联合酋长国:AE 沙特:SA 沙特阿拉伯:SA 俄国:RU 俄罗斯联邦:RU 英格兰:GB 大不列颠:GB 美利坚合众国:US ' +
  '捷克共和国:CZ 斯里兰卡:LK 锡兰:LK 新西兰:NZ 纽西兰:NZ 象牙海岸:CI 科特迪瓦:CI 马其顿:MK 刚果金:CD 刚果布:CG 民主刚果:CD 波黑:BA 波斯尼亚:BA 波斯尼亚和黑塞哥维那:BA 多米尼加:DO 特立尼达:TT 特立尼达和多巴哥:TT 巴新:PG 巴布亚新几内亚:PG 南非共和国:ZA 荷兰王国:NL 土耳其共和国:TR 缅甸联邦:MM 文莱:BN 老挝:LA 柬埔寨王国:KH 孟加拉国:BD 孟加拉:BD 叙利亚:SY 巴勒斯坦:PS 也门:YE 巴西联邦:BR 墨西哥合众国:MX 毛里求斯:MU 肯亚:KE 纽西蘭:NZ 義大利:IT 意大利:IT 泰國:TH 德國:DE 美國:US 英國:GB 法國:FR 韓國:KR';

/** Languages in which a country's name is known; Intl has the names. */
const NAME_LANGUAGES = [
  'en',
  'zh-CN',
  'zh-TW',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'ru',
  'ar',
  'ja',
  'ko',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'sk',
  'hu',
  'ro',
  'el',
  'bg',
  'uk',
  'hr',
  'sr',
  'sl',
  'lt',
  'lv',
  'et',
  'he',
  'fa',
  'vi',
  'th',
  'id',
  'ms',
  'hi',
  'ca',
];

function keyOf(text: string): string {
  return simplified(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

let names: ReadonlyMap<string, string> | undefined;

function allNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const found = new Map<string, string>();
  const note = (name: string, code: string): void => {
    const key = keyOf(name);
    if (key !== '' && !found.has(key)) found.set(key, code);
  };
  for (const pair of FURTHER.split(' ')) {
    const [name = '', code = ''] = pair.split(':');
    found.set(keyOf(name), code);
  }
  for (const language of NAME_LANGUAGES) {
    const list = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of CODES.keys()) {
      const name = list.of(code);
      if (name === undefined) continue;
      note(name, code);
      // `Myanmar (Burma)`: both; `Congo - Kinshasa`: as it is only.
      note(name.replace(/[(（][^)）]*[)）]/g, ''), code);
      note(/[(（]([^)）]*)[)）]/.exec(name)?.[1] ?? '', code);
    }
  }
  for (const [two, three] of CODES) {
    found.set(two.toLowerCase(), two);
    found.set(three.toLowerCase(), two);
  }
  found.set('uk', 'GB');
  found.set('el', 'GR');
  names = found;
  return found;
}

/** A flag is two letters out of a range of their own. */
function ofFlag(text: string): string | undefined {
  const letters = Array.from(text, (char) => (char.codePointAt(0) ?? 0) - 0x1f1e6).filter((at) => at >= 0 && at < 26);
  return letters.length === 2 ? letters.map((at) => String.fromCharCode(65 + at)).join('') : undefined;
}

/**
 * The country that a cell names, ISO 3166-1 alpha-2: by a name in Chinese, English or a dozen other languages, by alpha-2 or alpha-3, by a flag, by a
 * dialling code (`+49`), or by two of these in one cell (`德国 Germany`, `DE-Germany`, `Germany (DE)`).
 */
export function countryOf(text: string): string | undefined {
  const all = allNames();
  const direct = all.get(keyOf(text));
  if (direct !== undefined) return direct;
  const dialled = /^(?:\+|00)\s?(\d{1,3})$/.exec(text.trim())?.[1];
  if (dialled !== undefined) return DIALLING_COUNTRIES.find(([code, country]) => code === dialled && country !== '')?.[1];
  const flag = ofFlag(text);
  if (flag !== undefined && CODES.has(flag)) return flag;
  const plain = withoutForm(text);
  const named = plain === text ? undefined : all.get(keyOf(plain));
  if (named !== undefined) return named;
  const parts = text
    .split(/[()（）[\]/\\,，;；|:：-]|\s{2,}|(?<=[\u4e00-\u9fff])\s*(?=[A-Za-z])|(?<=[A-Za-z])\s*(?=[\u4e00-\u9fff])/u)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const found = new Set(parts.map((part) => all.get(keyOf(part))).filter((code) => code !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

/** `沙特阿拉伯王国`, `Czech Rep.`, `Kingdom of Norway`: what kind of state it is says nothing more. */
const withoutForm = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=[\u4e00-\u9fff]{2})(?:人民|民主|联邦|伊斯兰|阿拉伯)*(?:共和国|王国|联邦|公国|酋长国)$/u, '')
    .replace(
      /^(?:the\s+)?(?:(?:federal|islamic|socialist|democratic|people['’]?s|united)\s+)*(?:republic|kingdom|state|commonwealth|sultanate)\s+of\s+/i,
      '',
    )
    .replace(/\s+(?:rep(?:ublic|\.)?|kingdom)\.?$/i, '');

/** A slip makes one word out of another too easily in a shorter name. */
const SHORTEST_MISSPELT = 5;
/** A long name may have two (`Phillipines`). */
const TWO_SLIPS_FROM = 9;

/** The one country whose name is a single slip away from what is written (`Mexcio`); undefined when there are two or none. */
export function nearestCountry(text: string): string | undefined {
  const key = keyOf(text);
  if (key.length < SHORTEST_MISSPELT) return undefined;
  const near = new Set<string>();
  const within = (slips: number): string | undefined => {
    near.clear();
    for (const [name, code] of allNames())
      if (name.length >= SHORTEST_MISSPELT && Math.abs(name.length - key.length) <= slips && editDistance(name, key, slips) <= slips) near.add(code);
    return near.size === 1 ? [...near][0] : undefined;
  };
  return within(1) ?? (near.size === 0 && key.length >= TWO_SLIPS_FROM ? within(2) : undefined);
}
