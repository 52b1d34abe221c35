/** Words that open a question when its mark was forgotten. */
export const QUESTION_OPENERS =
  /^(?:(?:and|also|but|or|so|by the way|btw|hi|hello)[, ]+)?(?:what(?:'s|’s)?|when|where|which|who|whom|whose|why|how|is|are|was|were|do|does|did|have|has|can|could|may|might|will|would|shall|should)\s+(?:\w+\s+){0,3}?(?:is|are|was|were|do|does|did|much|many|long|soon|far|about|you|your|we|it|there|this|that|the|they|i|size|colou?r|price|kind|type|port|payment|certificates?|moq)\b/i;

/** Courtesy in the form of a question: it wants no answer. */
export const COURTESY =
  /^(?:(?:hi|hello|dear)\b[^?]{0,40}[,.!]\s*)?(?:how are you(?: doing| today| all)?|how(?:'s| is) (?:it going|business|everything|the weather|your (?:day|week))|hope (?:you|all|this)\b[^?]{0,60}|isn't it|right|ok(?:ay)?|really|you know)\s*[?!.]*$/i;

const ACTIONS =
  'send|confirm|quote|provide|arrange|check|advise|share|issue|revise|update|forward|email|mail|prepare|give|let|make|sign|return|resend|supply|submit|attach|show|tell|inform|clarify|explain|call|contact|book|reserve|hold|cancel|change|correct|amend|replace|refund|credit|compensate|ship|dispatch|deliver|expedite|speed|include|add|remove|review|reconsider|reduce|lower|improve|offer|help|look|follow|reply|answer|respond|specify|mark|pack|label|test|inspect|copy|keep|put|use|start|stop|proceed|pay|transfer|release|extend|split|combine|reissue|recheck|double-check|investigate|collect|pick';

/** `Could you send …`: asks for something to be done, whatever its mark. */
export const POLITE_REQUEST = new RegExp(
  `^(?:(?:and|also|so|then|hi|hello|dear)\\b[^,]{0,30},?\\s*)?(?:(?:can|could|would|will|may|might)\\s+(?:you|we|i|your (?:team|colleagues?|factory))\\s+(?:all\\s+)?(?:please\\s+|pls\\s+|kindly\\s+|also\\s+|perhaps\\s+|possibly\\s+|then\\s+)*(?:be (?:so kind|able) (?:as )?to\\s+|have\\s+|get\\s+|ask\\s+)?(?:${ACTIONS})\\b|would you mind\\b|would it be possible\\b|is it possible (?:to|for you)\\b|may i (?:ask|request)\\b|(?:can|could|may) (?:we|i) (?:please\\s+)?(?:have|get|receive|see|ask)\\b|do you mind\\b)`,
  'i',
);

/** `Please …`, `Kindly …`, `We need …`, `Let me know …`. */
export const PLAIN_REQUEST = new RegExp(
  `^(?:(?:and|also|so|then|therefore|for this|if (?:yes|so|ok|not)|in (?:that|this) case|meanwhile|additionally|in addition|furthermore|by return|as discussed|thus)\\b,?\\s*){0,2}(?:please|pls|plz|kindly)\\b|\\b(?:please|pls|kindly)\\s+(?:also\\s+)?(?:${ACTIONS})\\b|\\b(?:let (?:me|us) (?:know|have)|(?:we|i) (?:(?:also|urgently|still|really|now)\\s+)?(?:need|require|request|ask(?: you)?|want|expect|await|would like|would need|would appreciate|'d like|are looking for|am looking for|are interested in|am interested in|look forward to receiving)\\b|(?:we|i) (?:are|am) (?:waiting for|still waiting)\\b|looking for\\b|it would be (?:great|good|helpful|appreciated) if\\b|would appreciate\\b|you(?:r team)? (?:need|have) to\\b|make sure\\b|be sure to\\b|waiting for your\\b|awaiting your\\b|send (?:me|us)\\b|give (?:me|us) (?:your|a|the)\\b|quote (?:me|us)\\b)`,
  'i',
);

/** Courtesy in the form of a request: nothing has to be done. */
export const EMPTY_REQUEST =
  /^(?:please (?:find|see|note|be informed|be advised|accept|feel free|do not hesitate|don't hesitate|don’t hesitate|give my|stay|take care|excuse|forgive|refer to (?:the )?(?:attach|below|enclos)|disregard|ignore)|kindly (?:note|find|see|be informed)|let me know if you (?:have|need) any|(?:we|i) (?:would like|'d like|want) to (?:thank|wish|introduce|inform|let you know|apologi[sz]e|say|congratulate|express))\b/i;

const WILL_DO =
  'send|pay|transfer|remit|confirm|place|issue|open|sign|return|provide|share|check|arrange|book|call|contact|visit|come|reply|let|get|make|review|test|inspect|forward|submit|prepare|decide|discuss|ship|deliver|order|increase|wire|settle|release|advise|update|inform|give|revert|forward|collect|pick|nominate|appoint|approve|complete|finali[sz]e|ask|talk|speak';

/** `We will pay …`, `I'll send …`: something that they say they will do. */
export const PROMISE = new RegExp(
  `\\b(?:we|i|our (?:bank|accountant|accounting|finance(?: team| department)?|forwarder|agent|team|boss|director|warehouse|qc)|(?:my|our) colleague|he|she|they)(?:\\s+(?:will|shall|plan to|promise to|are going to|am going to|is going to|intend to|undertake to)|'ll|’ll)\\s+(?:\\w+ly\\s+|also\\s+|then\\s+|be able to\\s+)?(?:be\\s+)?(?:${WILL_DO})(?:ing)?\\b`,
  'i',
);

/** Words of complaint and how much each says; strong ones are enough alone. */
export const COMPLAINT_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:complain(?:t|ts|ing|ed)?|claim(?:s|ing)? (?:for|against|compensation)|file a claim|raise a claim|quality claim|non-?conform\w*)\b/i, 3],
  [
    /\b(?:defect(?:ive|s)?|faulty|broken|damaged?|cracked|scratch(?:ed|es)|leak(?:ing|ed|s|age)?|rust(?:y|ed)?|dented|mou?ld(?:y|ed) (?:goods|cartons?|fabric)|peel(?:ing|ed) off|burn(?:t|ed) out|malfunction\w*|flicker(?:ing|s)?|unusable|dead on arrival)\b/i,
    3,
  ],
  [
    /\b(?:not acceptable|unacceptable|inacceptable|disappoint(?:ed|ing)|dissatisf\w+|not (?:at all )?(?:happy|satisfied)|unhappy|very upset|angry|poor quality|bad quality|terrible|quality (?:problem|issue)s?|big problem|serious (?:problem|issue)s?)\b/i,
    3,
  ],
  [
    /\b(?:wrong (?:items?|goods|colou?rs?|sizes?|products?|models?|labels?|quantity|parts?|plugs?|packing|packaging)|short(?:age| shipped| shipment|-shipped)|(?:pcs|pieces|cartons|sets|parts|items|units) (?:are|is|were|was) missing|missing (?:parts?|pcs|pieces|cartons|items|goods|accessor\w+)|does not (?:match|work|fit|function|correspond)|do not (?:match|work|fit|function|correspond)|doesn't (?:match|work|fit)|don't (?:match|work|fit)|not (?:as|what we) (?:ordered|agreed|described|per (?:the )?(?:sample|order))|different from (?:the|our|your) (?:approved )?(?:sample|order))\b/i,
    3,
  ],
  [/\b(?:refund|compensat\w+|credit note|replacement|return the goods|reject(?:ed|ion)?|chargeback|deduct(?:ed|ion)?|penalt(?:y|ies))\b/i, 2],
  [
    /\b(?:late again|again late|still not (?:received|arrived|shipped)|(?:have|has) (?:still |yet )*not (?:yet |still )*(?:been )?(?:received|arrived|shipped)|delay(?:ed|s)? (?:again|is|has|was)|no (?:answer|reply|response) (?:from you|since|until now))\b/i,
    2,
  ],
  [/\b(?:second|third|fourth) (?:time|reminder)\b/i, 1],
  [/\b(?:our customers? (?:complain|return|refuse)\w*|end users? (?:complain|return)\w*)\b/i, 3],
];

/** Below this a mail only mentions trouble (a warranty question, a return address). */
export const COMPLAINT_FROM = 3;

/** Trouble that is denied, asked about or only possible (`no defects`, `in case of damage`) is none. */
export const NO_COMPLAINT =
  /\b(?:no|without|zero|any|avoid|prevent|in case of|if there (?:is|are)|free of|against|what (?:is|if)|policy|warranty|rate|how do you (?:handle|deal)|not (?:a|any) (?:complaint|problem))\b[^.!?\n]{0,30}$/i;
