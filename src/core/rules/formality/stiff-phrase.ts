import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { signAfter, wordAfter } from '#core/rules/clarity/neighbour-words.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Letter-book English of the last century. */
export const stiffPhrase: TradeRule = lineRule({
  id: 'stiff-phrase',
  group: 'formality',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '老式函电套语', en: 'Old-fashioned letter phrase' },
  message: { 'zh-CN': '“{quote}”是老式函电套语', en: '“{quote}” is letter-book English.' },
  why: {
    'zh-CN': '外贸函电教材里的套话，今天的买家读来生硬、像群发。用平常的话直说：The PI is attached. / We will ship on 12 March.',
    en: 'It comes from letter books of long ago and sounds like a form letter. Plain words are today’s business English: “The PI is attached.”, “We will ship on 12 March.”',
  },
  entries: phraseLines(`
    [herewith ](attached|enclosed) [herewith ]please find
    (enclosed|attached) herewith
    please find (attached|enclosed) herewith
    (your|yours) [esteemed ](favour|favor) {of|dated}
    (esteemed|valued) (favour|favor|letter|inquiry|enquiry|order|customer|patronage)
    (we are|we're) in receipt of
    yours of the
    (kindly|please) acknowledge (receipt|the receipt)
    please be (assured|rest assured) that
    it is (our|my) (great honor|great honour|privilege) to
    (hoping|trusting) to (hear|receive) {from|your}
    (take|avail) (this|the) opportunity to
    we are (desirous|anxious) (of|to)
    in the event that > if
    (due|owing) to the fact that > because
    (under separate cover|by return mail|by return of post)
    (as regards|anent|vis-a-vis|viz) {the|your|our}
    attached herewith [please find] [is|are]
    please find herewith [attached|enclosed] > please find attached
    please find (attached|enclosed) herewith > please find attached
    [please ](kindly )find (attached|enclosed) [herewith] > please find attached
    kindly be (noted|informed|advised|notified)
    it (was|is|has been) (found|noted|decided|informed|suggested|hoped) that
    (we|i) are sending herewith
    please be [kindly ](informed|advised|notified|reminded) [that] >
    (kindly|please) take (note|notice) that > please note that
    this is to (inform|advise|notify) you that >
    we wish to (inform|advise) you that >
    we (have the honour to|have the honor to)
    (do|doing) the needful
    the needful
    (revert|reverting|reverted|reverts) back [to us|to me|to you]
    (revert|reverting|reverted) (to us|to me|to you|asap|at the earliest|at your earliest|soon|soonest|shortly|accordingly|by return)
    thanking you in anticipation
    thanking you in advance > thank you in advance
    (we remain|remain|we are) yours (faithfully|truly|sincerely)
    assuring you of our best (services|service|attention) [at all times]
    awaiting the favour of your [early ]reply
    (your esteemed|esteemed) (company|order|firm|organization|organisation|inquiry|enquiry|concern) > your $2
    (of even date|of the 5th instant|ultimo)
    (inst.|ult.|prox.|instant|inst|ult|prox) {.|,|and|we|has|was|for}
    (we|i) beg to [inform|advise|state|say|acknowledge|remind|quote|offer]
    beg to (inform|advise|state|acknowledge) you
    (per|by|on) s.s.
    (respected|esteemed) (sir|sirs|madam|sir or madam) {.|,}
    captioned (goods|order|shipment|subject|matter|invoice|contract)
    the undersigned
    (aforementioned|aforesaid|above-captioned|hereinbelow|hereinunder|heretofore|inter alia)
    (herewith|hereby) (we|i) (send|attach|enclose|inform|confirm)
    (we|i) (hereby|herewith) (send|attach|enclose|inform|confirm)
    for your (kind|kindly|good) perusal
    for your (kind|kindly|good) (reference|information|attention|consideration|review|notice) > for your $2
    for your perusal
    (confirm|note|arrange|acknowledge|update) the same
    your good (self|selves|office)
    (your goodself|your goodselves|your good company)
    out of station > away
    (intimate|intimating) (us|you|me) > tell $2
    (prepone|preponed|preponing) > bring forward
    (we are|i am) in receipt of your > thank you for your
    permit (us|me) to
    (according to|as per) your (request|requirement|requirements|demand|email|mail|e-mail|inquiry|enquiry), > as you asked,
    (according to|as per) your (kind request|request|requirement|requirements|demand) {.|we|i|please|our|the} > as you asked
    as per your (email|mail|e-mail|message|inquiry|enquiry)
    trusting (this|the above|you will) [find|finds|is]
    we trust (the above|this) is in order
    awaiting your (esteemed|valued) (reply|order|instructions)
    your valued (order|inquiry|enquiry|patronage) > your $1
    and oblige {.|us}
    revert {with|by|on|when|if|.} > reply
    (telecon|tele-con|telcon) > call
    (we|i) (enclose|attach|send|forward) herewith > $1 $2
    (herewith|hereby) {.|the|our|is|are|attached} >
    we are in possession of
    duly noted with thanks
    we have the pleasure (of|to)
    we take (pleasure|the liberty) (in|of|to)
    (thanking|thanks) you and (assuring|remaining)
    your respected (self|company|office)
    (we|i) (remain|am) at your (entire |full |)disposal
    (humbly|respectfully) (request|requests|requesting|ask|beg|submit) > ask
    (we|i) (crave|solicit|seek) your (indulgence|patronage|favour|favor)
    (please|kindly) (let us|let me) have your (esteemed|kind|valued) (reply|order|instructions|confirmation) > please send us your $4
    (we|i) (trust|hope) (the same|the foregoing|the above) (is|will be|meets|finds)
  `),
  accept: (_, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    // `confirm the same model` names a thing; `confirm the same.` does not.
    return !/the same$/.test(quote) || (wordAfter(text, hit.end).word === '' && signAfter(text, hit.end) !== '"');
  },
  examples: [
    { text: '⟦Enclosed please find⟧ our quotation QT-118.' },
    { text: '⟦Please be informed that⟧ the vessel leaves on 12 March.', fixed: 'The vessel leaves on 12 March.' },
    { text: 'Kindly ⟦do the needful⟧.' },
    { text: 'Please ⟦revert back to us⟧ by Friday.' },
    { text: 'The PI is attached ⟦for your kind reference⟧.', fixed: 'The PI is attached for your reference.' },
    { text: 'Please find the PI attached.' },
    { text: 'Please revert to the previous version of the label.' },
    { text: 'Please confirm the same model and colour as last time.' },
    { text: 'We hereby certify that the goods are of Chinese origin.' },
    { text: 'Two photos for your reference.' },
  ],
});
