import { judgeDraft } from '#onsend/judge-draft.ts';
import { verdictWithout } from '#onsend/policy.ts';
import { prepareContext, recordEarlierSends } from '#onsend/prepare-context.ts';
import { announceReady, onMessageSend, onPreparingEvent } from '#outlook/launch-event.ts';

/** Outlook shows "taking longer than expected" five seconds after the press on Send, its own loading included. */
const SEND_DEADLINE_MS = 2000;
const PREPARE_DEADLINE_MS = 10_000;

// At top level: classic Outlook runs this file anew for every event and never runs what waits for onReady.
onMessageSend('onMessageSendHandler', SEND_DEADLINE_MS, judgeDraft, verdictWithout);
onPreparingEvent('onNewMessageComposeHandler', PREPARE_DEADLINE_MS, async (launched) => {
  await Promise.all([prepareContext(launched), recordEarlierSends()]);
});
onPreparingEvent('onMessageComposeHandler', PREPARE_DEADLINE_MS, prepareContext);
onPreparingEvent('onMessageRecipientsChangedHandler', PREPARE_DEADLINE_MS, prepareContext);
onPreparingEvent('onMessageAttachmentsChangedHandler', PREPARE_DEADLINE_MS, prepareContext);
announceReady();
