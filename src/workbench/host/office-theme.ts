import type { Settings } from '#workbench/settings.ts';

type Theme = Settings['theme'];

/** The four colours of `officeTheme` as integers, as Outlook's light and dark modes have them. */
const COLOURS: Readonly<Record<Theme, Readonly<Record<string, number>>>> = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424, controlBackgroundColor: 0xf5f5f5, controlForegroundColor: 0x242424 },
  dark: { bodyBackgroundColor: 0x292929, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x1f1f1f, controlForegroundColor: 0xffffff },
};

/** The payload of the event OfficeThemeChanged. The package's client has no other way to learn the theme. */
export function themeEventData(theme: Theme): readonly string[] {
  return [JSON.stringify(COLOURS[theme])];
}
