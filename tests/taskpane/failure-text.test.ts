import { describe, expect, test } from 'vitest';
import { ApiError } from '#api/api-error.ts';
import { MailboxError } from '#outlook/mailbox-error.ts';
import { failureText } from '#taskpane/failure-text.ts';

describe('failures in words', () => {
  test.each(['timeout', 'not-supported', 'permission', 'host'] as const)(
    'a mailbox failure of kind %s has a title and what to do, in both languages',
    (kind) => {
      const text = failureText(new MailboxError(kind, 'raw words of the host'));
      for (const language of ['zh-CN', 'en'] as const) {
        expect(text?.title[language]).not.toBe('');
        expect(text?.what[language]).not.toBe('');
        expect(text?.what[language]).not.toContain('raw words');
      }
    },
  );

  test('an answer for a mail that the user has left is no failure', () => {
    expect(failureText(new MailboxError('superseded', 'gone'))).toBeUndefined();
    expect(failureText(new DOMException('aborted', 'AbortError'))).toBeUndefined();
  });

  test('a refusal of the server is said in the words of the server', () => {
    expect(failureText(new ApiError(400, { code: 'invalid', message: 'country: two letters' }))?.what.en).toBe('country: two letters');
  });

  test('a fault of the server never shows its cause', () => {
    expect(JSON.stringify(failureText(new ApiError(500, { code: 'internal', message: 'relation "x" does not exist' })))).not.toContain('relation');
  });
});
