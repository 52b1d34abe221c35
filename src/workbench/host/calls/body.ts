import { ERROR, Refusal } from '#workbench/host/error-code.ts';
import type { BodyFormat } from '#workbench/host/hosted-item.ts';
import type { MailboxCall, Parameters } from '#workbench/host/mailbox-call.ts';
import { onDraft, onItem } from '#workbench/host/mailbox-call.ts';
import { htmlToText } from '#workbench/mail/html-text.ts';

const HTML = 3;

/** What Outlook takes for a body, in characters. */
const LIMIT = 1_000_000;

function format(params: Parameters): BodyFormat {
  return params.value('coercionType') === HTML ? 'html' : 'text';
}

function content(params: Parameters): string {
  const text = params.text('data');
  if (text.length > LIMIT) throw new Refusal(ERROR.invalidParameter);
  return text;
}

export const bodyCalls: readonly (readonly [number, MailboxCall])[] = [
  [14, onDraft('body.getTypeAsync', ({ item }) => item.body.type)],
  [
    37,
    onItem('body.getAsync', ({ item, params }) => {
      if (item.kind === 'compose') return item.body.read(format(params));
      return format(params) === 'html' ? item.mail.html : htmlToText(item.mail.html);
    }),
  ],
  [38, onDraft('body.setAsync', ({ item, params }) => item.body.write(content(params), format(params)))],
  [23, onDraft('body.prependAsync', ({ item, params }) => item.body.prepend(content(params), format(params)))],
  [13, onDraft('body.setSelectedDataAsync', ({ item, params }) => item.body.writeSelection(content(params), format(params)))],
  [29, onDraft('item.setSelectedDataAsync', ({ item, params }) => item.body.writeSelection(content(params), format(params)))],
  [28, onDraft('item.getSelectedDataAsync', ({ item, params }) => ({ data: item.body.readSelection(format(params)), sourceProperty: 'body' }))],
];
