import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const GENERIC =
  /^(?:(?:a|the|our|your|my|new|please|some|about|for|first|latest|best|good|kind|dear)\s+)*(?:hello|hi|hey|e?in?quir(?:y|ies)|enquiry|questions?|quotations?|quotes?|offers?|orders?|help|update[ds]?|urgent|important|news|business|cooperation|co-operation|price(?:s| list)?|samples?|documents?|docs?|files?|attachments?|greetings?|good (?:day|morning|afternoon|evening)|sir|friends?|customer|(?:please )?(?:check|confirm|reply|read|see|note)|from china|company introduction|introduction|payments?|shipments?|shipping|delivery|invoices?|pi|po|feedback|information|info|message|e?mail|reply|follow[- ]?up|reminder|meeting|products?|catalog(?:ue)?s?|request|notice|thanks?(?: you)?|no subject|none|test|\.+|ok|fyi)[\s!.?,]*$/i;

export const subjectGeneric: TradeRule = defineRule({
  id: 'subject-generic',
  group: 'subject',
  severity: 'warning',
  title: { 'zh-CN': '主题太笼统', en: 'Subject says nothing' },
  message: { 'zh-CN': '主题“{quote}”没有说明内容。', en: 'The subject “{quote}” does not say what the mail is about.' },
  why: {
    'zh-CN':
      '客户一天收上百封邮件，只看主题决定先看哪封，之后也靠主题查找。写清单号或型号＋事项＋日期：Quote Q-881: HX-200, 5,000 pcs, valid to 31 March。',
    en: 'Buyers sort by the subject and search by it later. Name number or product, matter and date: Quote Q-881: HX-200, 5,000 pcs, valid to 31 March.',
  },
  examples: [
    { subject: '⟦Hello⟧', text: 'Dear Anna,' },
    { subject: '⟦Please confirm!⟧', text: 'Dear Anna,' },
    { subject: 'Re: ⟦Quotation⟧', text: 'Dear Anna,' },
    { subject: '⟦our new products⟧', text: 'Dear Anna,' },
    { subject: 'Order PO-77045: label file needed by 11 March', text: 'Dear Anna,' },
    { subject: 'Quotation for HX-200', text: 'Dear Anna,' },
    { subject: 'Sample shipment by DHL', text: 'Dear Anna,' },
  ],
  wakes: ['worded-subject'],
  find: ({ topic: { text, start } }) => {
    return text.length > 0 && text.length < 60 && GENERIC.test(text) ? [{ part: 'subject', start, end: start + text.length }] : [];
  },
});
