import { defineRule } from '#core/engine/rule.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { asksNextStep } from '#core/rules/structure/asks-next-step.ts';

export const nextStepUndated: TradeRule = defineRule(
  phraseRule({
    id: 'next-step-undated',
    group: 'structure',
    severity: 'info',
    title: { 'zh-CN': '没有明确的下一步', en: 'No next step' },
    message: { 'zh-CN': '“{quote}”没说要对方做什么、什么时候。', en: '“{quote}” leaves open what is to be done, and by when.' },
    why: {
      'zh-CN': '客户读完不知道该回什么，就先放着。写成一个具体问题加日期：Could you confirm the colour by Thursday, 11 March?',
      en: 'The reader does not know what to answer and puts it off. Ask one thing with a date: Could you confirm the colour by Thursday, 11 March?',
    },
    bodyOnly: true,
    entries: [
      { find: '(please |kindly )(advise|feedback|give us feedback|give us your feedback)' },
      { find: '(hope|hoping|wish|wishing) to (hear from you|receive your reply|get your reply)[ soon| asap| as soon as possible| early]' },
      { find: '(awaiting|waiting for|wait for) your (reply|feedback|response|answer|news|comments|good news|kind reply|early reply)' },
      {
        find: '(looking|look) forward to your (early |kind |soonest |prompt |positive |favorable |favourable |)(reply|feedback|response|answer|comments|news)',
      },
      { find: '(looking|look) forward to hearing from you[ soon]' },
    ],
    accept: (input, { end }) => /^\s*[.!]*\s*(?:\n|$)/.test(input.draft.text.slice(end, end + 6)) && input.isWholeMail && !asksNextStep(input),
    examples: [
      { subject: 'HX-200', text: 'Dear Anna,\n\nOur price is USD 4.20/pc FOB Ningbo.\n\n⟦Looking forward to your reply⟧.' },
      { subject: 'HX-200', text: 'Dear Anna,\n\nThe sample is ready.\n\n⟦Please advise⟧.' },
      { subject: 'HX-200', text: 'Dear Anna,\n\nOn 3 March we sent you the price.\n\n⟦Waiting for your reply⟧.', context: { today: '2027-03-15' } },
      { subject: 'HX-200', text: 'Dear Anna,\n\nWe will load on 20 March.\n\nLooking forward to your reply.', context: { today: '2027-03-15' } },
      { subject: 'HX-200', text: 'Dear Anna,\n\nCould you confirm the colour?\n\nLooking forward to your reply.' },
      { subject: 'HX-200', text: 'Dear Anna,\n\nPlease advise which port you prefer.' },
    ],
  }),
);
