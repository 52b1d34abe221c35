import * as z from 'zod';
import type { StoredTeamRules } from '#api/team-rules.ts';
import { ruleConfigSchema } from '#core/review/rule-config-schema.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { answers, answerWrite, body, createRoute, refusal, versionHeaders, versionOf } from '#server/routes/route-parts.ts';
import { getTeamRules, putTeamRules } from '#server/store/team-rules.ts';

const tags = ['team rules'];

const storedSchema: z.ZodType<StoredTeamRules> = z.object({ version: z.int(), config: ruleConfigSchema }).meta({ id: 'StoredTeamRules' });

const get = createRoute({
  method: 'get',
  path: '/api/team-rules',
  tags,
  summary: 'What the team has changed about the rules',
  responses: { 200: answers(storedSchema, 'Version 0 and an empty object until something is stored') },
});

const put = createRoute({
  method: 'put',
  path: '/api/team-rules',
  tags,
  summary: 'Replace the changes: rules off, severities, own phrases, glossary, what stops a mail; version 0 stores the first',
  request: { body: body(ruleConfigSchema), headers: versionHeaders },
  responses: {
    200: answers(storedSchema, 'As stored'),
    400: refusal('A field, a value or a rule that is not known'),
    409: refusal('Changed meanwhile'),
  },
});

export function addTeamRuleRoutes(app: App, parts: Parts): void {
  const { db, scope } = parts;

  app.openapi(get, async (context) => context.json(await getTeamRules(db, scope), 200));

  app.openapi(put, async (context) => {
    const version = versionOf(context.req.valid('header')['if-match']);
    const config = context.req.valid('json');
    return answerWrite(context, parts, 200, (tx) => putTeamRules(tx, scope, config, version));
  });
}
