import type { Fix } from '#core/engine/finding.ts';

/** A fix that only takes words out has no text of its own to show. */
export function isRemoval({ edits }: Fix): boolean {
  return edits.every(({ text }) => text === '');
}
