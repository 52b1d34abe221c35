import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { MORE_PREPOSITIONS } from '#core/rules/clarity/preposition-pairs.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const wrongPreposition: TradeRule = lineRule({
  id: 'wrong-preposition',
  group: 'clarity',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '介词用错', en: 'Wrong preposition' },
  message: { 'zh-CN': '“{quote}”介词不对：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN':
      '这是固定搭配，不能按中文逐字选介词：on the other hand、in accordance with、different from、at a good price、on Friday、at the end of March。',
    en: 'The preposition is fixed in English and cannot be carried over: on the other hand, in accordance with, different from, at a good price, on Friday, at the end of March.',
  },
  entries: phraseLines(`
    (in|at) the other hand > on the other hand
    on the other side, > on the other hand,
    in one hand > on the one hand
    in accordance (to|of) > in accordance with
    according with {your|our|the} > according to
    (comply|complies|complied) to > $1 with
    (consist|consists|consisted) (in|with|by) {two|three|four|the|a|several|1|2} > $1 of
    (compose|composed) by {two|three|four|the|a|several|steel|metal|plastic} > $1 of
    (depend|depends|depending|depended) (of|in|from) > $1 on
    (different|differs|differ) (with|of|than) {the|your|our|others|other|last|before|that|what|sample|samples|those} > $1 from
    {the} same (with|like|to) {the|your|our|last|before|sample|that|this|previous|what|samples} > same as
    similar (with|as) {the|your|our|this|that|last} > similar to
    (interested) (on|about|at|to|with) {our|your|the|this|these|that|buying|it|them} > interested in
    {is|are|be} responsible (of|to|about) {the|your|our|sales|quality|all|this} > responsible for
    responsible (of|to|about) {the|quality|all|any|this|shipping|sales} > responsible for
    in charge for > in charge of
    (satisfied|satisfy) (to|for|of|about|in|on) {our|your|the|this|it} > satisfied with
    (familiar) (to|of|about|on) {your|our|this|these|european|american} > $1 with
    {pay|paid|paying} (attention) (on|at|for|in) > $1 to
    (arrive|arrived|arrives|arriving) to > $1 at
    (specialized|specialised|specializing|specialising|specialize|specialise|specializes) (on|at|for|of|with) > $1 in
    (congratulations|congratulation) (for|to) {your|the} > congratulations on
    {thank|thanks} you (about|to|of) your > you for your
    thanks (about|of) {your|the} > thanks for
    (cooperate|cooperation|cooperating) (to|for) (you|us|your company) > $1 with $3
    (compare|compared) (than) > $1 with
    (capable|ability) (to) {producing|making|supplying} > $1 of
    (reason|reasons) of {the|this|delay|your|our|late} > $1 for
    (increase|decrease|reduce|reduced|increased|rise|drop|decreased) (with|of) {usd|5|10|3|2|8} > $1 by
    (solution|solutions) (of|for) (this|the|your) {problem|problems|question} > $1 to $3
    (visit|trip|journey) (in|of) (china|our factory|our company) > $1 to $3
    (with|in) (good|low|lower|better|reasonable|competitive|cheaper|special|favorable|favourable) price > at a $2 price
    (with|in|on|by) (best|lowest) price > at the $2 price
    (with|in) (a|the|our) (good|best|low|lower|lowest|better|reasonable|competitive|special|same) {price|prices} > at $2 $3
    (in|with|by) the price (of|usd) > at the price $2
    (on|with|in) the (same|present|current) (time|moment) > at the $2 $3
    (in|on) (this|the|that) (moment) > at $2 $3
    in (present) > at $1
    (in|on) the (end|beginning) of {january|february|march|april|may|june|july|august|september|october|november|december|this|next|the|last} > at the $2 of
    (in|at) (the) (weekend|weekends) > at the $3
    (in|at) {monday|tuesday|wednesday|thursday|friday|saturday|sunday} > on
    (in|at) (the) (morning|afternoon) of (5|6|7|8|9|10) > on the $3 of $4
    (on) (the|your|our) (attachment|attachments|attached file) > in $2 $3
    (in) (your|our) side > on $2 side
    (in) (my|our|your) (point of view|view of point) > from $2 point of view
    (in) (a|the) (hurry of) > in a hurry
    (by) (hand made|handmade) > handmade
    since (two|three|four|five|six|ten|many|several|some|one) (days|weeks|months|years|week|month|year) {.|and|we|but|because|so|now} > for $1 $2
    (since) (2|3|4|5|6|7|8|10|12|15|20|25|30|two|three|ten) years > for $2 years
    before (two|three|four|five|several|some|one|2|3) (days|weeks|months|week|month|years|year) {.|we|i|and|but|you} > $1 $2 ago
    (on|in) (stock) now available > in stock
    on stock > in stock
    under (the) (help) of > with the help of
    (on|under) (your|our) (request|requirement) {.|we|the} > at $2 $3
    by (your|our) (request|requirement) {.|we} > at $1 request
    made by {steel|plastic|wood|cotton|leather|aluminium|aluminum|stainless|pvc|abs|rubber|metal|glass|bamboo} > made of
    (pay|paid|payment) (with|in) (t/t|tt|l/c|paypal|western union) > $1 by $3
    {ship|send|sent|shipped|deliver|it|them|goods|samples} (with|in|through) {sea|air|dhl|train|rail|express} > by
    (order|orders|inquiry|enquiry) (to|about) (our) (products) > $1 for $3 $4
    (talk|talked|speak) (to|with) (phone) > $1 by phone
    (quality|quantity) (in|on) accordance > $1 in accordance
    (in) (the) (first|second) (time) > the $3 time
    in (the) (date) (of) > on the date of
    ${MORE_PREPOSITIONS}
  `),
  accept: (_, hit, text) => {
    const words = text.slice(hit.start, hit.end).toLowerCase();
    const before = wordBefore(text, hit.start).word;
    const after = wordAfter(text, hit.end).word;
    if (/^(depend|depends|depending|depended) in/.test(words) && /^(part|large|turn|general|every|many)$/.test(after)) return false;
    if (/ about$/.test(words) && /^ (\d|half)/.test(text.slice(hit.end, hit.end + 5))) return false;
    if (/^(study|review|address|approach|phone|help|support|answer|request|demand) /.test(words))
      return /^(we|i|you|they|to|will|can|please|have|has|not|could|would|must|should|and|also)$/.test(before);
    if (/^result/.test(words)) return !/^(the|a|this|test|our|your|no)$/.test(before);
    if (/^(arrive|arrived|arrives|arriving) to/.test(words)) return !/^(ship|load|discover|help|inspect|find|check|be|see|collect)$/.test(after);
    if (/^on the other side/.test(words)) return before === '';
    if (/ price(s)?$/.test(words))
      return (
        !/^(list|lists|increase|increases|reduction|tag|range|level|levels|segment|changes|difference|competition|pressure|terms|tags)$/.test(
          after,
        ) &&
        !/^(interested|included|change|changes|agree|agreed|increase|difference|rise|reduction|problem|satisfied|happy|reflected|confidence|compete|compared|drop|deal|pleased|line|discount|decide|focus|based|help|work|cut|information|decrease|update|influence|impact|effect|focused|stated|shown|listed|accordance|begin|start|competing|interest)$/.test(
          before,
        )
      );
    if (/^(in|at)$/.test(words)) return before !== 'fit' && !/^(drop|come|came|check|log|book)$/.test(before);
    if (/^increase|^decrease|^rise|^drop/.test(words)) return !/^(an|a|the)$/.test(before);
    return true;
  },
  examples: [
    { text: '⟦In the other hand⟧, the freight is lower.', fixed: 'On the other hand, the freight is lower.' },
    { text: 'Can you ship ⟦in⟧ Friday?', fixed: 'Can you ship on Friday?' },
    { text: 'We can supply ⟦with best price⟧.', fixed: 'We can supply at the best price.' },
    { text: 'The colour is ⟦different with⟧ the sample.', fixed: 'The colour is different from the sample.' },
    { text: 'We have made lamps ⟦since 10 years⟧.', fixed: 'We have made lamps for 10 years.' },
    { text: 'The vessel arrives ⟦in the end of⟧ March.', fixed: 'The vessel arrives at the end of March.' },
    { text: 'The buyer ⟦insists in⟧ a new label.', fixed: 'The buyer insists on a new label.' },
    { text: 'The set ⟦comprises of⟧ two lamps.', fixed: 'The set comprises two lamps.' },
    { text: 'We can do it ⟦in average⟧, we think.', fixed: 'We can do it on average, we think.' },
    { text: 'We are not interested in price competition.' },
    { text: 'He insisted in writing that he was responsible for it.' },
    { text: 'The container is on the other side of the yard.' },
    { text: 'We have made lamps since 2010.' },
    { text: 'We agree with the new price.' },
    { text: 'They arrived to inspect the goods.' },
  ],
});
