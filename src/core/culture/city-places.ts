import { foldName } from '#core/culture/fold-name.ts';

/**
 * Cities that close on days of their own, `CODE:Name name name` with `_` for a space; the first name is shown. The code stands behind that of the region
 * (ISO 3166-2) that the city lies in, so that the days of the region are the city's too.
 */
const CITIES: Readonly<Record<string, string>> = {
  ES: "CT/B:Barcelona hospitalet l'hospitalet|MD/M:Madrid|VC/V:Valencia valència|PV/BIO:Bilbao bilbo|AR/Z:Zaragoza saragossa|AN/MA:Málaga",
  IT: '25/MI:Milano milan|62/RM:Roma rome|21/TO:Torino turin|42/GE:Genova genoa|52/FI:Firenze florence|72/NA:Napoli naples|82/PA:Palermo|75/BA:Bari|25/BS:Brescia|82/CT:Catania|34/PD:Padova padua|45/MO:Modena|45/PR:Parma|45/PC:Piacenza|36/TS:Trieste|57/AN:Ancona|25/MB:Monza',
  PT: '11/LX:Lisboa lisbon|13/OP:Porto oporto|03/BR:Braga guimarães|01/AV:Aveiro|06/CO:Coimbra|15/SE:Setúbal',
  BR: 'SP/SAO:São_Paulo|RJ/RIO:Rio_de_Janeiro|MG/BHZ:Belo_Horizonte|PE/REC:Recife|PR/CWB:Curitiba|GO/GYN:Goiânia|RS/POA:Porto_Alegre|BA/SSA:Salvador|CE/FOR:Fortaleza|AM/MAO:Manaus',
  DE: 'BY/M:München munich muenchen|BY/A:Augsburg|BY/R:Regensburg|BY/IN:Ingolstadt|BY/WU:Würzburg wuerzburg',
  CH: 'ZH/Z:Zürich zurich zuerich',
};

export interface CityPlace {
  /** `CT/B`: the region, then the city. */
  readonly code: string;
  readonly name: string;
  /** Folded, as `regionOf` compares them. */
  readonly names: readonly string[];
}

/** The cities of a country that have days of their own; empty for every other. */
export function citiesOf(country: string | undefined): readonly CityPlace[] {
  const packed = country === undefined ? undefined : CITIES[country.toUpperCase()];
  return (packed?.split('|') ?? []).map((entry) => {
    const [code = '', names = ''] = entry.split(':');
    const words = names.split(' ');
    return { code, name: (words[0] ?? '').replace(/_/g, ' '), names: words.map(foldName) };
  });
}

/** Names of all of them in lower case, with and without diacritics: what a store can pick out before `regionOf` reads it. */
export const CITIES_WITH_OWN_DAYS: readonly string[] = Object.keys(CITIES).reduce<string[]>(
  (all, country) => all.concat(...citiesOf(country).map(({ name, names }) => [name.toLowerCase(), ...names.map((one) => one.replace(/_/g, ' '))])),
  [],
);

/** The region of a place code: `CT` of `CT/B`, and a region's own code as it is. */
export function regionPart(code: string): string {
  return code.split('/')[0] ?? code;
}
