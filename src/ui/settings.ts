import type { Language } from '#core/text/language.ts';
import { LANGUAGES } from '#core/text/language.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Where a surface keeps the few choices of its user: roaming settings in Outlook, browser storage on the desk. */
export interface Settings {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
}

/** Browser storage that never throws: a partitioned or blocked storage only means that a choice is not remembered. */
export function browserSettings(storage: () => Storage): Settings {
  return {
    read: (key) => {
      try {
        return storage().getItem(`liaison-${key}`) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (key, value) => {
      try {
        storage().setItem(`liaison-${key}`, value);
      } catch {
        // Nothing to mend: the choice holds until the page is closed.
      }
    },
  };
}

/** The language that the user chose; undefined when none was. */
export function chosenLanguage(settings: Settings): Language | undefined {
  return LANGUAGES.find((language) => language === settings.read('language'));
}

export function chosenTheme(settings: Settings): ThemeChoice {
  return THEMES.find((theme) => theme === settings.read('theme')) ?? 'auto';
}
