import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { BARE_HAD, BARE_TOO, BARE_NOW, BARE_WITH, BUSINESS, TO_ING, DONE } from '#core/rules/clarity/tagged/bare-verbs.ts';
import { looksVerbal, nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { isBareBehindHave } from '#core/rules/clarity/tagged/bare-behind-have.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { baseOf, NOUN, TAG, VERB, verbForm } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const BETWEEN =
  /^(not|already|also|just|still|never|always|only|now|recently|finally|soon|often|usually|then|even|kindly|please|probably|really|both|all|yet|well|carefully|fully|quickly|immediately|successfully|already)$/;
const PRONOUN = /^(i|we|you|he|she|it|they)$/;
/** Behind these `will`, `can` and the like are nouns. */
const NOT_NOUN_BEFORE = TAG.determiner | TAG.possessive | TAG.adjective;
const HAD = /^(to|a|an|the|no|some|any|our|your)$/;
/** Participles that say how somebody feels or is. */
const STATE = /^(interested|satisfied|pleased|worried|concerned|surprised|disappointed|authorised|authorized|allowed|located|based)$/;
const THING_SUBJECT = TAG.singular | TAG.plural | TAG.mass;

function skip(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let i = 0; i < 3 && BETWEEN.test(tokenAt(tokens, at).word); i++) at++;
  return at;
}

function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokenAt(tokens, from).start, end: tokenAt(tokens, to).end };
}

/** The end of a verb without an object: a sign, a time, by, in … */
function hasNoObject(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return (
    is(next, TAG.sign) ||
    /^(by|in|on|at|before|after|within|until|from|next|this|today|tomorrow|soon|as|when|if|and|because|yesterday|last|via|separately|together|again|once|per|due|for|to|with|without|twice|now)$/.test(
      next.word,
    )
  );
}

/** The bare form that belongs behind an auxiliary, where another form of a verb stands at `at`. */
function wantsBase(tokens: readonly Token[], from: number, at: number, passive: boolean): Verdict | undefined {
  const verb = tokenAt(tokens, at);
  if (is(verb, TAG.unknown | TAG.name | TAG.base) || !is(verb, VERB) || is(verb, NOUN) || is(verb, TAG.preposition)) return undefined;
  if (is(verb, TAG.adjective) && !is(verb, TAG.past)) return undefined;
  const base = baseOf(verb.word);
  if (base === undefined) return undefined;
  const done = passive && is(verb, TAG.participle) && DONE.test(base) && hasNoObject(tokens, at);
  return { ...spanOf(tokens, from, at), words: done ? `be ${verb.word}` : base, at: verb };
}

function judgeModal(tokens: readonly Token[], at: number): Verdict | undefined {
  const before = tokenAt(tokens, at - 1);
  if (is(tokenAt(tokens, at), TAG.name) || (is(before, NOT_NOUN_BEFORE) && !is(before, NOUN | TAG.subject))) return undefined;
  let next = at + 1;
  let inverted = false;
  if (PRONOUN.test(tokenAt(tokens, next).word) && (at === 0 || is(before, TAG.question | TAG.sign | TAG.conjunction))) {
    next++;
    inverted = true;
  }
  next = skip(tokens, next);
  const verb = tokenAt(tokens, next);
  if (
    verb.word === 'to' &&
    (is(tokenAt(tokens, next + 1), TAG.base) || tokenAt(tokens, next + 1).word === 'be') &&
    (is(before, TAG.subject | NOUN) || inverted)
  ) {
    if (is(before, TAG.question) || /^(what|all|everything|than|as|whatever|best|way)$/.test(tokenAt(tokens, at - 2).word) || before.word === 'what')
      return undefined;
    return { ...spanOf(tokens, at, next + 1), words: '', at: { start: verb.start, end: tokenAt(tokens, next + 1).start } };
  }
  if (!inverted && !is(before, TAG.subject | NOUN | TAG.adverb | TAG.sign | TAG.conjunction | TAG.not) && at > 0) return undefined;
  if (
    /^(should|must|would|could|might)$/.test(tokenAt(tokens, at).word) &&
    !inverted &&
    next === at + 1 &&
    is(before, NOUN) &&
    /^(on|in|at|under|within|for|from|above|below)$/.test(verb.word)
  )
    return { ...spanOf(tokens, at, next), words: `be ${verb.word}`, at: verb };
  const isThing = is(before, THING_SUBJECT) && !is(before, TAG.subject) ? true : /^(it|they|this|that|these|those|which)$/.test(before.word);
  return wantsBase(tokens, at, next, isThing && !inverted);
}

/** `Do you interested` asks for a form of be, not for the bare verb: to interest somebody is another thing. */
function beForDo(tokens: readonly Token[], at: number, state: number): Verdict {
  const auxiliary = tokenAt(tokens, at);
  const subject = tokenAt(tokens, at + 1).word;
  const singular = /^(i|he|she|it)$/.test(subject);
  const now = subject === 'i' ? 'am' : singular ? 'is' : 'are';
  const be = auxiliary.word === 'did' ? (singular ? 'was' : 'were') : now;
  const words = at === 0 ? be.charAt(0).toUpperCase() + be.slice(1) : be;
  return { ...spanOf(tokens, at, state), words, at: auxiliary };
}

function judgeDo(tokens: readonly Token[], at: number): Verdict | undefined {
  const next = at + 1;
  if (/n't$/.test(tokenAt(tokens, at).word) || tokenAt(tokens, next).word === 'not') return wantsBase(tokens, at, skip(tokens, next), false);
  const before = tokenAt(tokens, at - 1);
  if (at > 0 && !is(before, TAG.question | TAG.sign) && !/^(much|many|long|soon|often|pieces|days|when|than)$/.test(before.word)) return undefined;
  if (PRONOUN.test(tokenAt(tokens, next).word)) {
    const verb = skip(tokens, next + 1);
    return STATE.test(tokenAt(tokens, verb).word) ? beForDo(tokens, at, verb) : wantsBase(tokens, at, verb, false);
  }
  const phrase = nounPhraseAt(tokens, next);
  // `Does your customer needs a label?`: the verb was taken for the end of the noun phrase.
  if (
    phrase?.isOpen &&
    phrase.determiner !== '' &&
    phrase.head > next + 1 &&
    is(tokenAt(tokens, phrase.head), TAG.third) &&
    tokenAt(tokens, tokens.length - 1).word === '?'
  ) {
    const verb = tokenAt(tokens, phrase.head);
    const base = baseOf(verb.word);
    if (base !== undefined && !hasNoObject(tokens, phrase.head)) return { ...spanOf(tokens, at, phrase.head), words: base, at: verb };
  }
  return phrase && phrase.determiner !== '' && !phrase.isOpen ? wantsBase(tokens, at, skip(tokens, phrase.end), false) : undefined;
}

function participle(tokens: readonly Token[], from: number, at: number): Verdict | undefined {
  const verb = tokenAt(tokens, at);
  const words = verbForm(verb.word, 'participle');
  return words === undefined || words === verb.word ? undefined : { ...spanOf(tokens, from, at), words, at: verb };
}

function judgeHave(tokens: readonly Token[], at: number): Verdict | undefined {
  const before = tokenAt(tokens, at - 1);
  let next = at + 1;
  if (HAD.test(tokenAt(tokens, next).word) && !/^(the|our|your)$/.test(tokenAt(tokens, next).word)) return undefined;
  if (at === 0 || is(before, TAG.question | TAG.sign)) {
    // `Has the forwarder contact you?`
    if (PRONOUN.test(tokenAt(tokens, next).word)) next++;
    else {
      const phrase = nounPhraseAt(tokens, next);
      if (!phrase || phrase.determiner === '' || at > 0) return undefined;
      const verb = skip(tokens, phrase.end);
      const isQuestion = tokenAt(tokens, tokens.length - 1).word === '?';
      if (!isQuestion) return undefined;
      // The verb may have been taken for the end of the noun phrase.
      const at2 = is(tokenAt(tokens, verb), TAG.base) ? verb : -1;
      if (at2 >= 0 && (isOnly(tokenAt(tokens, at2), TAG.base) || looksVerbal(tokens, at2) || hasNoObject(tokens, at2)))
        return participle(tokens, at, at2);
      return undefined;
    }
  }
  next = skip(tokens, next);
  const verb = tokenAt(tokens, next);
  if (is(verb, TAG.unknown | TAG.name)) return undefined;
  const adverb = next > at + 1;
  const subject = is(before, TAG.subject | NOUN) || PRONOUN.test(tokenAt(tokens, at + 1).word) || is(before, TAG.adverb) || is(before, TAG.modal);
  if (!subject) return undefined;
  if (
    isOnly(verb, TAG.base) ||
    isOnly(verb, TAG.past) ||
    (BARE_HAD.test(verb.word) && /^(the|our|your|this|these|it|them|all)$/.test(tokenAt(tokens, next + 1).word)) ||
    (adverb && is(verb, TAG.base) && !is(verb, TAG.participle) && looksVerbal(tokens, next)) ||
    isBareBehindHave(tokens, next, before)
  )
    return /^(become|come|run|let|put|set|cut|have|include|seem|remain)$/.test(verb.word) ? undefined : participle(tokens, at, next);
  return undefined;
}

function judgeBe(tokens: readonly Token[], at: number): Verdict | undefined {
  const be = tokenAt(tokens, at).word;
  let next = at + 1;
  const before = tokenAt(tokens, at - 1);
  if ((at === 0 || is(before, TAG.question)) && PRONOUN.test(tokenAt(tokens, next).word)) next++;
  next = skip(tokens, next);
  const verb = tokenAt(tokens, next);
  if (is(verb, TAG.unknown | TAG.name) || /^(to|what|all|is|are|there|do|does|did)$/.test(before.word)) return undefined;
  if (
    /^(is|are|was|were)$/.test(be) &&
    next === at + 1 &&
    BARE_WITH.test(verb.word) &&
    is(before, NOUN | TAG.subject) &&
    !BUSINESS.test(before.word) &&
    /^(for|in|by|with|from|on)$/.test(tokenAt(tokens, next + 1).word) &&
    is(tokenAt(tokens, next + 2), TAG.determiner | TAG.figure | TAG.name)
  )
    return participle(tokens, at, next);
  if (
    /^(know|need|want|understand|believe|contain|belong|prefer|own|include|cost|mean)ing$/.test(verb.word) &&
    /^(am|is|are)$/.test(be) &&
    is(before, TAG.subject | NOUN) &&
    is(tokenAt(tokens, next + 1), TAG.determiner | TAG.object | TAG.to | NOUN | TAG.figure)
  ) {
    const base = baseOf(verb.word);
    const words = base === undefined ? undefined : be === 'is' ? verbForm(base, 'third') : base;
    return words === undefined ? undefined : { ...spanOf(tokens, at, next), words };
  }
  if (
    /^(is|are)$/.test(be) &&
    next === at + 1 &&
    /^(increase|decrease|rise|fall|drop|grow)$/.test(verb.word) &&
    /^(every|each|now|because|very|so|these|quickly|again|fast|sharply)$/.test(tokenAt(tokens, next + 1).word) &&
    is(before, NOUN)
  ) {
    const ing = verbForm(verb.word, 'ing');
    if (ing !== undefined) return { ...spanOf(tokens, at, next), words: ing, at: verb };
  }
  // `is prefer the wooden handle`: with an object behind it the verb is active.
  if (
    isOnly(verb, TAG.base) &&
    /^(is|are)$/.test(be) &&
    next === at + 1 &&
    /^(the|our|your|this|these|it|them|a|an)$/.test(tokenAt(tokens, next + 1).word) &&
    is(before, NOUN | TAG.subject)
  ) {
    const words = be === 'is' ? verbForm(verb.word, 'third') : verb.word;
    if (words !== undefined) return { ...spanOf(tokens, at, next), words };
  }
  if (
    isOnly(verb, TAG.base) ||
    ((/^(was|were|been|being)$/.test(be) ||
    (be === 'be' && (is(before, TAG.modal | TAG.to | TAG.not) || BETWEEN.test(before.word)) && !/^(complete|close|delay)$/.test(verb.word))
      ? BARE_TOO
      : BARE_NOW
    ).test(verb.word) &&
      hasNoObject(tokens, next) &&
      !(is(tokenAt(tokens, next + 1), TAG.sign) && is(verb, TAG.adjective)))
  ) {
    if (/^(am|are)$/.test(be) && /^(i|we|you|they)$/.test(before.word)) return undefined;
    if (/^(collect|become|begin|let|come|run|put|set|cut|depend|consist|belong|happen|arrive|occur|expire)$/.test(verb.word)) return undefined;
    if (is(before, NOUN | TAG.subject | TAG.have | TAG.modal | TAG.adverb) && !is(before, TAG.preposition)) return participle(tokens, at, next);
  }
  // `was broke`
  if (isOnly(verb, TAG.past) && is(before, NOUN | TAG.subject) && verbForm(verb.word, 'participle') !== verb.word)
    return participle(tokens, at, next);
  // `was loaded and ship out`
  if (is(verb, TAG.participle) && !is(verb, TAG.base) && /^(and|or)$/.test(tokenAt(tokens, next + 1).word)) {
    const second = skip(tokens, next + 2);
    const other = tokenAt(tokens, second);
    if (is(other, TAG.base) && !is(other, TAG.past | TAG.participle | TAG.adjective | TAG.unknown | TAG.name | TAG.mass))
      return participle(tokens, next, second);
    if (
      is(other, TAG.base) &&
      BARE_TOO.test(other.word) &&
      (hasNoObject(tokens, second) || /^(out|off|away|back)$/.test(tokenAt(tokens, second + 1).word)) &&
      !is(other, TAG.adjective)
    )
      return participle(tokens, next, second);
  }
  return undefined;
}

function judgeTo(tokens: readonly Token[], at: number): Verdict | undefined {
  const before = tokenAt(tokens, at - 1);
  const verb = tokenAt(tokens, at + 1);
  // `to satisfied your needs`
  if (
    is(verb, TAG.adjective) &&
    is(verb, TAG.participle) &&
    /^(the|your|our|their|his)$/.test(tokenAt(tokens, at + 2).word) &&
    !TO_ING.test(before.word)
  ) {
    const bare = baseOf(verb.word);
    if (bare !== undefined && bare !== verb.word) return { ...spanOf(tokens, at, at + 1), words: bare, at: verb };
  }
  if (is(verb, TAG.unknown | TAG.name | TAG.adjective | NOUN) || is(verb, TAG.base | TAG.adverb | TAG.preposition)) return undefined;
  // `use sea freight to saving cost`
  if (
    isOnly(verb, TAG.ing) &&
    /^(writing|calling|emailing|like|want|wants|glad|pleased|happy|sorry)$/.test(before.word) &&
    is(tokenAt(tokens, at + 2), TAG.determiner | TAG.object | TAG.preposition)
  ) {
    const bare = baseOf(verb.word);
    if (bare !== undefined) return { ...spanOf(tokens, at, at + 1), words: bare, at: verb };
  }
  const plain = isOnly(verb, TAG.ing) || /^(saving|meeting|selling|making|finding)$/.test(verb.word);
  if (
    plain &&
    (is(tokenAt(tokens, at + 2), TAG.determiner | TAG.object | NOUN) || (tokenAt(tokens, at + 2).word === 'for' && verb.word === 'asking')) &&
    is(before, NOUN | TAG.object) &&
    !TO_ING.test(before.word)
  ) {
    const bare = baseOf(verb.word);
    if (bare !== undefined) return { ...spanOf(tokens, at, at + 1), words: bare, at: verb };
  }
  if (!is(verb, TAG.past | TAG.third) || !is(tokenAt(tokens, at + 2), TAG.determiner | TAG.object)) return undefined;
  if (/^(due|according|thanks|compared|prior|addition|subject|up|relation|regard|respect)$/.test(before.word)) return undefined;
  const base = baseOf(verb.word);
  return base === undefined ? undefined : { ...spanOf(tokens, at, at + 1), words: base, at: verb };
}

export const verbGroup: TradeRule = taggedRule({
  id: 'verb-group',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '谓语动词形式有误', en: 'Wrong form in a group of verbs' },
  message: { 'zh-CN': '“{quote}”动词形式不对：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': 'can / will / did 后用原形，have 后用过去分词，be 后用过去分词（被动）或 -ing，to 后用原形；用 and 并列的动词形式要一致。',
    en: 'Can, will and did take the bare verb, have the participle, be the participle or -ing, “to” the bare verb; verbs joined by “and” take the same form.',
  },
  wake: [
    "(can|could|will|would|should|must|may|might|shall|cannot|can't|won't|couldn't|wouldn't|shouldn't)",
    "(do|does|did|don't|doesn't|didn't)",
    "(have|has|had|haven't|hasn't|hadn't)",
    "(is|are|was|were|am|be|been|being|isn't|aren't|wasn't|weren't)",
    'to',
  ],
  judge: (tokens, at) => {
    const token = tokenAt(tokens, at);
    if (is(token, TAG.modal)) return judgeModal(tokens, at);
    if (is(token, TAG.do)) return judgeDo(tokens, at);
    if (is(token, TAG.have)) return judgeHave(tokens, at);
    return is(token, TAG.be) ? judgeBe(tokens, at) : judgeTo(tokens, at);
  },
  examples: [
    { text: 'The supplier ⟦can accepted⟧ returns.', fixed: 'The supplier can accept returns.' },
    { text: 'The tooling ⟦will finished⟧ next week.', fixed: 'The tooling will be finished next week.' },
    { text: '⟦Did the inspector found⟧ any fault?', fixed: 'Did the inspector find any fault?' },
    { text: '⟦Do you interested⟧ in the new model?', fixed: 'Are you interested in the new model?' },
    { text: 'Let us know by Monday: ⟦did he satisfied⟧ with the samples?', fixed: 'Let us know by Monday: was he satisfied with the samples?' },
    { text: '⟦Has the agent contact⟧ you yet?', fixed: 'Has the agent contacted you yet?' },
    { text: 'The order ⟦was finish⟧ last week.', fixed: 'The order was finished last week.' },
    { text: 'The lot was ⟦packed and ship⟧ out yesterday.', fixed: 'The lot was packed and shipped out yesterday.' },
    { text: 'It ⟦must to be⟧ approved first.', fixed: 'It must be approved first.' },
    { text: 'We hope ⟦to received⟧ your order.', fixed: 'We hope to receive your order.' },
    { text: 'The cans used here are to be recycled; what we can to help.' },
    { text: 'All we do is pack and ship. The order is complete. We have export licences and had test reports.' },
    { text: 'Do the samples arrive today? The result was a change for the better. Thanks to improved tools we have become faster.' },
  ],
});
