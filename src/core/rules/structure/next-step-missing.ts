import { defineRule } from '#core/engine/rule.ts';
import { kindOfDraft } from '#core/rules/kind-of-draft.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { asksNextStep } from '#core/rules/structure/asks-next-step.ts';
import { closingLine, greetingLine, ownWordCount } from '#core/rules/structure/greeting-line.ts';

const KINDS: readonly (string | undefined)[] = ['quotation', 'inquiry-reply', 'follow-up'];
const A_MAIL = 30;
/** A last line that says who acts, if without a day. */
const OFFERS =
  /\b(?:let (?:me|us) know|please|tell (?:me|us)|reply|contact (?:me|us)|call (?:me|us)|write to|shall|if you|when you|once you|as soon as|(?:i|we)(?: will|['’]ll| can| could| would)|look(?:ing)? forward|await\w*|hop(?:e|ing))\b/i;

/** A quotation, an answer to an inquiry or a follow-up that simply stops; with a stock phrase at its end it is `next-step-undated`. */
export const nextStepMissing: TradeRule = defineRule({
  id: 'next-step-missing',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '信停在半路，没有下一步', en: 'The mail just stops' },
  message: { 'zh-CN': '这封信没有提问，也没写接下来谁做什么。', en: 'This mail asks nothing and does not say who does what next.' },
  why: {
    'zh-CN': '报完价就结束，客户看过就放下，三天后你只能再催。最后写一个容易回答的问题加日期：Shall I send the PI by Thursday, 11 March?',
    en: 'An offer that ends with its facts is read and laid aside. End with one question that is easy to answer, with a day: “Shall I send the PI by Thursday, 11 March?”',
  },
  phrases: ['quotation', 'offer', 'quote', 'price', 'prices', 'inquiry', 'enquiry', 'inquiries', 'follow up', 'following up'],
  overlapping: true,
  wakes: ['whole-mail'],
  examples: [
    {
      subject: 'Our quotation for bicycle lights',
      text: 'Dear Anna,\n\nThank you for your inquiry. The price of the BL-20 is USD 2.40/pc FOB Shenzhen for 2,000 pcs, payment 30% deposit. ⟦The light is made of ABS and comes with a battery and a bracket for the handlebar.⟧\n\nKind regards,\nLi Na',
    },
    {
      subject: 'Quotation Q-881: HX-200',
      text: 'Dear Anna,\n\nHere is our quotation for the HX-200 lamp. The unit price is USD 4.20 FOB Ningbo. It is packed 24 pcs a carton. ⟦The housing is made of aluminium and the cable is two metres long.⟧\n\nKind regards,\nLi Na',
    },
    {
      subject: 'Our quotation for bicycle lights',
      text: 'Dear Anna,\n\nThank you for your inquiry. The price of the BL-20 is USD 2.40/pc FOB Shenzhen for 2,000 pcs. The light is made of ABS and comes with a battery and a bracket. Which colour do you need?\n\nKind regards,\nLi Na',
    },
    {
      subject: 'Our quotation for bicycle lights',
      text: 'Dear Anna,\n\nThank you for your inquiry. The price of the BL-20 is USD 2.40/pc FOB Shenzhen for 2,000 pcs, payment 30% deposit. The light is made of ABS. I will call you when the test report is here.\n\nKind regards,\nLi Na',
    },
  ],
  find: (input) => {
    const { draft, sentences } = input;
    if (!greetingLine(input) || !closingLine(input) || ownWordCount(input, A_MAIL) < A_MAIL) return [];
    if (KINDS.indexOf(kindOfDraft(draft)) < 0 || asksNextStep(input)) return [];
    const last = sentences[sentences.length - 1];
    if (!last || sentences.slice(-3).some(({ start, end }) => OFFERS.test(draft.text.slice(start, Math.min(end, start + 400))))) return [];
    return [{ start: last.start, end: last.end }];
  },
});
