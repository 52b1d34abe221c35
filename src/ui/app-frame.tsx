import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { Language } from '#core/text/language.ts';
import { LanguageProvider } from '#ui/language.tsx';
import type { Settings, ThemeChoice } from '#ui/settings.ts';
import { chosenLanguage, chosenTheme } from '#ui/settings.ts';
import { usePrefersDark } from '#ui/use-prefers-dark.ts';

interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
}

const PreferencesContext = createContext<Preferences | undefined>(undefined);

/** The user's choice of language and theme, and how to change it. */
export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('usePreferences outside of AppFrame');
  return preferences;
}

/**
 * Theme and language around a whole page. `hostIsDark` is what the mail program says about itself; undefined follows the
 * system. High contrast needs no theme of ours: Fluent and the views use system colours when they are forced.
 */
export function AppFrame(props: {
  readonly settings: Settings;
  readonly hostLanguage: Language;
  readonly hostIsDark?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { settings, hostLanguage, hostIsDark, children } = props;
  const [language, setLanguage] = useState(() => chosenLanguage(settings));
  const [theme, setTheme] = useState(() => chosenTheme(settings));
  const systemIsDark = usePrefersDark();
  const dark = theme === 'auto' ? (hostIsDark ?? systemIsDark) : theme === 'dark';
  const shown = language ?? hostLanguage;
  const choose = useCallback(
    (key: 'language' | 'theme', value: string) => {
      settings.write(key, value);
    },
    [settings],
  );
  const preferences = useMemo<Preferences>(
    () => ({
      language: shown,
      theme,
      setLanguage: (value) => {
        setLanguage(value);
        choose('language', value);
      },
      setTheme: (value) => {
        setTheme(value);
        choose('theme', value);
      },
    }),
    [shown, theme, choose],
  );
  return (
    <PreferencesContext value={preferences}>
      <LanguageProvider language={shown}>
        <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ minHeight: '100vh' }}>
          {children}
        </FluentProvider>
      </LanguageProvider>
    </PreferencesContext>
  );
}
