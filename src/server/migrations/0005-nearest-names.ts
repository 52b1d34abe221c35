/** A misspelt name is looked for among names alone first: their trigrams are few, and compared in no time. */
export const nearestNamesMigration = {
  id: 5,
  name: 'nearest names',
  sql: `
create index customers_name_trigrams on customers using gin (sort_name gin_trgm_ops);
`,
};
