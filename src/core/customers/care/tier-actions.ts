import type { Due } from '#core/customers/care/due.ts';
import type { Customer } from '#core/customers/customer.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import { addDays } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
import type { Localised } from '#core/text/language.ts';

/** Something that a tier is offered again and again, and that gives a contact its content. */
export interface TierAction {
  readonly id: string;
  readonly everyDays: number;
  readonly text: Localised;
}

const action = (id: string, everyDays: number, zh: string, en: string): TierAction => ({ id, everyDays, text: { 'zh-CN': zh, en } });

export const TIER_ACTIONS: Readonly<Record<Tier, readonly TierAction[]>> = {
  core: [
    action('new-products', 30, '新品先给他们看，赶在公开之前', 'show them what is new before anybody else sees it'),
    action('their-business', 30, '看看他们最近的业务动态，主动帮一件小事', 'look at what is new in their business and offer one useful thing'),
    action('quarter-review', 90, '约季度回顾：预测、质量数据、产品计划', 'ask for the quarter’s review: forecast, quality figures, plans'),
    action('event-invitation', 180, '邀请参加公司的重要活动（展会、新品发布、年会）', 'invite them to an event of ours: fair, launch, anniversary'),
    action('terms-review', 180, '复核付款条件、信用额度和保险', 'look at payment terms, credit limit and insurance together'),
    action('visit', 365, '安排拜访或请他们来厂', 'plan a visit, there or here'),
  ],
  key: [
    action('cross-sell', 45, '推荐一款合适但还没买过的产品', 'offer a product that fits and was never bought'),
    action('price-news', 60, '说说原料和价格走势', 'tell how materials and prices move'),
    action('upgrade-plan', 90, '更新升级计划：离核心客户差什么，定一个目标', 'renew the plan for core: what is lacking, one target'),
  ],
  regular: [
    action('newsletter', 45, '发新品与优惠信息（对方同意过才发）', 'send news and offers, where they agreed to it'),
    action('half-year-check', 180, '半年回访：更新采购量、联系人、证书要求', 'the half-year’s call: volume, contacts, certificates'),
  ],
  potential: [],
};

/** Days within which a plan is made for somebody new. */
const PLAN_WITHIN = 2;
const PLAN = action(
  'development-plan',
  PLAN_WITHIN,
  '做开发计划：需求、拍板人、采购量、证书、下一步',
  'make a plan: need, decider, volume, certificates, next step',
);

/** A sample is offered once, when need and decider are known. */
const SAMPLE = action('sample-offer', PLAN_WITHIN, '需求和拍板人都清楚了：主动提样品', 'need and decider are known: offer a sample');
const ONCE: readonly TierAction[] = [PLAN, SAMPLE];

/** Days after our last writing or calling in which nothing new is offered: nobody wants two mails in two days. */
const REST = 3;

/** The day from which an action may follow our last contact. */
function restedOn(customer: Customer, today: CalendarDate): CalendarDate {
  const last = (customer.communications ?? []).reduce(
    (newest, { direction, date }) => (direction === 'out' && date <= today && date > newest ? date : newest),
    '',
  );
  return last === '' ? '' : addDays(last, REST);
}

/** The first thing that ever happened with a customer. */
function firstDay(customer: Customer, today: CalendarDate): CalendarDate | undefined {
  const days = [...(customer.communications ?? []), ...(customer.quotes ?? []), ...(customer.orders ?? [])].map(({ date }) => date);
  return days.filter((date) => date <= today).sort()[0];
}

function everyAction(customer: Customer, tier: Tier): readonly TierAction[] {
  if (tier !== 'potential') return TIER_ACTIONS[tier];
  if (customer.stage === undefined || customer.stage === 'lead' || customer.stage === 'contacted') return [PLAN];
  const isDecided = customer.contacts.some(({ authority }) => authority === 'decides') && (customer.requirements ?? []).length > 0;
  return isDecided && (customer.stage === 'requirement_confirmed' || customer.stage === 'quoted') ? [SAMPLE] : [];
}

/** The action that has waited longest; one at a time, because one mail carries one piece of news. */
export function actionDues(customer: Customer, tier: Tier, today: CalendarDate): Due[] {
  const first = firstDay(customer, today);
  if (first === undefined) return [];
  const rested = restedOn(customer, today);
  const waiting = everyAction(customer, tier)
    .map((each) => {
      const done = customer.care?.done?.[`action ${each.id}`];
      // A plan is made and a sample offered once; everything else comes again.
      const isOver = ONCE.includes(each) && done !== undefined;
      return { each, done, since: isOver ? '9999-12-31' : addDays(done ?? first, each.everyDays) };
    })
    .filter(
      ({ since, each }) => since <= today && (each === PLAN || rested <= today) && !((customer.care?.snoozed?.[`action ${each.id}`] ?? '') > today),
    )
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.each.everyDays - b.each.everyDays));
  const [longest] = waiting;
  if (!longest) return [];
  const { each, done, since } = longest;
  const zh = done === undefined ? '没有做过的记录' : `上次 ${done}`;
  const en = done === undefined ? 'never recorded as done' : `last done ${done}`;
  return [{ kind: 'action', since, about: each.id, why: { 'zh-CN': `${each.text['zh-CN']}（${zh}）`, en: `${each.text.en} (${en})` } }];
}

/** Days on which another action may come up. */
export function actionDays(customer: Customer, today: CalendarDate): CalendarDate[] {
  const first = firstDay(customer, today);
  if (first === undefined) return [];
  const tier = customer.tier ?? 'potential';
  const rested = restedOn(customer, today);
  const comingUp = everyAction(customer, tier).map((each) => addDays(customer.care?.done?.[`action ${each.id}`] ?? first, each.everyDays));
  return rested === '' ? comingUp : [...comingUp, rested];
}
