import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { finishOnce } from '#outlook/finish-once.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function finished(work: () => Promise<string>): Promise<readonly string[]> {
  const results: string[] = [];
  finishOnce(
    work,
    (reason) => reason,
    2000,
    (result) => results.push(result),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return results;
}

const after = (ms: number, result: string): Promise<string> => new Promise((resolve) => setTimeout(() => resolve(result), ms));

describe('a handler finishes exactly once', () => {
  test.each([
    ['with its result', () => after(10, 'done'), 'done'],
    ['as failed when it rejects', () => Promise.reject(new Error('body unreadable')), 'failed'],
    [
      'as failed when it throws at once',
      () => {
        throw new Error('item gone');
      },
      'failed',
    ],
    ['as late when it is never ready', () => new Promise<string>(() => undefined), 'late'],
    ['as late, and not again, when its result comes afterwards', () => after(2500, 'done'), 'late'],
    ['as late, and not again, when it fails afterwards', () => after(2500, '').then(() => Promise.reject(new Error('too late'))), 'late'],
  ])('%s', async (_, work, expected) => {
    expect(await finished(work)).toEqual([expected]);
  });

  test('and has no deadline left by then', async () => {
    let left: number | undefined;
    finishOnce(
      () => Promise.resolve(''),
      () => '',
      2000,
      () => (left = vi.getTimerCount()),
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(left).toBe(0);
  });
});
