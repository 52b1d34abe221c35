/** Bare forms that are nouns too; behind a form of be and before a time they can only be meant as verbs. */
export const BARE_TOO =
  /^(finish|schedule|ship|load|pack|print|cancel|approve|damage|delay|book|sign|issue|close|check|test|inspect|stop|complete|pay|order|release|quote|change|attach|label|reject|refund|repair|replace|update|register|transfer|invoice|dispatch|despatch|handle|exchange|purchase)$/;

/** The same behind is and are, where fewer of them are sure. */
export const BARE_NOW = /^(finish|cancel|approve|schedule|attach)$/;

/** Before `for`, `in`, `by` and the like these are participles that lack their ending. */
export const BARE_WITH =
  /^(design|ship|pack|print|test|load|sign|book|label|check|process|report|delay|damage|order|stop|use|base|place|store|stock|fix|mark|cover|price|weigh|guarantee|export|process)$/;

/** Subjects behind which the same word is a noun: `our business is design for Europe`. */
export const BUSINESS =
  /^(business|strength|focus|job|work|task|problem|issue|reason|key|goal|service|field|specialty|point|next|step|method|way|condition|status|result|cause|it|this|that)$/;

/** Words behind which `to` is a preposition. */
export const TO_ING =
  /^(forward|attention|compared|subject|be|addition|key|close|prior|get|got|respect|regard|lead|leads|led|access|commitment|contribution|objection|solution|approach|reaction|opposition|resistance|dedication|devotion|path|road|route|step|steps|guide|alternative|limit|obstacle|barrier|back|up|down|thanks|according|relation|change|changes|switch|switched|shift|return|advantage|answer|similar|comparison|amount|amounts|next|way|view|due)$/;

/** Verbs of having things done: their passive is meant where a thing is the subject. */
export const DONE =
  /^(deliver|ship|send|pack|load|produce|finish|complete|confirm|pay|issue|sign|test|inspect|print|replace|repair|refund|book|cancel|approve|arrange|return|release|change|receive|make|attach|discuss|solve|reduce|use|install|update|postpone|delay|charge|deduct|transfer|collect|dispatch|clear|check|choose|label|quote|include|require|cover|design|export|import|sell|order|offer|provide|supply|review|publish|reserve|store|unload|weigh|measure|cut|paint|polish|process|register|announce|hold|settle|waive|revise|correct|develop|assemble|calculate|reject|accept|close|open|damage|translate|forward)$/;

/** Behind a form of have and before an object these lack their ending: `has pass the audit`. */
export const BARE_HAD =
  /^(pass|change|order|check|finish|ship|book|visit|open|offer|pay|pack|test|sign|issue|cancel|quote|replace|start|stop|request|load|print|send|use|answer|contact|transfer|release|update|design|place|attach)$/;
