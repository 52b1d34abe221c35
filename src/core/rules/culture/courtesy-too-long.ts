import { defineRule } from '#core/engine/rule.ts';
import { isSmallTalk, sentencesAfterGreeting } from '#core/rules/culture/courtesy.ts';
import { customerIn, mannersEvidence, readerManners } from '#core/rules/culture/reader.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Two and more lines of small talk to a reader who starts with the business. */
export const courtesyTooLong: TradeRule = defineRule({
  id: 'courtesy-too-long',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '寒暄太长', en: 'Much small talk' },
  message: { 'zh-CN': '给{market}客户，寒暄一句就够', en: 'One polite line is enough in mail to {market}' },
  why: {
    'zh-CN': '当地商务邮件习惯开门见山，重点要在第一屏看到。留一句感谢，其余删掉，直接写事由。',
    en: 'Business usually comes at once there, and the point should be on the first screen. Keep one line of thanks.',
  },
  source: 'meyer',
  examples: [
    {
      text: 'Dear Ms. Weber,\n\n⟦How are you? How is the weather in Hamburg?⟧ The PI is attached.',
      context: customerIn('DE'),
      fixed: 'Dear Ms. Weber,\n\nHow are you? The PI is attached.',
    },
    { text: 'Hi Jan,\n\n⟦Hope you are well. I hope your family is fine.⟧ The PI is attached.', context: customerIn('NL') },
    {
      text: 'Hi Jan,\n\n⟦I hope business is going well. Thank you very much for your long trust. We sincerely appreciate it.⟧ The PI is attached.',
      context: customerIn('NL'),
    },
    {
      text: 'Dear Ms. Weber,\n\n⟦Hope you are doing great! Wishing you a wonderful day and a prosperous business.⟧ The PI is attached.',
      context: customerIn('DE'),
    },
    { text: 'Hi Avi,\n\nI hope you are well. Happy Hanukkah to you and your family! The PI is attached.', context: customerIn('IL') },
    { text: 'Hi Jan,\n\nThank you for your support with the test. The PI is attached.', context: customerIn('NL') },
    { text: 'Hi Jan,\n\nHope you are well. The PI is attached.', context: customerIn('NL') },
    { text: 'Dear Mr. Hassan,\n\nHow are you? I hope your family is well. The PI is attached.', context: customerIn('EG') },
    { text: 'How are you? How is the weather? The PI is attached.' },
  ],
  wakes: ['customer'],
  *find(input) {
    const manners = readerManners(input);
    if (manners?.courtesyLines !== 0) return;
    const { text } = input.draft;
    const sentences = sentencesAfterGreeting(input);
    let count = 0;
    while (count < 5 && count < sentences.length) {
      const sentence = sentences[count];
      if (!sentence || !isSmallTalk(text.slice(sentence.start, sentence.end))) break;
      count++;
    }
    const first = sentences[0];
    const last = sentences[count - 1];
    if (count < 2 || !first || !last) return;
    yield {
      start: first.start,
      end: last.end,
      values: { market: manners.name },
      evidence: mannersEvidence(manners, 'tone', { 'zh-CN': '直接谈正事', en: 'business comes at once' }),
      fixes: [{ label: text.slice(first.start, first.end), edits: [{ start: first.end, end: last.end, text: '' }] }],
    };
  },
});
