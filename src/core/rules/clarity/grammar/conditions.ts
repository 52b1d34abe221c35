import { frameRule } from '#core/rules/clarity/grammar/frame-rule.ts';
import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const willInCondition: TradeRule = frameRule({
  id: 'will-in-condition',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '条件、时间从句里用了 will', en: '“Will” in a condition' },
  message: {
    'zh-CN': '“{quote}”：条件和时间从句用现在时，写“{replacement}”',
    en: '“{quote}”: a condition takes the present, write “{replacement}”.',
  },
  why: {
    'zh-CN': 'if、once、when、after、as soon as 引导的从句里，将来的事用一般现在时：If we receive the deposit this week, we will ship in May。',
    en: 'Behind if, once, when, after and as soon as the future is written in the present: “If we receive the deposit this week, we will ship in May.”',
  },
  frames: `
    {.|,|but|and|so|may|june|day|week|days} if (we|you|they|i) will <not> <@base> => if #1 do not $2
    {.|,|but|and|so|may|june|day|week|days|time|schedule|price|samples|goods|year|month|ship|soon} if (we|you|they|i) will <@base> => if #1 $1
    {.|,|but|and|so} if (it|he|she|the customer|the factory|the price|the vessel|your customer|your boss|our factory) will <@base> => if #1 $1.third
    (once|as soon as|until|unless) (we|you|they|i) will <@base> => #1 #2 $1
    (once|as soon as|until|unless|after|before) (it|he|she|the customer|the factory|the price|the vessel|the deposit|the payment) will <be|@base> => #1 #2 $1.third
    {will|can|shall|must|soon|information|price|samples|goods|you|ship|start|it|production|them} (once|as soon as) (we|you|i|they) <got|received|had|found|knew|confirmed|finished|paid|heard> => #1 #2 $1.base
    (after|before) (we|you|they|i) will <@base> => #1 #2 $1
    {.} when (we|you|i|they) will <@pure|visit|place|order|open|ship|start|need> => when #1 $1
    {.|,|but|and} when (we|you|i|they) will <receive|get|have|arrive|finish|confirm|pay|come|visit|need> {@det|@obj|@noun|@nouns|@mass|in|.|to} => when #1 $1
  `,
  accept: (text, verdict, place, input) => {
    const quote = text.slice(verdict.start, verdict.end).toLowerCase();
    if (/\bbe$/.test(quote)) return !/^if/.test(quote);
    // `Once we received it, we shipped`: only what is still to come is meant.
    if (/^(once|as soon as) \w+ (?!will)/.test(quote))
      return /\b(will|shall|can|must)\b|['’]ll\b/i.test(text.slice(Math.max(0, place.start - 60), place.start));
    const sentence = sentenceAt(input, place.start);
    // `When you will ship?` is a question whose order is wrong, not its tense.
    return !(/^when/.test(quote) && sentence !== undefined && text.charAt(sentence.end - 1) === '?');
  },
  examples: [
    { text: '⟦If you will pay⟧ today, we ship on Friday.', fixed: 'If you pay today, we ship on Friday.' },
    { text: '⟦Once we will receive⟧ the deposit, we start.', fixed: 'Once we receive the deposit, we start.' },
    { text: 'We will ship ⟦as soon as you will confirm⟧ the label.', fixed: 'We will ship as soon as you confirm the label.' },
    { text: 'Please let me know if you will visit the fair.' },
    { text: 'I wonder if we will make it by Friday.' },
    { text: 'If you are willing, we will ship on Friday.' },
  ],
});

const MOMENT =
  /\b(finish|finished|complete|completed|deliver|delivered|ship|shipped|send|sent|ready|reply|confirm|confirmed|pay|paid|arrive|arrived|receive|received|submit|submitted|load|loaded|done)$/i;
const NEGATION = /(\bnot\b|n['’]t\b|\bnever\b|\bcannot\b|\bno\b|\bhold\b|\bwait\b)/i;
const DAY =
  /^ (the )?(\d{1,2}(st|nd|rd|th)?|next|this|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|end of|end|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\b/i;
const CALENDAR =
  /^ (the )?(\d{1,2}(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d|(next|this) (mon|tues|wednes|thurs|fri|satur|sun)day|(mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow\b|end of )/i;

export const untilForBy: TradeRule = judgedRule({
  id: 'deadline-preposition',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '“截止到某日”的介词', en: 'Preposition of a deadline' },
  message: { 'zh-CN': '“{quote}”：最迟某日用 by', en: '“{quote}”: a deadline takes “by”.' },
  why: {
    'zh-CN': '中文“在 5 月 20 日前”：一件事最迟那天做完用 by 20 May；until 表示一直持续到那天；within 后面接一段时间（within 20 days），不接日期。',
    en: 'What is done at the latest on a day is done “by” it; “until” says that something goes on up to the day, and “within” takes a length of time, not a date.',
  },
  wake: ['(until|till|untill|within)'],
  judge: (text, place, words) => {
    const behind = text.slice(place.end, place.end + 24);
    if (words === 'within') return CALENDAR.test(behind) ? { ...place, words: 'by' } : undefined;
    const before = text.slice(Math.max(0, place.start - 70), place.start).trimEnd();
    const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1);
    return MOMENT.test(clause) && !NEGATION.test(clause) && DAY.test(behind) ? { start: place.start, end: place.end, words: 'by' } : undefined;
  },
  examples: [
    { text: 'The order will be finished ⟦until⟧ 20 May.', fixed: 'The order will be finished by 20 May.' },
    { text: 'We can deliver ⟦within⟧ 20 May.', fixed: 'We can deliver by 20 May.' },
    { text: 'The price is valid until 20 May.' },
    { text: 'We cannot ship until 20 May.' },
    { text: 'We deliver within 20 days.' },
    { text: 'We are closed until Friday.' },
  ],
});

export const impossibleNegation: TradeRule = frameRule({
  id: 'wrong-negation',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '否定用错', en: 'Negation that says the wrong thing' },
  message: { 'zh-CN': '“{quote}”的否定有误', en: '“{quote}”: the negation is wrong.' },
  why: {
    'zh-CN':
      '中文“没付款之前”带“没”，英语 before / unless 后面不再否定（before you pay）；一句只用一个否定（do not have any）；否定句的“也”用 either；“都没有”用 none of，not all 是“不全”。',
    en: 'Before and unless carry no second negation (before you pay); one negation a clause (do not have any); “also not” is “not … either”; “all … not” can mean none or not all: say which.',
  },
  frames: `
    (before|unless) (you|we|i|they|he|she|it|the customer) (don't|do not|didn't|did not|haven't|have not|doesn't|does not|can't|cannot|not|no) => #1 #2
    (don't|didn't|doesn't|can't|cannot|won't|haven't|hasn't|do not|did not|does not|can not|will not|have not|never) <?@adv> <@base|@ppl|have|get> <no|nothing|nobody|none|never|hardly> {!longer|doubt|matter|problem|one}
    without (no|not|any no) => without any
    not (no|never) <@noun|@nouns|@mass> 
    (no) (any) <@noun|@nouns|@mass|problem|news|reply> => no $1
    no any => no
    {we|i|they|it|he|she|you|customer|factory|,|and} also (can't|cannot|can not|don't|do not|won't|will not|didn't|isn't|aren't|couldn't|doesn't|haven't|not)
    {.|that|because|but} all (the|our|of the|of our|your|of your) <@nouns> <are|were|is|have|do|can|will> <not>
    {.|that|because|but} all (the|our|of the|of our|your|of your) <@nouns> <aren't|weren't|isn't|haven't|don't|can't|won't|cannot>
    (hardly|scarcely) (can't|cannot|not|don't|didn't) => #1 can
    (no one|nobody|nothing) (can't|cannot|didn't|doesn't|isn't|wasn't|hasn't) => #1 can
  `,
  accept: (text, verdict) => {
    const quote = text.slice(verdict.start, verdict.end).toLowerCase();
    if (/^also (not|do not|don't)$/.test(quote))
      return wordBefore(text, verdict.start).word !== 'but' && wordAfter(text, verdict.end).word !== 'only';
    return true;
  },
  examples: [
    { text: 'We cannot ship ⟦before you do not⟧ pay the balance.', fixed: 'We cannot ship before you pay the balance.' },
    { text: 'We ⟦don’t have no⟧ stock.' },
    { text: '⟦All the cartons are not⟧ labelled.' },
    { text: 'We ⟦also can’t⟧ ship in June.' },
    { text: 'We cannot ship before you pay the balance.' },
    { text: 'We do not have any stock.' },
    { text: 'Not all the cartons are labelled.' },
    { text: 'We cannot ship in June either.' },
  ],
});
