import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, call } from '#outlook/call.ts';
import { MailboxError } from '#outlook/mailbox-error.ts';

type Done = (result: Office.AsyncResult<string>) => void;

const ok = (value: string): Office.AsyncResult<string> => ({ status: 'succeeded', value }) as unknown as Office.AsyncResult<string>;
const failed = (code: number): Office.AsyncResult<string> =>
  ({ status: 'failed', error: { code, message: `error ${code}` } }) as unknown as Office.AsyncResult<string>;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function kindOf(promise: Promise<unknown>): Promise<string> {
  const outcome = promise.then(
    () => 'succeeded',
    (error: unknown) => (error instanceof MailboxError ? error.kind : `not a MailboxError: ${String(error)}`),
  );
  await vi.advanceTimersByTimeAsync(20_000);
  return outcome;
}

describe('one call', () => {
  test('gives what the host answers', async () => {
    expect(await call<string>((done) => done(ok('text')))).toBe('text');
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    [9030, 'superseded'],
    [7000, 'permission'],
    [5000, 'not-supported'],
    [9020, 'host'],
    [5001, 'host'],
  ])('takes error %i for %s', async (code, kind) => {
    expect(await kindOf(call<string>((done) => done(failed(code))))).toBe(kind);
  });

  test('fails after its deadline when the host never answers', async () => {
    expect(await kindOf(call<string>(() => undefined))).toBe('timeout');
  });

  test('turns what office.js throws into its error', async () => {
    const throwing = (message: string) =>
      call<string>(() => {
        throw new Error(message);
      });
    expect(await kindOf(throwing("Elevated permission is required to call the method: 'body.setAsync'."))).toBe('permission');
    expect(await kindOf(throwing('item.body is undefined'))).toBe('host');
  });

  test('drops an answer that comes when the item has changed', async () => {
    let isCurrent = true;
    const answered = call<string>(
      (done) => {
        isCurrent = false;
        done(ok('of the item before'));
      },
      () => isCurrent,
    );
    expect(await kindOf(answered)).toBe('superseded');
  });

  test('does not tell of an error of an item that is gone', async () => {
    expect(await kindOf(call<string>((done) => done(failed(5001)), (() => { let n = 0; return () => n++ === 0; })()))).toBe('superseded'); // prettier-ignore
  });
});

describe('many calls', () => {
  test('are sent three at a time', async () => {
    const sent: Done[] = [];
    const all = Array.from({ length: 7 }, () => call<string>((done) => void sent.push(done)));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(3);
    sent[0]!(ok('a'));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(4);
    for (let i = 1; i < 7; i += 1) {
      sent[i]!(ok('b'));
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(await Promise.all(all)).toHaveLength(7);
  });

  test('go on after calls that were never answered', async () => {
    const lost = Array.from({ length: 3 }, () => kindOf(call<string>(() => undefined)));
    const next = kindOf(call<string>((done) => done(ok('x'))));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await Promise.all(lost)).toEqual(['timeout', 'timeout', 'timeout']);
    expect(await next).toBe('succeeded');
  });

  test('are not sent at all when the item changes while they wait', async () => {
    let isCurrent = true;
    let sent = 0;
    const write = (done: Done): void => {
      sent += 1;
      if (sent > 3) done(ok(''));
    };
    const first = Array.from({ length: 3 }, () => call<string>(write));
    const waitingCall = call<string>(write, () => isCurrent);
    isCurrent = false;
    const outcomes = Promise.all(first.map(kindOf));
    const waiting = kindOf(waitingCall);
    await outcomes;
    expect(await waiting).toBe('superseded');
    expect(sent).toBe(3);
  });
});

describe('asking', () => {
  test.each([
    ['an error of the host', (done: Done) => done(failed(9020))],
    ['silence', () => undefined],
  ])('tries once more after %s', async (_, first) => {
    let asked = 0;
    const answered = ask<string>((done) => {
      asked += 1;
      if (asked === 1) first(done);
      else done(ok('second'));
    });
    await vi.advanceTimersByTimeAsync(5000);
    expect(await answered).toBe('second');
  });

  test('does not insist where the item has changed or permission is missing', async () => {
    let asked = 0;
    const refused = (code: number) =>
      ask<string>((done) => {
        asked += 1;
        done(failed(code));
      });
    expect(await kindOf(refused(9030))).toBe('superseded');
    expect(await kindOf(refused(7000))).toBe('permission');
    expect(asked).toBe(2);
  });
});
