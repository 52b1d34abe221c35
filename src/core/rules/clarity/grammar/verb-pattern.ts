import { frameRule } from '#core/rules/clarity/grammar/frame-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const verbPattern: TradeRule = frameRule({
  id: 'verb-pattern',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '动词后接的形式不对', en: 'Wrong pattern behind a verb' },
  message: { 'zh-CN': '“{quote}”：这个词后面的形式不对，写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN':
      '每个动词后面接什么是固定的：want / need / ask someone to do，mind / suggest / avoid doing，make / let someone do，suggest that you do。中文没有这种区别，要连动词一起记。',
    en: 'Each verb fixes what follows it: want or ask somebody to do, mind, suggest or avoid doing, let or make somebody do, suggest that you do. Learn the verb with its pattern.',
  },
  frames: `
    {!used|was|get|got} (able|unable|want|wants|wanted|need|needs|like|hope|hopes|plan|try|ready|agree|agreed|decided|decide|wish|willing|expect|promise|refuse|afford|happy|glad|pleased|sorry|help|possible|impossible|necessary|important|easy|difficult|hard|convenient|free|welcome|allowed|required|supposed|going|likely|sure|best|trying|time|chance|way) to <@ing> {@det|@obj|@nouns|@noun|@mass|.|with|for|in|on|by|at|from|you|@adj|more|all|up} => $0 $1.base
    (look|looking|looks) forward <@base|@ing> {@det|@obj|from|with|you|to|.} => $0 to $1.ing
    (mind) to <@base> => #1 $1.ing
    (would|do) you mind <@pure|help|check|change|wait|use|open|repeat> {@det|@obj|if|.|@nouns|to|for} => $0 $1.ing
    {we|i|would|to|also|and|strongly|do|therefore|so|please|,} (suggest|recommend|propose|advise) (you|they|he|she|your company|your side|your customer) (can|could|should|to) <@base> => #1 that #2 $1
    {we|i|would|also|strongly|therefore|so|they|to|,} (suggest|suggested|recommend|recommended) to <@base> => #1 $1.ing
    {!@det} (suggest|suggested|recommend|recommended|propose|proposed) (you|him|her|them|us) <@third|@ing> => #1 that #2 $1.base
    (consider|considering|considered|avoid|avoids|avoided|finish|finished|enjoy|enjoyed|keep|kept|postpone|postponed|practise|risk|imagine|quit|admit|delay|delayed) to <@pure|use|order|change|buy|visit|work|ask|open|pay|cut> => #1 $1.ing
    (be|is|are|was|were) (worth|busy) to <@base> => #1 #2 $1.ing
    {!@det} (help|helps|helped|let|lets|make|makes|made) (you|us|me|them|him|her|it|customers|your customers|our customers) <@ing> {@det|@obj|@nouns|@mass|.|@prep|more} => $0 $1.base
    {!@det} (let|lets|make|makes|made) (you|us|me|them|him|her|it|customers|your customers|our customers) to <@base> => #1 #2 $1
    {!@det} (let|make|makes) (you|us|me|them|him|her) <@third|knew|known|knowing|got|had|saw|came|did|went|took|gone|seen|done|taken> => $0 $1.base
    (ask|asked|asking|want|wants|wanted|expect|allow|invite|invited|tell|told|require|order|ordered|remind|reminded|force|urge|encourage|enable|convince|persuade|advise|advised|would like|wish|need|needs) (you|us|me|him|her|them|our forwarder|our factory|your forwarder|your bank|our engineer|your customer|the factory|the forwarder|the customer|customers) <@pure> {@det|@obj|.|@prep|@nouns|@mass|soon|again|@adj|@adv} => $0 to $1
    {we|i|you|they|he|she|it|to|who|also|still|not|don't|didn't|doesn't|just|only|really|will|may|customers|customer|factory|would|please|if|all|,} (want|need|hope|plan|agree|decide|decided|refuse|refused|promise|promised|wish|intend|manage|managed|fail|failed|prefer|agreed|planned|hoped|wanted|needed|try|tried|expect|wants|needs|hopes|plans|afford) <@pure> {@det|@obj|.|@prep|@nouns|@mass|@adj|@noun|,|to} => #1 to $1
    (would like|would prefer|would love|would be happy|would be glad) <@pure|order|buy|visit|ask|know|check|place|use> {@det|@obj|.|@prep|@nouns|@mass|@adj|@noun|,|more|whether|if|how|what|when} => $0 to $1
    {@subj|is|are|am|be|was|were|not|also|very|goods|factory|customer|customers|team} (able|unable|willing|happy|glad|pleased|sorry|going|afraid|sure) <@pure> {@det|@obj|.|@prep|@nouns|@mass|@adj|,|more|all|that} => #1 to $1
    {it|is|not|very|be|was|are|really|too|so} (difficult|hard|easy|impossible|necessary|possible|convenient|important|better) <@pure> {@det|@obj|@nouns|@mass|@adj|more|all} => #1 to $1
    {!forward|used|committed|dedicated|get|according|due|in|addition|prior|access|respect|regard|attention|relation} (have|has|had) to <@ing|@past|@third> {!@noun} => $0 $1.base
    {!thank|thanks|you|@det|and|or|sorry|responsible} (for) <@pure> {@det|@obj|@nouns|@mass|with|from} => to $1
    {!@det|and|or} (of|by|in|without|despite|through|about|at) <@pure> {@det|@obj|@nouns|@mass|from|with|to|for} => #1 $1.ing
    (please|kindly) <@ing> {@det|@obj|@nouns|with|to|for|if|.|that|@noun|when|how} => #1 $1.base
    please to <@base> => please $1
    (please) <@third|sent|told|gave|came|received|paid|shipped> {@det|@obj|@nouns|if|when|that|to|with} => please $1.base
    (please) <revised|changed|checked|updated|arranged|returned|signed|provided|confirmed|advised|replied|corrected|amended|informed|contacted|quoted|prepared|booked|issued|made|kept|took|wrote|told|let> {the|your|our|it|us|me|them|this|these|and} => please $1.base
    {!@det|no|what|all|whatever|everything|we|you|they|i} (can|could) to <@base> => #1 $1
    {!@det|no|what|all|whatever|everything} (must|should|will|would|may) to <@base> => #1 $1
    (be|been|is|are|am|was|were) (supposed|allowed|required|asked|expected|scheduled|planned|intended|forced|invited) <@pure> => $0 to $1
    in order <@pure> => in order to $1
    (suggest|suggested|recommend|recommended|propose|request|requested|require|insist) that <you|we|they|he|she|it> <to|can|could> <@base> => #1 that $1 $3
    (necessary|important|possible|easy|difficult|hard|convenient|better|impossible|time|late|early|ready|enough|good|best|okay|ok) for (you|us|them|me|him|her|our customer|your customer|the factory) <@base> {@det|@obj|@prep|.|@nouns|@mass|,} => #1 for #2 to $1
    (know|ask|asked me|tell me|tell us|wonder|asked|confirm|check) <do|does|did|can|will|could|have> <you|we|they|it|your|the> {!is} => #1 whether $2
    (once|until|as soon as|unless|when|if) <@pure|get|finish> {@det|@obj|@nouns|@mass} => #1 we $1
    (would you like|do you want|do you need|would they like|do you plan|would your customer like) <@pure|order|buy|visit|place> {@det|@obj|.|@prep|@nouns|@mass|@noun|@adj|more} => $0 to $1
    {we|i|they|you|already|just|not|never|also} (have|has|had) <?already|just|not|never|also> <change|order|pack|check|issue|print|book|load|test|update|visit|offer|quote|delay|reply|answer|contact|purchase|ask|open> {the|your|our|this|all|it|them|you|us} => #1 $1 $2.ppl
    (you'd|we'd|they'd|i'd|he'd|she'd) better to <@base> => #1 better $1
    (so as|in order) (for|that) <@pure> {@det|@obj} => $0 to $1
    (instead of|in addition to|thank you for|thanks for|sorry for|apologize for|apologise for|interested in|good at|capable of|before|after|without|by) to <@base> => #1 $1.ing
    (had better|would rather) (to) <@base> => #1 $1
    {we|you|they|i|customer|customers|will|also|just|only} need <pay|buy|check|ship|change|order|test|book|reply|open|visit|start|use|find|make|wait|plan|call|update|load> {the|your|our|this|these|it|them|us|a|an|#|more} => need to $1
    {please|kindly|to|will|must|don't|never|not|you} (remember|forget) <@base> {@det|@obj} => #1 to $1
    {to|please|kindly|not|could|can|and} (know|ask|wonder|confirm|check) <are|is|was|were|can|will|could|should|has|have> <you|we|they|he|she|there> => #1 whether $2 $1
    {we|i|they|you} (have|has) (wait|talk|ask|search|apply|try|complain|reply) (for|about|with|to) => #1 #2.ppl #3
    (we|i|they) already <send|receive|ship|pay|finish|confirm|arrange|book|inform|tell|check|sign|complete|get|deliver> {the|your|our|it|them|a|you|this|all} => #1 have already $1.ppl
    (was|were) been => #1
    (ask|asks|asked|tell|told|want|wants|advise|advised|invite|invited|request|requested) (us|me|you|him|them) <@ing> {@det|@obj} => #1 #2 to $1.base
    {we|i|they|you} have been <@ppl> <@nouns> {for|since} => have been $1.ing $2
    (used to) <@past> => used to $1.base
    (we are|i am|they are|we're|i'm|they're|we were|got) used to <@base> {@det|@obj|@nouns|@noun|@mass} => #1 used to $1.ing
    (hope|hopes) (you|they|we|he|she|it) had <?already|just|also> <@ppl> => #1 #2 have $1 $2
    (there is no need|no need) <@pure> => $0 to $1
    (take|takes|took) (time|long|days) <@pure> {@det|@obj} => $0 to $1
    {we|you|i|they|have|has|can|not|will|also|don't|doesn't|didn't} (no time|enough time|time|the right|a chance|the chance|permission) <@pure> {@det|@obj|@nouns} => $0 to $1
    (how|what|where|when) to <@past|@ing> => $0 $1.base
    {we|i|they} hope (can|could|will|to can|may) => hope we #1
    {i|we|.|,|also|sincerely|really|do|and|just} (hope|hoping|wish|believe|think|trust) (can|could|will|would) {!be-to} => #1 we #2
    {i|we|.|,|also|sincerely|really|do|and|just} (hope|wish) (you|we|our|it) (can|could|will) <@past|@third|@ing> => #1 #2 #3 $1.base
    (look|looking) forward to <@third|@past> {@det|@obj|from|.|with} => $0 $1.ing
    (would|could|can|will) you <@ing> {@det|@obj|if|.|to|@nouns|how|when} => $0 $1.base
    (would|could|can|will) you (please|kindly) <@ing|@past|@third|to> {@det|@obj|if|.|to|@nouns|how|when|@base} => #1 you #2 $1.base
    {!all|what|everything|that|whatever} (can't|cannot|won't|don't|didn't|doesn't|couldn't|wouldn't) to <@base> => #1 $1
    {we|i|they|you|he|she} (succeed|succeeded) to <@base> => #1 in $1.ing
    {!@poss} (insist|insisted|insists) to <@base> => #1 on $1.ing
    {!@poss} (prevent|prevents|stop|protect) (it|them|the goods|the product|the products|the machine|you|us|the surface|the cartons) to <@base> => #1 #2 from $1.ing
    (apologize|apologise|thank you|thanks|sorry) for (we|you|i|they|it|our factory|the delay is)
    {!that|@det} (cause|causes|caused|lead|leads|led) (the goods|the delivery|the shipment|our factory|the production|us|you|the price) <@base|@ppl|can't|cannot|couldn't> => #1 #2 to $1.base
    {@det|any|have|no|some|good|more} (plan|plans|chance|opportunity|intention|ability|right|time|possibility|way|wish) <@pure|buy|visit|place> {@det|@obj|@nouns|this|next|from|in|with} => #1 to $1
    {!@det} (before|after|when|while|by|without|until) <sent|paid|shipped|made|got|took|gave|wrote|saw> {the|your|our|us|it|them|you|this} => #1 $1.ing
    {@subj|not|also|will|to|can|please|and} (let) (our|your|the) (factory|engineer|forwarder|colleague|customer|manager|workshop|team|boss|agent|bank) <@third|@ing> => #1 #2 #3 $1.base
    {@subj|not|also|will|to|can|and} (helps|help|helped) (you|us|them|customers|our customers|your customers) <@third|@past> {@det|@obj|@nouns|money|time} => #1 #2 $1.base
    {we|i|they|you} (am|are|were) <complete|finish|arrange|check|prepare|produce|pack|test|load|try|wait|consider|discuss|look|search|contact|develop|design> {the|your|our|it|them|this|for|with|to|now} => #1 $1.ing
    {!@det} (is|are|am|was|were|be) look forward to => #1 looking forward to
    {we|i|you|they|please|to|can|will|not|also} (mind|avoid|consider|finish|suggest|recommend|enjoy|practise|postpone) <@pure> {the|your|our|it|this|them|a} => #1 $1.ing
    {we|i|you|they|not|also|will|to|and|please|could|can} (continue|start|begin|stop|keep|prefer) <@pure|supply> {the|your|our|with|it|this|them|goods} => #1 $1.ing
    {be|is|are|was|were|been} (waiting) <hear|receive|get|see> {from|your|the} => waiting to $1
    {is|are|was|were|be|not|very|also|really} (worth|busy) <@pure|visit|try|order> {.|the|our|your|it|a|with} => #1 $1.ing
    {we|i|they|you|to|will|can} (have) <someone|somebody|them|him|her> to <@base> => #1 $1 $3
    {goods|container|vessel|ship|order|shipment|cargo|parcel|customer|he|she|it|we|they|problem|accident|samples} (was|were) <leave|arrive|depart|sail|go|come|happen|appear|get|have|send|receive> {!@ing} => $1.past
    {products|goods|product|we|they|it|samples|item|items|all|price|label|machine|material} (is|are|was|were) <comply|correspond|agree|depend|belong|consist|differ|rely|conform> {with|to|on|from|of}
    {it|price|product|item|machine|material|label|sample|this|that} is <comply|correspond|depend|belong|consist|differ|rely|conform> {with|to|on|from|of} => $1.third
    {@subj|not|also|will|to|can|please|could|and|production|they} (start|begin|started|began|continue|continued) to <@ing> => $0 $1.base
    (thank you for|thanks for|sorry for|apologize for|apologise for) <spent|sent|made|taken|took|gave|given|bought|chosen|chose|came|told|told|shown|written|wrote|paid> {your|the|our|us|me|time|it|a|to|so|this|these|@nouns} => $0 $1.ing
    {workers|worker|team|staff|engineer|engineers|we|they|i|colleagues|people|factory|you} (is|are|am|was|were) <work|try|wait|look|come|live|stay|search|think|rush> {overtime|on|for|hard|to|with|now|at|very|day|about|forward} => #1 $1.ing
    {!never|why|what|how} (am|is|are|was|were) (don't|didn't|doesn't|can't|cannot|won't|will not) <?@base> 
    {!@det} (avoid|avoiding|avoids) <@base> {the|your|our|it|this|these|any|more} => #1 $1.ing
    {easy|ready|difficult|convenient|simple|hard|easier|better} for <@pure|install|clean|use|carry|transport|pack|store|print|load|wash|check> {.|,|and|because} => to $1
    {!@det|will|to} (want|wants|wanted|hope|hopes|plan|plans) <ship|order|visit|place|change|check|book|test|use|open|stop|print|sign|increase|pay> {the|your|our|it|this|these|to|more|some|a|an|#|them|from|by} => #1 to $1
    {other|one|second|first|another|solution|idea|way|plan|request} is <@pure> {the|your|our|you|a|them} => is to $1
    {one|other|first|second|another|solution|idea|way|plan|request|job|task|goal|purpose} is to <sent|paid|shipped|made|gave|took|received|found|got|kept|told> {the|your|our|you|a|it|new|them} => is to $1.base
    {boss|manager|customer|he|she|they|we|i|to|also|factory|buyer|not|colleague} (ask|asked|asks|want|wants|wanted|told|tell) (me|us|you|him|her|them) <check|help|contact|change|visit|book|ship|call|print|load|answer|stop> {the|your|our|it|this|you|us|with} => #1 #2 to $1
  `,
  accept: (_, verdict, __, ___, words) => {
    const first = words[0]?.toLowerCase() ?? '';
    if (
      /^(following|including|regarding|according|concerning|training|packing|marketing|building|shipping|selling|printing|loading|manufacturing)$/.test(
        first,
      )
    )
      return !/^(please|kindly)$/.test(first) && /ing\b/.test(verdict.words ?? '');
    return true;
  },
  examples: [
    { text: 'We are ⟦able to producing⟧ 20,000 pieces a month.', fixed: 'We are able to produce 20,000 pieces a month.' },
    { text: 'Would you ⟦mind to tell⟧ us your target?', fixed: 'Would you mind telling us your target?' },
    { text: 'We ⟦suggest you can use⟧ a thicker carton.', fixed: 'We suggest that you use a thicker carton.' },
    { text: 'We ⟦want you confirm⟧ the artwork.', fixed: 'We want you to confirm the artwork.' },
    { text: 'We ⟦hope can⟧ meet you.', fixed: 'We hope we can meet you.' },
    { text: 'The pallet is ⟦for protect⟧ the goods.', fixed: 'The pallet is to protect the goods.' },
    { text: '⟦Please sending⟧ the label.', fixed: 'Please send the label.' },
    { text: 'We would not mind a later date.' },
    { text: 'We recommend packing the lamps in pairs.' },
    { text: 'We look forward to testing the sample.' },
    { text: 'We need volunteers for the trial and want orders for May.' },
    { text: 'Thank you for helping us test the sample.' },
  ],
});
