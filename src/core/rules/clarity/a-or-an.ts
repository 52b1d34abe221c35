import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

export const aOrAn: TradeRule = lineRule({
  id: 'a-or-an',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': 'a 与 an 用错', en: 'A or an' },
  message: { 'zh-CN': '“{quote}”应为“{replacement}”', en: '“{quote}” should be “{replacement}”.' },
  why: {
    'zh-CN': '看读音不看字母：元音音素前用 an（an order、an hour、an LED、an MOQ），辅音音素前用 a（a unit、a European buyer）。',
    en: 'The sound decides, not the letter: an order, an hour, an LED, an MOQ; a unit, a European buyer, a one-year warranty.',
  },
  entries: phraseLines(`
    a (order|orders|inquiry|enquiry|offer|invoice|email|e-mail|item|idea|agent|agreement|answer|address|account|attachment|appointment|update|urgent|earlier|early|easy|old|online|open|other|interesting|important|independent|inspection|increase|insurance|industrial|international|internal|example|exhibition|extra|excellent|experienced|expert|engineer|end|effective|electric|electronic|energy|empty|english|amount|average|additional|advance|automatic|available|irrevocable|issue|order-based|original|outdoor|opportunity|oem|odm|hour|honest|honor|led|moq|fob|xl|hs|lcl|fcl|rfq|sgs|mp4|iso|eu|nda|msds|sds|ul|fda|exw|lcd|ip44|ip54|ip67|ip68|aql|s-hook|x-ray|hdmi|iec|en|etd|eta|rma|fob-based|sku-list|m8|m6|mdf|abs|eva|uv|ac|rgb|smd|ip65|8|11|18|80|8%|8-week|11-day) > an $1
    an (sample|product|price|quotation|quote|customer|client|new|big|good|supplier|factory|manufacturer|company|discount|problem|question|reply|container|carton|unit|unique|used|useful|usual|european|uniform|united|usb|university|one|one-year|one-time|week|month|year|day|trial|small|large|special|payment|shipment|delivery|drawing|pi|po|catalogue|catalog|mail|letter|message|machine|mould|mold|design|long|short|high|low|better|best|first|second|third|few|lot) > a $1
  `),
  examples: [
    { text: 'We would like to place ⟦a order⟧.', fixed: 'We would like to place an order.' },
    { text: 'This is ⟦an unit⟧ price.', fixed: 'This is a unit price.' },
    { text: 'An hour later an LED failed.' },
    { text: 'We serve a European buyer under a one-year contract.' },
    { text: 'Plan A offer: 500 pcs; plan B offer: 1,000 pcs.' },
  ],
  // `Plan A offer`: a capital A inside a sentence is a letter.
  accept: (_, hit, text) => text.charAt(hit.start) === 'a' || beginsSentence(text, hit.start),
});
