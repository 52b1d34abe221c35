import type { ComposeForm } from '#workbench/compose/compose-form.ts';
import { createComposeForm } from '#workbench/compose/compose-form.ts';
import { isAddress } from '#workbench/compose/recipient-box.ts';
import { attachmentChange, changedFields, EVENT, itemEventData } from '#workbench/host/events.ts';
import type { HostedDraft, ItemState } from '#workbench/host/hosted-item.ts';
import type { Launch, LaunchEventName } from '#workbench/host/launch-event.ts';
import { createLaunchQueue } from '#workbench/host/launch-queue.ts';
import type { StoredMail } from '#workbench/mail/stored-mail.ts';
import { runSendGate } from '#workbench/send/run-send-gate.ts';
import type { Say } from '#workbench/texts.ts';

export interface ComposeSessionOptions {
  readonly mail: StoredMail;
  /** A draft just begun raises OnNewMessageCompose; one taken up again only OnMessageCompose, which both raise. */
  readonly isNew: boolean;
  readonly state: ItemState;
  readonly isPlainText: boolean;
  readonly say: Say;
  readonly actions: readonly Node[];
  /** Put before the ids of its fields; absent: none. */
  readonly idPrefix?: string;
  readonly launch: (name: LaunchEventName, details: Readonly<Record<string, unknown>>, item: HostedDraft) => Launch;
  /** Raises an event in the pane. */
  readonly raise: (event: string, data: unknown) => void;
  readonly onSave: (mail: StoredMail) => void;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
  readonly onSent: (mail: StoredMail, wasChecked: boolean) => void;
  /** The writer pressed the alert's third button. */
  readonly onTakeAction: (contextData: string) => void;
  readonly tell: (text: string, kind: 'error' | 'info') => void;
  readonly clearMessages: () => void;
}

/** One draft while it is open: its window, the events that it raises in the add-in, and the way out through the send gate. */
export interface ComposeSession {
  readonly element: HTMLElement;
  readonly item: HostedDraft;
  readonly mailId: string;
  focus(): void;
  /** Ends the session; answers the draft when something has been written, or in any case when `always`. */
  leave(always: boolean): StoredMail | undefined;
}

export function openComposeSession(options: ComposeSessionOptions): ComposeSession {
  const { mail, say } = options;
  let isChecking = false;
  // Session data end with the session; what is kept with the draft stays.
  options.state.sessionData.clear();

  const form: ComposeForm = createComposeForm({
    mail,
    state: options.state,
    isPlainText: options.isPlainText,
    say,
    actions: options.actions,
    idPrefix: options.idPrefix,
    onSend: () => void send(),
    onDiscard: options.onDiscard,
    onRecipients: (fields) => {
      const changedRecipientFields = changedFields(fields);
      options.raise(EVENT.recipientsChanged, itemEventData(changedRecipientFields));
      queue.raise('OnMessageRecipientsChanged', { changedRecipientFields });
    },
    onAttachment: (change) => {
      options.raise(EVENT.attachmentsChanged, itemEventData(attachmentChange(change)));
      queue.raise('OnMessageAttachmentsChanged', attachmentChange(change));
    },
    onSave: options.onSave,
    onClose: options.onClose,
  });
  const queue = createLaunchQueue((name, details) => options.launch(name, details, form.item));
  if (options.isNew) queue.raise('OnNewMessageCompose');
  queue.raise('OnMessageCompose');

  /** What Outlook itself refuses before any add-in is asked. */
  function refusal(draft: StoredMail): string | undefined {
    const recipients = [...draft.to, ...draft.cc, ...draft.bcc];
    if (recipients.length === 0) return say('noRecipients');
    const bad = recipients.find(({ address }) => !isAddress(address));
    return bad && say('badAddress', { address: bad.address || bad.name });
  }

  async function send(): Promise<void> {
    if (isChecking) return;
    form.settleRecipients();
    options.clearMessages();
    const refused = refusal(form.mail());
    if (refused) {
      options.tell(refused, 'error');
      return;
    }
    isChecking = true;
    form.setBusy(true);
    options.tell(say('checking'), 'info');
    const decision = await runSendGate(options.launch('OnMessageSend', {}, form.item), say);
    isChecking = false;
    form.setBusy(false);
    options.clearMessages();
    if (decision.kind === 'send') options.onSent(form.mail(), decision.wasChecked);
    else if (decision.kind === 'act') options.onTakeAction(decision.contextData);
    else form.focus();
  }

  return {
    element: form.element,
    item: form.item,
    mailId: mail.id,
    focus: () => form.focus(),
    leave: (always) => {
      queue.stop();
      form.settleRecipients();
      const kept = always || form.isEdited() ? form.mail() : undefined;
      form.destroy();
      return kept;
    },
  };
}
