import type { Addressee, GreetingSituation } from '#core/culture/addressee.ts';
import { greetingForm } from '#core/culture/greeting-form.ts';
import { GREETING_REASONS } from '#core/culture/greeting-reason.ts';
import type { Localised } from '#core/text/language.ts';

export interface Greeting {
  /** The whole line with its comma: `Dear Dr. Weber,`. Empty when no name is known. */
  readonly text: string;
  /** False when the record leaves open how to address the person; the text is then the safest form. */
  readonly sure: boolean;
  readonly why: Localised;
}

/** How to open a mail to this person, and why so; see `greetingForm`. Never throws. */
export function greetingFor(person: Addressee, situation: GreetingSituation = {}): Greeting {
  const { text, sure, reason } = greetingForm(person, situation);
  return { text, sure, why: GREETING_REASONS[reason] };
}
