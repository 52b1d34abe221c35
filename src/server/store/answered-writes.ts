import { createHash } from 'node:crypto';
import { and, eq, lt } from 'drizzle-orm';
import type { Database, Scope } from '#server/store/database.ts';
import { KeyReusedError } from '#server/store/refused-writes.ts';
import { answeredWrites } from '#server/store/tables/answered-writes.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const KEPT_FOR = 7 * 86_400_000;

/**
 * Does a write in one transaction. With a key, the answer is stored in the same transaction, and the same request with the same
 * key is answered from there: a client that has lost an answer may send again. Throws `KeyReusedError` for another request.
 */
export async function writeOnce(
  db: Database,
  scope: Scope,
  key: string | undefined,
  request: string,
  write: (tx: Database) => Promise<Answer>,
): Promise<Answer> {
  return db.transaction(async (tx) => {
    if (key === undefined) return write(tx);
    const requestHash = createHash('sha256').update(request).digest('base64url');
    const mine = and(eq(answeredWrites.orgId, scope.orgId), eq(answeredWrites.key, key));
    const [claimed] = await tx
      .insert(answeredWrites)
      .values({ orgId: scope.orgId, key, requestHash, createdAt: new Date() })
      .onConflictDoNothing()
      .returning({ key: answeredWrites.key });
    if (!claimed) {
      const [earlier] = await tx.select().from(answeredWrites).where(mine);
      if (earlier?.requestHash !== requestHash) throw new KeyReusedError('This idempotency key belongs to another request.');
      return { status: earlier.status ?? 500, body: earlier.answer };
    }
    const answer = await write(tx);
    await tx
      .update(answeredWrites)
      .set({ status: answer.status, answer: answer.body ?? null })
      .where(mine);
    return answer;
  });
}

/** Forgets answers that no client will ask for again. */
export async function forgetOldAnswers(db: Database): Promise<void> {
  await db.delete(answeredWrites).where(lt(answeredWrites.createdAt, new Date(Date.now() - KEPT_FOR)));
}
