import { foldName } from '#core/culture/fold-name.ts';

/** Regions that close on days of their own, `code:name name` with the names folded and `_` for a space; the first name is shown. */
const REGIONS: Readonly<Record<string, string>> = {
  DE: 'BW:Baden-Württemberg|BY:Bayern bavaria|BE:Berlin|BB:Brandenburg|HB:Bremen|HH:Hamburg|HE:Hessen hesse|MV:Mecklenburg-Vorpommern|NI:Niedersachsen lower_saxony|NW:Nordrhein-Westfalen nrw north_rhine-westphalia|RP:Rheinland-Pfalz rhineland-palatinate|SL:Saarland|SN:Sachsen saxony|ST:Sachsen-Anhalt saxony-anhalt|SH:Schleswig-Holstein|TH:Thüringen thuringia',
  GB: 'ENG:England|SCT:Scotland|NIR:Northern_Ireland|WLS:Wales',
  CA: 'AB:Alberta|BC:British_Columbia|MB:Manitoba|NB:New_Brunswick|NL:Newfoundland_and_Labrador newfoundland|NS:Nova_Scotia|NT:Northwest_Territories|NU:Nunavut|ON:Ontario|PE:Prince_Edward_Island|QC:Québec quebec|SK:Saskatchewan|YT:Yukon',
  MY: '01:Johor|02:Kedah|03:Kelantan|04:Melaka malacca|05:Negeri_Sembilan|06:Pahang|07:Pulau_Pinang penang|08:Perak|09:Perlis|10:Selangor|11:Terengganu|12:Sabah|13:Sarawak|14:Kuala_Lumpur|15:Labuan|16:Putrajaya',
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

/** The code of a region from what a record says (`BY`, `DE-BY`, `Bayern`, `Bavaria`); undefined when it names none that is known. */
export function regionCode(country: string | undefined, written: string | undefined): string | undefined {
  const packed = country === undefined ? undefined : REGIONS[country.toUpperCase()];
  if (packed === undefined || written === undefined) return undefined;
  const words = foldName(written.trim()).replace(/^[a-z]{2}-(?=[a-z0-9]{2,3}$)/, '');
  for (const entry of packed.split('|')) {
    const [code = '', names = ''] = entry.split(':');
    if (words === code.toLowerCase() || names.split(' ').some((name) => foldName(name).replace(/_/g, ' ') === words)) return code;
  }
  return undefined;
}
