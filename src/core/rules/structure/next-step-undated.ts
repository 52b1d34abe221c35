import { defineRule } from '#core/engine/rule.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';

/** True when the mail asks for something in particular or names a day, so that the reader knows what to do. */
function hasNextStep(input: RuleInput): boolean {
  if (input.facts('date').length > 0) return true;
  return input.sentences.some(({ start, end }) =>
    /\?\s*$|^(?:please|could you|can you|kindly) (?!advise\.?$)/i.test(input.draft.text.slice(start, Math.min(end, start + 400))),
  );
}

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
      { find: '(please advise|please feedback|please give us feedback)' },
      { find: '(awaiting|waiting for|wait for) your (reply|feedback|response|answer|news|comments|good news|kind reply|early reply)' },
      {
        find: '(looking|look) forward to your (early |kind |soonest |prompt |positive |favorable |favourable |)(reply|feedback|response|answer|comments|news)',
      },
      { find: '(looking|look) forward to hearing from you[ soon]' },
    ],
    accept: (input, { end }) => /^\s*[.!]*\s*(?:\n|$)/.test(input.draft.text.slice(end, end + 6)) && input.isWholeMail && !hasNextStep(input),
    examples: [
      { subject: 'HX-200', text: 'Dear Anna,\n\nOur price is USD 4.20/pc FOB Ningbo.\n\n⟦Looking forward to your reply⟧.' },
      { subject: 'HX-200', text: 'Dear Anna,\n\nThe sample is ready.\n\n⟦Please advise⟧.' },
      { subject: 'HX-200', text: 'Dear Anna,\n\nCould you confirm the colour?\n\nLooking forward to your reply.' },
      { subject: 'HX-200', text: 'Dear Anna,\n\nPlease advise which port you prefer.' },
    ],
  }),
);
