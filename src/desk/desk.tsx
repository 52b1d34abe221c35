import type { ReactNode } from 'react';
import { languageFor } from '#core/text/language.ts';
import { AppFrame } from '#ui/app-frame.tsx';
import { browserSettings } from '#ui/settings.ts';

export function Desk(): ReactNode {
  return (
    <AppFrame settings={browserSettings(() => localStorage)} hostLanguage={languageFor(navigator.language)}>
      <main>Liaison</main>
    </AppFrame>
  );
}
