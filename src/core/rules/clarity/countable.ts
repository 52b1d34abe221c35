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
    (these=this|those=that) (informations=information|equipments=equipment|advices=advice|feedbacks=feedback|furnitures=furniture) > $1 $2
    some (informations=information|equipments=equipment|advices=advice|feedbacks=feedback|furnitures=furniture|luggages=luggage|machineries=machinery) > some $1
    how many (informations=information|equipments=equipment|advices=advice|feedbacks=feedback|furnitures=furniture|luggages=luggage|machineries=machinery) > how much $1
    (many|several) (informations=information|equipments=equipment|advices=advice|feedbacks=feedback|furnitures=furniture|luggages=luggage|machineries=machinery) > a lot of $2
    years experiences > years' experience
    (freights=freight|informations=information|equipments=equipment|advices=advice|feedbacks=feedback|furnitures=furniture|softwares=software|hardwares=hardware|knowledges=knowledge|luggages=luggage|machineries=machinery|merchandises=merchandise|stuffs=goods|staffs=staff|evidences=evidence|clothings=clothing|helps=help|infos=information|transportations=transport|homeworks=homework|progresses=progress|cashes=cash|baggages=baggage|researches=research) > $1
    (an|one) (information|equipment|advice|furniture) > some $2
    a (feedback|software|good news|bad news|great news|news|advice|equipment|furniture|good advice|information|good feedback|quick feedback) {.|for|to|about|from|that|is|on|and|of|we|if|as|asap|soon|when|before|by} > $1
    (many|several) (information|equipment|advice|furniture) > much $2
    these (news|information|equipment|feedback|furniture|advice) > this $1
    (many|several) (experience in|works to|work to) > much $2
    (many|several) experiences (in|of|on|with) > a lot of experience $2
    (rich|strong|good|much|wide|deep|long-term|professional|lots of|a lot of|long|enough|more|our) experiences (in|of|on|with|for) > $1 experience $2
    (datas=data|packagings=packaging|cooperations=cooperation|supports=support|understandings=understanding|attentions=attention|assistances=assistance|patiences=patience|moneys=money|informations=information|jewelries=jewellery|weathers=weather|trusts=trust|qualities=quality|transports=transport|marketings=marketing|labors=labour) {.|,|and|to|from|for|of|is|are|in|on|with|about|very} > $1
    (an|a) (important|urgent|useful|valuable|detailed|new|good|great|helpful|professional|positive) (information|news|feedback|equipment|advice|knowledge|software|machinery) {.|for|to|about|from|that|is|on|and|of|we|if} > $2 $3
    (few|fewer|a few|several|many|various) (information|equipment|advice|furniture|news|feedback|knowledge|luggage) > some $2
  `),
  accept: (_, hit, text) => {
    const quote = text.slice(hit.start, hit.end).toLowerCase();
    if (/^(helps|progresses|evidences|cashes|stuffs|researches|supports|understandings|qualities|trusts|attentions|weathers)$/.test(quote))
      return /\b(your|our|kind|all|any|more|good|some|the|high|best|better|great|big|much|low) $/i.test(
        text.slice(Math.max(0, hit.start - 8), hit.start),
      );
    if (quote === 'staffs') return wordAfter(text, hit.end).word !== 'the';
    return (
      !/^a (software|equipment|furniture|news|feedback|information) ?$/.test(quote) ||
      /^(|for|to|about|from|that|is|on|and|we|if|as|asap|soon|when|before|by)$/.test(wordAfter(text, hit.end).word)
    );
  },
  examples: [
    { text: 'Please send more ⟦informations⟧.', fixed: 'Please send more information.' },
    { text: 'The ⟦equipments⟧ are ready.', fixed: 'The equipment are ready.' },
    { text: 'Thank you for your ⟦helps⟧.', fixed: 'Thank you for your help.' },
    { text: 'We have ⟦many experiences in⟧ casting.', fixed: 'We have a lot of experience in casting.' },
    { text: 'This film helps against scratches.' },
    { text: 'The staff’s lunch break is at noon.' },
    { text: 'A feedback loop keeps the speed constant.' },
  ],
});

export const countingPhrase: TradeRule = lineRule({
  id: 'counting-phrase',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '数量表达有误', en: 'Wrong counting phrase' },
  message: { 'zh-CN': '“{quote}”：数量写法应为“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': '量词后要有 of（one set of machines），可数用 many、不可数用 much，one 后用单数 pc / set；hundreds of 才加 s。',
    en: 'Measure words take “of” (one set of machines), countable things take many, and one takes the singular: one pc, one set.',
  },
  entries: phraseLines(`
    much (products|pieces|orders|samples|customers|questions|days|pcs|sets|units|cartons|containers|colors|colours|boxes|models|problems|times) > many $1
    (each|every) pcs > $1 piece
    (one|a|per|1) pcs > $1 pc
    (one|1) (sets=set|units=unit|cartons=carton|pieces=piece|days=day|weeks=week|months=month|years=year) {.|of|is|for|from|after|and|in|to|per|will|free} > $1 $2
    {one|two|three|four|.} (set|sets) (machine=machines|machines|mould=moulds|moulds|mold=molds|molds|equipment|furniture|sample=samples|sofa=sofas) > $1 of $2
    (one|two|three|1|2|3|5|10) (pieces|piece|pcs) (sample=samples|samples) {.|for|to|by|and|in|free|of} > $1 $2 of $3
    (these|those) (kind|type|sort) of > $1 $2s of
    many (kind|type|sort) of > many $1s of
    (all|different|various|several) (kind|type|sort) of > $1 $2s of
    {two|three|five|several|2|3|5|10|20} (hundreds=hundred|thousands=thousand|millions=million) {pcs|pieces|sets|dollars|usd|units|square} > $1
    (hundred|thousand|million) of {customers|products|pieces|dollars|models|designs|pcs|companies|factories} > $1s of
    every (2|3|two|three) (month=months|week=weeks|year=years|day=days) > every $1 $2
    half (year|month|day) later > half a $1 later
    one (year|month|week|day) and half > one and a half $1s
  `),
  examples: [
    { text: 'We need one ⟦set machines⟧.', fixed: 'We need one set of machines.' },
    { text: 'How ⟦much pcs⟧ do you need?', fixed: 'How many pcs do you need?' },
    { text: 'The price is for ⟦one pcs⟧.', fixed: 'The price is for one pc.' },
    { text: 'How much is one set of tools?' },
    { text: 'We supply this model in 12 pcs per carton.' },
  ],
});
