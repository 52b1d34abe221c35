import type { Launch, LaunchOutcome } from '#workbench/host/launch-event.ts';
import type { AlertChoice } from '#workbench/send/smart-alert.ts';
import { showSmartAlert } from '#workbench/send/smart-alert.ts';
import type { Say } from '#workbench/texts.ts';

/** Outlook says after this time that the check takes longer than expected. */
const SLOW_MS = 5000;

/** `contextData` is what the handler left for the pane that it wants opened. */
export type SendDecision =
  { readonly kind: 'send'; readonly wasChecked: boolean } | { readonly kind: 'stay' } | { readonly kind: 'act'; readonly contextData: string };

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function decided(choice: AlertChoice, contextData: string): SendDecision {
  if (choice === 'act') return { kind: 'act', contextData };
  return choice === 'send' ? { kind: 'send', wasChecked: true } : { kind: 'stay' };
}

/** What an outcome means in the mode PromptUser: an add-in that cannot run lets the mail go. */
async function decide(outcome: LaunchOutcome, say: Say): Promise<SendDecision> {
  if (outcome.kind === 'unavailable') return { kind: 'send', wasChecked: false };
  const { allowEvent, errorMessage, commandId, cancelLabel, contextData } = outcome.context;
  if (allowEvent !== false) return { kind: 'send', wasChecked: true };
  const action = typeof commandId === 'string' ? text(cancelLabel) || say('takeAction') : undefined;
  return decided(await showSmartAlert(text(errorMessage) || say('alertDefault'), say, action).choice, text(contextData));
}

/** Waits for the handler of OnMessageSend, as Outlook does: with a dialog when it is slow, with a Smart Alert when it objects. */
export async function runSendGate(launch: Launch, say: Say): Promise<SendDecision> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = new Promise<'slow'>((resolve) => {
    timer = setTimeout(() => resolve('slow'), SLOW_MS);
  });
  const first = await Promise.race([launch.outcome, slow]);
  clearTimeout(timer);
  if (first !== 'slow') return decide(first, say);
  const alert = showSmartAlert(say('slow'), say);
  const next = await Promise.race([launch.outcome, alert.choice]);
  launch.stop();
  if (typeof next === 'string') return decided(next, '');
  alert.close();
  return decide(next, say);
}
