/**
 * `org_id` comes first in every primary key, so that one table can hold many teams and be spread over machines by it.
 * Plain PostgreSQL 15: the embedded database and a server run the same text.
 */
export const customersMigration = {
  id: 1,
  name: 'customers',
  sql: `
create extension if not exists pg_trgm;

create table customers (
  org_id text not null,
  id text not null,
  owner_id text not null,
  version integer not null,
  name text not null,
  sort_name text not null,
  country text,
  tier text,
  stage text,
  sample boolean not null default false,
  search_text text not null,
  record jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (org_id, id)
);
create index customers_by_name on customers (org_id, sort_name collate "C", id collate "C");
create index customers_by_owner on customers (org_id, owner_id);
create index customers_samples on customers (org_id) where sample;
create index customers_search on customers using gin (search_text gin_trgm_ops);

create table customer_keys (
  org_id text not null,
  kind text not null,
  value text not null,
  customer_id text not null,
  primary key (org_id, kind, value, customer_id),
  foreign key (org_id, customer_id) references customers (org_id, id) on delete cascade
);
create index customer_keys_of_customer on customer_keys (org_id, customer_id);

create table customer_history (
  org_id text not null,
  customer_id text not null,
  version integer not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  import_id text,
  record jsonb,
  primary key (org_id, customer_id, version)
);
create index customer_history_of_import on customer_history (org_id, import_id) where import_id is not null;

create table ignored_findings (
  org_id text not null,
  id text not null,
  rule text not null,
  phrase text not null default '',
  customer_id text not null default '',
  count integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, rule, phrase, customer_id)
);

create table match_choices (
  org_id text not null,
  address text not null,
  customer_id text not null,
  contact_id text,
  actor text not null,
  chosen_at timestamptz not null,
  primary key (org_id, address),
  foreign key (org_id, customer_id) references customers (org_id, id) on delete cascade
);
create index match_choices_of_customer on match_choices (org_id, customer_id);

create table companies (
  org_id text not null,
  version integer not null,
  record jsonb not null,
  updated_at timestamptz not null,
  primary key (org_id)
);

create table settings (
  org_id text not null,
  key text not null,
  value jsonb not null,
  primary key (org_id, key)
);

create table answered_writes (
  org_id text not null,
  key text not null,
  request_hash text not null,
  status integer,
  answer jsonb,
  created_at timestamptz not null,
  primary key (org_id, key)
);
create index answered_writes_by_age on answered_writes (created_at);

create table imports (
  org_id text not null,
  id text not null,
  file_name text not null,
  duplicates text not null,
  state text not null,
  total integer not null,
  done integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  skipped integer not null default 0,
  rejected integer not null default 0,
  actor text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (org_id, id)
);

create table import_rejects (
  org_id text not null,
  import_id text not null,
  position integer not null,
  sheet text not null,
  row_number integer not null,
  problem text not null,
  cells jsonb not null,
  primary key (org_id, import_id, position),
  foreign key (org_id, import_id) references imports (org_id, id) on delete cascade
);
`,
};
