import type { Verdict } from '#core/rules/clarity/judged-rule.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import type { Token } from '#core/rules/clarity/tagged/tokens.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG, verbForm } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const WEEKDAY = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/;
const MONTH =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/;

/** The figure at `at` as it is written, `15th` with its ending; '' where none stands. */
function figureAt(tokens: readonly Token[], at: number, text: string): string {
  const token = tokenAt(tokens, at);
  if (token.word !== '#') return '';
  const behind = tokenAt(tokens, at + 1);
  const ending = behind.start === token.end && /^(st|nd|rd|th)$/.test(behind.word) ? behind.word : '';
  return text.slice(token.start, token.end) + ending;
}

function dayAndMonth(tokens: readonly Token[], from: number, text: string): boolean {
  let at = from;
  if (tokenAt(tokens, at).word === 'the') at++;
  if (MONTH.test(tokenAt(tokens, at).word)) return /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.test(figureAt(tokens, at + 1, text).replace(/[,.]$/, ''));
  const figure = figureAt(tokens, at, text);
  if (!/^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.test(figure)) return false;
  at += /[a-z]$/.test(figure) ? 2 : 1;
  if (tokenAt(tokens, at).word === 'of') at++;
  return MONTH.test(tokenAt(tokens, at).word);
}

export const timePreposition: TradeRule = taggedRule({
  id: 'time-preposition',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '时间前介词用错', en: 'Wrong preposition of time' },
  message: { 'zh-CN': '时间介词不对：写“{replacement}”', en: 'The preposition of time is wrong: write “{replacement}”.' },
  why: {
    'zh-CN': '日期、星期前用 on（on 15 May、on Monday），月份、年份前用 in（in May、in 2026），钟点前用 at（at 9 o’clock），in the morning。',
    en: 'On a day or date (on 15 May, on Monday), in a month or year (in May, in 2026), at an hour (at 9 o’clock), in the morning.',
  },
  wake: ['(in|on|at|ago|since|after)'],
  judge: (tokens, at, text) => {
    // `by three days ago`
    if (tokenAt(tokens, at).word === 'ago') {
      const extra = tokenAt(tokens, at - 3);
      const figure = tokenAt(tokens, at - 2);
      return /^(by|in|before|on|at)$/.test(extra.word) &&
        (is(figure, TAG.figure) || /^(several|few|some)$/.test(figure.word)) &&
        /^(day|week|month|year|hour)s?$/.test(tokenAt(tokens, at - 1).word)
        ? { start: extra.start, end: tokenAt(tokens, at).end, words: '', at: { start: extra.start, end: figure.start } }
        : undefined;
    }
    const preposition = tokenAt(tokens, at);
    // `It will be finished after 10 days`: counted from now.
    if (preposition.word === 'after') {
      const unit = tokenAt(tokens, at + 2);
      const promised = tokenAt(tokens, at - 1).word;
      return /^(finished|ready|shipped|sent|delivered|completed|arrive|arrived|leave|loaded|replied|back|produced|packed)$/.test(promised) &&
        is(tokenAt(tokens, at + 1), TAG.figure) &&
        /^(days|weeks|months|hours)$/.test(unit.word) &&
        is(tokenAt(tokens, at + 3), TAG.sign) &&
        tokens.some((token, i) => i < at && /^(will|can|should)$/.test(token.word))
        ? { start: preposition.start, end: unit.end, words: 'in', at: preposition }
        : undefined;
    }
    // `since 1 October to 7 October`
    if (preposition.word === 'since') {
      const end = at + (is(tokenAt(tokens, at + 2), TAG.figure) || MONTH.test(tokenAt(tokens, at + 2).word) ? 3 : 2);
      return (is(tokenAt(tokens, at + 1), TAG.figure) || WEEKDAY.test(tokenAt(tokens, at + 1).word) || MONTH.test(tokenAt(tokens, at + 1).word)) &&
        /^(to|until|till)$/.test(tokenAt(tokens, end).word) &&
        (is(tokenAt(tokens, end + 1), TAG.figure) || WEEKDAY.test(tokenAt(tokens, end + 1).word) || MONTH.test(tokenAt(tokens, end + 1).word))
        ? { start: preposition.start, end: tokenAt(tokens, end + 1).end, words: 'from', at: preposition }
        : undefined;
    }
    const first = tokenAt(tokens, at + 1);
    const before = tokenAt(tokens, at - 1).word;
    const say = (words: string, last: number): Verdict => {
      const cased = /^[A-Z]/.test(text.slice(preposition.start, preposition.end)) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
      return { start: preposition.start, end: tokenAt(tokens, last).end, words: cased, at: preposition };
    };
    if (preposition.word !== 'on' && !/^(put|pencilled|penciled|written|filled)$/.test(before) && dayAndMonth(tokens, at + 1, text))
      return /^(before|by|until|till|after|from|since)$/.test(before)
        ? { start: tokenAt(tokens, at - 1).start, end: tokenAt(tokens, at + 2).end, words: '', at: { start: preposition.start, end: first.start } }
        : say('on', at + 2);
    if (preposition.word === 'at' && WEEKDAY.test(first.word)) return say('on', at + 1);
    if (
      preposition.word === 'in' &&
      WEEKDAY.test(first.word) &&
      !/^(fit|come|drop)$/.test(before) &&
      /^(morning|afternoon|evening)$/.test(tokenAt(tokens, at + 2).word)
    )
      return say('on', at + 1);
    const rest = first.start > 0 ? text.slice(first.start, first.start + 24) : '';
    if (preposition.word !== 'at' && /^\d{1,2}([:.]\d\d)? ?(o['’]clock|a\.?m\b|p\.?m\b)/i.test(rest) && !/^(log|check|turn)$/.test(before))
      return say('at', at + 1);
    if (
      preposition.word !== 'in' &&
      MONTH.test(first.word) &&
      is(first, TAG.name) &&
      !is(tokenAt(tokens, at + 2), TAG.figure) &&
      !(tokenAt(tokens, at + 2).word === '.' && is(tokenAt(tokens, at + 3), TAG.figure)) &&
      first.word !== 'may' &&
      !/^(based|depends|decide|focus|look|looking)$/.test(before) &&
      endsTime(tokens, at + 2)
    )
      return say('in', at + 1);
    if (
      preposition.word === 'at' &&
      /^(19|20)\d\d$/.test(figureAt(tokens, at + 1, text).replace(/[,.]$/, '')) &&
      endsTime(tokens, at + 2) &&
      /^(founded|established|started|born|built|launched|set|made|up|began|joined|moved|factory|company|business|.)$/.test(before)
    )
      return say('in', at + 1);
    if (
      first.word === 'the' &&
      preposition.word !== 'in' &&
      /^(morning|afternoon|evening)$/.test(tokenAt(tokens, at + 2).word) &&
      endsTime(tokens, at + 3)
    )
      return say('in', at + 2);
    if (preposition.word === 'in' && /^(night|midnight|noon)$/.test(first.word)) return say('at', at + 1);
    if (preposition.word === 'in' && first.word === 'the' && tokenAt(tokens, at + 2).word === 'time' && tokenAt(tokens, at + 3).word === 'of')
      return say('at', at + 2);
    return undefined;
  },
  examples: [
    { text: 'We sent them ⟦by three days ago⟧.', fixed: 'We sent them three days ago.' },
    { text: 'The goods leave ⟦at 15 May⟧.', fixed: 'The goods leave on 15 May.' },
    { text: 'Can we talk ⟦in 9⟧ o’clock?', fixed: 'Can we talk at 9 o’clock?' },
    { text: 'We are closed ⟦on October⟧.', fixed: 'We are closed in October.' },
    { text: 'Our line works ⟦at the evening⟧ too.', fixed: 'Our line works in the evening too.' },
    { text: 'We are closed ⟦since 1 October to 7⟧ October.', fixed: 'We are closed from 1 October to 7 October.' },
    { text: 'The sample will be ready ⟦after 10 days⟧.', fixed: 'The sample will be ready in 10 days.' },
    { text: 'The sample was ready after 10 days; the drum is replaced after 10 days.' },
    { text: 'The fair is in May, at stand 15; we load on 15 May at 9 o’clock.' },
    { text: 'It is due on Nov. 10.' },
    { text: 'On March 3 and in the morning of that day we are there.' },
    { text: 'On the evening of 3 May we arrive in 12 hours.' },
  ],
});

function endsTime(tokens: readonly Token[], at: number): boolean {
  return (
    tokenAt(tokens, at).word !== 'of' && is(tokenAt(tokens, at), TAG.sign | TAG.conjunction | TAG.preposition | TAG.subject | TAG.adverb | TAG.to)
  );
}

/** A word that may be a noun too, where a noun with its determiner stands before it and an object behind it. */
function isVerbBehindNoun(tokens: readonly Token[], at: number): boolean {
  const verb = tokenAt(tokens, at);
  const noun = tokenAt(tokens, at - 1);
  if (is(verb, TAG.unknown | TAG.name | TAG.past | TAG.adjective | TAG.preposition) || !is(noun, TAG.singular | TAG.plural | TAG.name)) return false;
  if (!is(tokenAt(tokens, at - 2), TAG.determiner | TAG.possessive | TAG.name | NOUN)) return false;
  return /^(the|our|your|this|these|all|it|them|us|that|some|a|an)$/.test(tokenAt(tokens, at + 1).word);
}

const PAST_TIME = '(yesterday|last week|last month|last year|last monday|last tuesday|last wednesday|last thursday|last friday|last night|ago)';
const NOT_THE_TIME = /^(of|from|since|until|than|dated|before|our|your|the|in|till|like|with|to|to-day|for)$/;

/** A day that is over beside a verb of today: `We ship the goods last week`, `We will send it yesterday`. */
export const presentWithPastTime: TradeRule = taggedRule({
  id: 'present-with-past-time',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '过去的时间用了现在或将来时', en: 'Present or future tense with a past time' },
  message: { 'zh-CN': '“{quote}”：这个时间已过去，动词用过去时“{replacement}”', en: '“{quote}”: that time is over, write “{replacement}”.' },
  why: {
    'zh-CN': 'yesterday、last week、ago 说的是已过去的事，动词要用过去时：we shipped the goods last week。中文动词不变形，最容易漏。',
    en: 'Yesterday, last week and ago speak of what is over, so the verb is in the past: “we shipped the goods last week”. Chinese verbs do not change, so this slips easily.',
  },
  wake: [PAST_TIME],
  judge: (tokens, at) => {
    if (NOT_THE_TIME.test(tokenAt(tokens, at - 1).word) || tokenAt(tokens, at + 1).word === "'") return undefined;
    if (tokens.some((token) => token.word === '?')) return undefined;
    let from = at;
    while (
      from > 0 &&
      !is(tokenAt(tokens, from - 1), TAG.sign | TAG.question) &&
      !/^(and|but|so|because|that|if|when|than|as|since|which)$/.test(tokenAt(tokens, from - 1).word)
    )
      from--;
    let to = at;
    while (
      to < tokens.length &&
      !is(tokenAt(tokens, to), TAG.sign | TAG.question) &&
      !/^(and|but|so|because|that|if|when|than|as|since)$/.test(tokenAt(tokens, to).word)
    )
      to++;
    // A time at the beginning belongs to what stands behind its comma.
    if (to < tokens.length && tokenAt(tokens, to).word === ',' && from >= at - 3) {
      if (/^(compared|like|unlike|contrary)$/.test(tokenAt(tokens, from).word)) return undefined;
      to++;
      while (to < tokens.length && !is(tokenAt(tokens, to), TAG.sign)) to++;
    }
    let found = -1;
    for (let i = from; i < to; i++) {
      const token = tokenAt(tokens, i);
      if (
        is(token, TAG.past) &&
        !is(token, TAG.base | TAG.determiner) &&
        !(is(token, TAG.participle) && /^(is|are)$/.test(tokenAt(tokens, i - 1).word))
      )
        return undefined;
      if (/^(was|were|did|didn't|had|could|would|been|compared|than|attached|dated|wasn't|weren't|since)$/.test(token.word)) return undefined;
      if (i < from + 1 && !is(token, TAG.subject)) continue;
      const subject = tokenAt(tokens, i - 1);
      if (found >= 0) continue;
      if (
        /^(have|has)$/.test(token.word) &&
        i > at &&
        from >= at - 1 &&
        is(tokenAt(tokens, i + 1), TAG.participle) &&
        /^(i|we|they|you|he|she|it)$/.test(subject.word)
      ) {
        const past = verbForm(tokenAt(tokens, i + 1).word, 'past');
        return past === undefined
          ? undefined
          : { start: subject.start, end: tokenAt(tokens, i + 1).end, words: past, at: { start: token.start, end: tokenAt(tokens, i + 1).end } };
      }
      if (/^(will|is|are)$/.test(token.word) && i > from) found = i;
      else if (is(token, TAG.base | TAG.third) && !is(token, TAG.unknown | TAG.name | TAG.past) && /^(i|we|they|you|he|she|it)$/.test(subject.word))
        found = i;
      // `Yesterday our QC check the goods`
      else if (is(token, TAG.base | TAG.third) && isVerbBehindNoun(tokens, i)) found = i;
    }
    if (found < 0) return undefined;
    const verb = tokenAt(tokens, found);
    const first = tokenAt(tokens, found - 1).start;
    if (verb.word === 'is' || verb.word === 'are') {
      const next = tokenAt(tokens, found + 1);
      if (isOnly(next, TAG.ing) && !/^(following|regarding|referring|replying|writing|waiting|looking)$/.test(next.word))
        return { start: first, end: verb.end, words: verb.word === 'is' ? 'was' : 'were', at: verb };
      if (isOnly(next, TAG.ing) || is(next, TAG.not | TAG.adverb | TAG.adjective) || /^(from|here|attached|below)$/.test(next.word)) return undefined;
      return { start: first, end: verb.end, words: verb.word === 'is' ? 'was' : 'were', at: verb };
    }
    if (verb.word === 'will') {
      const main = tokenAt(tokens, found + 1);
      const past = verbForm(main.word, 'past');
      return past === undefined ? undefined : { start: first, end: main.end, words: past, at: { start: verb.start, end: main.end } };
    }
    if (
      /^(refer|hope|thank|think|know|believe|regret|understand|see|have|want|need|like|appreciate|confirm|wish|apologize|apologise|remember|attach|write)$/.test(
        verb.word,
      )
    )
      return undefined;
    const past = verbForm(verb.word, 'past');
    return past === undefined ? undefined : { start: first, end: verb.end, words: past, at: verb };
  },
  examples: [
    { text: 'Last week ⟦we ship⟧ the new lamps to Oslo.', fixed: 'Last week we shipped the new lamps to Oslo.' },
    { text: 'Your ⟦parcel is⟧ delivered yesterday.', fixed: 'Your parcel was delivered yesterday.' },
    { text: '⟦We will send⟧ the label two days ago.', fixed: 'We sent the label two days ago.' },
    { text: 'The price is lower than last year.' },
    { text: 'We refer to your mail of yesterday; the samples you sent last week are fine.' },
    { text: 'Did you ship last week? We have known them since last year.' },
  ],
});

const FUTURE_TIME = '(tomorrow|next week|next month|next year|next monday|next tuesday|next wednesday|next thursday|next friday)';

/** What is said or settled now about a day to come. */
const DECIDED =
  /^(planned|agreed|said|wanted|decided|booked|arranged|scheduled|asked|told|thought|hoped|moved|postponed|expected|needed|reserved|set|fixed|suggested|proposed|heard|learned|invited|ordered|extended|delayed|offered|requested|put|brought|pushed|made)$/;

/** A day to come beside a verb of the past: `We shipped it next week`. */
export const pastWithFutureTime: TradeRule = taggedRule({
  id: 'past-with-future-time',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '将来的时间用了过去时', en: 'Past tense with a time to come' },
  message: { 'zh-CN': '“{quote}”：时间还没到，写“{replacement}”', en: '“{quote}”: that time is still to come, write “{replacement}”.' },
  why: {
    'zh-CN': 'tomorrow、next week 还没到，用 will：we will ship the goods next week。',
    en: 'Tomorrow and next week are still to come: “we will ship the goods next week”.',
  },
  wake: [FUTURE_TIME],
  judge: (tokens, at) => {
    if (/^(for|of|until|from|the|by|till|before|about)$/.test(tokenAt(tokens, at - 1).word) || tokenAt(tokens, at + 1).word === "'") return undefined;
    for (let i = at - 1; i > 0 && i > at - 12; i--) {
      const token = tokenAt(tokens, i);
      if (is(token, TAG.have) && is(tokenAt(tokens, i + 1), TAG.participle) && /^(i|we|they|he|she|it)$/.test(tokenAt(tokens, i - 1).word)) {
        const base = verbForm(tokenAt(tokens, i + 1).word, 'base');
        if (
          base === undefined ||
          DECIDED.test(tokenAt(tokens, i + 1).word) ||
          (token.word !== 'had' && /^(confirmed|cancelled)$/.test(tokenAt(tokens, i + 1).word))
        )
          return undefined;
        return {
          start: tokenAt(tokens, i - 1).start,
          end: tokenAt(tokens, i + 1).end,
          words: `will ${base}`,
          at: { start: token.start, end: tokenAt(tokens, i + 1).end },
        };
      }
      if (is(token, TAG.sign | TAG.conjunction | TAG.modal | TAG.be | TAG.have | TAG.to | TAG.question | TAG.do | TAG.ing)) return undefined;
      if (is(token, TAG.past) && !is(token, TAG.base | TAG.unknown | TAG.adjective) && /^(i|we|they|he|she|it)$/.test(tokenAt(tokens, i - 1).word)) {
        if (DECIDED.test(token.word) || /^(confirmed|cancelled)$/.test(token.word)) return undefined;
        const base = verbForm(token.word, 'base');
        return base === undefined ? undefined : { start: tokenAt(tokens, i - 1).start, end: token.end, words: `will ${base}`, at: token };
      }
    }
    return undefined;
  },
  examples: [
    { text: '⟦We shipped⟧ the goods next week.', fixed: 'We will ship the goods next week.' },
    { text: '⟦They paid⟧ the balance tomorrow.', fixed: 'They will pay the balance tomorrow.' },
    { text: 'We booked a vessel for next week.' },
    { text: 'We agreed to ship the goods tomorrow.' },
  ],
});
