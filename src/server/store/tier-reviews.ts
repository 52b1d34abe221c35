import { and, eq, gt, sql } from 'drizzle-orm';
import type { ReviewScope, TierReviewItem, TierReviewPage } from '#api/tier-contract.ts';
import { explainProposal } from '#core/customers/explain-proposal.ts';
import { tierCardOf } from '#core/customers/tier-card.ts';
import type { TierModel } from '#core/customers/tier-model.ts';
import { addDays } from '#core/trade/calendar.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { CursorError } from '#server/store/list-customers.ts';
import { rowsOf } from '#server/store/rows.ts';
import { customers } from '#server/store/tables/customers.ts';
import { ratingFrame } from '#server/store/tier-frame.ts';

/** Records read at once, and the most that one page looks through before it answers with what it has found. */
const BATCH = 200;
const MOST_LOOKED = 1000;

const cursorOf = (id: string): string => Buffer.from(id).toString('base64url');

function idOf(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString('utf8');
  if (id === '' || cursorOf(id) !== cursor) throw new CursorError('The cursor is not one of ours; start again without it.');
  return id;
}

/** Whose round has come, as `reviewDue` says it of one record, in terms of the stored marks. */
function dueCondition(model: TierModel, today: string) {
  const { core, key, regular, potential } = model.reviewEveryDays;
  const cutoff = (every: number): string => addDays(today, -every);
  return sql`(${customers.lastReview} is null or ${customers.reviewEvent} <= ${today} or case when ${customers.reviewAgain} is not null
    then ${customers.reviewAgain} <= ${today}
    else ${customers.lastReview} <= case ${customers.tier} when 'core' then ${cutoff(core)} when 'key' then ${cutoff(key)}
      when 'regular' then ${cutoff(regular)} else ${cutoff(potential)} end end)
    and (${customers.lockedUntil} is null or ${customers.lockedUntil} < ${today})`;
}

/** One page of a round of reviews, in the order of ids. Looks through a bounded number of records, whatever the size of the file. */
export async function tierReviewPage(
  db: Database,
  scope: Scope,
  today: string,
  query: { readonly scope: ReviewScope; readonly cursor?: string; readonly limit: number },
): Promise<TierReviewPage> {
  const { plan, frame } = await ratingFrame(db, scope);
  const mine = and(eq(customers.orgId, scope.orgId), query.scope === 'all' ? undefined : dueCondition(plan.model, today));
  const items: TierReviewItem[] = [];
  let looked = 0;
  let after = query.cursor === undefined ? undefined : idOf(query.cursor);
  let more = true;
  while (more && items.length < query.limit && looked < MOST_LOOKED) {
    const rows = await db
      .select({ id: customers.id, version: customers.version, record: customers.record })
      .from(customers)
      .where(and(mine, after === undefined ? undefined : gt(customers.id, after)))
      .orderBy(customers.id)
      .limit(BATCH);
    more = rows.length === BATCH;
    for (const { id, version, record } of rows) {
      const card = tierCardOf(record, today, frame);
      looked += 1;
      after = id;
      if (query.scope === 'changes' && !card.proposal) continue;
      const { name, country, tier, tierLock } = record;
      items.push({ customer: { id, name, country, tier, tierLock, version }, card, verdict: explainProposal(card, record, plan.model, today) });
      if (items.length === query.limit) {
        more = more || id !== rows.at(-1)?.id;
        break;
      }
    }
  }
  const [counted] = rowsOf(await db.execute(sql`select count(*)::int as total from ${customers} where ${mine}`));
  return { items, looked, total: Number(counted?.total ?? 0), next: more && after !== undefined ? cursorOf(after) : undefined };
}
