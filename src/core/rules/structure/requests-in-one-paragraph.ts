import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { contains } from '#core/text/span.ts';

const MANY = 3;
/** Orders that follow the first one in a sentence: `please confirm … and send … and tell us …`. */
const FOLLOWING =
  /(?:,| and|, and|;) (?:also |then |please )*(?:confirm|send|tell|let|pay|sign|return|check|advise|inform|arrange|provide|give|quote|choose|update|share|transfer|forward|approve|reply|ship|book|prepare|make|fill|quote)\b/gi;
const BEGINS = /^(?:please|kindly|pls|could you|can you|would you)\b/i;

/** How many things a sentence asks for. */
function asksIn(words: string): number {
  if (!ASKS.test(words)) return 0;
  return 1 + (BEGINS.test(words) ? (words.match(FOLLOWING) ?? []).length : 0);
}

const ASKS = /\?\s*$|^(?:please|kindly|pls|could you|can you|would you|also,? please|and please|let (?:me|us) know|we need|we also need)\b/i;

export const requestsInOneParagraph: TradeRule = defineRule({
  id: 'requests-in-one-paragraph',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '一段里问了好几件事', en: 'Several requests in one paragraph' },
  message: {
    'zh-CN': '这一段有 {count} 个问题或请求，往往只答第一个。',
    en: 'This paragraph asks {count} things; usually only the first is answered.',
  },
  why: {
    'zh-CN': '把要求编号分行写：1. colour 2. label file 3. port。对方照着逐条回，你也好核对。',
    en: 'Number them on lines of their own, so that the reader answers one by one and you can tick them off.',
  },
  examples: [
    { subject: 'PO-7731', text: 'Dear Anna,\n\n⟦Please confirm the colour. Could you also send the label file? Which port do you prefer?⟧' },
    { subject: 'PO-7731', text: '⟦Can you take 500 pcs? When do you need them? Please tell us the plug type.⟧' },
    { subject: 'PO-7731', text: '⟦Please confirm the colour and send the label file and tell us the port and pay the deposit.⟧' },
    { subject: 'PO-7731', text: 'Dear Anna,\n\nPlease sign the PI and return it by Friday.' },
    { subject: 'PO-7731', text: 'Dear Anna,\n\nPlease confirm the colour. Could you also send the label file?' },
    { subject: 'PO-7731', text: 'Please tell us:\n\n1. Which colour?\n2. Which port?\n3. Which plug?' },
  ],
  wakes: ['whole-mail'],
  find: ({ draft, sentences, isWholeMail }) => {
    const hits: Hit[] = [];
    if (!isWholeMail) return hits;
    let next = 0;
    for (const block of draft.blocks) {
      let count = 0;
      const from = next;
      for (let sentence = sentences[next]; sentence && sentence.start < block.end; sentence = sentences[++next]) {
        if (block.kind === 'paragraph' && contains(block, sentence))
          count += asksIn(draft.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)));
      }
      const first = sentences[from];
      const last = sentences[next - 1];
      const isLines = draft.text.slice(block.start, block.end).indexOf('\n') >= 0;
      if (count >= MANY && first && last && !isLines) hits.push({ start: first.start, end: last.end, values: { count } });
    }
    return hits;
  },
});
