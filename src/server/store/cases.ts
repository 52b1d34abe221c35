import { and, eq, sql } from 'drizzle-orm';
import type { CustomerCase, Lesson } from '#api/care-of-record.ts';
import { caseClock, caseOf } from '#core/customers/complaint-case.ts';
import type { Rhythm } from '#core/customers/care/rhythm.ts';
import type { Customer } from '#core/customers/customer.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import type { OfficeWeek } from '#core/customers/working-hours.ts';
import type { Database, Scope } from '#server/store/database.ts';
import { folded } from '#server/store/search-text.ts';
import { customers } from '#server/store/tables/customers.ts';

/** What the clocks of cases run by: our office's week and the hours that a tier is promised. */
export interface CaseHours {
  readonly week: OfficeWeek;
  readonly rhythms: Readonly<Record<Tier, Rhythm>>;
}

/** Of an index made for it: few customers have complained or left feedback. */
const HAS_CASES = sql`(jsonb_typeof(${customers.record} -> 'complaints') = 'array' or jsonb_typeof(${customers.record} -> 'feedback') = 'array')`;

async function customersWithCases(db: Database, scope: Scope): Promise<readonly Customer[]> {
  const rows = await db
    .select({ record: customers.record })
    .from(customers)
    .where(and(eq(customers.orgId, scope.orgId), HAS_CASES));
  return rows.map(({ record }) => record);
}

const holds = (search: string, texts: readonly (string | undefined)[]): boolean => {
  const text = folded(texts.filter((each) => each !== undefined).join(' '));
  return folded(search)
    .split(' ')
    .every((word) => text.includes(word));
};

/** Cases of every customer: those owed soonest first, closed ones last and newest first. */
export async function listCases(
  db: Database,
  scope: Scope,
  { state, search }: { readonly state: 'open' | 'closed' | 'all'; readonly search: string },
  now: Date,
  { week, rhythms }: CaseHours,
): Promise<readonly CustomerCase[]> {
  const all = (await customersWithCases(db, scope)).flatMap(({ id, name, tier, complaints = [] }) =>
    complaints.map((complaint): CustomerCase => {
      const { next, dueAt, overdue } = caseClock(caseOf(complaint), now, tier ?? 'potential', week, rhythms);
      // A day that was promised stands; a day is owed until it is over.
      const promised = complaint.dueAt ?? (complaint.dueOn === undefined ? undefined : `${complaint.dueOn}T23:59:59Z`);
      const shown = dueAt === undefined || promised !== undefined ? complaint : { ...complaint, dueAt, dueOn: dueAt.slice(0, 10) };
      const isLate = next !== undefined && promised !== undefined ? now.getTime() > Date.parse(promised) : overdue;
      return { customerId: id, customerName: name, tier, complaint: shown, next, overdue: isLate };
    }),
  );
  return all
    .filter(({ next }) => state === 'all' || (next === undefined) === (state === 'closed'))
    .filter(({ customerName, complaint: one }) =>
      holds(search, [customerName, one.number, one.subject, one.product, one.orderNumber, one.cause, one.solution, one.lesson]),
    )
    .sort((a, b) => order(a).localeCompare(order(b)) || b.complaint.receivedOn.localeCompare(a.complaint.receivedOn));
}

const order = ({ next, complaint }: CustomerCase): string => (next === undefined ? '~' : (complaint.dueAt ?? complaint.dueOn ?? ''));

/** What was learnt from cases and feedback about a product (any word of it, its number or its subject), newest first. */
export async function listLessons(db: Database, scope: Scope, product: string): Promise<readonly Lesson[]> {
  const lessons = (await customersWithCases(db, scope)).flatMap(({ id, name, complaints = [], feedback = [] }): readonly Lesson[] => [
    ...complaints.flatMap(({ number, receivedOn, steps, lesson, ...one }) =>
      lesson === undefined
        ? []
        : [
            {
              customerId: id,
              customerName: name,
              number,
              date: steps?.at(-1)?.at.slice(0, 10) ?? receivedOn,
              product: one.product,
              subject: one.subject,
              cause: one.cause,
              solution: one.solution,
              lesson,
            },
          ],
    ),
    ...feedback.flatMap(({ date, text, lesson, ...one }) =>
      lesson === undefined
        ? []
        : [{ customerId: id, customerName: name, date, product: one.product, subject: text, cause: one.cause, solution: one.solution, lesson }],
    ),
  ]);
  return lessons
    .filter((one) => product === '' || holds(product, [one.product, one.subject, one.lesson, one.number, one.cause]))
    .sort((a, b) => b.date.localeCompare(a.date));
}
