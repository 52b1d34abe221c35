import { defineRule } from '#core/engine/rule.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { closingLine, greetingLine, ownWordCount } from '#core/rules/structure/greeting-line.ts';

/** Longer mails have something to say. */
const SHORT = 90;
/** What makes a follow-up worth its reading: a thing offered, a change, a choice, a day. */
const NEW =
  /\b(?:attached|enclosed|alternative\w*|instead|another (?:option|way|version)|options?|suggest\w*|propose\w*|sample|test(?:ed)? |report|drawing|photos?|video|catalogue|catalog|in stock|new |now |since then|meanwhile|reduced?|discount|lower|save|trial|valid|expires?|reserved?|slot|booth|fair|visit|raw material|copper|steel|freight|because|so that|to keep|in time for|if (?:the|you|price|it)|which of|call on|call you|a short call)\b/i;

/** A chaser that brings nothing. */
export const followUpEmpty: TradeRule = defineRule({
  id: 'follow-up-empty',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '跟进信没有新内容', en: 'Follow-up without news' },
  message: { 'zh-CN': '“{quote}”之外，这封信没带来任何新东西。', en: 'Beyond “{quote}” this mail brings nothing new.' },
  why: {
    'zh-CN':
      '“收到了吗、有消息吗”只是催，第二封就没人回了。每次带一样新东西：替代方案、到货日期、测试报告、一个容易回答的小问题。例：Would the 40 W version at USD 3.60 fit your budget?',
    en: 'Asking for news is pressure, and the second such mail goes unread. Bring one new thing each time: an alternative, a date, a report, a small question: “Would the 40 W version at USD 3.60 fit your budget?”',
  },
  phrases: expandPhrase(
    "(follow up|following up|checking in|check in with you|any update|any updates|any news|any feedback|any progress|have you had (a|the) chance|(did|have) you [already ](receive|received|get|got|see|seen|check|checked|read) (my|our|the) (mail|email|e-mail|quotation|offer|quote|message|price|catalogue|last mail|last email|last message)|(my|our) (last|previous|earlier) (mail|email|e-mail|message)|haven't heard from you|have not heard from you|not received your reply|no reply from you)",
  ),
  wakes: ['whole-mail'],
  examples: [
    {
      subject: 'Quotation Q-881',
      text: 'Dear Anna,\n\n⟦Have you had a chance⟧ to look at our quotation? We wait for your kind reply.\n\nKind regards,\nLi Na',
    },
    { subject: 'Re: HX-200', text: 'Dear Anna,\n\nI am ⟦following up⟧ on my mail of last week. Is there any interest?\n\nKind regards,\nLi Na' },
    {
      subject: 'Quotation Q-881',
      text: 'Dear Anna,\n\nHave you had a chance to look at our quotation? If the price is the point, the 40 W version at USD 3.60 may fit.\n\nKind regards,\nLi Na',
    },
    { subject: 'Artwork', text: 'Dear Anna,\n\nAny news on the artwork? The printer needs it by 9 March.\n\nKind regards,\nLi Na' },
    { subject: 'Test', text: 'Dear Anna,\n\nI am following up on my mail of last week; the test report is attached.\n\nKind regards,\nLi Na' },
  ],
  find: (input) => {
    const [first] = input.phrases('follow-up-empty');
    if (!first || !greetingLine(input) || !closingLine(input) || ownWordCount(input, SHORT) >= SHORT) return [];
    if ((input.context.attachments ?? []).length > 0) return [];
    if (input.facts('money').length + input.facts('quantity').length + input.facts('percent').length + input.facts('lead-time').length > 0) return [];
    const { text } = input.draft;
    // The day of the mail chased is old; a day ahead is a reason.
    if (
      input
        .facts('date')
        .some(({ start }) => !/\b(?:of|on|dated|since|from|sent)\s+(?:the )?(?:\w+day,? )?$/i.test(text.slice(Math.max(0, start - 24), start)))
    )
      return [];
    const from = input.sentences[0]?.start ?? 0;
    const last = input.sentences[input.sentences.length - 1]?.end ?? from;
    if (NEW.test(text.slice(from, last)) || /\b(?:mon|tues|wednes|thurs|fri)day\b/i.test(text.slice(from, last))) return [];
    return [{ start: first.start, end: first.end }];
  },
});
