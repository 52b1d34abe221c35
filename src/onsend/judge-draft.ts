import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { reviewDraft } from '#core/review/review-draft.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { sendGateRules } from '#core/rules/send-gate-rules.ts';
import { languageFor } from '#core/text/language.ts';
import { verdictFor } from '#onsend/policy.ts';
import type { LaunchedItem, SendVerdict } from '#outlook/launch-event.ts';
import { decodeSendContext, SEND_CONTEXT_KEY } from '#outlook/send-context.ts';

/** The rep's own calendar day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => `0${String(n)}`.slice(-2);
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Checks the draft that is about to be sent. Reads only; asks no network. Recipients and attachments that cannot be read are unknown, and
 * the rules about them stay silent; without subject or body there is nothing to judge, and the promise rejects.
 */
export async function judgeDraft({ item, userAddress, displayLanguage }: LaunchedItem): Promise<SendVerdict> {
  const [subject, recipients, body, attachments, left] = await Promise.all([
    item.readSubject(),
    item.readRecipients().catch(() => undefined),
    item.readBody(),
    item.readAttachments().catch(() => undefined),
    item.readSessionData(SEND_CONTEXT_KEY),
  ]);
  const to = recipients?.to.map(({ address }) => address);
  const cc = recipients?.cc.map(({ address }) => address);
  const everyone = recipients ? [...recipients.to, ...recipients.cc, ...recipients.bcc] : [];
  const context = decodeSendContext(
    left,
    everyone.map(({ address }) => address),
  );
  const draft = body.format === 'html' ? draftFromHtml(subject, body.source) : draftFromText(subject, body.source);
  const language = languageFor(displayLanguage);
  const review = reviewDraft(
    draft,
    {
      from: userAddress,
      to,
      cc,
      today: today(),
      attachments: attachments?.filter((attachment) => !attachment.isInline).map(({ name }) => name),
      customer: context?.customer,
      company: context?.company,
      otherCustomers: context?.otherCustomers,
    },
    { language, rules: compileRules(sendGateRules), ignored: context?.ignored ?? [], config: context?.config },
  );
  return verdictFor(review.findings, language, new Date().toISOString(), context?.config?.stop);
}
