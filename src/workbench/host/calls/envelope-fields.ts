import { addressFromWire, addressToWire, domainOf } from '#workbench/host/address-wire.ts';
import { ERROR, Refusal } from '#workbench/host/error-code.ts';
import type { HostedDraft, RecipientField } from '#workbench/host/hosted-item.ts';
import type { MailboxCall, Parameters } from '#workbench/host/mailbox-call.ts';
import { onDraft } from '#workbench/host/mailbox-call.ts';
import type { Address } from '#outlook/mailbox.ts';

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];
const SUBJECT_LIMIT = 255;

/** Outlook refuses to hold more than this in one draft. */
const RECIPIENT_LIMIT = 500;

function field(params: Parameters): RecipientField {
  const name = FIELDS[params.number('recipientField')];
  if (!name) throw new Refusal(ERROR.invalidParameter);
  return name;
}

function recipients(params: Parameters): readonly Address[] {
  return params.list('recipientArray').flatMap((value) => addressFromWire(value) ?? []);
}

function assign(item: HostedDraft, name: RecipientField, list: readonly Address[]): void {
  const others = FIELDS.filter((other) => other !== name).reduce((sum, other) => sum + item.recipients(other).length, 0);
  if (others + list.length > RECIPIENT_LIMIT) throw new Refusal(ERROR.tooManyRecipients);
  item.setRecipients(name, list);
}

export const envelopeFieldCalls: readonly (readonly [number, MailboxCall])[] = [
  [18, onDraft('subject.getAsync', ({ item }) => item.subject)],
  [
    17,
    onDraft('subject.setAsync', ({ item, params }) => {
      const subject = params.text('subject');
      if (subject.length > SUBJECT_LIMIT) throw new Refusal(ERROR.invalidParameter);
      item.subject = subject;
    }),
  ],
  [
    15,
    onDraft('recipients.getAsync', ({ item, params, services }) =>
      item.recipients(field(params)).map((address) => addressToWire(address, domainOf(services.user.address))),
    ),
  ],
  [21, onDraft('recipients.setAsync', ({ item, params }) => assign(item, field(params), recipients(params)))],
  [
    22,
    onDraft('recipients.addAsync', ({ item, params }) => {
      const name = field(params);
      assign(item, name, [...item.recipients(name), ...recipients(params)]);
    }),
  ],
  [107, onDraft('from.getAsync', ({ item, services }) => addressToWire(item.from, domainOf(services.user.address)))],
];
