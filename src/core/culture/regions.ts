import { citiesOf } from '#core/culture/city-places.ts';
import { foldName } from '#core/culture/fold-name.ts';

/** Regions that close on days of their own, `code:name name` with the names folded and `_` for a space; the first name is shown. */
const REGIONS: Readonly<Record<string, string>> = {
  DE: 'BW:Baden-Württemberg|BY:Bayern bavaria|BE:Berlin|BB:Brandenburg|HB:Bremen|HH:Hamburg|HE:Hessen hesse|MV:Mecklenburg-Vorpommern|NI:Niedersachsen lower_saxony|NW:Nordrhein-Westfalen nrw north_rhine-westphalia|RP:Rheinland-Pfalz rhineland-palatinate|SL:Saarland|SN:Sachsen saxony|ST:Sachsen-Anhalt saxony-anhalt|SH:Schleswig-Holstein|TH:Thüringen thuringia',
  GB: 'ENG:England|SCT:Scotland|NIR:Northern_Ireland ulster|WLS:Wales',
  CA: 'AB:Alberta|BC:British_Columbia|MB:Manitoba|NB:New_Brunswick|NL:Newfoundland_and_Labrador newfoundland|NS:Nova_Scotia|NT:Northwest_Territories|NU:Nunavut|ON:Ontario|PE:Prince_Edward_Island|QC:Québec quebec|SK:Saskatchewan|YT:Yukon',
  MY: '01:Johor jhr|02:Kedah kdh|03:Kelantan ktn|04:Melaka malacca mlk|05:Negeri_Sembilan nsn|06:Pahang phg|07:Pulau_Pinang penang png|08:Perak prk|09:Perlis pls|10:Selangor sgr|11:Terengganu trg|12:Sabah sbh|13:Sarawak swk|14:Kuala_Lumpur kul wilayah_persekutuan_kuala_lumpur|15:Labuan lbn|16:Putrajaya pjy',
  AU: 'ACT:Australian_Capital_Territory canberra|NSW:New_South_Wales|NT:Northern_Territory|QLD:Queensland|SA:South_Australia|TAS:Tasmania|VIC:Victoria|WA:Western_Australia',
  NZ: "AUK:Auckland|BOP:Bay_of_Plenty|CAN:Canterbury|CIT:Chatham_Islands|GIS:Gisborne|HKB:Hawke's_Bay|MBH:Marlborough|MWT:Manawatū-Whanganui|NSN:Nelson|NTL:Northland|OTA:Otago|STL:Southland|TAS:Tasman|TKI:Taranaki|WKO:Waikato|WGN:Wellington|WTC:West_Coast westland",
  ES: 'AN:Andalucía andalusia|AR:Aragón|AS:Asturias|CB:Cantabria|CE:Ceuta|CL:Castilla_y_León castile_and_leon|CM:Castilla-La_Mancha castile-la_mancha|CN:Canarias canary_islands|CT:Cataluña catalunya catalonia|EX:Extremadura|GA:Galicia|IB:Illes_Balears balearic_islands islas_baleares|MC:Murcia region_de_murcia|MD:Madrid comunidad_de_madrid|ML:Melilla|NC:Navarra navarre|PV:País_Vasco basque_country euskadi|RI:La_Rioja|VC:Comunitat_Valenciana valencia comunidad_valenciana valencian_community',
  CH: 'ZH:Zürich|BE:Bern berne|LU:Luzern lucerne|UR:Uri|SZ:Schwyz|OW:Obwalden|NW:Nidwalden|GL:Glarus|ZG:Zug|FR:Fribourg freiburg|SO:Solothurn|BS:Basel-Stadt|BL:Basel-Landschaft|SH:Schaffhausen|AR:Appenzell_Ausserrhoden|AI:Appenzell_Innerrhoden|SG:St._Gallen st_gallen sankt_gallen|GR:Graubünden grisons|AG:Aargau|TG:Thurgau|TI:Ticino tessin|VD:Vaud waadt|VS:Valais wallis|NE:Neuchâtel neuenburg|GE:Genève geneva genf|JU:Jura',
  BR: 'SP:São_Paulo|RJ:Rio_de_Janeiro|MG:Minas_Gerais|BA:Bahia|RS:Rio_Grande_do_Sul|PR:Paraná|PE:Pernambuco|CE:Ceará|AM:Amazonas|GO:Goiás',
  FR: '57:Moselle|67:Bas-Rhin alsace|68:Haut-Rhin',
  IN: 'AP:Andhra_Pradesh|GJ:Gujarat|HR:Haryana|KA:Karnataka|KL:Kerala|MH:Maharashtra|PB:Punjab|RJ:Rajasthan|TG:Telangana|TN:Tamil_Nadu|UP:Uttar_Pradesh|WB:West_Bengal',
};

/** How a Chinese record names them, without 州 or 省 at the end. */
const CHINESE =
  ' ' +
  'DE-BW:巴登-符腾堡 DE-BY:巴伐利亚 DE-BE:柏林 DE-BB:勃兰登堡 DE-HB:不来梅 DE-HH:汉堡 DE-HE:黑森 DE-MV:梅克伦堡-前波美拉尼亚 DE-NI:下萨克森 DE-NW:北莱茵-威斯特法伦 DE-RP:莱茵兰-普法尔茨 DE-SL:萨尔 DE-SN:萨克森 DE-ST:萨克森-安哈尔特 DE-SH:石勒苏益格-荷尔斯泰因 DE-TH:图林根 ' +
  'GB-ENG:英格兰 GB-SCT:苏格兰 GB-NIR:北爱尔兰 GB-WLS:威尔士 CA-AB:阿尔伯塔 CA-BC:不列颠哥伦比亚 CA-MB:曼尼托巴 CA-NB:新不伦瑞克 CA-NS:新斯科舍 CA-ON:安大略 CA-QC:魁北克 CA-SK:萨斯喀彻温 ' +
  'MY-01:柔佛 MY-02:吉打 MY-03:吉兰丹 MY-04:马六甲 MY-05:森美兰 MY-06:彭亨 MY-07:槟城 MY-08:霹雳 MY-09:玻璃市 MY-10:雪兰莪 MY-11:登嘉楼 MY-12:沙巴 MY-13:砂拉越 MY-14:吉隆坡 ' +
  'AU-NSW:新南威尔士 AU-VIC:维多利亚 AU-QLD:昆士兰 AU-WA:西澳大利亚 AU-SA:南澳大利亚 AU-TAS:塔斯马尼亚 ES-CT:加泰罗尼亚 ES-MD:马德里 ES-AN:安达卢西亚 BR-SP:圣保罗 BR-RJ:里约热内卢 CH-ZH:苏黎世 CH-GE:日内瓦 IN-MH:马哈拉施特拉 IN-TN:泰米尔纳德 IN-GJ:古吉拉特' +
  ' ';
/** Folded, with `ue` for `ü` written as one letter on both sides. */
const plain = (text: string): string => foldName(text.trim()).replace(/([aou])e/g, '$1');

export interface Region {
  /** ISO 3166-2 without the country: `BY`. */
  readonly code: string;
  readonly name: string;
}

/** The regions of a country that the holiday tables know; empty for every other. */
export function regionsOf(country: string | undefined): readonly Region[] {
  const packed = country === undefined ? undefined : REGIONS[country.toUpperCase()];
  return (packed?.split('|') ?? []).map((entry) => {
    const [code = '', names = ''] = entry.split(':');
    return { code, name: (names.split(' ')[0] ?? '').replace(/_/g, ' ') };
  });
}

/** The name of a region, or of a city with days of its own, by the code that `regionOf` gives. */
export function placeNameOf(country: string | undefined, code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  const places = code.indexOf('/') < 0 ? regionsOf(country) : citiesOf(country);
  return places.filter((place) => place.code === code)[0]?.name;
}

/** The code of a region from what a record says (`BY`, `DE-BY`, `Bayern`, `Bavaria`); undefined when it names none that is known. */
export function regionCode(country: string | undefined, written: string | undefined): string | undefined {
  const packed = country === undefined ? undefined : REGIONS[country.toUpperCase()];
  if (packed === undefined || written === undefined) return undefined;
  // `Québec (QC)`, `Scotland, UK`: whichever part names it.
  for (const part of [written, ...written.split(/[,()/]/)]) {
    const words = plain(part)
      .replace(/^[a-z]{2}-(?=[a-z0-9]{2,3}$)/, '')
      .replace(
        /^(?:(?:the )?(?:free )?(?:canton|province|state|land|region|freistaat|bundesland|kanton|negeri|estado)) (?:of |de |du |do |da |la )?(?=.)/,
        '',
      )
      .replace(/ (?:canton|province|state|county|region)$|[州省邦]$/, '');
    if (words === '') continue;
    for (const entry of packed.split('|')) {
      const [code = '', names = ''] = entry.split(':');
      if (
        words === code.toLowerCase() ||
        CHINESE.indexOf(` ${country?.toUpperCase() ?? ''}-${code}:${words} `) >= 0 ||
        names.split(' ').some((name) => plain(name.replace(/_/g, ' ')) === words)
      )
        return code;
    }
  }
  return undefined;
}
