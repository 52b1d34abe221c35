import { titleOf } from '#core/culture/titles.ts';
import { defineRule } from '#core/engine/rule.ts';
import { salutationOf } from '#core/rules/culture/salutation.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** All words of politeness that say no more than Mr. or Ms., before the name or behind it; two of them must stand in the mail. */
const POLITE_WORDS =
  'mr mister herr sr señor senor monsieur sig signor signore dhr ms mrs miss frau sra señora senora señorita senorita srta mme madame sig.ra signora mevr mx m encik cik puan don doña dona pan pani pak bapak ibu bu anh chi chị shri smt khun san sama bey hanim hanım -san -sama -bey -hanim -hanım'.split(
    ' ',
  );
const BEHIND_NAME = {
  'zh-CN': '“{quote}”：Bey、Hanım 放在名字后面，写“{name}”',
  en: '“{quote}”: Bey and Hanım stand behind the given name: “{name}”.',
};
const AFTER = /[- ](san|sama|bey|han[ıi]m)$/i;

/** `Mr. Tanaka-san`, `Ms. Elif Hanım`, `Ms. Frau Keller`: one polite word is enough. */
export const honorificDoubled: TradeRule = defineRule({
  id: 'honorific-doubled',
  group: 'culture',
  severity: 'warning',
  title: { 'zh-CN': '敬称重复', en: 'Two polite words for one name' },
  message: { 'zh-CN': '“{quote}”敬称重复，留一个', en: '“{quote}” has two polite words: keep one' },
  why: {
    'zh-CN': '-san、Bey、Herr 等本身就是敬称，不与 Mr./Ms. 叠用；-san 跟在姓后，Bey/Hanım 跟在名后。',
    en: '-san, Bey or Herr replace Mr. and Ms.; -san follows the family name, Bey and Hanım the given name.',
  },
  source: 'asianow_jp',
  examples: [
    { text: 'Dear ⟦Mr. Tanaka-san⟧,\n\nThe PI is attached.', fixed: 'Dear Tanaka-san,\n\nThe PI is attached.' },
    { text: 'Dear ⟦Ms. Elif Hanım⟧,\n\nThe PI is attached.', fixed: 'Dear Elif Hanım,\n\nThe PI is attached.' },
    { text: 'Dear ⟦Ms. Frau Keller⟧,\n\nThe PI is attached.', fixed: 'Dear Frau Keller,\n\nThe PI is attached.' },
    { text: 'Dear ⟦Bey Mehmet⟧,\n\nThe PI is attached.', fixed: 'Dear Mehmet Bey,\n\nThe PI is attached.' },
    { text: 'Dear Mehmet Bey,\n\nThe PI is attached.' },
    { text: 'Dear Tanaka-san,\n\nThe PI is attached.' },
    { text: 'Dear Mr. Tanaka,\n\nThe PI is attached.' },
    { text: 'Dear Ms. Herrmann,\n\nThe PI is attached.' },
    { text: 'Dear Mr. Susan,\n\nThe PI is attached.' },
  ],
  phrases: POLITE_WORDS,
  *find(input) {
    const { draft } = input;
    // `Dear Bey Mehmet`: it follows the name.
    const turned = /^dear (bey|han[ıi]m) ([A-ZÇĞİÖŞÜ][\wçğıöşü]+)(?=\s*[,:\n])/im.exec(draft.text.slice(0, 80));
    if (turned && draft.text.slice(0, turned.index).trim() === '') {
      const start = turned.index + 5;
      const name = `${turned[2] ?? ''} ${turned[1] ?? ''}`;
      const end = turned.index + turned[0].length;
      yield { start, end, message: BEHIND_NAME, values: { name }, fixes: [{ label: name, edits: [{ start, end, text: name }] }] };
    }
    if (input.phrases('honorific-doubled').length < 2) return;
    for (const person of salutationOf(draft)?.people ?? []) {
      const plain = person.titles.filter((title) => titleOf(title)?.kind === 'plain');
      const name = draft.text.slice(person.name.start, person.name.end);
      const after = AFTER.test(name);
      if (plain.length === 0 || (!after && plain.length < 2)) continue;
      const first = plain[0] ?? '';
      const text = draft.text.slice(person.start, person.end);
      const kept = text.slice(text.indexOf(first) + first.length).trim();
      yield { start: person.start, end: person.end, fixes: [{ label: kept, edits: [{ start: person.start, end: person.end, text: kept }] }] };
    }
  },
});
