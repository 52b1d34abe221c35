/** Few customers have complained or left feedback; their list must not read all the others. */
export const casesMigration = {
  id: 2,
  name: 'cases',
  sql: `
create index customers_with_cases on customers (org_id)
  where (jsonb_typeof(record -> 'complaints') = 'array' or jsonb_typeof(record -> 'feedback') = 'array');
`,
};
