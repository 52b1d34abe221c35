import type { HostedItem } from '#workbench/host/hosted-item.ts';
import { element } from '#workbench/view/element.ts';
import { icon } from '#workbench/view/icon.ts';

/** What add-ins have put on the open item with `notificationMessages`. */
export function notificationBars(item: HostedItem | undefined): readonly HTMLElement[] {
  return [...(item?.state.notifications.values() ?? [])].map(({ message }) =>
    element('div', { class: 'message-bar info', role: 'status' }, icon('liaison'), element('span', {}, message)),
  );
}
