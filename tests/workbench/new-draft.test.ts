import { describe, expect, test } from 'vitest';
import { newDraft } from '#workbench/mail/new-draft.ts';
import { prefixedSubject } from '#workbench/mail/reply-html.ts';

describe('a new draft', () => {
  test('ends with the signature, after what an add-in put first', () => {
    const { html } = newDraft({ name: 'Li Na', address: 'li.na@hx-lighting.example' }, { html: '<p>Dear Dr. Weber,</p>' });
    expect(html.indexOf('Dear Dr. Weber,')).toBeLessThan(html.indexOf('id="Signature"'));
  });
});

describe('the subject of an answer', () => {
  test.each([
    ['Quotation', 'reply', 'en', 'Re: Quotation'],
    ['RE: Quotation', 'reply', 'en', 'RE: Quotation'],
    ['AW: Quotation', 'reply', 'en', 'AW: Quotation'],
    ['回复：报价', 'reply', 'zh-CN', '回复：报价'],
    ['Quotation', 'reply', 'zh-CN', '回复: Quotation'],
    ['Re: Quotation', 'forward', 'en', 'Fw: Re: Quotation'],
    ['FW: Quotation', 'forward', 'en', 'FW: Quotation'],
    ['Regarding', 'reply', 'en', 'Re: Regarding'],
  ] as const)('%j to %s in %s is %j', (subject, kind, language, expected) => {
    expect(prefixedSubject(subject, kind, language)).toBe(expected);
  });
});
