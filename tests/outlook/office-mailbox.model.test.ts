import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ComposeItem, Item, Mailbox } from '#outlook/mailbox.ts';
import { connectMailbox } from '#outlook/office-mailbox.ts';
import { FakeHost } from './fake-host.ts';

/*
 * Random sequences of what happens between Outlook and a pane: other items, none, drafts, answers late or lost, errors. Whatever comes of it,
 * what the pane is given as belonging to one item is never of another, and nothing is written into an item that the pane was not told of.
 */

type Step =
  | { readonly do: 'select'; readonly item: string | undefined; readonly isTold: boolean }
  | { readonly do: 'look' | 'body' | 'headers' | 'subject' | 'mark' | 'write' | 'return' }
  | { readonly do: 'answer'; readonly nth: number; readonly code?: number }
  | { readonly do: 'lose'; readonly nth: number }
  | { readonly do: 'wait'; readonly ms: number };

const nth = fc.nat({ max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('select' as const),
      item: fc.constantFrom('A', 'B', 'S', 'draft', 'draft 2', undefined),
      isTold: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'look' as const,
        'body' as const,
        'headers' as const,
        'subject' as const,
        'mark' as const,
        'write' as const,
        'return' as const,
      ),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('answer' as const), nth, code: fc.constantFrom(undefined, undefined, undefined, 9030, 9020) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const), nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(300, 5000) }) },
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const isDraft = (item: string | undefined): boolean => item?.startsWith('draft') ?? false;

async function run(steps: readonly Step[]): Promise<number> {
  const host = new FakeHost();
  host.install();
  const mailbox = await connectMailbox();
  let shown: Item | undefined;
  let delivered = 0;

  const wrong: string[] = [];
  /** Nothing in a draft says which one it is: the host knows which was open when the pane was given it. */
  const drafts = new Map<Item, string | undefined>();

  /** Every value that the host makes names its item. It must be the one that it is given for, and that one must still be open. */
  const check = (item: Item, value: string): void => {
    delivered += 1;
    const name = item.mode === 'read' ? item.id : (drafts.get(item) ?? 'no draft');
    if (!value.includes(`<${name}>`)) wrong.push(`${value} for ${name}`);
    if (host.visibleItem !== name) wrong.push(`${value} while ${host.visibleItem ?? 'nothing'} is open`);
  };
  const read = (item: Item, promise: Promise<string | undefined>): void => {
    promise.then(
      (value) => value !== undefined && check(item, value),
      () => undefined,
    );
  };

  let lastDraft: string | undefined;
  for (const each of steps) {
    // To another draft there is no silent way, whatever was open between them: a client that does not tell opens it with a pane of its own.
    if (each.do === 'select') {
      const isAnother = isDraft(each.item) && lastDraft !== undefined && each.item !== lastDraft;
      if (isDraft(each.item)) lastDraft = each.item;
      host.select(each.item, each.isTold || isAnother);
    } else if (each.do === 'look')
      void mailbox.current().then((item) => {
        shown = item;
        if (item?.mode === 'compose') drafts.set(item, host.visibleItem);
        // Whose mailbox it is comes with the item: it may be told late, but never be that of another.
        if (item?.mode === 'read' && item.shared && item.shared.address !== `<${item.id}>@x.example`)
          wrong.push(`${item.shared.address} for ${item.id}`);
      });
    else if (each.do === 'return') host.returnToPane();
    else if (each.do === 'answer') host.answer(each.nth, each.code);
    else if (each.do === 'lose') host.lose(each.nth);
    else if (each.do === 'wait') await vi.advanceTimersByTimeAsync(each.ms);
    else if (shown?.mode === 'read') {
      if (each.do === 'body') read(shown, shown.readBody());
      if (each.do === 'headers') read(shown, shown.readHeaders());
    } else if (shown) {
      if (each.do === 'subject') read(shown, shown.readSubject());
      if (each.do === 'mark') void shown.isStillOpen();
      if (each.do === 'body')
        read(
          shown,
          shown.readBody().then(({ source }) => source),
        );
      if (each.do === 'write')
        void shown.writeBody(`<${drafts.get(shown) ?? ''}> body`, `<${drafts.get(shown) ?? ''}> mended`).catch(() => undefined);
    }
    await vi.advanceTimersByTimeAsync(0);
  }
  // Lets every deadline pass, so that the three places in flight are free for the next sequence.
  host.loseAll();
  await vi.advanceTimersByTimeAsync(60_000);
  host.answerLate();
  await vi.advanceTimersByTimeAsync(0);
  expect([...wrong, ...host.wrongWrites]).toEqual([]);
  return delivered;
}

describe('a pane in Outlook', () => {
  test('is never given one item’s answer for another', { timeout: 300_000 }, async () => {
    let delivered = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 20 }), async (steps) => {
        delivered += await run([{ do: 'select', item: 'A', isTold: true }, { do: 'look' }, ...steps]);
      }),
      { numRuns: 10_000 },
    );
    // The property would hold for a pane that is given nothing at all.
    expect(delivered).toBeGreaterThan(1000);
  });

  test('shows the answer that comes in time', async () => {
    expect(await run([{ do: 'select', item: 'A', isTold: true }, { do: 'look' }, { do: 'body' }, { do: 'answer', nth: 0 }])).toBe(1);
  });

  test('drops the answer that comes after another item was selected', async () => {
    expect(
      await run([
        { do: 'select', item: 'A', isTold: true },
        { do: 'look' },
        { do: 'body' },
        { do: 'select', item: 'B', isTold: true },
        { do: 'answer', nth: 0 },
      ]),
    ).toBe(0);
  });

  test('looks again when the user returns to a pane that was never told of the change', async () => {
    const host = new FakeHost();
    host.install();
    host.select('A', true);
    const mailbox = await connectMailbox();
    let asked = 0;
    mailbox.onItemChange(() => (asked += 1));
    host.select('B', false);
    host.returnToPane();
    expect(asked).toBe(1);
    expect(await mailbox.current()).toMatchObject({ mode: 'read', id: 'B' });
    host.returnToPane();
    expect(asked).toBe(1);
  });

  describe('in a client that goes from one draft to another without a word', () => {
    /** Answers whatever is asked, a few calls deep. */
    const answered = async <T>(host: FakeHost, promise: Promise<T>, code?: number): Promise<T> => {
      for (let i = 0; i < 4; i += 1) {
        await vi.advanceTimersByTimeAsync(0);
        host.answer(0, code);
      }
      await vi.advanceTimersByTimeAsync(10_000);
      host.loseAll();
      return promise;
    };
    const openDraft = async (): Promise<{ host: FakeHost; draft: ComposeItem; told: () => number; mailbox: Mailbox }> => {
      const host = new FakeHost();
      host.install();
      host.select('draft', true);
      const mailbox = await connectMailbox();
      let told = 0;
      mailbox.onItemChange(() => (told += 1));
      const draft = (await mailbox.current()) as ComposeItem;
      return { host, draft, mailbox, told: () => told };
    };

    test('is told them apart by a mark, and looks again', async () => {
      const { host, draft, mailbox, told } = await openDraft();
      for (let look = 0; look < 3; look += 1) expect(await answered(host, draft.isStillOpen())).toBe(true);
      host.select('draft 2', false);
      // Once could be a client that does not give at the moment what was left.
      expect([await answered(host, draft.isStillOpen()), told()]).toEqual([true, 0]);
      expect([await answered(host, draft.isStillOpen()), told()]).toEqual([false, 1]);
      const second = (await mailbox.current()) as ComposeItem;
      expect(await answered(host, second.isStillOpen())).toBe(true);
      // Back to the first one, which carries a mark: that is seen at once, also when the user comes back to the pane.
      host.select('draft', false);
      host.returnToPane();
      await answered(host, Promise.resolve());
      expect(told()).toBe(2);
    });

    test('takes the same draft for the same in a pane that is opened anew, and where nothing can be kept or read', async () => {
      const { host, draft, mailbox, told } = await openDraft();
      await answered(host, draft.isStillOpen());
      const again = (await mailbox.current()) as ComposeItem;
      expect(await answered(host, again.isStillOpen())).toBe(true);
      expect(await answered(host, again.isStillOpen(), 9020)).toBe(true);
      expect(await answered(host, again.isStillOpen())).toBe(true);
      expect(told()).toBe(0);
      for (let look = 0; look < 4; look += 1) {
        const lost = again.isStillOpen();
        await vi.advanceTimersByTimeAsync(60_000);
        expect(await lost).toBe(true);
        host.loseAll();
      }
    });
  });

  test('waits a second for an item that appears late, and no longer', async () => {
    const host = new FakeHost();
    host.install();
    const mailbox = await connectMailbox();
    const late = mailbox.current();
    await vi.advanceTimersByTimeAsync(600);
    host.select('A', true);
    await vi.advanceTimersByTimeAsync(600);
    expect(await late).toMatchObject({ id: 'A' });
    host.select(undefined, true);
    const none = mailbox.current();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await none).toBeUndefined();
  });

  test.each([
    ['is told', { code: undefined }, { address: '<S>@x.example', owner: '<S>@x.example', mayWrite: false }],
    ['is refused', { code: 9020 }, undefined],
    ['is not answered', undefined, undefined],
  ])('knows the shared mailbox of a mail where it %s, and shows the mail in any case', async (_, answer, expected) => {
    const host = new FakeHost();
    host.install();
    host.select('S', true);
    const mailbox = await connectMailbox();
    const open = mailbox.current();
    await vi.advanceTimersByTimeAsync(0);
    if (answer) host.answer(0, answer.code);
    await vi.advanceTimersByTimeAsync(1000);
    const item = await open;
    expect([item?.mode === 'read' && item.id, item?.shared]).toEqual(['S', expected]);
    expect(mailbox.user.address).toBe('li.na@hx-lighting.example');
    host.loseAll();
    await vi.advanceTimersByTimeAsync(60_000);
  });

  test.each([
    ['IPM.Note', undefined],
    ['IPM.Note.SMIME.MultipartSigned', undefined],
    ['IPM.Schedule.Meeting.Request', 'meeting'],
    ['IPM.Schedule.Meeting.Canceled', 'meeting'],
    ['IPM.Note.SMIME', 'encrypted'],
    ['IPM.Note.Secure', 'encrypted'],
    ['IPM.Note.Microsoft.Conversation.Voice', undefined],
  ])('knows what an item of class %s is', async (itemClass, special) => {
    const host = new FakeHost();
    host.install();
    host.select('A', true);
    const mailbox = await connectMailbox();
    Object.assign((Office.context.mailbox as unknown as { item: object }).item, { itemClass });
    expect(await mailbox.current()).toMatchObject({ mode: 'read', special });
  });

  test('says that it cannot read an appointment, which has no sender', async () => {
    const host = new FakeHost();
    host.install();
    host.select('A', true);
    const mailbox = await connectMailbox();
    Object.assign((Office.context.mailbox as unknown as { item: object }).item, { from: undefined, sender: undefined });
    await expect(mailbox.current()).rejects.toMatchObject({ kind: 'host' });
  });

  test('does not ask whose mailbox it is where the client has nothing to say', async () => {
    const host = new FakeHost();
    host.install();
    host.select('A', true);
    const mailbox = await connectMailbox();
    expect((await mailbox.current())?.shared).toBeUndefined();
  });

  test('learns the theme from the event, also where there is no theme to ask for', async () => {
    const host = new FakeHost();
    host.install();
    const mailbox = await connectMailbox();
    expect(mailbox.isDark()).toBeUndefined();
    let told = 0;
    mailbox.onThemeChange(() => (told += 1));
    host.setTheme('#292929');
    expect([mailbox.isDark(), told]).toEqual([true, 1]);
    host.setTheme('#ffffff');
    expect([mailbox.isDark(), told]).toEqual([false, 2]);
  });

  test('goes without settings where storage throws', async () => {
    const host = new FakeHost();
    host.install();
    const mailbox = await connectMailbox();
    expect(mailbox.readSetting('language')).toBeUndefined();
    await expect(mailbox.writeSetting('language', 'en')).rejects.toMatchObject({ kind: 'host' });
  });
});
