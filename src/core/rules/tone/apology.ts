import { offersRemedy } from '#core/rules/tone/offers-remedy.ts';
import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { wordAfter } from '#core/rules/clarity/neighbour-words.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const piledApology: TradeRule = lineRule({
  id: 'piled-up-apology',
  group: 'tone',
  severity: 'info',
  title: { 'zh-CN': '过度道歉', en: 'Piled-up apology' },
  message: { 'zh-CN': '“{quote}”道歉过头：一次道歉加补救', en: '“{quote}” piles it on: one apology and a remedy.' },
  why: {
    'zh-CN':
      '连声道歉显得慌，又没解决问题。说清哪件事、怎么补、哪天：We apologise for the wrong label. New labels leave by DHL tomorrow at our cost.',
    en: 'Many sorries sound helpless. Name the thing, the remedy and the day: “We apologise for the wrong label. New labels leave tomorrow at our cost.”',
  },
  entries: phraseLines(`
    (so so|very very|so very|really really|extremely|terribly|deeply deeply|so much) sorry > sorry
    (sorry sorry|sorry again and again|sorry, sorry|sorry so much|sorry very much) > sorry
    (a |)thousand apologies > our apologies
    (very|so) sorry and (very|so) sorry > sorry
    (we|i) (am|are) so ashamed
    (please forgive|please forgive us|please forgive me|forgive us|forgive me|beg your forgiveness|beg your pardon for)
    {feel|felt} (very|so|really) (guilty|ashamed)
    (we are|i am) (very |so |)sorry to trouble you again and again
    (sorry|apologize|apologise) for my (poor|bad) english
    (my english is|our english is) (poor|bad|not good|not very good|so bad)
  `),
  examples: [
    { text: 'We are ⟦very very sorry⟧ for this.', fixed: 'We are sorry for this.' },
    { text: '⟦Please forgive us⟧ this time.' },
    { text: 'We are very sorry about the wrong label.' },
    { text: 'I am sorry for the delay of two days.' },
  ],
});

export const liability: TradeRule = lineRule({
  id: 'admits-liability',
  group: 'tone',
  severity: 'warning',
  title: { 'zh-CN': '过早承认全部责任', en: 'Liability admitted' },
  message: { 'zh-CN': '“{quote}”等于书面认责：先说事实和补救', en: '“{quote}” admits liability in writing: state facts and the remedy.' },
  why: {
    'zh-CN': '原因没查清就认全责、包赔一切，会成为索赔证据，保险也可能拒赔。写：We are checking …; as a first step we replace the 60 pieces.',
    en: 'Before the cause is known it becomes evidence in a claim, and the insurer may refuse. Write what you check and which step you take first.',
  },
  entries: phraseLines(`
    {is|it's|was} (all|totally|completely|entirely) our (fault|mistake)
    {is|it's|was} our (fault|mistake)
    (all|totally|completely|entirely) our responsibility
    (take|bear|accept|admit|assume) (all|full|the full|all the) {responsibility|responsibilities|liability|loss|losses|blame}
    {pay|compensate|cover|bear|for|you} (all|any|every) your {loss|losses|damage|damages}
    compensate (all|any) your (loss|losses)
    (admit|confess) (that |)(it is our|we are wrong|we were wrong)
    {is|was|are|were} really bad
    (we are|we were) (totally|completely|entirely) (wrong|responsible)
    (workers|worker|staff) (are|is|were|was) {careless|stupid|lazy|irresponsible}
  `),
  accept: (input, hit, text) =>
    // With the remedy beside it a mistake that is known may be owned.
    !(/^our /i.test(text.slice(hit.start, hit.end)) && input.isWholeMail && offersRemedy(input, hit.end)) &&
    !/\b(insurer|insurance|carrier|policy|not|cannot|don't|seller|buyer)\b/i.test(text.slice(Math.max(0, hit.start - 40), hit.start)) &&
    wordAfter(text, hit.end).word !== 'if',
  examples: [
    { text: 'It is ⟦all our fault⟧.' },
    { text: 'We ⟦take full⟧ responsibility and will repay.' },
    { text: 'We will replace the 60 pieces at our cost.' },
    { text: 'The insurer covers all losses above USD 500.' },
    { subject: 'Labels', text: 'The French labels were our mistake. New ones left today by UPS.' },
  ],
});
