/** Why a finding is ignored, in the words of whoever did it last; empty where nobody said so. */
export const reasonsOfIgnoringMigration = {
  id: 7,
  name: 'reasons of ignoring',
  sql: `
alter table ignored_findings add column reason text not null default '';
`,
};
