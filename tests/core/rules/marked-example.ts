import type { Example } from '#core/engine/rule.ts';
import type { Part } from '#core/engine/finding.ts';
import type { CheckContext } from '#core/rules/check-context.ts';

/** An example without its marks, and where the marks stood. */
export interface UnmarkedExample {
  readonly subject: string;
  readonly text: string;
  readonly places: readonly { readonly part: Part; readonly start: number; readonly end: number }[];
}

/** Takes `⟦` and `⟧` out of a text. */
function unmark(marked: string, part: Part): { text: string; places: UnmarkedExample['places'] } {
  let text = '';
  let start = -1;
  const places: { part: Part; start: number; end: number }[] = [];
  for (const char of marked) {
    if (char === '⟦') start = text.length;
    else if (char === '⟧') places.push({ part, start, end: text.length });
    else text += char;
  }
  return { text, places };
}

export function unmarkExample(example: Example<CheckContext>): UnmarkedExample {
  const subject = unmark(example.subject ?? '', 'subject');
  const body = unmark(example.text, 'body');
  return { subject: subject.text, text: body.text, places: [...subject.places, ...body.places] };
}
