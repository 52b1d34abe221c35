import * as z from 'zod';
import {
  checkInputSchema,
  contextAnswerSchema,
  contextQuestionSchema,
  choiceSchema,
  matchAnswerSchema,
  matchInputSchema,
  reviewSchema,
} from '#api/schemas.ts';
import type { IgnoredFinding } from '#core/engine/rule-config.ts';
import { createReviewer } from '#core/review/create-reviewer.ts';
import type { Language } from '#core/text/language.ts';
import { LANGUAGES } from '#core/text/language.ts';
import { decodeBytes } from '#server/decode-bytes.ts';
import { contextFor, matchSender } from '#server/match-sender.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import { answers, answerWrite, body, createRoute, notFound, refusal, writeHeaders } from '#server/routes/route-parts.ts';
import { getCustomer } from '#server/store/customers.ts';
import { getTeamRules } from '#server/store/team-rules.ts';
import { ignoredFor } from '#server/store/ignored-findings.ts';
import { rememberChoice } from '#server/store/match-choices.ts';

const tags = ['messages'];

const match = createRoute({
  method: 'post',
  path: '/api/match',
  tags,
  summary: 'Whose message is this? Several candidates are a tie that only a person decides',
  request: { body: body(matchInputSchema) },
  responses: { 200: answers(matchAnswerSchema, 'Level, candidates, warnings'), 400: refusal('Not a message') },
});

const context = createRoute({
  method: 'post',
  path: '/api/context',
  tags,
  summary: 'What a draft to these recipients is checked against; the send gate asks it while the draft is written',
  request: { body: body(contextQuestionSchema) },
  responses: { 200: answers(contextAnswerSchema, 'The customer, or those that could be meant'), 400: refusal('No recipients') },
});

const choose = createRoute({
  method: 'put',
  path: '/api/choices',
  tags,
  summary: 'Remember which customer an address belongs to',
  request: { body: body(choiceSchema), headers: writeHeaders },
  responses: { 200: answers(choiceSchema, 'As remembered'), 404: refusal('No such customer') },
});

const review = createRoute({
  method: 'post',
  path: '/api/review',
  tags,
  summary: 'Check one mail; the same object as a line of `liaison check --jsonl`',
  request: { body: body(checkInputSchema), query: z.object({ language: z.enum(LANGUAGES).default('en') }) },
  responses: { 200: answers(reviewSchema, 'The review'), 400: refusal('Not a mail') },
});

export function addMessageRoutes(app: App, parts: Parts): void {
  const { db, scope, today } = parts;
  /** One reviewer a language and version of the team's rules; compiling them takes a while. */
  const reviewers = new Map<Language, { version: number; review: ReturnType<typeof createReviewer> }>();
  const reviewerFor = async (language: Language): Promise<ReturnType<typeof createReviewer>> => {
    const { version, config } = await getTeamRules(db, scope);
    const known = reviewers.get(language);
    if (known?.version === version) return known.review;
    const made = createReviewer({ language, config, decode: decodeBytes });
    reviewers.set(language, { version, review: made });
    return made;
  };

  /** What is ignored changes with every click, and costs no more than the one closure made here. */
  const reviewerWithout = async (language: Language, ignored: readonly IgnoredFinding[]): Promise<ReturnType<typeof createReviewer>> => {
    const { config } = await getTeamRules(db, scope);
    return createReviewer({ language, config, ignored, decode: decodeBytes });
  };

  app.openapi(match, async (c) => c.json(await matchSender(db, scope, c.req.valid('json')), 200));

  app.openapi(context, async (c) => {
    return c.json(await contextFor(db, scope, { ...c.req.valid('json'), today: today() }), 200);
  });

  app.openapi(choose, async (c) => {
    const choice = c.req.valid('json');
    return answerWrite(c, parts, 200, async (tx) => {
      if (!(await getCustomer(tx, scope, choice.customerId))) throw notFound(`customer ${choice.customerId}`);
      await rememberChoice(tx, scope, choice);
      return choice;
    });
  });

  app.openapi(review, async (c) => {
    const { language } = c.req.valid('query');
    const mail = c.req.valid('json');
    const ignored = await ignoredFor(db, scope, mail.customer ? [mail.customer.id] : []);
    const reviewer = ignored.length === 0 ? await reviewerFor(language) : await reviewerWithout(language, ignored);
    return c.json(reviewer({ today: today(), ...mail }), 200);
  });
}
