/** The display name as a person's name: quotes and an address in it dropped, `Weber, Anna` turned round. Empty when it is no name. */
export function personName(displayName: string): string {
  const plain = displayName
    .slice(0, 200)
    .replace(/["']|[<(\[（|·].*$/g, '')
    .replace(/\s+(?:via|on behalf of|im Auftrag von|de la part de|代表)\s.*$/i, '')
    .trim();
  if (plain === '' || plain.includes('@') || /\d/.test(plain)) return '';
  const [family, given, more] = plain.split(/,\s*/);
  return given !== undefined && more === undefined && given !== '' && !/^(?:inc|ltd|llc|gmbh|co)\b/i.test(given)
    ? `${given} ${family ?? ''}`.trim()
    : plain;
}
