import { phraseRule } from '#core/rules/phrase-rule.ts';

export const subjectSpamWords = phraseRule({
  id: 'subject-spam-words',
  group: 'subject',
  severity: 'warning',
  title: { 'zh-CN': '主题含广告词', en: 'Spam words in the subject' },
  message: { 'zh-CN': '主题里的“{quote}”容易被当成垃圾邮件。', en: '“{quote}” in the subject gets a mail filtered out.' },
  why: {
    'zh-CN': '这类词是过滤器的关键词，采购看到也会直接删。写产品、规格和对方关心的一个事实。',
    en: 'Filters look for such words and buyers delete them unread. Name the product, its data and one fact that matters to the reader.',
  },
  subjectOnly: true,
  entries: [
    { find: '(hot|big|super|clearance) sale' },
    { find: 'hot selling' },
    { find: '(best|lowest|cheapest|unbeatable|super|special) (price|prices|offer|offers|deal|deals)' },
    { find: '(big|huge|great|special) (discount|discounts|promotion)' },
    { find: 'factory (direct|price|outlet)' },
    { find: 'direct factory' },
    { find: '(limited time|limited-time|last chance|act now|click here|100% free)' },
    { find: '(promotion|promotions|winner|make money|amazing|guaranteed)' },
    { find: '(cheap|cheapest)' },
  ],
  examples: [
    { subject: '⟦Hot sale⟧: LED panels', text: 'Dear Anna,' },
    { subject: '⟦Factory direct⟧ lamps', text: 'Dear Anna,' },
    { subject: '⟦Best price⟧ for you', text: 'Dear Anna,' },
    { subject: 'Lead-free solder wire: quote QT-118', text: 'Dear Anna,' },
    { subject: 'Price for HX-200 from 1 April', text: 'Dear Anna, this is our best price.' },
    { subject: 'Re: best price for HX-200', text: 'Dear Anna,' },
  ],
});
