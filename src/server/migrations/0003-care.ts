/**
 * Tiers and care. Days are texts `YYYY-MM-DD`, as in the records. `due_change` is the day from which the stored dues of a customer may be
 * wrong; empty means that they have never been worked out.
 */
export const careMigration = {
  id: 3,
  name: 'tiers and care',
  sql: `
create table tier_models (
  org_id text not null,
  version integer not null,
  document jsonb not null,
  actor text not null,
  at timestamptz not null,
  primary key (org_id, version)
);

alter table customers
  add column last_review text,
  add column review_event text,
  add column review_again text,
  add column locked_until text,
  add column due_change text not null default '',
  add column due_rank smallint,
  add column due_since text,
  add column volume12 double precision,
  add column margin12 double precision;
create index customers_due on customers (org_id, due_rank, due_since, id) where due_rank is not null;
create index customers_due_change on customers (org_id, due_change collate "C");
create index customers_by_volume on customers (org_id, volume12) where volume12 is not null;
create index customers_by_review on customers (org_id, last_review);
`,
};
