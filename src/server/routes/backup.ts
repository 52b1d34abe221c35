import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import * as z from 'zod';
import { Uploads } from '#server/exchange/uploads.ts';
import { Refusal } from '#server/refusal.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { answers, createRoute, refusal } from '#server/routes/route-parts.ts';
import { BackupError, backupStream, isEmptyDatabase, restoreBackup, verifyBackup } from '#server/store/backup.ts';

const tags = ['backup'];
const file = { 'application/gzip': { schema: z.any() } };

const backup = createRoute({
  method: 'get',
  path: '/api/backup',
  tags,
  summary: 'Everything in the database as one file, at one moment',
  responses: { 200: { description: 'The backup', content: file } },
});

const restore = createRoute({
  method: 'post',
  path: '/api/restore',
  tags,
  summary: 'Put a backup in the place of everything in the database; either kind of database takes a backup of the other',
  request: { query: z.object({ overwrite: z.enum(['0', '1']).default('0') }), body: { required: true, content: file } },
  responses: {
    200: answers(z.object({ rows: z.record(z.string(), z.int()) }), 'Rows of each table, counted after the restore'),
    409: refusal('The database is not empty'),
    422: refusal('The backup is damaged, changed, or of a newer program'),
  },
});

/** A disk must be able to hold it twice; a body without end must not fill it. */
const MOST_RESTORED = 50 * 1024 * 1024 * 1024;

export function addBackupRoutes(app: App, { db, today }: Parts): void {
  const uploads = new Uploads();

  app.openapi(backup, () => {
    const body = Readable.toWeb(backupStream({ db })) as globalThis.ReadableStream;
    const headers = { 'content-type': 'application/gzip', 'content-disposition': `attachment; filename="liaison-${today()}.backup"` };
    return new Response(body, { headers });
  });

  app.openapi(restore, async (context) => {
    const stream = context.req.raw.body;
    if (!stream) throw new Refusal(422, 'bad-backup', 'The backup is empty.');
    const upload = await uploads.receive(stream as ReadableStream<Uint8Array>, 'backup', MOST_RESTORED);
    try {
      await verifyBackup(upload.path);
      if (context.req.valid('query').overwrite !== '1' && !(await isEmptyDatabase(db)))
        throw new Refusal(
          409,
          'not-empty',
          'There are customers in the database. A restore takes the place of everything in it; say that this is meant (--overwrite).',
        );
      return context.json({ rows: { ...(await restoreBackup(db, upload.path)) } }, 200);
    } catch (error) {
      if (error instanceof BackupError) throw new Refusal(422, 'bad-backup', error.message);
      throw error;
    } finally {
      uploads.forget(upload.id);
    }
  });
}
