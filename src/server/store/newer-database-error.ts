/** The database was written by a newer program; nothing has been changed in it. */
export class NewerDatabaseError extends Error {}
