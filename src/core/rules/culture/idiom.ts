import { phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { customerIn, readerManners } from '#core/rules/culture/reader.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Idioms, sports and jokes that a reader who learnt English at school takes literally. */
export const idiom: TradeRule = phraseRule({
  id: 'idiom',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '习语、体育比喻', en: 'Idiom or sports metaphor' },
  message: { 'zh-CN': '“{quote}”是习语，对方可能按字面理解', en: '“{quote}” is an idiom: say it plainly' },
  why: {
    'zh-CN': '对方多半也是学来的英语。习语和体育比喻查词典查不到意思，换成平实的说法，谁都看得懂。',
    en: 'Many readers learnt English at school too. A dictionary does not help with idioms and sports; plain words do.',
  },
  source: 'lewis',
  examples: [
    { text: 'Could you give us a ⟦ballpark figure⟧?', context: customerIn('JP'), fixed: 'Could you give us a rough figure?' },
    { text: 'We hope to be ⟦on the same page⟧.', context: customerIn('BR'), fixed: 'We hope to be in agreement.' },
    { text: 'The first order was a ⟦piece of cake⟧.' },
    { text: 'Could you give us a ballpark figure?', context: customerIn('US') },
    { text: 'The notes are on the same page of the drawing, a piece of the cake box is missing.' },
    { text: 'We print the ballpark logo on the cup.' },
  ],
  entries: phraseLines(`
    ballpark (figure|price|estimate|number) > rough figure
    in the (same |right )ballpark > close
    touch base > talk
    on the same page > in agreement
    low[-| ]hanging fruit > easy first step
    a slam dunk > certain
    (hit|knock|knocked) it out of the park > do very well
    (hit|hits) the ground running > start at once
    a home run > a success
    (drop|dropped) the ball > made a mistake
    (move|moving|moved) the goalposts > change the requirement
    level playing field > equal conditions
    game changer > important step
    the ball is in your court > the next step is yours
    (bite|biting) the bullet > accept it
    (cut|cutting) corners > save on quality
    (cut|cutting) to the chase > come to the point
    think outside the box > find a new way
    piece of cake > easy
    a no[-| ]brainer > an easy decision
    (kill|killing) two birds with one stone > solve both at once
    out of the blue > unexpectedly
    (get|got|getting) the ball rolling > start
    at the end of the day > in the end
    back to square one > back at the beginning
    (break|breaking) the ice > begin
    (call|calling) it a day > stop
    the bottom line is > the point is
    a win[-| ]win [situation] > good for both sides
    the elephant in the room > the open problem
    under the weather > ill
    (pull|pulling) your leg > joking
    (burn|burning) the midnight oil > working late
    (beat|beating) around the bush > avoiding the point
    (pull|pulling) strings > use contacts
    (raise|raising) the bar > set a higher standard
    a drop in the bucket > very little
    once in a blue moon > rarely
    costs an arm and a leg > is very expensive
    [all ]hands on deck > everybody helps
    just kidding >
    no pun intended >
    (fingers|keep our fingers) crossed > we hope so
  `),
  accept: (input, { start, end }, text) => {
    if (readerManners(input)?.english === true) return false;
    // The same page of a drawing is a place, not agreement.
    return !/^on the same page$/i.test(text.slice(start, end)) || !/^\s+(?:of|as)\b/i.test(text.slice(end, end + 6));
  },
});
