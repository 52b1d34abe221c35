import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { signAfter } from '#core/rules/clarity/neighbour-words.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

/** Words that take the reader or a colleague for a man. */
export const genderedWord: TradeRule = lineRule({
  id: 'gendered-word',
  group: 'tone',
  severity: 'info',
  title: { 'zh-CN': '默认对方是男性的称呼', en: 'Word that takes people for men' },
  message: { 'zh-CN': '“{quote}”默认对方是男性：用中性说法', en: '“{quote}” takes people for men: use a neutral word.' },
  why: {
    'zh-CN': '收信人常是女士。Dear Sirs、Gentlemen、salesman 让她觉得不是写给她的。写姓名、Dear team、sales representative。',
    en: 'Many readers are women. “Dear Sirs”, “Gentlemen” and “salesman” pass them over. Write the name, “Dear team” or “sales representative”.',
  },
  entries: phraseLines(`
    dear (sirs|gentlemen|gents|mr sirs) > Dear Sir or Madam | Dear team
    (gentlemen|messrs) {.} > Dear Sir or Madam
    dear sir {.|,} > Dear Sir or Madam
    (salesman|saleswoman|salesgirl|sales girl|sales lady|saleslady) > sales representative
    (salesmen|saleswomen|salesgirls|sales girls) > sales representatives
    (chairman|chairwoman) {of|will|is|and|.|,|has} > chairperson
    (spokesman|spokeswoman) > spokesperson
    (businessman) > business person
    (businessmen) > business people
    (workmen) > workers
    (office|our|the|factory) girl[s] > assistant
    (housewife|housewives) > home user
    (a man's|man-sized|girly) {job|work|price|colour|color}
    man of (his) word
  `),
  accept: (_, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    if (/^dear sir$/.test(quote)) return beginsSentence(text, hit.start) && !/[/]/.test(signAfter(text, hit.end));
    if (/^(gentlemen|messrs)$/.test(quote)) return beginsSentence(text, hit.start);
    return true;
  },
  examples: [
    { text: '⟦Dear Sirs⟧,\n\nThe PI is attached.', fixed: 'Dear Sir or Madam,\n\nThe PI is attached.' },
    { text: 'Our ⟦salesman⟧ will call you.', fixed: 'Our sales representative will call you.' },
    { text: 'Dear Sir or Madam,\n\nThe PI is attached.' },
    { text: 'Man-made fibre and a manhole cover; Mr. Chairman Foods Ltd.' },
  ],
});
