import { sql } from 'drizzle-orm';
import type { StoredTierPlan } from '#api/tier-contract.ts';
import type { Company } from '#core/customers/company.ts';
import type { TierFrame } from '#core/customers/tier-card.ts';
import { getCompany } from '#server/store/companies.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { rowsOf } from '#server/store/rows.ts';
import { getTierPlan } from '#server/store/tier-plans.ts';

export interface RatingFrame {
  readonly plan: StoredTierPlan;
  readonly company?: Company;
  readonly frame: TierFrame;
}

const decimal = (value: unknown): string | undefined => (value === null || value === undefined ? undefined : Number(value).toFixed(2));

/** What every customer of the company is rated by: the plan in force, our products, and how the volumes and margins of all buyers lie. */
export async function ratingFrame(db: Database, scope: Scope): Promise<RatingFrame> {
  const [plan, { company }] = await Promise.all([getTierPlan(db, scope), getCompany(db, scope)]);
  const { model } = plan;
  const ranks = model.percentileBands.map(({ from }) => from);
  const [row] = rowsOf(
    await db.execute(sql`
      select count(*)::int as buyers, avg(volume12) as volume, avg(margin12) as margin,
        percentile_disc(array[${sql.join(
          ranks.map((rank) => sql`${rank}::float8`),
          sql`, `,
        )}]) within group (order by volume12) as bounds
      from customers where org_id = ${scope.orgId} and volume12 is not null`),
  );
  const buyers = Number(row?.buyers ?? 0);
  const bounds = Array.isArray(row?.bounds) ? (row.bounds as unknown[]).map(Number) : [];
  const products = company?.products?.flatMap(({ code, name }) => (name === undefined ? [code] : [code, name]));
  const averageMargin = row?.margin === null || row?.margin === undefined ? undefined : Number(row.margin);
  return {
    plan,
    company,
    frame: {
      model,
      ...(products && products.length > 0 && { ourProducts: products }),
      ...(buyers > 0 && { averageCustomer: decimal(row?.volume) }),
      ...(averageMargin !== undefined && { averageMargin }),
      ...(buyers >= model.percentileFrom && {
        volumeRanks: ranks.map((rank, at) => ({ rank, from: rank === 0 ? 0 : (bounds[at] ?? 0) })),
      }),
    },
  };
}
