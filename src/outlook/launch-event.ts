import { composeItem } from '#outlook/compose-item.ts';
import type { ComposeItem } from '#outlook/mailbox.ts';

/** How a Smart Alert ends. `message` is plain text; Outlook refuses more than 500 characters. */
export type SendVerdict = { readonly allow: true } | { readonly allow: false; readonly message: string; readonly openPaneLabel: string };

/** The `id` of the compose button in the manifest: the command that "Take action" of the alert runs. */
const OPEN_PANE_COMMAND = 'msgComposeOpenPaneButton';

export interface LaunchedItem {
  readonly item: ComposeItem;
  readonly userAddress: string;
  readonly displayLanguage: string;
}

function launched(): LaunchedItem {
  const mailbox = Office.context.mailbox;
  return {
    item: composeItem(mailbox.item as unknown as Office.MessageCompose, 0, () => true),
    userAddress: mailbox.userProfile.emailAddress,
    displayLanguage: Office.context.displayLanguage,
  };
}

/**
 * Runs `work` and calls `finish` exactly once: with its result, or with `fallback` when it fails or is not ready in time.
 * A second `completed` would release a mail while the alert is still open (OfficeDev/office-js#6656).
 */
function finishOnce<T>(work: () => Promise<T>, fallback: T, deadlineMs: number, finish: (result: T) => void): void {
  let done = false;
  const once = (result: T): void => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    finish(result);
  };
  const timer = setTimeout(() => once(fallback), deadlineMs);
  try {
    work().then(once, () => once(fallback));
  } catch {
    once(fallback);
  }
}

/** Registers the handler of OnMessageSend under the name that the manifest gives it. Lets the mail go when the handler fails or is late. */
export function onMessageSend(name: string, deadlineMs: number, judge: (context: LaunchedItem) => Promise<SendVerdict>): void {
  Office.actions.associate(name, (event: Office.MailboxEvent) => {
    finishOnce(
      () => judge(launched()),
      { allow: true },
      deadlineMs,
      (verdict) => {
        if (verdict.allow) {
          event.completed({ allowEvent: true });
          return;
        }
        const options: Office.SmartAlertsEventCompletedOptions = { allowEvent: false, errorMessage: verdict.message };
        // Older clients know neither the command nor its label; the plain alert is enough for them.
        if (Office.context.requirements.isSetSupported('Mailbox', '1.14')) {
          options.cancelLabel = verdict.openPaneLabel;
          options.commandId = OPEN_PANE_COMMAND;
        }
        event.completed(options);
      },
    );
  });
}

/** Registers the handler of an event that only prepares something: it never shows anything and never fails. */
export function onPreparingEvent(name: string, deadlineMs: number, prepare: (context: LaunchedItem) => Promise<void>): void {
  Office.actions.associate(name, (event: Office.MailboxEvent) => {
    finishOnce(
      () => prepare(launched()),
      undefined,
      deadlineMs,
      () => event.completed(),
    );
  });
}

/** New Outlook raises events only for pages that have asked for readiness; classic Outlook does not run the callback, so nothing is put into it. */
export function announceReady(): void {
  void Office.onReady();
}
