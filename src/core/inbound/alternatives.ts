/** A pattern, either case, of which one alternative must meet. For text whose white space is single spaces. */
export function oneOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.map((each) => `(?:${each})`).join('|'), 'i');
}

/** The text with single spaces for any white space. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
