import { describe, expect, test } from 'vitest';
import { browserSettings, chosenLanguage, chosenTheme } from '#ui/settings.ts';

const remembering = (): Storage => {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  } as Storage;
};

describe('choices kept in the browser', () => {
  test('what was written is read again', () => {
    const storage = remembering();
    const settings = browserSettings(() => storage);
    settings.write('language', 'zh-CN');
    expect(chosenLanguage(settings)).toBe('zh-CN');
  });

  test('a storage that is blocked is no storage, and never an error', () => {
    const settings = browserSettings(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(() => settings.write('theme', 'dark')).not.toThrow();
    expect(chosenTheme(settings)).toBe('auto');
    expect(chosenLanguage(settings)).toBeUndefined();
  });

  test('a value that somebody else left there is not believed', () => {
    const storage = remembering();
    storage.setItem('liaison-theme', 'neon');
    storage.setItem('liaison-language', 'tlh');
    const settings = browserSettings(() => storage);
    expect(chosenTheme(settings)).toBe('auto');
    expect(chosenLanguage(settings)).toBeUndefined();
  });
});
