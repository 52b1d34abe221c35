import { topicOf } from '#core/text/subject-topic.ts';
import type { Localised } from '#core/text/language.ts';

/** What a mail is for, as far as it decides how it should sound. */
export const MAIL_KINDS = [
  'inquiry-reply',
  'quotation',
  'follow-up',
  'reminder',
  'payment-reminder',
  'complaint-reply',
  'greeting',
  'delay',
  'sample',
  'shipping',
  'refusal',
  'price-change',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export const mailKindNames: Readonly<Record<MailKind, Localised>> = {
  'inquiry-reply': { 'zh-CN': '询盘回复', en: 'inquiry reply' },
  quotation: { 'zh-CN': '报价', en: 'quotation' },
  'follow-up': { 'zh-CN': '跟进', en: 'follow-up' },
  reminder: { 'zh-CN': '提醒', en: 'reminder' },
  'payment-reminder': { 'zh-CN': '催款', en: 'payment reminder' },
  'complaint-reply': { 'zh-CN': '投诉回复', en: 'complaint reply' },
  greeting: { 'zh-CN': '节日问候', en: 'greeting' },
  delay: { 'zh-CN': '延期通知', en: 'delay notice' },
  sample: { 'zh-CN': '样品', en: 'sample' },
  shipping: { 'zh-CN': '发货通知', en: 'shipping advice' },
  refusal: { 'zh-CN': '婉拒', en: 'refusal' },
  'price-change': { 'zh-CN': '调价通知', en: 'price change' },
};

/** One sign of a kind, with its weight in the body and in the subject; the subject of a reply, older than the mail, counts half. */
type Sign = readonly [kind: MailKind, body: number, subject: number, words: RegExp];

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

const SIGNS: readonly Sign[] = [
  ['complaint-reply', 3, 7, /\b(?:complain\w*|claims?\b(?! that)|root cause|8d report|credit note|corrective action|preventive (?:measure|action))/i],
  [
    'complaint-reply',
    3,
    6,
    /\b(?:scratch\w*|broken|defect\w*|damaged?|faults?|faulty|stain\w*|smell|mildew|mould(?:y| on)|leak\w*|rust\w*|wobbl\w*|crooked|missing (?:screws|parts|pieces)|wrong (?:\w+ )?(?:plugs?|labels?|sizes?|colou?rs?|items?|goods|parts?|cartons?|model)|colou?r (?:difference|deviation)|short[- ]?(?:shipped|delivered)|do(?:es)? not work|quality (?:problem|issue))\b/i,
  ],
  [
    'complaint-reply',
    2,
    2,
    /\b(?:replacements?|replace the|refund|deduct|without charge|free of charge|we(?:['’]ll| will)? credit|credit(?:ed)? (?:the|you|against)|take (?:the|them|the \w+ \w+) back|you are right|the cause|caused by|(?:photos|video|report)[^.\n]{0,30}\b(?:shows?|point))\b/i,
  ],
  [
    'complaint-reply',
    2,
    2,
    /\b(?:thank(?:s| you) for (?:the|your) (?:photos|video|report|patience|detailed)|for (?:telling|informing) us|sorry to (?:read|hear))\b/i,
  ],
  ['complaint-reply', 1, 2, /\b(?:sorry|apologi[sz]e|apologies)\b/i],
  [
    'delay',
    4,
    8,
    new RegExp(
      `\\b(?:delay\\w*|postpon\\w+|later than|behind schedule|rolled|new (?:etd|eta|(?:ready|delivery|shipping|ship|loading|arrival) date)|(?:days?|weeks?) (?:later|more)|more (?:days|weeks)|change of (?:the )?(?:shipping |delivery )?date|(?:moves?|moved|changes|slips) (?:from|to|by) (?:week|\\d|the \\d|${MONTH})|will not be ready|cannot take place|instead of (?:on )?(?:\\d{1,2} ${MONTH}|${MONTH} \\d))`,
      'i',
    ),
  ],
  [
    'delay',
    1,
    1,
    /\b(?:sorry|apologi[sz]e|regret|closed by|cracked?|delivered short|power supply|could not|missed|broke down|fallen ill|being repaired|has been waiting)\b/i,
  ],
  [
    'payment-reminder',
    4,
    8,
    /\b(?:overdue|unpaid|still open|outstanding|payment reminder|statement of account|second reminder|third reminder|payment date|final notice|past due|fell due|no payment yet|(?:not|n['’]t) (?:yet )?(?:received|reached|seen|see|arrived|received it)\b[^.\n]{0,60}\b(?:account|payment|balance|deposit|amount|far))\b/i,
  ],
  [
    'payment-reminder',
    3,
    5,
    /\b(?:bank slip|swift copy|payment slip|mt103|due (?:since|on|for payment)|(?:balance|deposit|invoice)\b[^.\n]{0,60}\b(?:due|open|reached|planned for|payable)|l\/c\b[^.\n]{0,40}\b(?:to be opened|opening|was to)|arrange the (?:transfer|payment)|settle the)\b/i,
  ],
  ['payment-reminder', 1, 4, /\b(?:invoice|balance|deposit|payment|l\/c)\b/i],
  [
    'greeting',
    5,
    8,
    /\b(?:happy (?:new year|easter|holi|diwali|holidays|birthday|chinese new year|lunar new year|eid|ramadan|thanksgiving|mid-autumn|anniversary)|merry christmas|season['’]s greetings|eid mubarak|ramadan (?:mubarak|kareem)|congratulations|greetings and|good wishes|best wishes for|i wish you|we wish you (?!a smooth)|wishing you)/i,
  ],
  [
    'greeting',
    3,
    6,
    /\b(?:years? (?:since your first|of working together|of cooperation)|thank you for (?:the|your) visit|welcome back|(?:pleasure|glad|good) to (?:welcome|meet|see)|hope to see you at|see you at the|happy to pick you up|new position)\b/i,
  ],
  ['greeting', 1, 3, /\b(?:festival|celebrat\w+|bayram|new (?:store|shop|office)|whole team|holiday dates|opening days)\b/i],
  [
    'price-change',
    5,
    8,
    /\b(?:new prices?|price (?:change|increase|adjustment|revision)|new price list|surcharge|(?:raise|increase|adjust|revise|reduce|lower) (?:the |our |them |all )?prices?|revise them|prices? (?:will |have to )?(?:rises?|go(?:es)? up|increases?)|cost \d+(?:\.\d+)? ?% |cost[^.\n]{0,20}\d ?% (?:more|less|higher|lower)|increase of \d|goes up|links the price)/i,
  ],
  [
    'price-change',
    3,
    3,
    new RegExp(
      `\\b(?:(?:has|have) (?:risen|gone up|come down|fallen|become)|rose by|at (?:the )?(?:present|today['’]s|old|current) prices?|from ${MONTH} \\d|from \\d{1,2} ${MONTH}|adjustment)\\b[^.\\n]{0,60}(?:price|cost|more|%|old|present|\\d)`,
      'i',
    ),
  ],
  [
    'quotation',
    3,
    7,
    /\b(?:quotation\b(?! of)|our (?:offer|quote)\b(?! of)|(?:quote|offer) [a-z]{0,3}-?\d|offer for|we (?:can )?(?:offer:|quote)|pleased to (?:quote|offer)|can offer:|prices? for (?:the|our|your|\d))/i,
  ],
  ['quotation', 3, 0, /\b(?:fob|cif|cfr|exw|fca|dap|ddp)\b[\s\S]{0,500}\b(?:valid\b|validity|valid until|offer is open|prices hold|payment)/i],
  ['quotation', 2, 0, /\b(?:valid until|validity|the offer is|prices hold|moq)\b/i],
  [
    'shipping',
    4,
    8,
    /\b(?:shipped|sail(?:s|ed|ing)|on board|bill of lading|b\/l|awb|air waybill|container (?:was |is )?(?:loaded|arrived)|loading photos|partial shipment|(?:handed|delivered) to the airline|telex release|booked space|booking (?:details|confirmed)|have a booking|documents for customs|just left|left (?:ningbo|shanghai|shenzhen|qingdao|xiamen|port))\b/i,
  ],
  [
    'shipping',
    2,
    3,
    /\b(?:vessel|voyage|etd|eta|container|seal number|certificate of origin|notify party|in transit|clearance|customs|free time)\b/i,
  ],
  ['sample', 1, 7, /\b(?:samples?|swatch(?:es)?|prototype)\b/i],
  ['sample', 3, 0, /\bsamples?\b[\s\S]{0,900}\bsamples?\b/i],
  [
    'sample',
    2,
    1,
    /\b(?:dhl|fedex|ups|ems|tnt|courier|waybill|sample (?:charge|cost|fee)|lab(?:oratory)?|(?:filling|wash|test) (?:test|trial|one))\b/i,
  ],
  [
    'reminder',
    4,
    7,
    /\b(?:reminder|still (?:need|missing|waiting|lack\w*|open)|(?:is|are) (?:still )?missing|needed by|countersigned|signed copy|everything (?:except|from your side|else is)|closes the booking|to keep (?:that|the|this) slot|in case it did not reach|your ok|your choice by)\b/i,
  ],
  [
    'reminder',
    2,
    3,
    /\b(?:we need (?:your|the)|approval|release|reserved for you|booked for|needs? (?:three|four|five|six|seven|ten|\d+) (?:working )?days|(?:would be grateful for|would appreciate it if)|before the (?:final )?inspection|closes|could you (?:ok|confirm|approve|send))\b/i,
  ],
  ['reminder', 1, 1, /\bby (?:end of )?(?:monday|tuesday|wednesday|thursday|friday|saturday)\b/i],
  [
    'refusal',
    4,
    5,
    /\b(?:(?:cannot|can['’]t|are not able to|are unable to|are not in a position to) (?:agree|accept|reach|offer|grant|meet|give|go|match|lower|reduce|do)|the answer is no|no chance|love to say yes|unfortunately|have to decline|(?:would|will) (?:be|unfortunately be) (?:very |rather )?difficult|not possible|advise against|we could not do)\b/i,
  ],
  [
    'refusal',
    2,
    4,
    /\b(?:what we (?:can|would) (?:offer|do|suggest)|two (?:ways|alternatives)|alternatives?|would like to suggest|may we suggest|we could, however|(?:are|is) possible at|request for|target price|exclusive|any chance|payment term|extension of)\b/i,
  ],
  [
    'inquiry-reply',
    4,
    8,
    /\b(?:your (?:in|en)quir(?:y|ies)|thank(?:s| you) for (?:your interest|reaching out|contacting|writing to us|getting in touch|asking)|(?:in|en)quiry about|interest in our|answers? to your (?:\w+ )?questions|your request)\b/i,
  ],
  [
    'inquiry-reply',
    3,
    2,
    /\b(?:you asked about|(?:to|help me to|before we) (?:give|offer|quote|send|calculate)\b[^.\n]{0,40}|(?:in our (?:range|programme|program))|standard items|which (?:one|version|lid|size|plug|colou?rs?|three colou?rs) (?:do you|should)|catalogue is (?:attached|on)|data sheet[^.\n]{0,20}attached|you describe|we (?:make|supply|produce|recommend)|prepare (?:a|the|an) (?:price|offer|quot\w+))\b/i,
  ],
  [
    'follow-up',
    3,
    6,
    /\b(?:follow(?:ing)?[ -]?up|we sent you|since then|in the meantime|have you had (?:a chance|time)|how (?:did|do) (?:the|you)|following our (?:meeting|call|talk)|when we spoke|at our (?:last )?meeting|you (?:mentioned|wanted to|asked for time)|in your mail of|last (?:spring|year|autumn)|(?:weeks?|months?|days) ago|it has been a|since your last|does this (?:settle|help)|go-ahead|next step|decision|if that helps|remain available|hold the price)\b/i,
  ],
  ['follow-up', 1, 0, /\b(?:short call|video call|let me know|may i (?:prepare|add)|shall i|do you want me to|is it worth|i would be glad)\b/i],
];

/** Weaker evidence than this says nothing. */
const LEAST = 4;
const READ = 4000;

/** What a mail is for, by its subject and its own words; undefined where nothing says so clearly. */
export function mailKindOf(subject: string, ownText: string): MailKind | undefined {
  const body = ownText.slice(0, READ);
  const topic = topicOf(subject);
  const points = new Map<MailKind, number>();
  for (const [kind, inBody, inSubject, words] of SIGNS) {
    const found = (words.test(body) ? inBody : 0) + (words.test(topic.text) ? inSubject * (topic.prefixes > 0 ? 0.5 : 1) : 0);
    if (found > 0) points.set(kind, (points.get(kind) ?? 0) + found);
  }
  let best: MailKind | undefined;
  for (const [kind, sum] of points) if (sum >= LEAST && sum > (best === undefined ? 0 : (points.get(best) ?? 0))) best = kind;
  return best;
}
