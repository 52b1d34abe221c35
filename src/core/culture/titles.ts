import { foldName } from '#core/culture/fold-name.ts';

/**
 * `plain`: says only Mr. or Ms. `learned`: an academic or professional degree, which replaces a plain title. `honour`: comes before
 * everything else and is never dropped.
 */
type TitleKind = 'plain' | 'learned' | 'honour';

export interface Title {
  /** As it is written in an English mail. */
  readonly text: string;
  readonly kind: TitleKind;
  /** The part of the name it belongs to; absent: as is usual in the market. */
  readonly with?: 'given' | 'family';
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
const OUTER_SIGNS = /^-|[.,]+$/g;
const SPANISH = 'MX AR CL CO ES';
const TITLES = new Map<string, Title>();

/** `text:spelling spelling|text:spelling`; spellings are folded, `_` stands for a space inside one. */
function list(packed: string, shape: Omit<Title, 'text'>): void {
  for (const entry of packed.split('|')) {
    const [text = '', spellings = ''] = entry.split(':');
    for (const spelling of spellings.split(' ')) TITLES.set(spelling.replace(/_/g, ' '), { text, ...shape });
  }
}

list('Mr.:mr mister|Herr:herr|Sr.:sr senor|Mr.:monsieur sig signor signore dhr', { kind: 'plain', gender: 'm' });
list('Ms.:ms|Mrs.:mrs|Miss:miss|Frau:frau|Sra.:sra senora srta|Ms.:mme madame sig.ra signora mevr', { kind: 'plain', gender: 'f' });
list('Mx.:mx', { kind: 'plain' });
list('Mr.:m', { kind: 'plain', gender: 'm', dotted: true });
list('Encik:encik', { kind: 'plain', gender: 'm', countries: 'MY SG' });
list('Cik:cik|Puan:puan', { kind: 'plain', gender: 'f', countries: 'MY SG' });
list('Don:don', { kind: 'plain', with: 'given', gender: 'm', countries: SPANISH });
list('Doña:dona', { kind: 'plain', with: 'given', gender: 'f', countries: SPANISH });
list('Pan:pan', { kind: 'plain', with: 'given', gender: 'm', countries: 'PL' });
list('Pani:pani', { kind: 'plain', with: 'given', gender: 'f', countries: 'PL' });
list('Pak:pak bapak', { kind: 'plain', with: 'given', gender: 'm', countries: 'ID' });
list('Ibu:ibu bu', { kind: 'plain', with: 'given', gender: 'f', countries: 'ID' });
list('Anh:anh', { kind: 'plain', with: 'given', gender: 'm', countries: 'VN' });
list('Chị:chi', { kind: 'plain', with: 'given', gender: 'f', countries: 'VN' });
list('Shri:shri', { kind: 'plain', with: 'given', gender: 'm', countries: 'IN' });
list('Smt.:smt', { kind: 'plain', with: 'given', gender: 'f', countries: 'IN' });
list('Bey:bey', { kind: 'plain', after: true, with: 'given', gender: 'm', countries: 'TR' });
list('Hanım:hanim', { kind: 'plain', after: true, with: 'given', gender: 'f', countries: 'TR' });
list('-san:san|-sama:sama', { kind: 'plain', after: true, with: 'family', countries: 'JP' });
list('Khun:khun', { kind: 'plain', with: 'given' });
list('Dr.:dr doctor doctora dra doktor|Prof.:prof professor|Engr.:engr|Dott.:dott dottore|Dott.ssa:dott.ssa dottoressa', { kind: 'learned' });
list('Eng.:eng|Ing.:ing|Lic.:lic|Arq.:arq|Arch.:arch|Avv.:avv|Barr.:barr|Ir.:ir|Drs.:drs|Adv.:adv', { kind: 'learned', dotted: true });
list("Datuk:datuk|Dato':dato dato'|Datin:datin|Tan Sri:tan_sri|Puan Sri:puan_sri|Datuk Seri:datuk_seri|Dato' Sri:dato_sri dato'_sri", {
  kind: 'honour',
});
list('Tun:tun', { kind: 'honour', countries: 'MY SG' });
list('Chief:chief|Alhaji:alhaji|Hajia:hajia|Haji:haji|Hajjah:hajjah|H.E.:h.e', { kind: 'honour' });
list('Hon.:hon|Capt.:capt|Col.:col|Gen.:gen|Rev.:rev', { kind: 'honour', dotted: true });
list('Sheikh:sheikh shaikh sheik|Sir:sir|Dame:dame|H.R.H.:h.r.h hrh', { kind: 'honour', with: 'given' });

/**
 * The title that a word, or two such as `Tan Sri`, stands for. `Dr.-Ing.` counts as its first part.
 * @param country where a written name is read; absent for a word that is known to be a title, such as the title field of a record.
 */
export function titleOf(word: string, country?: string): Title | undefined {
  if (word.length > LONGEST) return undefined;
  const folded = foldName(word).replace(OUTER_SIGNS, '');
  const cut = folded.indexOf('.-');
  const title = TITLES.get(folded) ?? (cut > 0 ? TITLES.get(folded.slice(0, cut)) : undefined);
  if (!title || country === undefined) return title;
  if (title.countries !== undefined && title.countries.indexOf(country || '?') < 0) return undefined;
  return title.dotted && !/\.$/.test(word) ? undefined : title;
}
