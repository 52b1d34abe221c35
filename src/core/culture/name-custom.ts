import { mannersFor } from '#core/culture/manners.ts';
import type { Manners } from '#core/culture/market.ts';

/** What the way to address somebody needs to know of a country. */
export type NameCustom = Pick<Manners, 'country' | 'nameOrder' | 'addressBy' | 'firstName' | 'formality' | 'plainTitles' | 'honorific'>;

type Customs = Partial<Omit<NameCustom, 'country'>>;

const BY_GIVEN: Customs = { addressBy: 'given' };
const BY_NAME: Customs = { addressBy: 'by-name' };
const FAMILY_FIRST: Customs = { nameOrder: 'family-given' };
const TWO_FAMILY: Customs = { nameOrder: 'given-paternal-maternal' };
const PATRONYMIC: Customs = { nameOrder: 'given-patronymic' };

/** Countries without notes whose names are not read from left to right as given and family name. */
const OTHER: Readonly<Record<string, Customs>> = {
  HU: FAMILY_FIRST,
  TW: FAMILY_FIRST,
  HK: FAMILY_FIRST,
  MO: FAMILY_FIRST,
  IS: { addressBy: 'given', firstName: 'immediate', formality: 'informal' },
  ET: BY_GIVEN,
  ER: BY_GIVEN,
  MM: BY_GIVEN,
  KW: BY_GIVEN,
  QA: BY_GIVEN,
  OM: BY_GIVEN,
  BH: BY_GIVEN,
  JO: BY_GIVEN,
  IQ: BY_GIVEN,
  YE: BY_GIVEN,
  LY: BY_GIVEN,
  SD: BY_GIVEN,
  PE: TWO_FAMILY,
  EC: TWO_FAMILY,
  VE: TWO_FAMILY,
  BO: TWO_FAMILY,
  PY: TWO_FAMILY,
  UY: TWO_FAMILY,
  CR: TWO_FAMILY,
  PA: TWO_FAMILY,
  GT: TWO_FAMILY,
  SV: TWO_FAMILY,
  HN: TWO_FAMILY,
  NI: TWO_FAMILY,
  DO: TWO_FAMILY,
  CU: TWO_FAMILY,
  UA: PATRONYMIC,
  BY: PATRONYMIC,
  KZ: PATRONYMIC,
  LK: BY_NAME,
  NP: BY_NAME,
  AF: BY_NAME,
};

/** Customs of names of a country, in upper case or not; of a country that nothing is known of, what is usual in most. Undefined without a country. */
export function nameCustomFor(country?: string): NameCustom | undefined {
  if (country === undefined || country === '') return undefined;
  const code = country.toUpperCase();
  return (
    mannersFor(code) ?? {
      country: code,
      nameOrder: 'given-family',
      addressBy: 'family',
      firstName: 'when-invited',
      formality: 'formal',
      plainTitles: false,
      ...OTHER[code],
    }
  );
}

/** Where one name alone is a whole name, or where the one name that is given is the first name. */
const ONE_NAME = ['ID', 'IN', 'PK', 'BD', 'MM', 'BR', 'AF', 'LK', 'NP', 'MY', 'SG'];

/** False where one written word may be a given or a family name, which nothing but the person can tell. */
export function oneNameStands(word: string, custom: NameCustom | undefined): boolean {
  if (custom === undefined || /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word)) return false;
  return ONE_NAME.indexOf(custom.country) >= 0 || custom.firstName === 'immediate';
}
