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
  const words = foldName(written.trim())
    .replace(/^[a-z]{2}-(?=[a-z0-9]{2,3}$)/, '')
    .replace(/^(?:canton|province|state|land) (?:of |de |du )?/, '');
  for (const entry of packed.split('|')) {
    const [code = '', names = ''] = entry.split(':');
    if (words === code.toLowerCase() || names.split(' ').some((name) => foldName(name).replace(/_/g, ' ') === words)) return code;
  }
  return undefined;
}
