import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Office talk that readers with another first language do not know. */
export const businessJargon: TradeRule = lineRule({
  id: 'business-jargon',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '职场行话', en: 'Business jargon' },
  message: { 'zh-CN': '“{quote}”是职场行话：说具体', en: '“{quote}” is business jargon: say it plainly.' },
  why: {
    'zh-CN': 'synergy、leverage、touch base、circle back 这类行话，非英语母语的买家看不懂，母语者也嫌空。写清谁、做什么、哪天。',
    en: 'Synergy, leverage, touch base and circle back mean little to anybody and nothing to readers with another first language. Say who does what, and when.',
  },
  entries: phraseLines(`
    (touch|touching) base > talk
    (circle|circling|circled) back > come back
    (loop|looping|looped) (me|us|you|him|her|them) in > put $2 in copy
    (deep|deeper) dive > close look
    (low-hanging|low hanging) fruit > easy gain
    (think|thinking) (outside|out of) the box
    (move|moves|moving) the needle > help
    (at the end of the day|when all is said and done), >
    going forward > from now on
    (moving forward), > from now on,
    (synergy|synergies|synergise|synergize|synergistic)
    (leverage|leveraging|leverages) {our|your|the|this|their|on} > use
    (paradigm shift|paradigm) > change
    (game changer|game-changer|game changing|game-changing)
    (win-win|win win) {.|,|for|and|to|in|if|deal|solution|outcome|game|way}
    (best of breed|best-of-breed|best in class|best-in-class|world class|world-class|cutting edge|cutting-edge|bleeding edge|state of the art|state-of-the-art|next-gen|industry-leading|market-leading|top-notch|top notch|one-stop|one stop) {solution|solutions|service|services|quality|product|products|technology|equipment|design|factory|supplier|machines|machine|machinery|and|manufacturing|shopping|purchasing|.|for}
    (value-add|value add|value-added proposition|value proposition)
    (bandwidth) to > time to
    (action|actioned|actioning) (this|it|the|your) > do $2
    (on the same page) > agreed
    (get|getting) (on|onto) the same page > agree
    (run|ran) it up the flagpole
    (boil|boiling) the ocean
    (drill|drilling) down (into|on|to) > look into
    (reach|reaching|reached) out to (me|us|you|him|her|them|our|your|the) > contact $2
    (take|taking) (this|it|that) offline > talk about $2 later
    (put|putting) (a|a big) pin in (it|this)
    (hit|hits|hitting) the ground running > start at once
    (ballpark) (figure|price|number|estimate) > rough $2
    (game plan) > plan
    (key|main) (takeaway|takeaways|take-away|take-aways) > $1 point
    (ecosystem) of (products|services|partners|solutions)
    (holistic) (approach|solution|view|service)
    (robust) (solution|solutions|process|strategy)
    (seamless|seamlessly) {integration|service|solution|cooperation|integrate|work}
    (empower|empowers|empowering) {you|your|our|customers|the}
    (incentivize|incentivise|actionable|impactful|learnings|solutioning|operationalize)
    (stakeholder|stakeholders) {in|of|on|.|,|and|are|have} > people concerned
    (onboarding|onboard) {you|new|your|process|of}
    (mission critical|mission-critical) > vital
    (granular|granularity) {level|detail|data|view|.}
    (raise|raising|set|sets) the bar
    (push|pushing) the envelope
    (peel|peeling) the onion
    (open the kimono|move the goalposts|elephant in the room|bite the bullet|cut to the chase|back to square one|ball is in your court|get the ball rolling|keep you in the loop|in the loop|up in the air|by the book|rule of thumb|touch and go|long shot|no brainer|no-brainer|cost an arm and a leg|in a nutshell|kill two birds with one stone|red tape|call it a day|ahead of the curve|under the weather|a piece of the pie|on the fence|the whole nine yards|jump on the bandwagon|burn the midnight oil|a drop in the bucket|hit the nail on the head|miss the boat|a blessing in disguise|on the back burner|pull the plug|sweeten the deal|throw in the towel)
  `),
  examples: [
    { text: 'Let us ⟦touch base⟧ on Monday.', fixed: 'Let us talk on Monday.' },
    { text: 'We can ⟦leverage⟧ our new line for you.', fixed: 'We can use our new line for you.' },
    { text: 'This price is a ⟦no-brainer⟧.' },
    { text: 'The touch panel and its base are packed apart.' },
    { text: 'The lever has a leverage of 1:4.' },
    { text: 'The loop of the strap is sewn twice.' },
  ],
});
