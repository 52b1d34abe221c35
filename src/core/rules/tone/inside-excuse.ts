import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** What an excuse is for: something late, wrong, or not done. */
const FAILING =
  /\b(?:sorry|apolog\w*|late|delay\w*|because|as|since|so|could not|couldn['’]t|cannot|can['’]t|did not|didn['’]t|not (?:reply|answer|finish|send|ship|check)|forgot|mistake|wrong|problem|missed|mix\w*)\b/i;

/** Matters of the own house, or somebody else's fault, given as the reason why the reader waits. */
export const insideExcuse: TradeRule = lineRule({
  id: 'inside-excuse',
  group: 'tone',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '拿内部原因或第三方当借口', en: 'Excuse from inside, or someone else’s fault' },
  message: { 'zh-CN': '“{quote}”是借口，客户只想知道怎么办', en: '“{quote}” is an excuse; the reader asks what happens now.' },
  why: {
    'zh-CN':
      '工人是新手、老板出差、货代搞错，都是你这边要管的事；写出来显得管理乱、推责任。先认下结果，再写措施和日期：The labels were mixed up. New ones leave on 9 March.',
    en: 'New workers, a travelling boss or a careless forwarder are yours to manage; naming them shows a firm without control. Own the result, then say the step and the day: “The labels were mixed up. New ones leave on 9 March.”',
  },
  entries: phraseLines(`
    (workers|worker|staff|operator|operators|colleague|colleagues|salesman|assistant|engineer|technician) (is|are|was|were) [all |still |too |very |so |quite ](new|busy|absent|sick|ill|on holiday|on leave|away|lazy|not experienced|inexperienced|not careful)
    (boss|manager|leader|director|general manager) (is|was) [still |now |always ](travelling|traveling|on a trip|on a business trip|on business trip|away|out|not here|not in the office|abroad|in hospital)
    (colleague|salesman|worker|assistant|predecessor) (left|resigned|forgot|has left|quit|made a mistake)
    {is|was|it's|that's|all} the (forwarder's|carrier's|factory's|supplier's|courier's|bank's|printer's|shipping company's|shipping line's|workshop's|packer's|driver's|sub-supplier's) [own ](mistake|fault|problem|error|negligence)
    (shipping line|carrier|forwarder|factory|supplier|courier|port|printer|workshop|sub-supplier) (is|are|was|were) to blame
    (fault|mistake) of (the|our) [new |old |own ](worker|staff|colleague|salesman|operator|packer|forwarder|carrier|factory|supplier|courier|bank|printer|workers|workshop|shipping company|shipping line|sub-supplier)
    (accountant|cashier|designer|driver|technician|secretary|workshop manager) (is|was) on (maternity leave|sick leave|leave|holiday|vacation)
    (i|we) (was|were) [so |very |a bit ](sick|ill|drunk|tired)
    (my|our) (computer|email|mailbox|system|internet|network) (was|is|has been) [very ](broken|down|bad|slow|crashed)
  `),
  accept: (input, hit, text) => {
    const sentence = sentenceAt(input, hit.start);
    if (!sentence) return false;
    const words = text.slice(sentence.start, sentence.end);
    return /(?:fault|mistake|error|negligence|problem|blame)\b/i.test(text.slice(hit.start, hit.end)) || FAILING.test(words);
  },
  examples: [
    { text: 'Because the ⟦workers are new⟧, the labels were mixed up.' },
    { text: 'We could not reply because the ⟦boss is travelling⟧.' },
    { text: 'For the damage the ⟦shipping line is to blame⟧.' },
    { text: "The delay is ⟦the forwarder's mistake⟧." },
    { text: 'Our engineer is away until Friday; Mr. Li stands in for him.' },
    { text: 'The labels were mixed up. New ones leave on 9 March.' },
    { text: 'The carrier changed the vessel; the new ETD is 9 March.' },
  ],
});
