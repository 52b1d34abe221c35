import { closingFor } from '#core/culture/closing-for.ts';
import { defineRule } from '#core/engine/rule.ts';
import { customerIn, mannersEvidence, readerManners } from '#core/rules/culture/reader.ts';
import { salutationOf } from '#core/rules/culture/salutation.ts';
import { closingLine } from '#core/rules/structure/greeting-line.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';

const CASUAL =
  /^(?:cheers|take care|talk soon|bye(?: bye)?|bye-bye|bye for now|see you|see ya|hugs|love|xoxo)(?=[\s,.!]|$)|^(?:best|ciao(?: ciao)?|tchau|later|laters|catch you later|x{1,4}|big hugs?|lots of love|kisses|bisous|(?:un )?(?:abrazo|abrazos)|(?:um )?abra[cç]os?|salut|tot ziens|ttyl|peace|stay cool|all my love|yours truly forever|hasta luego)(?=[,.!]?$)/i;
/** Among family and lovers; unfit at any stage. */
const INTIMATE = /^(?:xoxo|hugs|love|x{1,4}|big hugs?|lots of love|kisses|all my love|peace|stay cool|bisous)\b/i;
/** A closing stands at most so many lines above the end. */
const LAST_LINES = 6;

/** A line near the end that is a closing among friends and nothing else. */
function casualLine({ draft: { text, segments } }: RuleInput): Span | undefined {
  let seen = 0;
  for (let i = segments.length - 1; i >= 0 && seen < LAST_LINES; i--) {
    const segment = segments[i];
    if (segment?.kind !== 'own' && segment?.kind !== 'signature') continue;
    for (let end = segment.end; end > segment.start && seen < LAST_LINES;) {
      const start = Math.max(segment.start, text.lastIndexOf('\n', end - 1) + 1);
      const line = text.slice(start, Math.min(end, start + 40)).trim();
      if (line !== '') seen++;
      if (line !== '' && seen > 1 && /^[^\s].{0,20}[,.!]?$/.test(line) && CASUAL.test(line)) return { start, end };
      end = start - 1;
    }
  }
  return undefined;
}

/** A closing among friends under a mail to a market or a stage where mail is formal. */
export const closingUnfit: TradeRule = defineRule({
  id: 'closing-unfit',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '结尾太随意', en: 'Closing too casual' },
  message: { 'zh-CN': '对{market}客户，“{quote}”太随意，写“{closing}”', en: '“{quote}” is casual for {market}: “{closing}”' },
  why: {
    'zh-CN': '当地商务邮件较正式，Cheers、Take care 是熟人之间的结尾；Kind regards 或 Best regards 什么时候都合适。',
    en: 'Mail there is rather formal; “Cheers” and “Take care” are for friends. Kind regards and Best regards always fit.',
  },
  source: 'kbsh',
  examples: [
    {
      text: 'Dear Dr. Weber,\n\nThe PI is attached.\n\n⟦Cheers⟧,\nLi Na',
      context: customerIn('DE'),
      fixed: 'Dear Dr. Weber,\n\nThe PI is attached.\n\nKind regards,\nLi Na',
    },
    { text: 'Dear Tanaka-san,\n\nThe PI is attached.\n\n⟦Take care⟧,\nLi Na', context: customerIn('JP') },
    { text: 'Dear Mr. Ferri,\n\nThe PI is attached.\n\n⟦Ciao⟧,\nLi Na', context: customerIn('IT') },
    { text: 'Dear Ms. Lefèvre,\n\nThe PI is attached.\n\n⟦Bisous⟧,\nLi Na', context: customerIn('FR') },
    { text: 'Dear Ms. Lefèvre,\n\nThe PI is attached.\n\nLater today the file follows.\n\nKind regards,\nLi Na', context: customerIn('FR') },
    { text: 'Hi Karen,\n\nThe PI is attached.\n\nCheers,\nLi Na', context: customerIn('AU') },
    { text: 'Dear Dr. Weber,\n\nThe PI is attached.\n\nBest regards,\nLi Na', context: customerIn('DE') },
    { text: 'Dear Dr. Weber,\n\nThe PI is attached.\n\nCheers,\nLi Na' },
    { text: 'Dear Ms. Weber,\n\nThe PI is attached.\n\nCheers,\nLi Na', context: customerIn('DE', { stage: 'repeat' }) },
    { text: 'Dear Ms. Weber,\n\nThe PI is attached.\n\n⟦XOXO⟧,\nLi Na', context: customerIn('DE', { stage: 'repeat' }) },
  ],
  wakes: ['customer'],
  *find(input) {
    const manners = readerManners(input);
    const stage = input.context.customer?.stage;
    if (manners?.formality !== 'formal') return;
    const line = casualLine(input) ?? closingLine(input);
    const { text } = input.draft;
    const quote = line && CASUAL.exec(text.slice(line.start, line.end).trim())?.[0];
    if (!line || quote === undefined || (stage === 'repeat' && !INTIMATE.test(quote))) return;
    const start = text.indexOf(quote, line.start);
    const salutation = salutationOf(input.draft);
    const greeting = salutation ? text.slice(salutation.start, salutation.end) : '';
    const closing = closingFor(greeting, { country: manners.country, ...(stage === undefined ? {} : { stage }) }).replace(/,$/, '');
    yield {
      start,
      end: start + quote.length,
      values: { market: manners.name, closing },
      evidence: mannersEvidence(manners, 'address', { 'zh-CN': '称呼与结尾较正式', en: 'greeting and closing are formal' }),
      fixes: [{ label: closing, edits: [{ start, end: start + quote.length, text: closing }] }],
    };
  },
});
