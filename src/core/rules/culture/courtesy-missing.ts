import { defineRule } from '#core/engine/rule.ts';
import { isKind, sentencesAfterGreeting } from '#core/rules/culture/courtesy.ts';
import { customerIn, mannersEvidence, readerManners } from '#core/rules/culture/reader.ts';
import { salutationOf } from '#core/rules/culture/salutation.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const LINE = 'I hope you and your team are well. ';

/** A first mail that starts with a demand where one kind line comes first. */
export const courtesyMissing: TradeRule = defineRule({
  id: 'courtesy-missing',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '少一句问候', en: 'No kind line before business' },
  message: { 'zh-CN': '给{market}客户，正事前先问候一句', en: 'One kind line first is usual in mail to {market}' },
  why: {
    'zh-CN': '当地做生意先讲关系。开头一句真诚的问候或感谢就够，不用长；同一天往来的回复可省。',
    en: 'Relationship comes first there. One sincere line is enough; quick replies of the same day need none.',
  },
  source: 'meyer',
  examples: [
    { subject: 'Label HX-200', text: 'Dear Mr. Hassan,\n\n⟦Send me the label file today.⟧ We need it for printing.', context: customerIn('EG') },
    {
      subject: 'New price',
      text: 'Dear Sr. João,\n\n⟦The price of HX-200 is USD 4.20.⟧ The quote is valid until 31 March.',
      context: customerIn('BR'),
    },
    { subject: 'Label', text: 'Dear Mr. Hassan,\n\nI hope you and your team are well. Could you send the label file?', context: customerIn('EG') },
    { subject: 'Label', text: 'Dear Mr. Hassan,\n\nThank you for the drawing. Send me the label file.', context: customerIn('EG') },
    { subject: 'Label', text: 'Dear Mr. Hassan,\n\nEid Mubarak to you and your family! The label file is attached.', context: customerIn('EG') },
    { subject: 'Label', text: 'Dear Ms. Weber,\n\nSend me the label file.', context: customerIn('DE') },
    { subject: 'Re: Label', text: 'Dear Mr. Hassan,\n\nSend me the label file.', context: customerIn('EG') },
    { text: 'Send me the label file.', context: customerIn('EG') },
  ],
  wakes: ['customer'],
  *find(input) {
    const manners = readerManners(input);
    if (!manners || !input.isWholeMail || input.isReply || manners.relationship !== 'high' || manners.courtesyLines === 0) return;
    if (!salutationOf(input.draft)) return;
    const [first, second] = sentencesAfterGreeting(input);
    const { text } = input.draft;
    if (!first || isKind(text.slice(first.start, first.end)) || (second && isKind(text.slice(second.start, second.end)))) return;
    yield {
      start: first.start,
      end: first.end,
      values: { market: manners.name },
      evidence: mannersEvidence(manners, 'tone', {
        'zh-CN': `正事前约${manners.courtesyLines}句问候`,
        en: `about ${manners.courtesyLines} polite line(s) before business`,
      }),
      fixes: [{ label: LINE.trim(), edits: [{ start: first.start, end: first.start, text: LINE }] }],
    };
  },
});
