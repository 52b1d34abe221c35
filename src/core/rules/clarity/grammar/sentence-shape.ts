import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import { wordAfter } from '#core/rules/clarity/neighbour-words.ts';
import { sentenceAt } from '#core/rules/clarity/sentence-at.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { beginsSentence } from '#core/text/begins-sentence.ts';

const SUBJECTS = wordSet('we you i it they he she there this the our your my');
const FINITE =
  /^(we|you|i|it|they|he|she|there|this|(the|our|your|my) [\w-]+( [\w-]+){0,3}?) (already |also |still |now |just )?(is|are|am|was|were|will|can|cannot|can't|could|should|must|have|has|had|need|needs|want|wants|do|does|don't|doesn't|did|didn't|won't|takes?|costs?|hope|checked|found|received|sent|confirmed|finished|shipped|paid|ordered|changed|made|got|said|told|arrived)\b/i;
/** Openings behind which the main clause follows after a comma. */
const OPENING =
  /^\W*(if|when|whenever|after|before|as|because|although|though|even|since|once|while|unless|until|due|for|in|on|at|by|with|without|to|regarding|concerning|following|thanks|thank|sorry|yes|no|ok|okay|well|so|and|but|dear|hi|hello|first|second|third|finally|also|however|therefore|besides|otherwise|unfortunately|please|of|from|under|given|should|had|were|according|based|instead|despite|during|upon|per|this|that way|looking|hoping|having|being|once|the (more|longer|higher|sooner|earlier)|how|what|which|who|why|where|whether|attached|[a-z]+ing|[a-z]+ly)\b/i;
/** Conjunctions and relatives, behind which a comma is at home. */
const INSIDE = / (if|when|once|which|who|because|as soon as|not only|that|than|where|before|after|and|but|so|or) /i;
const NO_SUBJECT = /^(has|have|is|are|can|will|was|were) (?!(it|you|we|they|this|that|there|the|your|our)\b)/;
/** `I am sorry, the vessel is late` is as good as an interjection. */
const SORRY = /^(i am|i'm|we are|we're) (very |so |really |truly )?sorry,/i;
/** Remarks that are no clause of their own. */
const REMARK = /^(i (think|believe|hope|am afraid|guess|suppose|know)|you (know|see|said)|it (seems|appears)|we (hope|believe|think))\b/i;

/** Two whole sentences with nothing but a comma between them. */
export const commaSplice: TradeRule = judgedRule({
  id: 'comma-splice',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '一逗到底', en: 'Sentences joined by commas' },
  message: { 'zh-CN': '逗号连了几个完整的句子：改用句号或连词', en: 'Whole sentences are joined by commas: use full stops or a conjunction.' },
  why: {
    'zh-CN': '中文可以一逗到底，英语里两个完整的句子之间要用句号、分号，或 and / but / so。断开以后每件事买家都看得到。',
    en: 'Chinese strings clauses on commas; English sets a full stop, a semicolon or and, but, so between two whole sentences. Each point is then seen.',
  },
  wake: [', (we|you|i|it|they|he|she|there|this|the|our|your|my|has|have|is|are|can|will|was|were)'],
  judge: (text, place, _, input) => {
    const sentence = sentenceAt(input, place.start);
    // Far into an endless sentence nothing is looked at again.
    if (!sentence || place.start - sentence.start > 240) return undefined;
    const { start, end } = sentence;
    return joinedClauses(text, start, Math.min(end, start + 600)) ? { start, end } : undefined;
  },
  examples: [
    { text: '⟦We checked the drawing, the size is wrong, we need a new one.⟧' },
    { text: '⟦The mould is ready, we will test it on Monday.⟧' },
    { text: '⟦Our company was founded in 1998, has 200 workers.⟧' },
    { text: 'If you agree, we will ship on Monday.' },
    { text: 'The mould is ready; we will test it on Monday.' },
    { text: 'The mould is ready, and we will test it on Monday.' },
    { text: 'The test went well, I think.' },
  ],
});

/** True where whole sentences hang on commas between `start` and `end`. */
function joinedClauses(text: string, start: number, end: number): boolean {
  let joined = 0;
  let commas = 0;
  for (let comma = text.indexOf(',', start); comma >= 0 && comma < end; comma = text.indexOf(',', comma + 1)) {
    commas++;
    const clause = text.slice(comma + 1, Math.min(end, comma + 60)).trimStart();
    const verbless = commas === 1 && NO_SUBJECT.test(clause) && FINITE.test(text.slice(start, comma)) && text.slice(comma + 1, end).indexOf(',') < 0;
    if (verbless || (SUBJECTS.has(wordAfter(text, comma + 1).word) && FINITE.test(clause) && !REMARK.test(clause))) joined++;
  }
  if (joined === 0 || commas > 8) return false;
  const opening = text.slice(start, Math.min(end, start + 60)).trimStart();
  const count = OPENING.test(opening) || SORRY.test(opening) || !FINITE.test(opening) ? joined : joined + 1;
  // A clause inside may end with a comma before its main clause: one such comma proves nothing.
  return count > 2 || (count === 2 && !INSIDE.test(text.slice(start, end)));
}

const PERSON = wordSet('we you i he she they please could can would');

/** `After checking the drawing, the size is wrong`: who checked? */
export const danglingOpening: TradeRule = judgedRule({
  id: 'dangling-opening',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '悬垂分词：谁做的？', en: 'Opening without its doer' },
  message: {
    'zh-CN': '“{quote}”没有主语：写清是谁（After we checked …, we found …）',
    en: '“{quote}” hangs in the air: say who did it (“After we checked …, we found …”).',
  },
  why: {
    'zh-CN':
      '开头的 -ing 短语的主语就是主句的主语：After checking the drawing, the size is wrong 说成了“尺寸检查了图纸”。主句用 we，或写 After we checked …',
    en: 'An opening in -ing belongs to the subject of the main clause: “After checking the drawing, the size is wrong” says that the size checked it. Begin the main clause with we, or write “After we checked …”.',
  },
  wake: [
    '[after |when |while |by |before |upon |on ](checking|reading|seeing|reviewing|comparing|discussing|studying|looking|considering|calculating|talking|negotiating)',
  ],
  judge: (text, place) => {
    if (!beginsSentence(text, place.start)) return undefined;
    const comma = text.indexOf(',', place.end);
    if (comma < 0 || comma - place.end > 90 || /[.!?\n;:]/.test(text.slice(place.end, comma))) return undefined;
    const first = wordAfter(text, comma + 1);
    if (first.word === '' || PERSON.has(first.word)) return undefined;
    if (!/^(the|your|our|this|these|it|there|my)$/.test(first.word)) return undefined;
    const next = wordAfter(text, first.end).word;
    if (
      /^(engineer|engineers|team|factory|manager|boss|colleague|colleagues|customer|technician|company|department|inspector|designer|forwarder|supplier|bank|lawyer|buyer|client)$/.test(
        next,
      )
    )
      return undefined;
    return { start: place.start, end: comma };
  },
  examples: [
    { text: '⟦After checking the drawing⟧, the size is wrong.' },
    { text: '⟦Comparing the two samples⟧, the colour is different.' },
    { text: 'After checking the drawing, we found two mistakes.' },
    { text: 'After checking the drawing, our engineer found two mistakes.' },
    { text: 'After we checked the drawing, the size was changed.' },
  ],
});
