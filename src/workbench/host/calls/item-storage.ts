import { ERROR, Refusal } from '#workbench/host/error-code.ts';
import type { MailboxCall } from '#workbench/host/mailbox-call.ts';
import { onDraft, onItem, onMailbox, onMessage } from '#workbench/host/mailbox-call.ts';

/** Characters of session data that an add-in may keep on one draft (Mailbox 1.11). */
const SESSION_DATA_LIMIT = 50_000;

function customProperties(): readonly (readonly [number, MailboxCall])[] {
  const load = onItem('item.loadCustomPropertiesAsync', ({ item }) => item.state.customProperties);
  return [
    // This call alone answers beside `data`.
    [3, { name: load.name, answer: (input) => ({ wasSuccessful: true, customProperties: load.answer(input)['data'] }) }],
    [
      4,
      onItem('customProperties.saveAsync', ({ item, params }) => {
        item.state.customProperties = JSON.stringify(params.value('customProperties') ?? {});
      }),
    ],
  ];
}

const sessionData: readonly (readonly [number, MailboxCall])[] = [
  [
    185,
    onDraft('sessionData.setAsync', ({ item, params }) => {
      const { sessionData: kept } = item.state;
      const name = params.text('name');
      const value = params.text('value');
      const others = [...kept].reduce((sum, [key, text]) => sum + (key === name ? 0 : key.length + text.length), 0);
      if (others + name.length + value.length > SESSION_DATA_LIMIT) throw new Refusal(ERROR.sessionDataTooLong);
      kept.set(name, value);
    }),
  ],
  [
    186,
    onDraft('sessionData.getAsync', ({ item, params }) => {
      const value = item.state.sessionData.get(params.text('name'));
      if (value === undefined) throw new Refusal(ERROR.keyNotFound);
      return value;
    }),
  ],
  [187, onDraft('sessionData.getAllAsync', ({ item }) => Object.fromEntries(item.state.sessionData))],
  [188, onDraft('sessionData.clearAsync', ({ item }) => item.state.sessionData.clear())],
  [
    189,
    onDraft('sessionData.removeAsync', ({ item, params }) => {
      if (!item.state.sessionData.delete(params.text('name'))) throw new Refusal(ERROR.keyNotFound);
    }),
  ],
];

const internetHeaders: readonly (readonly [number, MailboxCall])[] = [
  [168, onMessage('item.getAllInternetHeadersAsync', ({ item }) => item.mail.headers)],
  [
    151,
    onItem('internetHeaders.getAsync', ({ item, params }) => {
      const kept = item.state.internetHeaders;
      const asked = params.list('internetHeaderKeys').map(String);
      return Object.fromEntries(asked.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : [])));
    }),
  ],
  [
    152,
    onDraft('internetHeaders.setAsync', ({ item, params }) => {
      const pairs = (params.value('internetHeaderNameValuePairs') ?? {}) as Record<string, unknown>;
      for (const [key, value] of Object.entries(pairs)) item.state.internetHeaders.set(key, String(value));
    }),
  ],
  [
    153,
    onDraft('internetHeaders.removeAsync', ({ item, params }) => {
      for (const key of params.list('internetHeaderKeys')) item.state.internetHeaders.delete(String(key));
    }),
  ],
];

/** The client sends the whole map, wrapped in a list of one. */
const roamingSettings = onMailbox('roamingSettings.saveAsync', ({ params, services }) => {
  const settings = Array.isArray(params.raw) ? (params.raw[0] as unknown) : undefined;
  if (typeof settings !== 'object' || settings === null) throw new Refusal(ERROR.invalidParameter);
  services.writeRoamingSettings(settings as Record<string, string>);
});

export const itemStorageCalls: readonly (readonly [number, MailboxCall])[] = [
  [99, onItem('item.getInitializationContextAsync', ({ item }) => item.state.initializationContext)],
  ...customProperties(),
  ...sessionData,
  ...internetHeaders,
  [404, roamingSettings],
];
