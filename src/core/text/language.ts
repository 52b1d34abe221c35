/** The two languages of the user interface and of reasons, as BCP 47 tags. Replacement text is always English. */
export const LANGUAGES = ['zh-CN', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the interface. `{name}` marks a value that is put in by `fill`. */
export type Localised = Readonly<Record<Language, string>>;

/** The interface language that suits a BCP 47 or RFC 1766 tag: every Chinese tag is zh-CN, all others English. */
export function languageFor(tag: string | undefined): Language {
  return /^zh\b/i.test(tag ?? '') ? 'zh-CN' : 'en';
}

/** Puts values into the `{name}` places of a text; a place without a value stays as it is, so that a gap is seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  let filled = '';
  let from = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    const value = values[text.slice(open + 1, close)];
    if (value === undefined) continue;
    filled += text.slice(from, open) + String(value);
    from = close + 1;
  }
  return from === 0 ? text : filled + text.slice(from);
}
