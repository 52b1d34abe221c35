import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createReviewer } from '#core/review/create-reviewer.ts';
import type { Finding } from '#core/engine/finding.ts';

function lines(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

const review = createReviewer({
  onFailure: (id, cause) => {
    throw new Error(id, { cause });
  },
});

/** Remarks on the wording of one sentence inside a mail that is in order. */
function remarksOn(sentence: string): Finding[] {
  const text = `Dear Anna,\n\nThank you for your mail.\n\n${sentence}\n\nThe label file is ready.\n\nBest regards,\nLi Wei`;
  const at = text.indexOf(sentence);
  const { findings } = review({ subject: 'HX-200', text });
  return findings.filter(({ part, group, start, end }) => part === 'body' && group === 'clarity' && start >= at && end <= at + sentence.length + 1);
}

test('a fault in a usual sentence of trade mail is found', () => {
  expect(lines('faults.txt').filter((sentence) => remarksOn(sentence).length === 0)).toEqual([]);
});

test('the sound sentences beside them are left alone', () => {
  const found = lines('sound.txt').flatMap((sentence) =>
    remarksOn(sentence)
      // Whether the day is vague is another question than whether the sentence is sound.
      .filter(({ rule }) => rule !== 'vague-time')
      .map(({ rule, quote }) => `${rule}: ${quote} in ${sentence}`),
  );
  expect(found).toEqual([]);
});
