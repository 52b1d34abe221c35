import { LATER, NO, open, YES, type SoftCue } from '#core/culture/soft-cue.ts';

const NOW =
  '(?:at (?:the|this|present|that) ?(?:moment|time|stage|point|present)|at present|currently|for (?:now|the moment|the time being)|right now|as of now|just now|in the short term|so far|these days)';
const NOT =
  "(?:no|not|never|cannot|can ?not|don['’]?t|doesn['’]?t|isn['’]?t|aren['’]?t|can['’]?t|won['’]?t|haven['’]?t|hasn['’]?t|wouldn['’]?t|nothing)";
const OFFER =
  '(?:it|this|that|(?:the|your) (?:[a-z]+ )?(?:offer|proposal|request|quotation|quote|message|mail|email|catalogue|idea|case|enquiry|inquiry|suggestion))';

/** A decision, an answer or a plan that is not there: what any market says when nothing is promised. */
export const UNDECIDED: readonly SoftCue[] = [
  // Not now.
  {
    ...open(
      LATER,
      new RegExp(`\\b(?:${NOW})[^.!?\\n]{0,50}\\b${NOT}\\b[^.!?\\n]{0,40}|\\b${NOT}\\b[^.!?\\n]{0,50}\\b${NOW}`, 'i'),
      /\b(?:please|goods|parcel|container|shipment|customs)\b/i,
    ),
    along:
      /\b(?:plan\w*|purchas\w+|buy\w*|order|orders|decision|decide|commit\w*|answer|situation|need|needs|demand|budget|project|interest\w*|possib\w+|say|tell|allow|position|idea|moment|priority|change|switch|requirement)\b/i,
  },
  open(
    LATER,
    /\b(?:it is|it['’]s|this is|now is|is) (?:just |really )?not (?:yet )?(?:the|a) (?:right|good|best|ideal) (?:moment|time)\b|\btiming (?:is|isn['’]?t|does|doesn['’]?t|was)\b/i,
  ),
  open(LATER, /\bunder (?:active |internal |serious )?(?:study|consideration|deliberation|evaluation)\b/i),
  // Nothing to say yet.
  open(
    LATER,
    /\b(?:cannot|can ?not|can['’]?t|unable to|not able to|not in a position to|refrain from|difficult to|hard to|too early to|not allow us to|not ready to)\b[^.!?\n]{0,12}\b(?:say|tell you|commit|decide|promise|judge|reply|answer|give (?:you )?(?:an? |any |the )?(?:clear |definite |final )?(?:answer|reply|commitment|promise|date|decision|position))\b/i,
    /\bplease\b/i,
  ),
  open(
    LATER,
    /\b(?:decision|answer|approval|project|tender|purchase|investment)s? (?:has been|have been|is|are|was|will be|got) (?:still )?(?:postponed|delayed|pending|deferred|frozen|on hold|suspended|put off|open|not (?:yet )?(?:made|taken|there|clear))\b|\buntil further notice\b|\bstill (?:consulting|no (?:answer|decision|reply|news|feedback))\b/i,
  ),
  open(
    LATER,
    /\b(?:inform|tell|notify|advise|let) (?:you )?(?:know )?(?:in due (?:course|time) )?(?:(?:about|of) )?(?:any|our|the|their) (?:final |further )?(?:decision|position|answer|steps|conclusion)\b/i,
    /\bplease\b/i,
  ),
  open(
    LATER,
    /\bas soon as (?:i|we) (?:have|get|receive|know|hear)\b|\b(?:once|when) (?:i|we) (?:have|get|receive|hear) (?:any |some |more |the |their |his )?(?:news|feedback|answer|reply|information|approval|clarity|update)\b/i,
    /\b(?:please|order|pay|ship|payment)\b/i,
  ),
  open(
    NO,
    /\b(?:not|isn['’]?t) (?:really )?my (?:decision|call|department)\b|\b(?:trying|tried|try|working|pushing) (?:hard )?to (?:convince|persuade|push)\b|\b(?:convinc|persuad)ing\b/i,
  ),
  // Handed on.
  open(
    LATER,
    new RegExp(
      `\\b(?:forward|pass|send|shoot|hand|transfer|transmit|convey|submit)(?:ed|ing)? ${OFFER}(?: (?:along|over|on))? to\\b|\\b${OFFER} (?:was|has been|is|will be) (?:forwarded|passed|sent|handed|transferred|transmitted|conveyed|submitted)(?: on)? to\\b|\\b(?:sent|shot|passed) ${OFFER} (?:along|over|on)\\b`,
      'i',
    ),
    /\b(?:please|you (?:can|may|should))\b/i,
  ),
  // When things are better.
  open(
    LATER,
    /\b(?:when|once|if|until|after) (?:the |our |your )?(?:budgets?|time|things|situation|market|business|conditions?|needs?|plans?|requirements|circumstances|season|demand|economy|sales) (?:open|opens|allow|allows|improve|improves|permit|permits|recover|recovers|change|changes|clear|clears|pick|picks|get|gets|is|are)\b|\bcloser to (?:the )?(?:season|time|date|summer|winter|spring|autumn|launch)\b|\bany appetite\b|\bnot (?:ruling|rule) (?:it|this|that|anything) out\b|\bmaybe next (?:year|season|month|quarter|time)\b/i,
    /\bplease\b/i,
  ),
  open(
    LATER,
    /\b(?:would|['’]d) (?:love|like|be happy|be glad) to (?:explore|work|cooperate|discuss|try|look|do (?:this|it|something))\b[^.!?\n]{0,40}\b(?:when|once|in (?:the )?future|later|some ?day|one day|but)\b/i,
  ),
  open(
    LATER,
    /\bhope to (?:start|work|cooperate|do|have)\b[^.!?\n]{0,40}\b(?:future|soon|later|one day)\b|\bgive you (?:good|the good|some) news\b/i,
  ),
  open(
    NO,
    /\b(?:let us|let['’]s|say|says|said|to|must|better|we) wait(?= (?:first|a (?:little|bit|while)|and see|for now|until (?:after|the (?:end|new))|until further)|[.,;!]|\s*$)|\bwait (?:a )?little\b/i,
    /\bplease\b/i,
  ),
  open(
    LATER,
    /\b(?:park|leave|keep|put|postpone|move) (?:this|it|that) (?:until|till|for) (?:after|next|the (?:next|new|autumn|spring|summer|winter|future))\b/i,
    /\bplease\b/i,
  ),
  open(
    NO,
    /\b(?:think|reflect) about (?:it|this|that)(?: (?:again|first|more|carefully|over|a (?:bit|little)))?(?=[.,;!]|\s*$| and\b)/i,
    /\b(?:please|did|have|had)\s*$/i,
  ),
  open(YES, /\bno (?:decision|commitment|promise) (?:yet|so far|as yet)\b/i),
];
