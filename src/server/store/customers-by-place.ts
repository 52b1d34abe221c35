import { sql } from 'drizzle-orm';
import type { ConcernedCustomer } from '#api/culture-contract.ts';
import { CITIES_WITH_OWN_DAYS } from '#core/culture/city-places.ts';
import { REGION_CITIES } from '#core/culture/city-region.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import type { Database, Scope } from '#server/store/database.ts';

/** Customers of one country and region, the most important first. */
export interface CustomersOfPlace {
  readonly country: string;
  /** As the records say it. */
  readonly region?: string;
  /** Without what stands behind a comma or a bracket; only where it says which region, or keeps days of its own. */
  readonly city?: string;
  readonly count: number;
  readonly first: readonly ConcernedCustomer[];
}

const SHOWN = 25;

interface Row extends Record<string, unknown> {
  readonly country: string;
  readonly region: string | null;
  readonly city: string | null;
  readonly total: number;
  readonly id: string;
  readonly name: string;
  readonly tier: Tier | null;
}

/** Where customers are and who is there; lost customers are left out. */
export async function customersByPlace(db: Database, scope: Scope): Promise<readonly CustomersOfPlace[]> {
  const { rows } = (await db.execute<Row>(sql`
    select country, region, city, total, id, name, tier from (
      select country, region, city, id, name, tier,
        (count(*) over (partition by country, region, city))::int as total,
        row_number() over (
          partition by country, region, city
          order by case tier when 'core' then 0 when 'key' then 1 when 'regular' then 2 when 'potential' then 4 else 3 end, sort_name collate "C", id collate "C"
        ) as place
      from (
        select upper(country) as country, nullif(record->>'region', '') as region,
          case when plain_city = any(${sql.param(CITIES_WITH_OWN_DAYS)}) or (nullif(record->>'region', '') is null and plain_city = any(${sql.param(REGION_CITIES)}))
            then plain_city end as city,
          id, name, tier, sort_name
        from customers, lateral (select lower(trim(split_part(split_part(record->>'city', ',', 1), '(', 1))) as plain_city) as written
        where org_id = ${scope.orgId} and country is not null and stage is distinct from 'lost'
      ) as known
    ) as ranked
    where place <= ${SHOWN}
    order by country, region, city, place
  `)) as { readonly rows: readonly Row[] };
  const places = new Map<string, { country: string; region?: string; count: number; first: ConcernedCustomer[] }>();
  for (const { country, region, city, total, id, name, tier } of rows) {
    const key = `${country}\n${region ?? ''}\n${city ?? ''}`;
    const place = places.get(key) ?? { country, ...(region === null ? {} : { region }), ...(city === null ? {} : { city }), count: total, first: [] };
    place.first.push({ id, name, ...(tier === null ? {} : { tier }) });
    places.set(key, place);
  }
  return [...places.values()];
}
