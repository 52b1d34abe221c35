import { draftReader } from '#outlook/draft-reader.ts';
import { finishOnce } from '#outlook/finish-once.ts';
import type { DraftReader } from '#outlook/mailbox.ts';

/**
 * How a Smart Alert ends. `message` is plain text of at most 500 characters, `openPaneLabel` of at most 20. `paneContext` is a JSON
 * text for the pane that the alert opens; it carries the time, because some clients keep it after the pane is opened by hand.
 */
export type SendVerdict =
  { readonly allow: true } | { readonly allow: false; readonly message: string; readonly openPaneLabel: string; readonly paneContext: string };

/** The `id` of the compose button in the manifest: the command that "Take action" of the alert runs. */
const OPEN_PANE_COMMAND = 'msgComposeOpenPaneButton';

export interface LaunchedItem {
  readonly item: DraftReader;
  readonly userAddress: string;
  readonly displayLanguage: string;
}

function launched(): LaunchedItem {
  const mailbox = Office.context.mailbox;
  return {
    item: draftReader(mailbox.item as unknown as Office.MessageCompose, () => true),
    userAddress: mailbox.userProfile.emailAddress,
    displayLanguage: Office.context.displayLanguage,
  };
}

/** Registers the handler of OnMessageSend under the name that the manifest gives it. `otherwise` decides when the judge fails or is late. */
export function onMessageSend(
  name: string,
  deadlineMs: number,
  judge: (context: LaunchedItem) => Promise<SendVerdict>,
  otherwise: (reason: 'failed' | 'late') => SendVerdict,
): void {
  Office.actions.associate(name, (event: Office.MailboxEvent) => {
    // Async, so that an item that is gone is a rejection and not an exception outside.
    finishOnce(
      async () => judge(launched()),
      otherwise,
      deadlineMs,
      (verdict) => event.completed(completion(verdict)),
    );
  });
}

/** Asked after the mail has been judged: by then nothing may keep the answer from being given. */
function knowsCommands(): boolean {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', '1.14');
  } catch {
    return false;
  }
}

function completion(verdict: SendVerdict): Office.SmartAlertsEventCompletedOptions {
  if (verdict.allow) return { allowEvent: true };
  const plain = { allowEvent: false, errorMessage: verdict.message };
  // Older clients know neither the command nor its label; the plain alert is enough for them.
  if (!knowsCommands()) return plain;
  return { ...plain, cancelLabel: verdict.openPaneLabel, commandId: OPEN_PANE_COMMAND, contextData: verdict.paneContext };
}

/** Registers the handler of an event that only prepares something: it never shows anything and never fails. */
export function onPreparingEvent(name: string, deadlineMs: number, prepare: (context: LaunchedItem) => Promise<void>): void {
  Office.actions.associate(name, (event: Office.MailboxEvent) => {
    finishOnce(
      async () => prepare(launched()),
      () => undefined,
      deadlineMs,
      () => event.completed(),
    );
  });
}

/** New Outlook raises events only for pages that have asked for readiness; classic Outlook does not run the callback, so nothing is put into it. */
export function announceReady(): void {
  void Office.onReady();
}
