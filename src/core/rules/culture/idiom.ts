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
    { text: 'These lamps ⟦sell like hot cakes⟧.', context: customerIn('PL'), fixed: 'These lamps sell very fast.' },
    { text: 'Let us not ⟦play hardball⟧ with the carrier.', context: customerIn('EG') },
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
    back to the drawing board > plan it anew
    (go|goes|going|went) the extra mile > do more than needed
    (throw|throws|threw) [in ][you ](a curveball|a curve ball) > surprise
    a curveball > a surprise
    (sell|sells|sold|selling) like hot[ ]cakes > sell very fast
    (play|plays|playing) hardball > be hard
    (go|goes|went|come|comes|came) down to the wire > be late to decide
    (jump|jumps|jumped|jumping) the gun > start too early
    behind the eight ball > in a bad position
    par for the course > usual
    (move|moves|moving) the needle > change much
    (jump|jumping) through hoops > do many extra steps
    icing on the cake > an extra
    the tip of the iceberg > a small part
    a foot in the door > a first step
    (bend|bending|bent) over backwards > do everything
    (get|got|getting) cold feet > hesitate
    crunch time > the critical time
    a tall order > a hard task
    on thin ice > at risk
    over the moon > very pleased
    (kick|kicking) the can down the road > put it off
    all [our |your ]eggs in one basket > everything on one choice
    (play|playing) it by ear > decide later
    (pull|pulling|pulled) out all the stops > do everything
    (my|our) hands are tied > I cannot decide
    (step|stepping|stepped) up to the plate > take the task
    full[-| ]court press > a big effort
    (monday|sunday) morning quarterback > critic
    a hail mary > a last try
    (the home|the final) stretch > the last part
    a spanner in the works > a problem
    a sticky wicket > a difficult case
    an own goal > our own mistake
    (read|reading) between the lines > see what is meant
    (spill|spilled|spilling) the beans > tell it
    (steal|stole|stealing) (my|our|your) thunder > take the credit
    the best of both worlds > both advantages
    a wild goose chase > a useless search
    fuel to the fire > more trouble
    (bark|barking) up the wrong tree > look in the wrong place
    in hot water > in trouble
    the cat out of the bag > the secret
    on cloud nine > very happy
    pie in the sky > not realistic
    (see|saw|sees) eye to eye > agree
    the last straw > too much
    (turn|turned|turning) a blind eye > ignore it
    cross that bridge > decide then
    (dot|dotting) the i's > check every detail
    in the same boat > in the same position
    off the cuff > without preparation
    on a shoestring > with little money
    (rock|rocking) the boat > make trouble
    run[-| ]of[-| ]the[-| ]mill > ordinary
    (smooth|plain) sailing > easy
    with a (grain|pinch) of salt > with doubt
    (take|give) [you |me ]a rain check > do it later
    the whole shebang > everything
    (get|got) the short end of the stick > be worse off
    (a|the) silver bullet > an easy solution
    low[-| ]ball > very low
    (put|putting) the cart before the horse > do it in the wrong order
    (a|the) dark horse > a surprise
    (hit|hits|hitting) a home run > succeed
    high and dry > without help
    (fall|fell|falling) between the cracks > be forgotten
    (burn|burning|burned) bridges > end relations
    (hit|hits) the roof > be very angry
    (drive|drives|driving) a hard bargain > negotiate hard
    (bring|brings|bringing) to the table > offer
    (get|getting) the short straw > be worse off
    (on|at) the drop of a hat > at once
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
