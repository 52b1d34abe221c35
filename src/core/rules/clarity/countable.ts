import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { wordAfter } from '#core/rules/clarity/neighbour-words.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

export const uncountablePlural: TradeRule = lineRule({
  id: 'uncountable-plural',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '不可数名词用成可数', en: 'Uncountable noun counted' },
  message: { 'zh-CN': '“{quote}”不可数：写“{replacement}”', en: '“{quote}” is uncountable: write “{replacement}”.' },
  why: {
    'zh-CN': 'information、equipment、advice、feedback、furniture 等没有复数，也不与 a / many 连用；要数就写 a piece of、two sets of。',
    en: 'Information, equipment, advice, feedback and furniture have no plural and no “a”; to count, write “a piece of” or “two sets of”.',
  },
  entries: phraseLines(`
    (informations=information|equipments=equipment|advices=advice|feedbacks=feedback|furnitures=furniture|softwares=software|hardwares=hardware|knowledges=knowledge|luggages=luggage|machineries=machinery|merchandises=merchandise|stuffs=goods|staffs=staff|evidences=evidence|clothings=clothing|helps=help|infos=information|transportations=transport|homeworks=homework|progresses=progress|cashes=cash|baggages=baggage|researches=research) > $1
    (an|one) (information|equipment|advice|furniture) > some $2
    a (feedback|software|good news|bad news|great news|news|advice|equipment|furniture|good advice|information|good feedback|quick feedback) {.|for|to|about|from|that|is|on|and|of|we|if} > $1
    (many|few|several|these|those|a few|how many) (information|equipment|advice|feedback|furniture|stock|luggage|money|time to) > much $2
    these (news|information|equipment|feedback|furniture|advice) > this $1
    (many|several) (experience in|works to|work to) > much $2
    (years|year|rich|many|good|much|lots of|long) experiences (in|of|on|with) > $1 experience $2
  `),
  accept: (_, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    if (/^(helps|progresses|evidences|cashes|stuffs|researches)$/.test(quote)) return /\b(your|our|kind|all|any|more|good|some|the) $/i.test(text.slice(Math.max(0, hit.start - 8), hit.start));
    if (quote === 'staffs') return wordAfter(text, hit.end).word !== 'the';
    return !/^a (software|equipment|furniture|news|feedback|information) ?$/.test(quote) || /^(|for|to|about|from|that|is|on|and|we|if)$/.test(wordAfter(text, hit.end).word);
  },
  examples: [
    { text: 'Please send more ⟦informations⟧.', fixed: 'Please send more information.' },
    { text: 'The ⟦equipments⟧ are ready.', fixed: 'The equipment are ready.' },
    { text: 'Thank you for your ⟦helps⟧.', fixed: 'Thank you for your help.' },
    { text: 'This film helps against scratches.' },
    { text: 'The staff’s lunch break is at noon.' },
    { text: 'A feedback loop keeps the speed constant.' },
  ],
});

export const numberAgreement: TradeRule = lineRule({
  id: 'number-agreement',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '单复数不一致', en: 'Singular and plural mixed' },
  message: { 'zh-CN': '“{quote}”单复数不一致：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': 'these、many、several、one of、two 后面用复数，each、every、this、a 后面用单数；中文名词没有复数，容易漏 s。',
    en: 'These, many, several, two and “one of our” take the plural; each, every, this and a take the singular.',
  },
  entries: phraseLines(`
    (these|those|many|several|various|two|three|four|five|six|both|a few|few|how many|so many|different kinds of|all kinds of|some other|all your|all our|all the|all these) (product=products|sample=samples|customer=customers|order=orders|question=questions|model=models|item=items|machine=machines|colour=colours|color=colors|carton=cartons|piece=pieces|container=containers|country=countries|document=documents|supplier=suppliers|factory=factories|design=designs|size=sizes|problem=problems|photo=photos|picture=pictures|company=companies|detail=details|type=types|style=styles) {.|are|is|have|in|from|for|and|with|to|we|of|which|that|were|will|can|by|on|do|you|as|at|here|already|now|today} > $1 $2
    (2|3|4|5|6|7|8|10|12|15|20|25|30|35|40|45|50|60|90|100|200|300|500|1000) (sample=samples|carton=cartons|piece=pieces|day=days|week=weeks|month=months|year=years|worker=workers|color=colors|colour=colours|model=models|container=containers|design=designs|question=questions|item=items) {.|after|for|and|from|to|of|in|later|with|by|ago|before|is|are|as|when|if|we|per|each} > $1 $2
    (one of|each of|some of|many of|most of|any of) (our|your|my|the|these) (customer=customers|product=products|supplier=suppliers|client=clients|sample=samples|model=models|item=items|machine=machines|order=orders|friend=friends|factory=factories|color=colors|colour=colours|engineer=engineers|design=designs|big customer=big customers|old customer=old customers|main product=main products|hot product=hot products) > $1 $2 $3
    (each|every|this|another) (products=product|samples=sample|orders=order|cartons=carton|pieces=piece|models=model|items=item|customers=customer|months=month|weeks=week|days=day|years=year|colors=color|colours=colour|boxes=box|sizes=size|machines=machine|documents=document|prices=price|photos=photo|details=detail) > $1 $2
    this goods > these goods
    (much|how much) (products|pieces|orders|samples|customers|questions|days|pcs|sets|units|cartons|containers|colors|colours|boxes|models|problems|times) > many $2
    a (products=product|samples=sample|orders=order|questions=question|problems=problem|customers=customer|suppliers=supplier|manufacturers=manufacturer|machines=machine|models=model|containers=container) {.|is|for|from|in|to|with|and|of|which|that|who} > a $1
    (one|a|each|every|per|1) pcs > $1 pc
    (one|1) (sets=set|units=unit|cartons=carton|pieces=piece|days=day|weeks=week|months=month|years=year) > $1 $2
    (one|two|three|four|1|2|3|4) (set|sets) (machine=machines|machines|mould|moulds|mold|molds|equipment|furniture|sample|samples|sofa|sofas|tools|tool) > $1 $2 of $3
    (one|two|three|1|2|3|5|10) (pieces|piece|pcs) (sample|samples) {.|for|to|by|and|in|free|of} > $1 $2 of $3
    (all|many|different|various|several) (kind|type|sort) of > $1 $2s of
    as below detail > as detailed below
    (hundred|thousand|million) of {customers|products|pieces|dollars|models|designs|pcs|companies|factories} > $1s of
    every (2|3|two|three) (month=months|week=weeks|year=years|day=days) > every $1 $2
    (other) (customer=customers|product=products|supplier=suppliers|question=questions|model=models|factory=factories|country=countries) {.|are|is|have|in|from|and|we|who|you|for|said|which} > $1 $2
  `),
  accept: (_, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    // `1 in 3 days`, `10-15 day`, `no. 2 sample`: the figure belongs to something else.
    if (/^\d/.test(quote)) return !/(no\.?|nr\.?|[\d.,/#-]|model|pi|po|sample|item|x)\s?$/i.test(text.slice(Math.max(0, hit.start - 7), hit.start).replace(/(^|\s)(about|within|for|after|need|needs|and)\s$/i, ''));
    if (/^(this|a) /.test(quote) && /days|weeks|months|years/.test(quote)) return false;
    if (/^this (details|prices|documents|photos|samples|orders|products|items|models|machines|customers)/.test(quote)) return wordAfter(text, hit.end).word !== 'the';
    return true;
  },
  examples: [
    { text: 'We attach ⟦these product⟧ for you.', fixed: 'We attach these products for you.' },
    { text: 'He is ⟦one of our customer⟧.', fixed: 'He is one of our customers.' },
    { text: 'We can ship ⟦this goods⟧ today.', fixed: 'We can ship these goods today.' },
    { text: 'The lead time is ⟦30 day⟧ after deposit.', fixed: 'The lead time is 30 days after deposit.' },
    { text: 'We need ⟦one set machines⟧.', fixed: 'We need one set of machines.' },
    { text: 'Many product managers visited us.' },
    { text: 'We offer a 30 day trial.' },
    { text: 'All sample costs are refunded.' },
    { text: 'One of our customers asked for it.' },
  ],
});
