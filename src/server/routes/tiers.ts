import type { TierAnswer } from '#api/tier-contract.ts';
import {
  storedTierPlanSchema,
  tierAnswerSchema,
  tierDecisionResultsSchema,
  tierDecisionsSchema,
  tierPlanSchema,
  tierPlanVersionsSchema,
  tierReviewPageSchema,
  tierReviewQuerySchema,
} from '#api/tier-schemas.ts';
import { explainProposal } from '#core/customers/explain-proposal.ts';
import { benefitsOf } from '#core/customers/tier-benefits.ts';
import { tierCardOf } from '#core/customers/tier-card.ts';
import { tierModelFaults } from '#core/customers/tier-model-faults.ts';
import { Refusal } from '#server/refusal.ts';
import type { App, Parts } from '#server/routes/route-parts.ts';
import {
  answers,
  answerWrite,
  body,
  createRoute,
  idParameter,
  notFound,
  refusal,
  versionHeaders,
  versionOf,
  writeHeaders,
} from '#server/routes/route-parts.ts';
import { getCustomer } from '#server/store/customers.ts';
import { decideTiers } from '#server/store/tier-decisions.ts';
import { ratingFrame } from '#server/store/tier-frame.ts';
import { getTierPlan, putTierPlan, tierPlanVersions } from '#server/store/tier-plans.ts';
import { tierReviewPage } from '#server/store/tier-reviews.ts';

const tags = ['tiers'];

const getModel = createRoute({
  method: 'get',
  path: '/api/tier-model',
  tags,
  summary: 'How customers are rated and how often each tier is spoken to; version 0 is the model that the product brings',
  responses: { 200: answers(storedTierPlanSchema, 'The one in force') },
});

const putModel = createRoute({
  method: 'put',
  path: '/api/tier-model',
  tags,
  summary: 'Store the next version of the model; earlier versions are kept',
  request: { body: body(tierPlanSchema), headers: versionHeaders },
  responses: {
    200: answers(storedTierPlanSchema, 'As stored'),
    400: refusal('Says which value is wrong, and why'),
    409: refusal('Changed meanwhile'),
  },
});

const modelVersions = createRoute({
  method: 'get',
  path: '/api/tier-model/versions',
  tags,
  summary: 'Who changed the model and when, newest first',
  responses: { 200: answers(tierPlanVersionsSchema, 'At most 100') },
});

const tierOf = createRoute({
  method: 'get',
  path: '/api/customers/{id}/tier',
  tags,
  summary: 'Where the tier of a customer comes from, what would lift it, what it gets, and how it was reviewed',
  request: { params: idParameter },
  responses: { 200: answers(tierAnswerSchema, 'As of today'), 404: refusal('No such customer') },
});

const reviews = createRoute({
  method: 'get',
  path: '/api/tier-reviews',
  tags,
  summary: 'Whose tier is to be looked at, with the change that is proposed; a page looks through at most a thousand customers',
  request: { query: tierReviewQuerySchema },
  responses: { 200: answers(tierReviewPageSchema, 'One page'), 400: refusal('The query is not as expected') },
});

const decide = createRoute({
  method: 'post',
  path: '/api/tier-reviews',
  tags,
  summary: 'Accept, keep, defer or lock the tiers of up to 200 customers; each is answered for itself',
  request: { body: body(tierDecisionsSchema), headers: writeHeaders },
  responses: { 200: answers(tierDecisionResultsSchema, 'In the order of the question'), 400: refusal('Not decisions') },
});

export function addTierRoutes(app: App, parts: Parts): void {
  const { db, scope, today } = parts;

  app.openapi(getModel, async (context) => context.json(await getTierPlan(db, scope), 200));

  app.openapi(putModel, async (context) => {
    const version = versionOf(context.req.valid('header')['if-match']);
    const plan = context.req.valid('json');
    const faults = tierModelFaults(plan.model);
    if (faults.length > 0) throw new Refusal(400, 'bad-model', faults.map(({ path, text }) => `model.${path}: ${text.en}`).join('; '));
    return answerWrite(context, parts, 200, (tx) => putTierPlan(tx, scope, plan, version));
  });

  app.openapi(modelVersions, async (context) => context.json([...(await tierPlanVersions(db, scope))], 200));

  app.openapi(tierOf, async (context) => {
    const { id } = context.req.valid('param');
    const [customer, { plan, company, frame }] = await Promise.all([getCustomer(db, scope, id), ratingFrame(db, scope)]);
    if (!customer) throw notFound(`customer ${id}`);
    const card = tierCardOf(customer, today(), frame);
    const tier = customer.tier ?? card.score.tier ?? 'potential';
    const answer: TierAnswer = {
      card,
      verdict: explainProposal(card, customer, plan.model, today()),
      benefits: benefitsOf(tier, plan.rhythms[tier], company),
      reviews: [...(customer.tierReviews ?? [])].reverse(),
      modelVersion: plan.version,
    };
    return context.json(answer, 200);
  });

  app.openapi(reviews, async (context) => context.json(await tierReviewPage(db, scope, today(), context.req.valid('query')), 200));

  app.openapi(decide, async (context) => {
    const decisions = context.req.valid('json');
    return answerWrite(context, parts, 200, async (tx) => [...(await decideTiers(tx, scope, decisions, today()))]);
  });
}
