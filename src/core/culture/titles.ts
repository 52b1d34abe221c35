import { foldName } from '#core/culture/fold-name.ts';

/**
 * `plain`: says only Mr. or Ms. `learned`: an academic or professional degree, which replaces a plain title. `honour`: comes before
 * everything else and is never dropped. `mute`: a courtesy of forms and envelopes that no greeting repeats (`Exmo.`, `Sayın`).
 */
type TitleKind = 'plain' | 'learned' | 'honour' | 'mute';

export interface Title {
  /** As it is written in an English mail. */
  readonly text: string;
  readonly kind: TitleKind;
  /** The part of the name it belongs to; absent: as is usual in the market. */
  readonly with?: 'given' | 'family' | 'full';
  /** True when it follows the name (`Mehmet Bey`, `Tanaka-san`). */
  readonly after?: boolean;
  /** Only for titles that say which: needed to turn Mr. into Bey, never to guess. */
  readonly gender?: 'm' | 'f';
  /** Where it is read off a written name; elsewhere the same word may be a name (Don, Pan, Bu). */
  readonly countries?: string;
  /** True when it is read off a written name only with its full stop (`Eng.`), because the bare word is a name too. */
  readonly dotted?: boolean;
}

/** No title is longer. */
const LONGEST = 16;
const OUTER_SIGNS = /^-|[.,ºª]+$/g;
const SPANISH = 'MX AR CL CO ES';
/** One word can be a title in several countries: Doña, Dona. */
const TITLES = new Map<string, readonly Title[]>();

/** `text:spelling spelling|text:spelling`; spellings are folded, `_` stands for a space inside one. */
function list(packed: string, shape: Omit<Title, 'text'>): void {
  for (const entry of packed.split('|')) {
    const [text = '', spellings = ''] = entry.split(':');
    for (const spelling of spellings.split(' ')) {
      const key = foldName(spelling).replace(/_/g, ' ');
      TITLES.set(key, [...(TITLES.get(key) ?? []), { text, ...shape }]);
    }
  }
}

list('Mr.:mr mister|Herr:herr|Sr.:sr senor|Mr.:monsieur sig signor signore dhr meneer mijnheer', { kind: 'plain', gender: 'm' });
list('Ms.:ms|Mrs.:mrs|Miss:miss|Frau:frau|Sra.:sra senora srta|Ms.:mme mlle madame sig.ra signora mevr mevrouw juffrouw', {
  kind: 'plain',
  gender: 'f',
});
list('Madam:madam|Mdm:mdm', { kind: 'plain', gender: 'f', countries: 'MY SG NG IN' });
list('Mx.:mx', { kind: 'plain' });
list('Mr.:hr', { kind: 'plain', gender: 'm', countries: 'DK NO SE', dotted: true });
list('Ms.:fru', { kind: 'plain', gender: 'f', countries: 'DK NO SE' });
list('Doña:da', { kind: 'plain', with: 'given', gender: 'f', countries: SPANISH, dotted: true });
list('Encik:en|Tuan:tn', { kind: 'plain', gender: 'm', countries: 'MY', dotted: true });
list('Puan:pn', { kind: 'plain', gender: 'f', countries: 'MY', dotted: true });
list('M.L.:m.l|M.R.:m.r', { kind: 'honour', with: 'given', countries: 'TH', dotted: true });
list('Hag:hag hagg|Hajj:hajj haj', { kind: 'honour', with: 'given', countries: 'EG SA AE JO KW QA SD MA DZ TN' });
list('Mr.:г-н господин', { kind: 'plain', gender: 'm', countries: 'RU UA BY KZ' });
list('Ms.:г-жа госпожа', { kind: 'plain', gender: 'f', countries: 'RU UA BY KZ' });
list('A/Prof.:a/prof|Assoc. Prof.:assoc_prof', { kind: 'learned' });
list('Maître:maitre', { kind: 'learned', countries: 'FR BE CH LU' });
list('Mr.:m', { kind: 'plain', gender: 'm', dotted: true });
list('Encik:encik', { kind: 'plain', gender: 'm', countries: 'MY SG' });
list('Tuan:tuan', { kind: 'plain', gender: 'm', countries: 'MY SG' });
list('Cik:cik|Puan:puan', { kind: 'plain', gender: 'f', countries: 'MY SG' });
list('Don:d', { kind: 'plain', with: 'given', gender: 'm', countries: 'ES', dotted: true });
list('Don:don', { kind: 'plain', with: 'given', gender: 'm', countries: SPANISH });
list('Doña:dona dna', { kind: 'plain', with: 'given', gender: 'f', countries: SPANISH });
list('Dona:dona', { kind: 'plain', with: 'given', gender: 'f', countries: 'BR PT' });
list('Pan:pan', { kind: 'plain', with: 'given', gender: 'm', countries: 'PL' });
list('Pani:pani', { kind: 'plain', with: 'given', gender: 'f', countries: 'PL' });
list('Pak:pak bapak bpk', { kind: 'plain', with: 'given', gender: 'm', countries: 'ID' });
list('Ibu:ibu bu', { kind: 'plain', with: 'given', gender: 'f', countries: 'ID' });
list('Anh:anh', { kind: 'plain', with: 'given', gender: 'm', countries: 'VN' });
list('Chị:chi', { kind: 'plain', with: 'given', gender: 'f', countries: 'VN' });
list('Shri:shri', { kind: 'plain', gender: 'm', countries: 'IN' });
list('Smt.:smt', { kind: 'plain', gender: 'f', countries: 'IN' });
list('Bey:bey', { kind: 'plain', after: true, with: 'given', gender: 'm', countries: 'TR' });
list('Hanım:hanim', { kind: 'plain', after: true, with: 'given', gender: 'f', countries: 'TR' });
list('nim:nim 님', { kind: 'mute', after: true, countries: 'KR' });
list('-san:san|-sama:sama', { kind: 'plain', after: true, with: 'family', countries: 'JP' });
list('Khun:khun', { kind: 'plain', with: 'given' });
list('Khun:k', { kind: 'plain', with: 'given', countries: 'TH', dotted: true });
list('Ato:ato', { kind: 'plain', with: 'given', gender: 'm', countries: 'ET' });
list('W/ro:w/ro weyzero woizero|W/rt:w/rt', { kind: 'plain', with: 'given', gender: 'f', countries: 'ET' });
list('U:u|Ko:ko', { kind: 'plain', with: 'full', gender: 'm', countries: 'MM' });
list('Daw:daw|Ma:ma', { kind: 'plain', with: 'full', gender: 'f', countries: 'MM' });
list('C.P.:c.p', { kind: 'learned', countries: 'MX', dotted: true });
list('Lt Col:lt_col lt._col.|Wg Cdr:wg_cdr|Sqn Ldr:sqn_ldr', { kind: 'honour', with: 'family', countries: 'GB IE' });
list('Eng.ª:enga eng.a', { kind: 'learned', countries: 'PT BR' });
list('Av.:av', { kind: 'learned', with: 'given', countries: 'TR', dotted: true });
list('Bay:bay', { kind: 'plain', with: 'given', gender: 'm', countries: 'TR' });
list('Bayan:bayan', { kind: 'plain', with: 'given', gender: 'f', countries: 'TR' });
list('H.H.:h.h', { kind: 'mute', countries: 'AE SA QA KW BH OM' });
list('Civ. ing.:civ.ing civ_ing|Civ. ek.:civ.ek|M.Sc.:m.sc', { kind: 'mute', countries: 'SE DK FI NO' });
list('Mr.:mnr', { kind: 'plain', gender: 'm', countries: 'ZA' });
list('Ms.:mev mej', { kind: 'plain', gender: 'f', countries: 'ZA' });
list('Khun:คุณ', { kind: 'plain', with: 'given', countries: 'TH' });
list('Mr.:ustaz', { kind: 'plain', with: 'given', gender: 'm', countries: 'EG SA AE' });
list('Bucho:bucho|Kacho:kacho|Shacho:shacho|-sensei:sensei', { kind: 'learned', after: true, with: 'family', countries: 'JP' });
list('Manager:manager|Director:director|President:president|Chairman:chairman|CEO:ceo', { kind: 'learned', with: 'family', countries: 'KR' });
list('Dr.:dr doctor doctora dra doktor|Prof.:prof professor|Engr.:engr|Dott.:dott dottore|Dott.ssa:dott.ssa dottoressa', { kind: 'learned' });
list('Eng.:eng|Ing.:ing|Lic.:lic|Arq.:arq|Arch.:arch|Avv.:avv|Barr.:barr barrister|Ir.:ir|Drs.:drs|Adv.:adv', { kind: 'learned', dotted: true });
list('Rag.:rag|Geom.:geom|Per. Ind.:p.i', { kind: 'learned', countries: 'IT', dotted: true });
list('Contador:contador cdor|Contadora:contadora cdora cdra', { kind: 'learned', countries: 'AR CL CO MX BR' });
list('Mag.:mag', { kind: 'learned', countries: 'AT', dotted: true });
list('CA:ca', { kind: 'learned', countries: 'IN' });
list('Atty.:atty', { kind: 'learned', countries: 'PH', dotted: true });
list("Datuk:datuk|Dato':dato dato'|Datin:datin|Tan Sri:tan_sri|Puan Sri:puan_sri|Datuk Seri:datuk_seri|Dato' Sri:dato_sri dato'_sri", {
  kind: 'honour',
});
list("Datuk Wira:datuk_wira|Dato' Seri:dato_seri dato'_seri|Datin Paduka:datin_paduka|Datin Seri:datin_seri|YBhg.:ybhg|YB:yb|Toh Puan:toh_puan", {
  kind: 'honour',
});
list('Khunying:khunying', { kind: 'honour', with: 'given', countries: 'TH' });
list('Tun:tun', { kind: 'honour', countries: 'MY SG' });
list('Prince:prince|Princess:princess', { kind: 'honour', with: 'given', countries: 'SA AE KW QA BH OM JO TH' });
list('Otunba:otunba|Oba:oba|Prince:prince|Princess:princess|Mallam:mallam|Pastor:pastor|Bishop:bishop|Alhaja:alhaja', {
  kind: 'honour',
  countries: 'NG GH KE ZA',
});
list('Alhaji:alh|Arc.:arc', { kind: 'honour', countries: 'NG', dotted: true });
list('Haji:h|Hajjah:hj', { kind: 'honour', countries: 'ID', dotted: true });
list('Lord:lord|Lady:lady', { kind: 'honour', with: 'full', countries: 'GB IE' });
list('Exmo.:exmo ilmo|Exma.:exma ilma|Sayın:sayin sn|mgr:mgr|inż.:inz', { kind: 'mute', countries: 'PT BR TR PL' });
list('Dipl.-Ing.:dipl.-ing dipl-ing dipl.-kfm dipl', { kind: 'mute', countries: 'DE CH' });
list('Chief:chief|Alhaji:alhaji|Hajia:hajia|Haji:haji|Hajjah:hajjah|H.E.:h.e', { kind: 'honour' });
list('Hon.:hon|Capt.:capt|Col.:col|Gen.:gen|Rev.:rev', { kind: 'honour', dotted: true });
list('Sheikh:sheikh shaikh sheik|Sheikha:sheikha shaikha|Sir:sir|Dame:dame|H.R.H.:h.r.h hrh', { kind: 'honour', with: 'given' });

/**
 * The title that a word, or two such as `Tan Sri`, stands for. `Dr.-Ing.` counts as its first part.
 * @param country where a written name is read; absent for a word that is known to be a title, such as the title field of a record.
 */
export function titleOf(word: string, country?: string): Title | undefined {
  if (word.length > LONGEST) return undefined;
  const folded = foldName(word).replace(OUTER_SIGNS, '');
  // Dª, Dr.ª, Sr.ª: the raised letter makes it a lady's title.
  const raised = /ª\.?$/.test(word) ? foldName(word).replace(/\./g, '').replace('ª', 'a') : undefined;
  const cut = folded.indexOf(' ') < 0 ? folded.indexOf('.-') : -1;
  const known =
    (raised === undefined ? undefined : TITLES.get(raised)) ?? TITLES.get(folded) ?? (cut > 0 ? TITLES.get(folded.slice(0, cut)) : undefined) ?? [];
  if (country === undefined) return known[0];
  const title = known.filter(({ countries }) => countries === undefined || countries.indexOf(country || '?') >= 0)[0];
  if (!title) return undefined;
  return title.dotted && !/\.[ºª]?$/.test(word) ? undefined : title;
}
