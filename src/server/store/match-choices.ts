import { and, eq } from 'drizzle-orm';
import type { Choice } from '#api/contract.ts';
import { normaliseAddress } from '#core/customers/address.ts';
import type { Match } from '#core/customers/match-result.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { matchChoices } from '#server/store/tables/match-choices.ts';

const keyOf = (address: string): string => normaliseAddress(address)?.address ?? address.trim().toLowerCase();

/** Remembers which customer an address belongs to. The customer must exist. */
export async function rememberChoice(tx: Database, scope: Scope, { address, customerId, contactId }: Choice): Promise<void> {
  const row = { customerId, contactId: contactId ?? null, actor: scope.userId, chosenAt: new Date() };
  await tx
    .insert(matchChoices)
    .values({ orgId: scope.orgId, address: keyOf(address), ...row })
    .onConflictDoUpdate({ target: [matchChoices.orgId, matchChoices.address], set: row });
}

export async function choiceFor(db: Database, scope: Scope, address: string): Promise<Choice | undefined> {
  const [row] = await db
    .select()
    .from(matchChoices)
    .where(and(eq(matchChoices.orgId, scope.orgId), eq(matchChoices.address, keyOf(address))));
  return row && { address: row.address, customerId: row.customerId, contactId: row.contactId ?? undefined };
}

/** Narrows a tie to the remembered customer. An answer that is no tie, or a tie among others, stays as it is. */
export function narrowedBy(match: Match, choice: Choice | undefined): Match {
  if (!choice || match.candidates.length < 2) return match;
  const chosen = match.candidates.filter(
    ({ customerId, contactId }) => customerId === choice.customerId && (choice.contactId === undefined || contactId === choice.contactId),
  );
  if (chosen.length === 0) return match;
  return { ...match, candidates: chosen.map((candidate) => ({ ...candidate, reasons: [...candidate.reasons, 'chosen-before'] })) };
}
