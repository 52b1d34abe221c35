import { defineRule } from '#core/engine/rule.ts';
import { kindOfDraft } from '#core/rules/kind-of-draft.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import { closingLine, greetingLine } from '#core/rules/structure/greeting-line.ts';
import type { Localised } from '#core/text/language.ts';

const REGRET: Localised = { 'zh-CN': '一句为具体问题的歉意', en: 'a word of regret' };
const FACTS: Localised = { 'zh-CN': '事实（数量、批号或查到了什么）', en: 'the facts (how many, which lot, what was found)' };
const STEP: Localised = { 'zh-CN': '带日期的下一步', en: 'a next step with its day' };

const SAYS_REGRET =
  /\b(?:sorry|apologi[sz]e\w*|apolog(?:y|ies)|regret|unfortunate\w*|understand (?:how|your|that you)|should not have happened|not (?:good|acceptable) enough)\b/i;
const SAYS_FACTS =
  /\d ?%|\b\d+ (?:of (?:the|your)|(?!days|hours|weeks|months|years)[a-z]+s)\b|\b(?:batch|lot|photos?|video|report|cause[ds]?|found|checked|measured|tested|inspected|inspection|investigat\w*|traced|counted|compared|opened)\b/i;
const SAYS_DAY =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|week)|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|within \w+ (?:hours|days|working days))\b/i;

/** Settled in this very mail, so that no day is needed. */
const SETTLES =
  /\b(?:we|i)(?: will|['’]ll| have| hereby)? (?:credit|refund|deduct)\w*\b[^.!?\n]{0,40}\d|\bcredit note\b[^.!?\n]{0,40}\b(?:attached|enclosed)/i;

function missingIn(input: RuleInput): Localised[] {
  const { text } = input.draft;
  const start = input.sentences[0]?.start ?? 0;
  const own = text.slice(start, Math.min(input.sentences[input.sentences.length - 1]?.end ?? start, start + 4000));
  const missing: Localised[] = [];
  if (!SAYS_REGRET.test(own)) missing.push(REGRET);
  const counted = input.facts('quantity').length + input.facts('percent').length > 0;
  if (!counted && !SAYS_FACTS.test(own)) missing.push(FACTS);
  const dated = input.facts('date').length + input.facts('lead-time').length > 0 || SETTLES.test(own) || SAYS_DAY.test(own);
  if (!dated) missing.push(STEP);
  return missing;
}

/** An answer to a complaint without regret, facts, or a dated step. Weighs more towards customers that matter most. */
export const complaintReplyIncomplete: TradeRule = defineRule({
  id: 'complaint-reply-incomplete',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '投诉回复缺要素', en: 'Answer to a complaint lacks something' },
  message: { 'zh-CN': '这封投诉回复里还没有：{missing}。', en: 'This answer to a complaint does not have: {missing}.' },
  why: {
    'zh-CN':
      '客户等三样：你当回事（道歉）、你看懂了（事实）、哪天解决（下一步）。缺一样他就升级投诉。原因没查清也能写：We will send you our findings by 9 March.',
    en: 'The reader waits for three things: that you care, that you understood, and by when it is settled. Before the cause is known you can still write: “We will send you our findings by 9 March.”',
  },
  phrases: expandPhrase(
    '(complaint|complaints|defective|damaged|broken|scratched|scratches|leaking|leak|leaks|faulty|defects|rust|rusty|wrong (labels|colour|color|size|parts|goods)|quality (problem|problems|issue|issues))',
  ),
  overlapping: true,
  wakes: ['whole-mail'],
  examples: [
    {
      subject: 'Re: Broken lids',
      text: 'Dear Anna,\n\nAbout the ⟦broken⟧ lids: the supplier of the glass sent us bad material. We are sorry.\n\nKind regards,\nLi Na',
    },
    {
      subject: 'Re: Complaint PO-7731',
      text: 'Dear Anna,\n\nWe received your ⟦complaint⟧. We checked the 60 broken lids; the cause is the tray. We will send replacements free of charge.\n\nKind regards,\nLi Na',
    },
    {
      subject: 'Re: Broken lids',
      text: 'Dear Anna,\n\nWe are sorry that 60 lids arrived broken. The tray was 3 mm too shallow. 60 new lids leave by air on 9 March.\n\nKind regards,\nLi Na',
    },
    { subject: 'Re: Customs', text: 'Dear Anna,\n\nPlease claim the refund at your customs office.\n\nKind regards,\nLi Na' },
  ],
  find: (input) => {
    const [first] = input.phrases('complaint-reply-incomplete');
    if (!first || !greetingLine(input) || !closingLine(input)) return [];
    if (!input.isReply && input.history().length === 0) return [];
    if (kindOfDraft(input.draft) !== 'complaint-reply') return [];
    const missing = missingIn(input);
    if (missing.length === 0) return [];
    const names = { 'zh-CN': missing.map((each) => each['zh-CN']).join('、'), en: missing.map(({ en }) => en).join(', ') };
    const tier = input.context.customer?.tier;
    const severity = missing.length > 1 && (tier === 'core' || tier === 'key') ? 'warning' : 'info';
    return [{ start: first.start, end: first.end, severity, values: { missing: names } }];
  },
});
