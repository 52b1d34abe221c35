import { and, eq, inArray } from 'drizzle-orm';
import type { Choice } from '#api/contract.ts';
import { normaliseAddress } from '#core/customers/address.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { matchChoices } from '#server/store/tables/match-choices.ts';

const keyOf = (address: string): string => normaliseAddress(address)?.base ?? address.trim().toLowerCase();

/** Remembers which customer an address belongs to. The customer must exist. */
export async function rememberChoice(tx: Database, scope: Scope, { address, customerId, contactId }: Choice): Promise<void> {
  const row = { customerId, contactId: contactId ?? null, actor: scope.userId, chosenAt: new Date() };
  await tx
    .insert(matchChoices)
    .values({ orgId: scope.orgId, address: keyOf(address), ...row })
    .onConflictDoUpdate({ target: [matchChoices.orgId, matchChoices.address], set: row });
}

/** Choices made before for any of these addresses. */
export async function choicesFor(db: Database, scope: Scope, addresses: readonly string[]): Promise<readonly Choice[]> {
  if (addresses.length === 0) return [];
  const rows = await db
    .select()
    .from(matchChoices)
    .where(and(eq(matchChoices.orgId, scope.orgId), inArray(matchChoices.address, addresses.map(keyOf))));
  return rows.map(({ address, customerId, contactId }) => ({ address, customerId, contactId: contactId ?? undefined }));
}
