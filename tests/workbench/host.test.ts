import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispatch, parseCall } from '#workbench/host/dispatch.ts';
import { answerTo, parseRequest } from '#workbench/host/envelope.ts';
import { createFaults, parseFault } from '#workbench/host/faults.ts';
import type { HostedDraft } from '#workbench/host/hosted-item.ts';
import { newItemState } from '#workbench/host/hosted-item.ts';
import { createLaunchQueue } from '#workbench/host/launch-queue.ts';
import type { Launch, LaunchEventName, LaunchOutcome } from '#workbench/host/launch-event.ts';
import type { HostServices } from '#workbench/host/mailbox-call.ts';

const services: HostServices = {
  user: { name: 'Li Na', address: 'li.na@hx-lighting.example' },
  readRoamingSettings: () => ({}),
  writeRoamingSettings: () => undefined,
  openReply: () => undefined,
  openNewMessage: () => undefined,
  openMessage: () => false,
  showNotifications: () => undefined,
};

function draft(): HostedDraft {
  return {
    kind: 'compose',
    state: newItemState(),
    composeType: 'newMail',
    conversationId: null,
    from: services.user,
    itemId: undefined,
    body: {
      type: 'html',
      read: () => '',
      write: () => undefined,
      prepend: () => undefined,
      writeSelection: () => undefined,
      readSelection: () => '',
    },
    subject: 'Old',
    delayDeliveryTime: undefined,
    recipients: () => [],
    setRecipients: () => undefined,
    attachments: [],
    attach: () => 'id',
    detach: () => false,
    save: () => 'id',
    close: () => undefined,
  };
}

describe('a call of the mailbox', () => {
  test('that is unknown is answered with an error and marked as a problem', () => {
    expect(dispatch(9999, {}, draft(), services)).toMatchObject({ answer: { error: true, errorCode: 5001 }, isProblem: true });
  });

  test('is refused where Outlook refuses it', () => {
    const code = (id: number, params: unknown, item: HostedDraft | undefined = draft()): unknown =>
      dispatch(id, params, item, services).answer['errorCode'];
    expect(code(17, { subject: 'x'.repeat(256) })).toBe(9031);
    expect(code(38, { data: 'x'.repeat(1_000_001), coercionType: 3 })).toBe(9031);
    expect(code(185, { name: 'a', value: 'x'.repeat(50_001) })).toBe(9051);
    expect(code(186, { name: 'never set' })).toBe(9050);
    expect(code(164, {})).toBe(9046);
    expect(code(21, { recipientField: 0, recipientArray: Array.from({ length: 501 }, (_, i) => ({ address: `${i}@x.example` })) })).toBe(9012);
    expect(dispatch(37, { coercionType: 3 }, undefined, services).answer['errorCode']).toBe(9020);
  });

  test('keeps session data and the alert’s context on the draft', () => {
    const item = draft();
    dispatch(185, { name: 'key', value: 'kept' }, item, services);
    expect(dispatch(186, { name: 'key' }, item, services).answer).toEqual({ error: false, data: 'kept' });
    item.state.initializationContext = '{"rule":"x"}';
    expect(dispatch(99, {}, item, services).answer).toEqual({ error: false, data: '{"rule":"x"}' });
  });

  test('never throws, whatever is asked', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (data, params) => {
        const { dispatchId } = parseCall(data);
        for (const id of [dispatchId, 3, 4, 15, 17, 18, 21, 22, 33, 37, 38, 150, 152, 185, 404]) {
          expect(dispatch(id, params, draft(), services)).toHaveProperty('answer');
        }
      }),
    );
  });
});

describe('an envelope', () => {
  test('is not read unless it is a request of office.js', () => {
    fc.assert(fc.property(fc.anything(), (message) => parseRequest(message) === undefined));
    expect(parseRequest('{"_messageType":1,"_actionName":"x"}')).toBeUndefined();
    expect(parseRequest('{ broken')).toBeUndefined();
  });

  test('is answered under the same action and correlation', () => {
    const request = parseRequest(
      JSON.stringify({ _messageType: 0, _actionName: 'ExecuteMethod', _actionType: 0, _conversationId: 'c', _correlationId: 7, _data: {} }),
    )!;
    expect(JSON.parse(answerTo(request, { data: 1 }, 'https://localhost'))).toMatchObject({
      _messageType: 1,
      _actionName: 'ExecuteMethod',
      _correlationId: 7,
      _data: { data: 1 },
    });
  });
});

describe('faults on purpose', () => {
  test.each([
    ['body.getAsync:delay=3000', { api: 'body.getAsync', delayMs: 3000 }],
    ['37:error=9020:once', { api: 37, errorCode: 9020, times: 1 }],
    ['*:silent', { api: '*', silent: true }],
    ['body.getAsync:item-changed', { api: 'body.getAsync', itemChanged: true }],
    ['body.getAsync', undefined],
    ['body.getAsync:nonsense', undefined],
    ['', undefined],
  ])('are read from the address: %s', (text, fault) => {
    expect(parseFault(text)).toEqual(fault);
  });

  test('fit by name, by number or always, and wear off', () => {
    const faults = createFaults();
    faults.add({ api: 37, errorCode: 9020, times: 2 });
    expect([faults.take('body.getAsync', 37), faults.take('body.getAsync', 37), faults.take('body.getAsync', 37)]).toEqual([
      { api: 37, errorCode: 9020, times: 2 },
      { api: 37, errorCode: 9020, times: 2 },
      undefined,
    ]);
    const remove = faults.add({ api: '*', silent: true });
    expect(faults.take('anything')).toEqual({ api: '*', silent: true });
    remove();
    expect(faults.take('anything')).toBeUndefined();
  });
});

describe('the events of one draft', () => {
  interface Started {
    readonly name: LaunchEventName;
    readonly details: unknown;
    readonly end: (outcome: LaunchOutcome) => void;
  }

  function queue(): { started: Started[]; stopped: () => number; queue: ReturnType<typeof createLaunchQueue> } {
    const started: Started[] = [];
    let stopped = 0;
    const start = (name: LaunchEventName, details: unknown): Launch => ({
      outcome: new Promise((end) => started.push({ name, details, end })),
      stop: () => void (stopped += 1),
    });
    return { started, stopped: () => stopped, queue: createLaunchQueue(start) };
  }

  test('run one at a time; of what happens meanwhile the newest is raised once more', async () => {
    const { started, queue: events } = queue();
    for (const n of [1, 2, 3]) events.raise('OnMessageRecipientsChanged', { n });
    expect(started.map(({ details }) => details)).toEqual([{ n: 1 }]);
    started[0]!.end({ kind: 'completed', context: {} });
    await Promise.resolve();
    await Promise.resolve();
    expect(started.map(({ details }) => details)).toEqual([{ n: 1 }, { n: 3 }]);
  });

  test('end with the draft', () => {
    const { started, stopped, queue: events } = queue();
    events.raise('OnNewMessageCompose');
    events.raise('OnMessageRecipientsChanged');
    events.stop();
    events.raise('OnMessageAttachmentsChanged');
    expect([started.length, stopped()]).toEqual([2, 2]);
  });
});
