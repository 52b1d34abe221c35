import type { Complaint } from '#core/customers/customer.ts';
import type { Language } from '#core/text/language.ts';
import type { caseTexts } from '#ui/cases/case-texts.ts';
import type { Say } from '#ui/language.tsx';

/** `11-27 14:30` by the clock of this machine, the day alone where no hour is known. */
export function instantText(instant: string, language: Language): string {
  const dayOnly = instant.length === 10;
  return new Intl.DateTimeFormat(language, {
    month: 'short',
    day: 'numeric',
    ...(dayOnly ? { timeZone: 'UTC' } : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  }).format(new Date(instant));
}

/** By when the next step of a case is owed, in words. */
export function clockText(
  { dueAt, dueOn }: Complaint,
  now: Date,
  language: Language,
  say: Say<typeof caseTexts>,
): { readonly text: string; readonly overdue: boolean } {
  const due = dueAt ?? dueOn;
  if (due === undefined) return { text: say('noClock'), overdue: false };
  // A day is owed until it is over.
  const overdue = now.getTime() > Date.parse(due) + (due.length === 10 ? 86_400_000 : 0);
  return { text: say(overdue ? 'overdue' : 'dueAt', { time: instantText(due, language) }), overdue };
}
