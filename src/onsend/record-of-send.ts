import type { CheckedRemark, SendCheck } from '#core/customers/profile.ts';
import type { Finding } from '#core/engine/finding.ts';
import type { Review } from '#core/review/review.ts';
import type { IgnoredBySender } from '#outlook/send-context.ts';
import type { OutgoingRecord } from '#outlook/send-outbox.ts';

/** Put in by the build: the version of the program, which is that of its rules. */
declare const LIAISON_VERSION: string;

const MOST_REMARKS = 8;
const MOST_FIGURES = 12;
const LONGEST = 160;

/** What a later reader wants to know was agreed. */
const FIGURES: readonly string[] = ['money', 'quantity', 'date', 'incoterm', 'payment', 'lead-time', 'moq', 'validity', 'percent'];

const clip = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);

function remark({ rule, quote, message }: Finding): CheckedRemark {
  return { rule, quote: clip(quote), message: clip(message) };
}

/** How far it is ignored, and why where the sender has said so: the choice made in the mail itself comes first, then the widest. */
function ignoring({ rule, quote }: Finding, ignored: readonly IgnoredBySender[]): Pick<SendCheck['ignored'][number], 'reach' | 'reason'> {
  const entries = ignored.filter((entry) => entry.rule === rule && (entry.phrase === undefined || entry.phrase === quote.toLowerCase()));
  const here = entries.filter((entry) => entry.here)[0];
  const always = entries.filter(({ customerId }) => customerId === undefined)[0];
  const reason = (here ?? entries.filter((entry) => entry.reason)[0])?.reason;
  return { reach: here ? 'mail' : always ? 'always' : 'customer', ...(reason ? { reason } : {}) };
}

function figuresOf({ facts, findings }: Review): readonly string[] {
  const doubted = findings.filter(({ part }) => part === 'body');
  const quotes: string[] = [];
  for (const { kind, start, end, quote } of facts) {
    const words = clip(quote.trim());
    if (FIGURES.indexOf(kind) < 0 || words === '' || quotes.indexOf(words) >= 0) continue;
    if (!doubted.some((finding) => finding.start < end && start < finding.end)) quotes.push(words);
  }
  return quotes.slice(0, MOST_FIGURES);
}

/**
 * What is kept of a mail that is being sent: how it was checked, not what it says. `unfiltered` is the same check with nothing ignored; `at` the
 * instant, ISO 8601; `today` the sender's own day.
 */
export function recordOfSend(
  customerId: string,
  review: Review,
  unfiltered: readonly Finding[],
  { stopped, ignored, at, today, mailbox }: { stopped: boolean; ignored: readonly IgnoredBySender[]; at: string; today: string; mailbox?: string },
): OutgoingRecord {
  const said = (finding: Finding): boolean =>
    review.findings.some(({ rule, start, part }) => rule === finding.rule && start === finding.start && part === finding.part);
  const check: SendCheck = {
    rules: LIAISON_VERSION,
    stopped,
    findings: review.findings.slice(0, MOST_REMARKS).map(remark),
    ignored: unfiltered
      .filter((finding) => !said(finding))
      .slice(0, MOST_REMARKS)
      .map((finding) => ({ ...remark(finding), ...ignoring(finding, ignored) })),
    figures: figuresOf(review),
  };
  const messageId = `liaison-send:${at}:${Math.random().toString(36).slice(2)}`;
  const subject = clip(review.subject) || undefined;
  return { customerId, communication: { date: today, direction: 'out', channel: 'email', subject, messageId, mailbox, check } };
}
