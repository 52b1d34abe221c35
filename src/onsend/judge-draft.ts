import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import type { Review } from '#core/review/review.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { sendGateRules } from '#core/rules/send-gate-rules.ts';
import { languageFor } from '#core/text/language.ts';
import { verdictFor } from '#onsend/policy.ts';
import { recordOfSend } from '#onsend/record-of-send.ts';
import type { LaunchedItem, SendVerdict } from '#outlook/launch-event.ts';
import { readSetting, writeSetting } from '#outlook/roaming-settings.ts';
import type { OutgoingRecord } from '#outlook/send-outbox.ts';
import { leaveRecord } from '#outlook/send-outbox.ts';
import type { SendContext } from '#outlook/send-context.ts';
import { decodeSendContext, SEND_CONTEXT_KEY } from '#outlook/send-context.ts';

/** The rep's own calendar day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => `0${String(n)}`.slice(-2);
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What a mail can be judged without is waited for until then, counted from the start: the rest of the two seconds belongs to judging. */
const BONUS_MS = 1300;
/** Where the body itself has taken that long. */
const LEAST_MS = 200;

/** Outlook keeps the record of a send in the mailbox; a mail does not wait for it any longer, nor beyond this time from the start. */
const RECORD_MS = 500;
const RECORDED_MS = 1800;

/** Judging takes about two seconds for a million characters; what is beyond this is the oldest mails of a thread, or pictures that are left out first. */
const LONGEST = 400_000;

function bounded(source: string): string {
  return source.length <= LONGEST ? source : source.replace(/"data:[^"]*"/g, '""').slice(0, LONGEST);
}

/** Ends with the work or with the time, and never fails: what was asked for is a bonus. */
function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const done = (value?: T): void => {
      clearTimeout(timer);
      resolve(value);
    };
    const timer = setTimeout(done, ms);
    work.then(done, () => done());
  });
}

/** What was left may be of an older version of the program: what it breaks on is judged without it. */
function judgeWith<T>(judge: (known: SendContext | undefined) => T, known: SendContext | undefined): T {
  try {
    return judge(known);
  } catch (error) {
    if (!known) throw error;
    return judge(undefined);
  }
}

/**
 * Checks the draft that is about to be sent. Reads only; asks no network. Recipients, attachments and what was left beforehand are unknown where
 * they cannot be read in time, and the rules about them stay silent; without subject or body there is nothing to judge, and the promise rejects.
 */
export async function judgeDraft({ item, userAddress, displayLanguage }: LaunchedItem): Promise<SendVerdict> {
  const start = Date.now();
  const soon = <T>(work: Promise<T>): Promise<T | undefined> => within(Math.max(LEAST_MS, start + BONUS_MS - Date.now()), work);
  // First what there must be: three calls that are never answered would keep it from being asked for.
  const needed = Promise.all([item.readSubject(), item.readBody()]);
  const context = soon(item.readSessionData(SEND_CONTEXT_KEY));
  const [subject, body] = await needed;
  const [recipients, attachments, sender, left] = await Promise.all([
    soon(item.readRecipients()),
    soon(item.readAttachments()),
    soon(item.readFrom()),
    context,
  ]);
  const to = recipients?.to.map(({ address }) => address);
  const cc = recipients?.cc.map(({ address }) => address);
  const everyone = recipients ? [...recipients.to, ...recipients.cc, ...recipients.bcc] : [];
  const source = bounded(body.source);
  const draft = body.format === 'html' ? draftFromHtml(subject, source) : draftFromText(subject, source);
  const language = languageFor(displayLanguage);
  const at = new Date().toISOString();
  const mailbox = sender?.address ?? userAddress;
  const judge = (known: SendContext | undefined): { readonly verdict: SendVerdict; readonly record?: OutgoingRecord } => {
    const facts = {
      from: mailbox,
      ownAddresses: [userAddress],
      to,
      cc,
      today: today(),
      attachments: attachments?.filter((attachment) => !attachment.isInline).map(({ name }) => name),
      customer: known?.customer,
      company: known?.company,
      otherCustomers: known?.otherCustomers,
    };
    const ignored = known?.ignored ?? [];
    const check = (without: typeof ignored): Review =>
      reviewDraft(draft, facts, { language, rules: compileRules(sendGateRules), ignored: without, config: known?.config });
    const review = check(ignored);
    const verdict = verdictFor(review.findings, language, at, known?.config?.stop);
    const customerId = known?.customer?.id;
    if (!known?.recordSends || customerId === undefined) return { verdict };
    const unfiltered = ignored.length === 0 ? review.findings : check([]).findings;
    const record = recordOfSend(customerId, review, unfiltered, {
      stopped: !verdict.allow,
      ignored,
      at,
      today: facts.today,
      // Where it goes out in another's name, the customer's record says in whose.
      mailbox: mailbox.toLowerCase() === userAddress.toLowerCase() ? undefined : mailbox,
    });
    return { verdict, record };
  };
  const { verdict, record } = judgeWith(
    judge,
    decodeSendContext(
      left,
      everyone.map(({ address }) => address),
    ),
  );
  if (record) {
    const rest = Math.max(0, Math.min(RECORD_MS, start + RECORDED_MS - Date.now()));
    await within(rest, leaveRecord({ readSetting, writeSetting }, record));
  }
  return verdict;
}
