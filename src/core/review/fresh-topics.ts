import { regionOf } from '#core/culture/city-region.ts';
import { nextStop } from '#core/culture/holidays.ts';
import type { Company } from '#core/customers/company.ts';
import type { Customer } from '#core/customers/customer.ts';
import { TIER_ACTIONS } from '#core/customers/care/tier-actions.ts';
import { addDays, daysBetween } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';
import type { Localised } from '#core/text/language.ts';
import { dateIn } from '#core/trade/format-date.ts';

const MOST = 5;
const SHIPS_WITHIN = 21;
const OUR_STOP_WITHIN = 75;

const both = (zh: string, en: string): Localised => ({ 'zh-CN': zh, en });
const zh = (date: CalendarDate): string => dateIn(date)['zh-CN'];
const en = (date: CalendarDate): string => dateIn(date).en;

/** Products of ours that suit what they sell and that they have neither bought nor been quoted. */
function unseenProducts(customer: Customer, company: Company | undefined): readonly string[] {
  const seen = [...(customer.orders ?? []), ...(customer.quotes ?? [])].flatMap(({ lines }) => lines.map(({ product }) => product.toLowerCase()));
  const words = [...(customer.productsOfInterest ?? []), ...(customer.mainProducts ?? [])].flatMap((text) =>
    text
      .toLowerCase()
      .split(/[\s,/]+/)
      .filter((word) => word.length >= 4)
      .map((word) => word.replace(/s$/, '')),
  );
  return (company?.products ?? [])
    .filter(({ code }) => !seen.some((each) => each.includes(code.toLowerCase())))
    .filter(({ name = '' }) => words.length > 0 && words.some((word) => name.toLowerCase().includes(word)))
    .map(({ code, name }) => (name === undefined ? code : `${code} ${name}`));
}

/**
 * Something new to say, so that no mail is "just following up": goods under way, products they have not seen, days on which either side is closed,
 * what their tier is offered. The strongest first; each stands on the record or the calendar.
 */
export function freshTopics(customer: Customer, company: Company | undefined, today: CalendarDate): Localised[] {
  const topics: Localised[] = [];
  for (const { number, etd, eta, status } of customer.orders ?? []) {
    const ships = etd === undefined ? undefined : daysBetween(today, etd);
    const arrives = eta === undefined ? undefined : daysBetween(today, eta);
    const state = status === undefined ? '' : ` (${status})`;
    if (etd !== undefined && ships !== undefined && ships >= 0 && ships <= SHIPS_WITHIN)
      topics.push(
        both(`订单 ${number}${state} 预计 ${zh(etd)} 开船：报一下进度`, `Order ${number}${state} is to ship on ${en(etd)}: tell how it stands`),
      );
    else if (eta !== undefined && arrives !== undefined && arrives >= 0 && arrives <= SHIPS_WITHIN)
      topics.push(
        both(`订单 ${number} 预计 ${zh(eta)} 到港：提醒清关和收货`, `Order ${number} arrives on ${en(eta)}: remind of customs and receiving`),
      );
  }
  for (const { date, text, solution, followUpOn } of customer.feedback ?? []) {
    if (followUpOn !== undefined && followUpOn <= today)
      topics.push(
        both(
          `${zh(date)} 的反馈“${text}”${solution === undefined ? '' : `（${solution}）`}：说说后续`,
          `Their feedback of ${en(date)}, “${text}”${solution === undefined ? '' : ` (${solution})`}: tell what came of it`,
        ),
      );
  }
  for (const product of unseenProducts(customer, company).slice(0, 2))
    topics.push(both(`没报过的产品：${product}`, `A product they have not seen: ${product}`));
  const theirs = customer.country === undefined ? undefined : nextStop(customer.country, today, undefined, regionOf(customer));
  if (theirs) {
    const names = (language: 'zh-CN' | 'en'): string => theirs.holidays.map(({ name }) => name[language]).join(', ');
    topics.push(
      both(
        `他们 ${zh(theirs.from)} 至 ${zh(theirs.to)} 放假（${names('zh-CN')}）：节前把事定下来`,
        `They are closed ${en(theirs.from)} to ${en(theirs.to)} (${names('en')}): settle things before`,
      ),
    );
  }
  const ours = nextStop(company?.country ?? 'CN', today, OUR_STOP_WITHIN);
  if (ours && ours.days >= 4) {
    const before = addDays(ours.from, -1);
    topics.push(
      both(
        `我们 ${zh(ours.from)} 至 ${zh(ours.to)} 放假：要赶在 ${zh(before)} 前出货的单子早点定`,
        `We are closed ${en(ours.from)} to ${en(ours.to)}: orders to ship by ${en(before)} must be placed early`,
      ),
    );
  }
  if (customer.tier) {
    for (const { id, text, everyDays } of TIER_ACTIONS[customer.tier]) {
      const done = customer.care?.done?.[`action ${id}`];
      if (done === undefined || addDays(done, everyDays) <= today) topics.push(text);
    }
  }
  return topics.slice(0, MOST);
}
