import type { ReactNode } from 'react';
import type { Market } from '#core/culture/market.ts';
import { cultureTexts } from '#ui/customer/culture-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';

const DATES = { DMY: '31/12/2026', MDY: '12/31/2026', YMD: '2026-12-31' } as const;

/** That no notes exist for a country, and what locale data alone says of it. */
export function NoNotes({ market }: { readonly market: Market }): ReactNode {
  const say = useTexts(cultureTexts);
  const language = useLanguage();
  const weekday = (day: number): string =>
    new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + day));
  return say(market.notes.length > 0 ? 'onlyOwnNotes' : 'noNotes', {
    market: market.name[language],
    date: DATES[market.dateOrder],
    decimal: market.decimal,
    weekend: market.weekend.map(weekday).join(language === 'en' ? ' and ' : '、'),
  });
}
