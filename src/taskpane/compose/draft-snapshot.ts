import { mentionsIn } from '#core/customers/mentioned-names.ts';
import { draftFromHtml } from '#core/draft/from-html.ts';
import { draftFromText } from '#core/draft/from-text.ts';
import { ownText } from '#core/draft/own-text.ts';
import type { ComposeItem } from '#outlook/mailbox.ts';

/** The draft as it was at one moment. */
export interface DraftSnapshot {
  readonly subject: string;
  /** Whose name it goes out in; undefined where the client cannot say. */
  readonly from: string | undefined;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly format: 'html' | 'text';
  readonly source: string;
  /** File names; undefined where the client cannot say. */
  readonly attachments: readonly string[] | undefined;
}

const addresses = (people: readonly { readonly address: string }[]): readonly string[] => people.map(({ address }) => address);

/** Reads everything that is checked. Subject and body must be there; recipients and attachments may be unknown. */
export async function readSnapshot(item: ComposeItem): Promise<DraftSnapshot> {
  const [subject, recipients, body, attachments, from] = await Promise.all([
    item.readSubject(),
    item.readRecipients(),
    item.readBody(),
    item.readAttachments().catch(() => undefined),
    item.readFrom(),
  ]);
  return {
    subject,
    from: from?.address,
    to: addresses(recipients.to),
    cc: addresses(recipients.cc),
    bcc: addresses(recipients.bcc),
    format: body.format,
    source: body.source,
    attachments: attachments?.filter(({ isInline }) => !isInline).map(({ name }) => name),
  };
}

/** Names in subject and own text that may be another customer's. */
export function mentionsOf({ subject, format, source }: DraftSnapshot): readonly string[] {
  const draft = format === 'html' ? draftFromHtml(subject, source) : draftFromText(subject, source);
  return mentionsIn(`${subject}\n${ownText(draft)}`);
}

export function everyoneOf({ to, cc, bcc }: Pick<DraftSnapshot, 'to' | 'cc' | 'bcc'>): readonly string[] {
  return [...to, ...cc, ...bcc];
}

const sameList = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean => (a ?? []).join('\n') === (b ?? []).join('\n');

export function isSameSnapshot(a: DraftSnapshot, b: DraftSnapshot): boolean {
  return (
    a.source === b.source &&
    a.subject === b.subject &&
    a.format === b.format &&
    a.from === b.from &&
    sameList(everyoneOf(a), everyoneOf(b)) &&
    sameList(a.attachments, b.attachments)
  );
}
