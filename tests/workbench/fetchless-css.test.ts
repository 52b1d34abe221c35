import { describe, expect, test } from 'vitest';
import { fetchlessCss } from '#workbench/mail/fetchless-css.ts';

describe('a style sheet of a mail', () => {
  test.each([
    ['p { margin: 0 }', 'p { margin: 0 }'],
    ['@import url(https://a.example/x.css); p { margin: 0 }', ' p { margin: 0 }'],
    ['@IMPORT "https://a.example/x.css"', ''],
    ["body { background: url('https://a.example/z.png') }", 'body { background: none }'],
    ['a { background: URL( https://a.example/z.png', 'a { background: none'],
    ['b { background: url(javascript:alert(1)) }', 'b { background: none) }'],
    ['i { background: url("data:image/png;base64,AAAA") }', 'i { background: url("data:image/png;base64,AAAA") }'],
  ])('%j becomes %j', (css, expected) => {
    expect(fetchlessCss(css)).toBe(expected);
  });
});
