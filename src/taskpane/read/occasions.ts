import type { Occasion } from '#core/culture/market.ts';
import type { Customer } from '#core/customers/customer.ts';
import type { Reading } from '#core/inbound/reading.ts';

const NEW_STAGES = ['lead', 'contacted'];
const TALKING_STAGES = ['requirement_confirmed', 'quoted', 'sample', 'negotiating'];

const LATE =
  /\b(?:delay(?:ed|s)?|postpon\w+|overdue|behind schedule|not (?:yet )?(?:arrived|shipped|received)|when (?:will|can) you (?:ship|deliver)|new (?:etd|eta)|still waiting|verspätet|verzögert|liefertermin|retard|retraso|atraso|ritardo|opóźnieni\w+)\b|延误|延期|推迟|还没(?:到|收到|发)|遅れ|지연/i;
const WISHES =
  /\b(?:merry christmas|happy (?:new year|holidays|easter|diwali|thanksgiving|chinese new year|lunar new year)|season['’]s greetings|frohe weihnachten|joyeux noël|bonne année|feliz (?:navidad|natal|año nuevo|ano novo)|buon natale|с новым годом|eid mubarak|ramadan (?:kareem|mubarak)|congratulations|best wishes for)\b/i;
/** A finding of their quality people, in words that complain of nothing. */
const QUALITY =
  /\b(?:countermeasures?|corrective actions?|root cause|8d(?: report)?|non-?conform\w+|out of (?:tolerance|spec\w*)|inspection (?:failed|result)|incoming inspection|reject(?:ed|ion)s? (?:rate|lot|of the lot))\b|不良|返工|整改|不具合/i;
/** How much of a mail is looked through for them. */
const LIMIT = 20_000;

/** What is going on in this mail, the weightiest first. @param mail its own text. */
export function occasionsOf(customer: Customer, reading: Reading | undefined, mail = ''): readonly Occasion[] {
  const occasions: Occasion[] = [];
  const words = mail.slice(0, LIMIT);
  if (reading?.complaint || QUALITY.test(words)) occasions.push('complaint');
  if (LATE.test(words)) occasions.push('delay');
  if (WISHES.test(words)) occasions.push('greeting');
  if (reading?.facts.some(({ kind }) => kind === 'payment')) occasions.push('payment');
  const isNew = customer.stage ? NEW_STAGES.includes(customer.stage) : (customer.orders ?? []).length === 0;
  if (isNew) occasions.push('first-contact');
  if (customer.stage && TALKING_STAGES.includes(customer.stage)) occasions.push('negotiation');
  if (reading?.facts.some(({ kind }) => kind === 'money')) occasions.push('negotiation');
  return occasions;
}
