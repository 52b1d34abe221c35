import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Many words where one does the work. */
export const wordyPhrase: TradeRule = lineRule({
  id: 'wordy-phrase',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '啰嗦', en: 'Wordy phrase' },
  message: { 'zh-CN': '“{quote}”可直接写“{replacement}”', en: '“{quote}” is long for “{replacement}”.' },
  why: {
    'zh-CN': '买家在手机上、用外语读信，每个多余的词都推迟了要点。一个词能说清就用一个词。',
    en: 'Your reader reads on a phone and often in a foreign language; every spare word delays the point.',
  },
  entries: phraseLines(`
    due to the fact that > because
    owing to the fact that > because
    in view of the fact that > because
    because of the fact that > because
    for the reason that > because
    despite the fact that > although
    in spite of the fact that > although
    in the event that > if
    at this point in time > now
    at this moment in time > now
    at the present time > now
    until such time as > until
    for the purpose of > for
    with the purpose of > to
    in a timely manner > on time
    a great number of > many
    a large amount of > much
    (has|have) the ability to > can
    (make=make|made=made) a decision on > decide on
    give consideration to > consider
    take into consideration > consider
    make (an|the) adjustment to > adjust
    (conduct|perform|carry out) an inspection of > inspect
    on a (daily|weekly|monthly|yearly) basis > $1
    in order to be able to > to
    {to} make a decision {with|regarding|about|as} > decide
    with regard to the (issue|matter|question|problem|topic|subject) of > about
    (regarding|concerning|about) the (issue|matter|question|topic) of > about
    it would be necessary for (us=we|me=i) to (have|know|get|receive) > $1 need to $2
    for the time being > for now
    in close proximity to > near
    (is|are) in a position to > can
    (is|are) not in a position to > cannot
    each and every > every
    with (regard|respect) to the (fact|matter) that > about
    a sufficient (number|amount) of > enough
    in the vicinity of > near
    in close proximity to > near
    in the course of > during
    in the process of {producing|making|packing|checking|preparing|arranging|loading|testing} >
    (is|are) in a position to > can
    (is|are) not in a position to > cannot
    (is|are) of the opinion that > think that
    it is our opinion that > we think that
    on the grounds that > because
    on account of the fact that > because
    in light of the fact that > because
    in spite of the fact that > although
    regardless of the fact that > although
    with reference to the fact that > because
    for the duration of > during
    during the (time|period) (that|when) > while
    at (a|some) later (date|time|stage) > later
    at an early date > soon
    at the earliest possible (date|time|moment) > as early as possible
    at your earliest (convenience|possible convenience)
    subsequent to > after
    (make=inspect|do=inspect) (an|the) inspection (of|on) > inspect
    (make=check|do=check) a check (of|on) > check
    (give|provide) (us |you |)assistance (to|with|in) > help $2
    (make|do) an improvement (on|to|in|of) > improve
    (make|do) a (comparison of|comparison between) > compare
    (make|do) an analysis of > analyse
    (carry|carried) out (a|an|the) (test|tests) (of|on) > test
    (make|do) (a|an|the) (change|changes|modification) (to|of|in|on) > change
    (make|do) a (reduction in|reduction of|reduction on) > reduce
    (give|provide) (a|an|the) (reply|answer|response) to > answer
    (give|provide) (a|an) (explanation|explanation of) for > explain
    (have|hold|make) a discussion (about|on|of) > discuss
    (place|put) (a lot of |great |much |)(emphasis|importance) on > stress
    (take|takes) into account the fact that > consider that
    (as|so) far as (the|our|your) (price|quality|delivery|payment|packing) (is|are) concerned > as for $2 $3
    it goes without saying that >
    there is no doubt that >
    (it is|it's) obvious that >
    (it is|it's) (clear|evident) that >
    (it is|it's) (necessary|important) to (note|mention|point out|emphasize) that >
    (please be|kindly be) (noted|advised|informed) of the fact that > please note that
    (what|all) (i|we) (want|would like) to say is that >
    (please|kindly) be (so |)kind (enough to|as to) > please
    (would|could) you be (so |)kind (enough to|as to) > could you
    we would be (very |)grateful if you would be so kind as to > please
    (we|i) am writing to inform you that >
    (we are|i am) writing this (mail|email|e-mail|letter) (in order |)to > $1 writing to
    (utilize=use|utilise=use|utilizing=using|utilising=using|utilization=use|utilisation=use) {of|the|a|our|your|this|all|for|more|these} > $1
    (commence=start|commencing=starting|commenced=started|commencement=start) {production|the|our|your|shipping|with|on|of|delivery|in|work|shipment|mass} > $1
    (endeavour|endeavor|endeavours|endeavors) (to|our) > try $2
    (ascertain) {the|whether|if|that|why|how} > find out
    (aforementioned|abovementioned|above-mentioned) {items|goods|order|products|price|prices|problem|matter|points|issue} > these
    (whereby|thereof|therein|thereto|hereof|hereto|hereunder|forthwith) {.|,|the|we|you|and|is|are}
    (a|the) fact of the matter is [that] >
    the (question|matter) as to whether > whether
    (basically|actually|essentially|literally|honestly), >
    first and foremost > first
    absolutely essential > essential
    completely finished > finished
    final outcome > outcome
    end result > result
    past experience > experience
    advance planning > planning
    we would like to take this opportunity to >
    i would like to take this opportunity to >
    taking this opportunity >
    we take this opportunity to >
    it is worth mentioning that >
    it should be noted that >
    it is important to note that >
    needless to mention >
    i am writing this (mail|email|e-mail|letter) to > I am writing to
    the purpose of this (mail|email|e-mail|letter) is to > I am writing to
  `),
  examples: [
    { text: 'We cannot load on 3 March ⟦due to the fact that⟧ the port is closed.', fixed: 'We cannot load on 3 March because the port is closed.' },
    { text: '⟦In the event that⟧ the colour differs, we replace the goods.', fixed: 'If the colour differs, we replace the goods.' },
    { text: 'Our stock is checked ⟦on a weekly basis⟧.', fixed: 'Our stock is checked weekly.' },
    { text: 'The balance is due before shipment, due to the new credit limit.' },
    { text: 'In the event of a delay we will tell you at once.' },
    { text: 'The price includes insurance for 110% of the CIF value.' },
  ],
});
