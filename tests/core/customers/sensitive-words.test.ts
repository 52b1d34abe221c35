import { expect, test } from 'vitest';
import { sensitiveWords } from '#core/customers/sensitive-words.ts';

test.each([
  'She is a practising Catholic, no calls on Sunday',
  'Mr Khan is Muslim',
  'Was diagnosed with cancer in May',
  'She is pregnant, back in October',
  'Member of the Labour Party',
  'Her religion forbids it',
  '他是穆斯林，不喝酒',
  '王总查出糖尿病',
  '她怀孕了，十月回来',
  '信佛教',
])('warns: %s', (note) => expect(sensitiveWords(note)).not.toEqual([]));

test.each([
  'Office closes early during Ramadan; no meetings on Friday afternoon',
  'Needs a health certificate for each lot',
  'Third party inspection by SGS before shipment',
  'Christian Weber signs the orders',
  'Wants the disease control label in German',
  'On parental leave until October, Jonas Brandt stands in',
  'Votes on the budget in January',
  'Conservative estimate: 4 containers a year',
  '斋月期间下午两点下班',
  '需要健康证和卫生证书',
  '第三方验货',
  '党参提取物，月需 2 吨',
  '客户支持我们的新包装',
  '得了订单会马上付定金',
])('does not warn: %s', (note) => expect(sensitiveWords(note)).toEqual([]));
