import { expect, test } from 'vitest';
import { allRules } from '#core/rules/index.ts';
import { sendGateRules } from '#core/rules/send-gate-rules.ts';

test('every rule that can stop a mail is in the send gate', () => {
  const atTheGate = new Set(sendGateRules.map(({ id }) => id));
  expect(allRules.filter(({ id, severity }) => severity === 'error' && !atTheGate.has(id)).map(({ id }) => id)).toEqual([]);
});

test('the send gate has no rule of its own', () => {
  const known = new Set(allRules);
  expect(sendGateRules.filter((rule) => !known.has(rule))).toEqual([]);
});
