import { mannersFor } from '#core/culture/manners.ts';
import type { GreetingSituation } from '#core/culture/addressee.ts';

/**
 * The closing line, with its comma, that goes with a greeting: `Yours sincerely,` under a formal first mail in British style, `Best regards,`
 * where first names are usual, else `Kind regards,`, which is right everywhere.
 * @param greeting the greeting line it has to match, such as `Dear Sir or Madam,`.
 */
export function closingFor(greeting: string, situation: GreetingSituation = {}): string {
  const manners = mannersFor(situation.country);
  const british = manners?.plainTitles === true;
  if (/^dear (?:sirs?|madam)\b/i.test(greeting)) return british ? 'Yours faithfully,' : 'Kind regards,';
  const first = situation.stage === undefined || situation.stage === 'lead' || situation.stage === 'contacted';
  if (british && first && /^dear (?:mr|ms|mrs|dr|prof)\b/i.test(greeting)) return 'Yours sincerely,';
  if (/^hi\b/i.test(greeting) || manners?.firstName === 'immediate') return 'Best regards,';
  return manners?.nameOrder === 'family-given' && first ? 'Best regards,' : 'Kind regards,';
}
