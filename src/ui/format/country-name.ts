import type { Language } from '#core/text/language.ts';

const names = new Map<Language, Intl.DisplayNames>();

/** The country's name in the language of the interface; the code itself when it is none. */
export function countryName(code: string, language: Language): string {
  let list = names.get(language);
  if (!list) {
    list = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
    names.set(language, list);
  }
  try {
    return list.of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}
