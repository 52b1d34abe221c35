import { vi } from 'vitest';

type Callback = (result: unknown) => void;

interface Pending {
  /** The item that the host had open when it was asked: what it will answer for. */
  readonly asked: string | undefined;
  readonly value: unknown;
  readonly done: Callback;
}

/**
 * A mail program at the level of Office calls, for unit tests only: it has one item open, answers when it is told to, with what was true when
 * it was asked, and tells of a change of item before it answers for the new one, as messages between two windows are never overtaken.
 */
export class FakeHost {
  readonly wrongWrites: string[] = [];
  #item: string | undefined;
  #pending: Pending[] = [];
  #lost: Pending[] = [];
  #onItem: () => void = () => undefined;
  #onTheme: (event: unknown) => void = () => undefined;
  #onReturn: (() => void)[] = [];
  readonly #mailbox = this.#createMailbox();

  /** Items that lie in a mailbox of somebody else. */
  static readonly SHARED = 'S';

  /** The item that the client shows its add-in. */
  get visibleItem(): string | undefined {
    return this.#item;
  }

  /** Becomes the global Office, with as much of a page as the mailbox asks for. */
  install(): void {
    const listen = (_: string, listener: () => void): void => void this.#onReturn.push(listener);
    vi.stubGlobal('document', { addEventListener: listen, visibilityState: 'visible' });
    vi.stubGlobal('window', { addEventListener: listen });
    vi.stubGlobal('Office', {
      onReady: () => Promise.resolve({ host: 'Outlook' }),
      EventType: { ItemChanged: 'item', OfficeThemeChanged: 'theme' },
      CoercionType: { Html: 'html' },
      context: {
        displayLanguage: 'en-US',
        mailbox: this.#mailbox,
        requirements: { isSetSupported: () => true },
        roamingSettings: {
          get: () => {
            throw new Error('storage is switched off');
          },
          set: () => {
            throw new Error('storage is switched off');
          },
        },
      },
    });
  }

  select(item: string | undefined, isTold: boolean): void {
    this.#item = item;
    this.#mailbox.item = item === undefined ? null : item.startsWith('draft') ? this.#draft() : this.#message(item);
    if (isTold) this.#onItem();
  }

  returnToPane(): void {
    for (const listener of this.#onReturn) listener();
  }

  setTheme(bodyBackgroundColor: string): void {
    this.#onTheme({ officeTheme: { bodyBackgroundColor } });
  }

  answer(nth: number, code?: number): void {
    const [pending] = this.#pending.splice(this.#pending.length === 0 ? 0 : nth % this.#pending.length, 1);
    pending?.done(code === undefined ? { status: 'succeeded', value: pending.value } : { status: 'failed', error: { code, message: '' } });
  }

  lose(nth: number): void {
    if (this.#pending.length > 0) this.#lost.push(...this.#pending.splice(nth % this.#pending.length, 1));
  }

  loseAll(): void {
    this.#lost.push(...this.#pending.splice(0));
  }

  /** Answers, long after every deadline, what was lost. */
  answerLate(): void {
    this.loseAll();
    for (const { done, value } of this.#lost.splice(0)) done({ status: 'succeeded', value });
  }

  #ask(value: unknown, args: readonly unknown[]): void {
    this.#pending.push({ asked: this.#item, value, done: args[args.length - 1] as Callback });
  }

  #message(id: string): Record<string, unknown> {
    const person = { displayName: id, emailAddress: `${id}@x.example` };
    return {
      itemId: id,
      subject: `subject of ${id}`,
      conversationId: id,
      from: person,
      sender: person,
      to: [],
      cc: [],
      dateTimeCreated: new Date(0),
      attachments: [],
      // Asked through whichever item object, the host answers for the item that it has open.
      body: { getAsync: (...args: unknown[]) => this.#ask(`<${this.#item ?? 'none'}> body`, args) },
      getAllInternetHeadersAsync: (...args: unknown[]) => this.#ask(`<${this.#item ?? 'none'}> headers`, args),
      ...(id === FakeHost.SHARED && { getSharedPropertiesAsync: (...args: unknown[]) => this.#ask(this.#sharing(), args) }),
    };
  }

  #sharing(): Record<string, unknown> {
    const owner = `<${this.#item ?? 'none'}>@x.example`;
    return { owner, targetMailbox: owner, targetRestUrl: '', delegatePermissions: 1 };
  }

  /** What an add-in has left with each draft. */
  readonly left = new Map<string | undefined, Map<string, string>>();

  #leftHere(): Map<string, string> {
    const here = this.left.get(this.#item) ?? new Map<string, string>();
    this.left.set(this.#item, here);
    return here;
  }

  #draft(): Record<string, unknown> {
    return {
      conversationId: null,
      sessionData: {
        getAsync: (key: string, done: Callback) => this.#ask(this.#leftHere().get(key) ?? '', [done]),
        setAsync: (key: string, value: string, done: Callback) => {
          this.#leftHere().set(key, value);
          this.#ask(undefined, [done]);
        },
      },
      subject: { getAsync: (...args: unknown[]) => this.#ask(`<${this.#item ?? 'none'}> subject`, args) },
      body: {
        getTypeAsync: (...args: unknown[]) => this.#ask('html', args),
        getAsync: (...args: unknown[]) => this.#ask(`<${this.#item ?? 'none'}> body`, args),
        setAsync: (...args: unknown[]) => {
          if (!String(args[0]).startsWith(`<${this.#item ?? 'none'}>`)) this.wrongWrites.push(`${String(args[0])} into ${this.#item ?? 'none'}`);
          this.#ask(undefined, args);
        },
      },
    };
  }

  #createMailbox(): { item: unknown; [name: string]: unknown } {
    return {
      item: null,
      userProfile: { displayName: 'Li Na', emailAddress: 'li.na@hx-lighting.example' },
      addHandlerAsync: (type: string, handler: () => void, done: Callback) => {
        if (type === 'item') this.#onItem = handler;
        else this.#onTheme = handler;
        done({ status: 'succeeded' });
      },
    };
  }
}
