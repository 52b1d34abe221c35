/** One `RE:`, `Fwd:`, `AW:`, `回复：` … at the beginning of a subject. */
const PREFIX = /^\s*(?:re|fw|fwd|aw|wg|sv|vs|rv|tr|rif|res|enc|antw|odp|ynt|回复|答复|转发|回覆|返信|전달|회신)\s*(?:\[\d+\])?\s*[:：]/i;

/** A subject without its reply prefixes. `start` is where the topic begins in the subject. */
export interface Topic {
  readonly text: string;
  readonly start: number;
  readonly prefixes: number;
}

export function topicOf(subject: string): Topic {
  let start = 0;
  let prefixes = 0;
  for (;;) {
    const prefix = PREFIX.exec(subject.slice(start, start + 60));
    if (!prefix) break;
    start += prefix[0].length;
    prefixes++;
  }
  while (start < subject.length && subject.charAt(start) === ' ') start++;
  return { text: subject.slice(start).trim(), start, prefixes };
}
