/**
 * A key is written and taken out with its customer in one transaction, so the reference guarded nothing; but it looked the customer up once for
 * each of its keys, and an import writes twenty times as many keys as customers.
 */
export const keysWithoutReferenceMigration = {
  id: 6,
  name: 'keys without reference',
  sql: `
alter table customer_keys drop constraint customer_keys_org_id_customer_id_fkey;
`,
};
