import { ask, call } from '#outlook/call.ts';

/** When a draft is to be delivered, where the client can delay it (Mailbox 1.13). */
export interface DeliveryTime {
  /** Undefined: it goes at once. */
  read(): Promise<Date | undefined>;
  /** Asks for a moment and gives what Outlook then says it is: clients have been seen to keep another, or none. */
  write(at: Date): Promise<Date | undefined>;
}

function instantOf(value: Date | 0): Date | undefined {
  if (value === 0) return undefined;
  const at = new Date(value);
  return at.getTime() > 0 ? at : undefined;
}

/** Undefined where the client does not know delayed delivery. */
export function deliveryTime(item: Office.MessageCompose, isCurrent: () => boolean): DeliveryTime | undefined {
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.13')) return undefined;
  const read = async (): Promise<Date | undefined> => instantOf(await ask<Date | 0>((done) => item.delayDeliveryTime.getAsync(done), isCurrent));
  return {
    read,
    write: async (at) => {
      await call<void>((done) => item.delayDeliveryTime.setAsync(at, done), isCurrent);
      return read();
    },
  };
}
