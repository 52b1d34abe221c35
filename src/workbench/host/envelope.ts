/** A request of office.js, taken out of its envelope. */
export interface HostRequest {
  readonly action: string;
  /** invoke: a call; register, unregister: an event handler was added or removed. */
  readonly type: 'invoke' | 'register' | 'unregister';
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const TYPES = ['invoke', 'register', 'unregister'] as const;
const ANSWER_TO_CALL = 0;
const EVENT = 1;

/** Reads a message posted by office.js; undefined for anything else, such as its answers to our own requests. */
export function parseRequest(message: unknown): HostRequest | undefined {
  if (typeof message !== 'string' || !message.startsWith('{')) return undefined;
  let envelope: Record<string, unknown>;
  try {
    envelope = JSON.parse(message) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  const { _messageType, _actionName, _actionType, _conversationId, _correlationId, _data } = envelope;
  const type = TYPES[_actionType as number];
  if (_messageType !== REQUEST || !type || typeof _actionName !== 'string') return undefined;
  if (typeof _conversationId !== 'string' || typeof _correlationId !== 'number') return undefined;
  return { action: _actionName, type, conversationId: _conversationId, correlationId: _correlationId, data: _data };
}

/** The answer to a request, ready to be posted. */
export function answerTo(request: HostRequest, data: unknown, origin: string): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _responseType: ANSWER_TO_CALL,
    _errorCode: 0,
    _actionName: request.action,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _data: data,
    _serializerVersion: 1,
  });
}

/** An event for handlers registered under `name`. `correlationId` is the one of the registration. */
export function eventMessage(name: string, conversationId: string, correlationId: number, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _responseType: EVENT,
    _errorCode: 0,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _data: data,
  });
}

/** What the host may ask of an add-in: where the focus goes when Tab enters its frame. */
export const NOTIFY = { focusFirst: 11, focusLast: 12 } as const;

/** A request of the host to the add-in (`Office_notifyAgave`); its answer needs no attention. */
export function notification(action: number, conversationId: string, correlationId: number, origin: string): string {
  return JSON.stringify({
    _messageType: REQUEST,
    _actionType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversationId}_ntf`,
    _correlationId: correlationId,
    _origin: origin,
    _data: [action],
    _serializerVersion: 1,
  });
}
