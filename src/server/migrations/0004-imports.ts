/** What an import looks a customer up by, beside its name and addresses; and what is told of an import that is over. */
export const importsMigration = {
  id: 4,
  name: 'imports',
  sql: `
create index customers_by_code on customers (org_id, (record ->> 'code'));
create index customers_by_registration on customers (org_id, (upper(regexp_replace(record ->> 'registrationNumber', '[^A-Za-z0-9]', '', 'g'))));

alter table imports add column unchanged integer not null default 0;
alter table imports add column warnings integer not null default 0;
alter table imports add column mapping jsonb;
alter table imports add column seen_at timestamptz;
alter table imports add column kept integer not null default 0;
`,
};
