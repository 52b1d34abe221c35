import { foldName } from '#core/culture/fold-name.ts';
import { bareAddress } from '#core/rules/culture/recipients.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';

/** Lines at the end of a mail in which a signature may stand. */
const LAST_LINES = 14;

function lastLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.slice(0, 20_000).split('\n')) {
    if (/^\s*(?:>|-{2,}\s*original|on .{5,80} wrote:)/i.test(line)) break;
    if (line.trim() !== '') lines.push(line.trim());
  }
  return lines.slice(-LAST_LINES);
}

/** The last lines of their earlier mails, folded: how they sign. A mail of the sender's own is left out. */
export function theirLastLines(input: RuleInput): string[] {
  const { thread, from, customer } = input.context;
  const ours = from === undefined ? undefined : bareAddress(from);
  const theirs = (customer?.contacts ?? []).map(({ emails }) => emails.map((email) => email.toLowerCase()));
  const lines: string[] = [];
  for (const mail of thread ?? []) {
    const sender = mail.from === undefined ? undefined : bareAddress(mail.from);
    if (mail.text === undefined || sender === undefined || sender === ours || !theirs.some((emails) => emails.indexOf(sender) >= 0)) continue;
    lines.push(...lastLines(mail.text));
  }
  // Html of the thread, and what the draft itself quotes.
  for (const mail of input.history()) if (mail.side === 'theirs') lines.push(...lastLines(mail.text));
  return lines.map(foldName);
}

/** True when a line of their signature is this name and nothing else. */
export function theySignWith(input: RuleInput, name: string): boolean {
  const own = foldName(name);
  return theirLastLines(input).some((line) => line.replace(/[.,!\s]+$/, '') === own);
}
