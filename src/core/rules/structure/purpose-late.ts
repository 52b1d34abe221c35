import { mannersFor } from '#core/culture/manners.ts';
import { defineRule } from '#core/engine/rule.ts';
import { greetingLine } from '#core/rules/structure/greeting-line.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { FactKind } from '#core/trade/fact.ts';

/** Sentences and words before the purpose that a reader bears; polite lines of the market come on top. */
const FEW_SENTENCES = 3;
const FEW_WORDS = 40;
const WORDS_OF_A_COURTESY = 12;
const LONGEST = 400;

/** Facts that only a mail with a purpose has; a year or a number of workers is none. */
const BUSINESS: readonly FactKind[] = ['money', 'reference', 'product', 'lead-time', 'payment', 'incoterm', 'moq', 'validity'];

const ASKS =
  /^(?:please|kindly|could|can|would|will|may|shall|which|what|when|where|do|does|is|are|let)\b|\b(?:please (?!accept)|could you|can you|would you|let (?:me|us) know|we need|we ask|i need)\b/i;
const SMALL_TALK =
  /\b(?:how (?:are|is) (?:you|everything|the weather|business|your)|how about the weather|(?:hope|trust)[^.?!]{0,40}\b(?:well|fine|weekend|holiday|family|day|week|good)|weather|rain\w*|snow\w*|spring has|summer has|autumn has|winter has|weekend|long time no)\b/i;
const MATTER =
  /\b(?:attached|enclosed|below|writing|regarding|concerning|about your|with reference|further to|follow(?:ing|s)|as (?:agreed|discussed|promised|requested|you asked|mentioned)|this is to|(?:we|i)(?: would|’d|'d) like |(?:we|i) (?:want|wish|suggest|propose|offer|quote|confirm|recommend) |price|quot\w+|offer|samples?|orders?|ship(?:ped|ment|ping|s)|deliver\w*|vessel|container|eta|etd|invoice|payment|paid|deposit|balance|documents?|congratulat\w*|wish(?:es)?|apolog\w*|sorry|delay\w*|closed|claim|complaint|drawing|artwork|label|approv\w*|booking|inspection|test (?:report|result)s?|good news|bad news|meet(?:ing)?|call|visit you|stand|booth)\b/i;
const ABOUT_THEM =
  /\byour (?:in|en)?quir\w*|\byour (?:e-?mail|mail|message|letter|request|question|comment|photo|interest|project|plan|feedback|report|note|call|time|reply|answer|patience|target)/i;
const ABOUT_US =
  /\b(?:our (?:company|factory|firm|team|group|plant|city)|we (?:are|were) (?:a|an|the|one|founded|established|located)|founded|established|employ\w*|workers|staff|workshops?|showroom|square met|export(?:s|ed)? to|years? (?:of )?experience|iso \d)/i;

/** True for a sentence that tells the reader what the mail is for. */
function saysPurpose(input: RuleInput, start: number, end: number): boolean {
  const words = input.draft.text.slice(start, Math.min(end, start + LONGEST));
  if (SMALL_TALK.test(words)) return false;
  if (BUSINESS.some((kind) => input.facts(kind).some((fact) => fact.start >= start && fact.end <= end))) return true;
  if (ABOUT_US.test(words) && !ABOUT_THEM.test(words) && !/\byour?\b/i.test(words)) return false;
  return words.charAt(words.length - 1) === '?' || ASKS.test(words) || MATTER.test(words) || ABOUT_THEM.test(words);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

export const purposeLate: TradeRule = defineRule({
  id: 'purpose-late',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '目的说得太晚', en: 'Purpose comes late' },
  message: { 'zh-CN': '前 {count} 句还没说到正事。', en: 'The first {count} sentences do not say what the mail is about.' },
  why: {
    'zh-CN': '中文信先铺垫、后说事；多数买家只看开头两行就决定要不要往下读。先写要对方做什么、到哪天，公司介绍和寒暄放后面或删掉。',
    en: 'Most readers decide by the first two lines. Say what you want and by when, then the details; the company’s story can follow or go.',
  },
  examples: [
    {
      subject: 'HX-200',
      text: 'Dear Anna,\n\n⟦The weather in Ningbo is fine now. Our company was founded in 2003 and has 200 workers. Our factory has five workshops and a new showroom for visitors from all countries. We are located near the port and the airport of Ningbo.⟧ Please confirm the artwork by 11 March.',
    },
    {
      subject: 'HX-200',
      text: 'Dear Anna,\n\n⟦I hope you had a good weekend. It is raining in our city every day. Our team moved to a new building in January and everybody is very happy about the light and the space there. We also have a new coffee machine and ten new colleagues.⟧\n\nCould you send the label file?',
    },
    {
      subject: 'HX-200',
      text: 'Dear Anna,\n\nI hope you had a good weekend. Please confirm the artwork by 11 March. Our company was founded in 2003 and has 200 workers. Our factory has five workshops and a showroom.',
    },
    {
      subject: 'HX-200',
      text: 'Dear Anna,\n\nThank you for your inquiry of 2 March. We are glad that the lamps fit your project in Kassel. The heat sink is made of aluminium, and the housing is sealed. The light has been in our programme since last year. Which plug do you need?',
    },
  ],
  wakes: ['whole-mail'],
  find: (input) => {
    const { draft, sentences, context, isWholeMail } = input;
    if (!isWholeMail || sentences.length <= FEW_SENTENCES) return [];
    const greeting = greetingLine(input);
    const first = sentences.findIndex(({ start }) => start >= (greeting?.end ?? 0));
    if (first < 0) return [];
    const courtesies = mannersFor(context.customer?.country)?.courtesyLines ?? 0;
    let words = 0;
    for (let at = first; at < sentences.length; at++) {
      const sentence = sentences[at];
      if (!sentence) break;
      if (saysPurpose(input, sentence.start, sentence.end)) {
        const before = at - first;
        const from = sentences[first];
        const last = sentences[at - 1];
        if (before <= FEW_SENTENCES + courtesies - 1 || words <= FEW_WORDS + courtesies * WORDS_OF_A_COURTESY || !from || !last) return [];
        return [{ start: from.start, end: last.end, values: { count: before } }];
      }
      words += wordsIn(draft.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)));
    }
    return [];
  },
});
