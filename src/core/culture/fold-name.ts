const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

const ASCII = /^[ -~]*$/;

/** A name without its diacritics, in lower case, with plain apostrophes: for comparing, never for showing. */
export function foldName(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase();
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return plain.replace(/[ıøłđðþßæœ’‘ʼ]/g, (letter) => LETTERS[letter] ?? letter);
}
