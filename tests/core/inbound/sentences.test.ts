import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMessage } from '#core/review/read-message.ts';

/** Sentences of buyers under a line `# kind`. */
const table: { kind: string; sentence: string }[] = [];
let kind = '';
for (const line of readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('# ')) kind = line.slice(2);
  else if (line !== '') table.push({ kind, sentence: line });
}

/** What the pane would say of the sentence inside a mail: what they ask counts as one, whether it is put as a question or a request. */
function heardIn(sentence: string): string[] {
  const reading = readMessage({ text: `Dear Li Na,\n\nThank you for your mail.\n\n${sentence}\n\nBest regards,\nAnna Berg`, today: '2026-11-28' });
  const heard: string[] = [];
  if (reading.questions.length + reading.requests.length > 0) heard.push('ask');
  if (reading.promises.length > 0) heard.push('promise');
  if (reading.complaint) heard.push('complaint');
  return heard;
}

describe('what a sentence of a received mail does', () => {
  test.each(table.filter((row) => row.kind === 'question' || row.kind === 'request'))('$kind: $sentence', ({ sentence }) => {
    expect(heardIn(sentence)).toEqual(['ask']);
  });
  test.each(table.filter((row) => row.kind === 'promise'))('$kind: $sentence', ({ sentence }) => {
    expect(heardIn(sentence)).toEqual(['promise']);
  });
  test.each(table.filter((row) => row.kind === 'complaint'))('$kind: $sentence', ({ sentence }) => {
    expect(heardIn(sentence)).toContain('complaint');
  });
  test.each(table.filter((row) => row.kind === 'no complaint'))('$kind: $sentence', ({ sentence }) => {
    expect(heardIn(sentence)).not.toContain('complaint');
  });
  test.each(table.filter((row) => row.kind === 'none'))('$kind: $sentence', ({ sentence }) => {
    expect(heardIn(sentence)).toEqual([]);
  });
});
