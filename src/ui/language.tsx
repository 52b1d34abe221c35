import type { ReactNode } from 'react';
import { createContext, useContext, useEffect } from 'react';
import type { Language, Localised } from '#core/text/language.ts';
import { fill } from '#core/text/language.ts';

/** The texts of one view, both languages side by side; a missing language or a misspelt key does not compile. */
export type TextTable = Readonly<Record<string, Localised>>;

/** Gives one text of a table in the language of the interface, with values put in. */
export type Say<T extends TextTable> = (key: keyof T, values?: Readonly<Record<string, string | number>>) => string;

const LanguageContext = createContext<Language>('en');

/** Sets the language of everything inside, and of the page for screen readers and fonts. */
export function LanguageProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }): ReactNode {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts<T extends TextTable>(table: T): Say<T> {
  const language = useContext(LanguageContext);
  return (key, values) => {
    const text = table[key];
    return text ? fill(text[language], values) : '';
  };
}
