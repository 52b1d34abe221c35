import type { Mapping } from '#core/exchange/mapping.ts';
import type { DuplicateChoice } from '#core/exchange/merge-imported.ts';
import type { Problem } from '#core/exchange/problem.ts';

/** What an uploaded file holds and how it would be read; nothing of it is stored yet. */
export interface ImportPreview {
  readonly uploadId: string;
  readonly fileName: string;
  readonly kind: 'xlsx' | 'csv';
  readonly mapping: Mapping;
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    /** The first rows as they stand, titles above the header among them. */
    readonly first: readonly { readonly number: number; readonly cells: readonly string[] }[];
  }[];
  /** Rows with data in the sheets in use. */
  readonly rows: number;
  /** Customers that these rows make. */
  readonly customers: number;
  /** How many of them are in the store already. */
  readonly existing: number;
  /** Rows that name a customer which an earlier row of the file has named. */
  readonly repeated: number;
  /** Rows that cannot become a customer. */
  readonly rejected: number;
  /** At most 500; `problemCount` counts all, and the whole list comes as text. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

/** One import, running or over. */
export interface ImportJob {
  readonly id: string;
  readonly fileName: string;
  readonly duplicates: DuplicateChoice;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed' | 'undone';
  /** Rows. */
  readonly total: number;
  readonly done: number;
  /** Customers. */
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly unchanged: number;
  /** Rows kept for download. */
  readonly rejected: number;
  readonly warnings: number;
  /** After an undo: customers left as they are, because somebody changed them after the import. */
  readonly kept: number;
  /** ISO 8601 instants. */
  readonly startedAt: string;
  readonly endedAt?: string;
}

/** What an undo did, and which customers it left because they were changed after the import. */
export interface UndoResult {
  readonly removed: number;
  readonly restored: number;
  readonly kept: readonly { readonly id: string; readonly name: string }[];
}

/** The part of the API that brings customers in and out; every method rejects with `ApiError`. */
export interface ImportsApi {
  upload(file: Blob, fileName: string, signal?: AbortSignal): Promise<ImportPreview>;
  /** The same file read by a mended mapping. */
  preview(uploadId: string, mapping: Mapping, signal?: AbortSignal): Promise<ImportPreview>;
  start(uploadId: string, mapping: Mapping, duplicates: DuplicateChoice): Promise<ImportJob>;
  list(): Promise<readonly ImportJob[]>;
  get(id: string): Promise<ImportJob>;
  cancel(id: string): Promise<ImportJob>;
  undo(id: string): Promise<UndoResult>;
}
