import { ERROR, Refusal } from '#workbench/host/error-code.ts';
import type { ItemNotification } from '#workbench/host/hosted-item.ts';
import type { MailboxCall, Parameters } from '#workbench/host/mailbox-call.ts';
import { onItem } from '#workbench/host/mailbox-call.ts';

/** Outlook shows five at a time. */
const LIMIT = 5;

const TYPES = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'] as const;

function notificationFrom(params: Parameters): ItemNotification {
  const icon = params.value('icon');
  return {
    key: params.text('key'),
    type: params.number('type'),
    message: params.text('message'),
    icon: typeof icon === 'string' ? icon : undefined,
    persistent: params.value('persistent') === true,
  };
}

export const notificationCalls: readonly (readonly [number, MailboxCall])[] = [
  [
    33,
    onItem('notificationMessages.addAsync', ({ item, params, services }) => {
      const added = notificationFrom(params);
      const { notifications } = item.state;
      if (notifications.has(added.key)) throw new Refusal(ERROR.duplicateNotification);
      if (notifications.size >= LIMIT) throw new Refusal(ERROR.tooManyNotifications);
      notifications.set(added.key, added);
      services.showNotifications(item);
    }),
  ],
  [
    34,
    onItem('notificationMessages.getAllAsync', ({ item }) =>
      [...item.state.notifications.values()].map((each) => ({ ...each, type: TYPES[each.type] })),
    ),
  ],
  [
    35,
    onItem('notificationMessages.replaceAsync', ({ item, params, services }) => {
      const replacement = notificationFrom(params);
      if (!item.state.notifications.has(replacement.key)) throw new Refusal(ERROR.notificationNotFound);
      item.state.notifications.set(replacement.key, replacement);
      services.showNotifications(item);
    }),
  ],
  [
    36,
    onItem('notificationMessages.removeAsync', ({ item, params, services }) => {
      if (!item.state.notifications.delete(params.text('key'))) throw new Refusal(ERROR.notificationNotFound);
      services.showNotifications(item);
    }),
  ],
];
