import type { ReadableStream } from 'node:stream/web';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { jobSchema, mappingSchema, previewSchema, startSchema, undoSchema } from '#api/imports-schemas.ts';
import type { ImportPreview } from '#api/imports-contract.ts';
import type { Mapping } from '#core/exchange/mapping.ts';
import type { Problem } from '#core/exchange/problem.ts';
import { placeText, problemText, UNREADABLE_TEXTS } from '#core/exchange/problem-texts.ts';
import { UnreadableFileError } from '#core/exchange/read/sheet.ts';
import { csvLine } from '#core/exchange/write/write-customers.ts';
import { LANGUAGES } from '#core/text/language.ts';
import { ImportJobs, type JobParts } from '#server/exchange/import-jobs.ts';
import { previewImport } from '#server/exchange/preview-import.ts';
import { MOST_UPLOADED, tooLarge, type Upload, Uploads, readingPath } from '#server/exchange/uploads.ts';
import { Refusal } from '#server/refusal.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { answers, body, createRoute, idParameter, notFound, refusal } from '#server/routes/route-parts.ts';
import { getImport, listImports, rejectsOf, updateImport } from '#server/store/imports.ts';
import { undoCause } from '#server/store/undo-import.ts';

const tags = ['imports'];
const csv = { description: 'A text file', content: { 'text/csv': { schema: z.string() } } };
const languageQuery = z.object({ language: z.enum(LANGUAGES).default('en') });

const upload = createRoute({
  method: 'post',
  path: '/api/imports/uploads',
  tags,
  summary: 'Send a .xlsx or .csv file (at most 64 MB) and see how it would be read; nothing is stored yet',
  request: {
    query: z.object({ name: z.string().min(1).max(300) }),
    body: { required: true, content: { 'application/octet-stream': { schema: z.any() } } },
  },
  responses: { 201: answers(previewSchema, 'Mapping, first rows, counts, problems'), 413: refusal('Too large'), 422: refusal('Not a table') },
});

const preview = createRoute({
  method: 'post',
  path: '/api/imports/uploads/{id}/preview',
  tags,
  summary: 'Read the uploaded file by another mapping',
  request: { params: idParameter, body: body(mappingSchema) },
  responses: { 200: answers(previewSchema, 'As above'), 404: refusal('The file is not kept any more'), 422: refusal('Not a table') },
});

const problemList = createRoute({
  method: 'post',
  path: '/api/imports/uploads/{id}/problems.csv',
  tags,
  summary: 'Every problem of the uploaded file as text',
  request: { params: idParameter, query: languageQuery, body: body(mappingSchema) },
  responses: { 200: csv, 404: refusal('The file is not kept any more') },
});

const start = createRoute({
  method: 'post',
  path: '/api/imports',
  tags,
  summary: 'Bring the customers of an uploaded file in',
  request: { body: body(startSchema) },
  responses: {
    202: answers(jobSchema, 'It runs; ask for it by its id'),
    404: refusal('The file is not kept any more'),
    409: refusal('Another import runs'),
  },
});

const list = createRoute({
  method: 'get',
  path: '/api/imports',
  tags,
  summary: 'Imports, the newest first',
  responses: { 200: answers(z.array(jobSchema), 'At most 100') },
});

const get = createRoute({
  method: 'get',
  path: '/api/imports/{id}',
  tags,
  summary: 'How far an import is, or how it ended',
  request: { params: idParameter },
  responses: { 200: answers(jobSchema, 'The import'), 404: refusal('No such import') },
});

const cancel = createRoute({
  method: 'post',
  path: '/api/imports/{id}/cancel',
  tags,
  summary: 'Stop an import; what is in stays in until it is undone',
  request: { params: idParameter },
  responses: { 200: answers(jobSchema, 'The import'), 404: refusal('No such import') },
});

const undo = createRoute({
  method: 'post',
  path: '/api/imports/{id}/undo',
  tags,
  summary: 'Put every customer back to the state before the import; what was changed since is left and named',
  request: { params: idParameter },
  responses: { 200: answers(undoSchema, 'What was done'), 404: refusal('No such import'), 409: refusal('It still runs') },
});

const rejects = createRoute({
  method: 'get',
  path: '/api/imports/{id}/rejects.csv',
  tags,
  summary: 'The rows that were refused, as they stood in the file, each with its reason',
  request: { params: idParameter, query: languageQuery },
  responses: { 200: csv, 404: refusal('No such import') },
});

/** The ways in which a file cannot be read are the caller's to mend. */
async function readable<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new Refusal(422, `file-${error.code}`, UNREADABLE_TEXTS[error.code].en);
    throw error;
  }
}

const attached = (name: string): Record<string, string> => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${name}"`,
});

export function addImportRoutes(app: App, parts: Parts & Pick<JobParts, 'report'>): void {
  const { db, scope } = parts;
  const uploads = new Uploads();
  const jobs = new ImportJobs(parts, uploads);
  const shown = async (file: Upload, mapping?: Mapping, onProblem?: (problem: Problem) => void): Promise<ImportPreview> => {
    file.lastRead = undefined;
    const path = readingPath(file);
    const { preview: result, warnings } = await readable(previewImport(db, scope, file, mapping, onProblem, path));
    file.lastRead = { mapping: result.mapping, rows: result.rows, kept: { path, warnings } };
    return result;
  };
  const existing = async (id: string) => {
    const job = await getImport(db, scope, id);
    if (!job) throw notFound(`import ${id}`);
    return job;
  };

  app.openapi(upload, async (context) => {
    const length = Number(context.req.header('content-length') ?? 0);
    if (length > MOST_UPLOADED) throw tooLarge(MOST_UPLOADED);
    const stream = context.req.raw.body;
    if (!stream) throw new Refusal(422, 'file-empty', UNREADABLE_TEXTS.empty.en);
    const file = await uploads.receive(stream as ReadableStream<Uint8Array>, context.req.valid('query').name);
    try {
      return context.json(await shown(file), 201);
    } catch (error) {
      uploads.forget(file.id);
      throw error;
    }
  });

  app.openapi(preview, async (context) => {
    const file = uploads.get(context.req.valid('param').id);
    return context.json(await shown(file, context.req.valid('json')), 200);
  });

  app.openapi(problemList, async (context) => {
    const { language } = context.req.valid('query');
    let text = `\ufeff${csvLine(language === 'en' ? ['Place', 'Header', 'Value', 'Problem'] : ['位置', '表头', '内容', '问题'])}`;
    await shown(uploads.get(context.req.valid('param').id), context.req.valid('json'), (problem) => {
      text += csvLine([placeText(problem), problem.header ?? '', problem.value ?? '', problemText(problem, language)]);
    });
    return context.body(text, 200, attached('problems.csv'));
  });

  app.openapi(start, async (context) => {
    const { uploadId, mapping, duplicates } = context.req.valid('json');
    const file = uploads.get(uploadId);
    const last = file.lastRead;
    const isRead = last !== undefined && (mapping === undefined || isDeepStrictEqual(mapping, last.mapping));
    const { mapping: used, rows } = isRead ? last : await shown(file, mapping);
    return context.json(await jobs.start(file, used, duplicates, rows, file.lastRead?.kept), 202);
  });

  app.openapi(list, async (context) => context.json([...(await listImports(db, scope))], 200));
  app.openapi(get, async (context) => context.json(await existing(context.req.valid('param').id), 200));

  app.openapi(cancel, async (context) => {
    const { id } = context.req.valid('param');
    await existing(id);
    await jobs.cancel(id);
    return context.json(await existing(id), 200);
  });

  app.openapi(undo, async (context) => {
    const { id } = context.req.valid('param');
    await existing(id);
    if (jobs.isRunning(id)) throw new Refusal(409, 'import-running', 'This import is still running; cancel it first.');
    const result = await undoCause(db, scope, id);
    await updateImport(db, scope, id, { state: 'undone', kept: result.kept.length });
    return context.json(result, 200);
  });

  app.openapi(rejects, async (context) => {
    const { language } = context.req.valid('query');
    const { id } = context.req.valid('param');
    await existing(id);
    const head: (string | undefined)[] = language === 'en' ? ['Sheet', 'Row', 'Problem'] : ['工作表', '行', '问题'];
    const { rows, mapping } = await rejectsOf(db, scope, id);
    // The headers of the first sheet with refused rows, so that the file can be mended and imported again.
    const columns = mapping?.sheets.find(({ name }) => name === rows[0]?.sheet)?.columns ?? [];
    for (const { index, header } of columns) head[3 + index] = header;
    const lines = rows.map(({ sheet, rowNumber, problem, cells }) => {
      const problems = JSON.parse(problem) as readonly Problem[];
      const errors = problems.filter(({ severity }) => severity === 'error').map((each) => problemText(each, language));
      return csvLine([sheet, String(rowNumber), errors.join(' '), ...cells]);
    });
    return context.body(`\ufeff${csvLine(Array.from(head, (cell) => cell ?? ''))}${lines.join('')}`, 200, attached('rejects.csv'));
  });
}
