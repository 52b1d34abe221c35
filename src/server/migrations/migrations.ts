import { customersMigration } from '#server/migrations/0001-customers.ts';
import { casesMigration } from '#server/migrations/0002-cases.ts';
import { careMigration } from '#server/migrations/0003-care.ts';
import { importsMigration } from '#server/migrations/0004-imports.ts';
import { nearestNamesMigration } from '#server/migrations/0005-nearest-names.ts';
import { keysWithoutReferenceMigration } from '#server/migrations/0006-keys-without-reference.ts';
import { reasonsOfIgnoringMigration } from '#server/migrations/0007-reasons-of-ignoring.ts';

export interface Migration {
  /** Counts from 1 without gaps. */
  readonly id: number;
  readonly name: string;
  readonly sql: string;
}

/** In order. A migration that has been released is never changed; the next one mends it. */
export const MIGRATIONS: readonly Migration[] = [
  customersMigration,
  casesMigration,
  careMigration,
  importsMigration,
  nearestNamesMigration,
  keysWithoutReferenceMigration,
  reasonsOfIgnoringMigration,
];
