import { randomBytes } from 'node:crypto';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new id such as `C-8K2M4QW7RT1Z`: 60 random bits without letters that are mistaken for digits. */
export function newId(prefix: string): string {
  return `${prefix}-${Array.from(randomBytes(12), (byte) => LETTERS[byte % 32]).join('')}`;
}
