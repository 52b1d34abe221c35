import { phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { customerIn, readerManners } from '#core/rules/culture/reader.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** A soft no to a reader who takes it for a yes. */
export const roundaboutNo: TradeRule = phraseRule({
  id: 'roundabout-no',
  group: 'culture',
  severity: 'info',
  title: { 'zh-CN': '对直接的读者说得太绕', en: 'Too roundabout for this market' },
  message: { 'zh-CN': '“{quote}”会被当成“可以”：能不能做请明说', en: '“{quote}” may be read as a yes: say what is possible' },
  why: {
    'zh-CN': '当地商务邮件一般直说。“a little difficult”在他们看来是还能谈：写清不能做，再给能做的：not possible; the earliest is 60 days.',
    en: 'Mail there is usually plain, and “a little difficult” sounds open. Say no, then what you can do: “not possible; the earliest is 60 days”.',
  },
  source: 'meyer',
  examples: [
    { text: '45 days is ⟦a little difficult⟧ for us.', context: customerIn('NL') },
    { text: '⟦We will study it⟧ and come back.', context: customerIn('DE') },
    { text: 'We ⟦need more time to study⟧ your target price.', context: customerIn('DE') },
    { text: 'Perhaps 20 days are ⟦not so easy⟧ for the workshop.', context: customerIn('DK') },
    { text: '45 days is a little difficult for us.', context: customerIn('JP') },
    { text: '45 days is a little difficult for us.' },
    { text: '⟦We will see what we can do⟧ about it.', context: customerIn('NL') },
    { text: 'It might be ⟦somewhat challenging for us⟧.', context: customerIn('DE') },
    { text: 'We had some difficulties with the customs office, which are solved.', context: customerIn('JP') },
    { text: 'The weld is a little difficult to reach.', context: customerIn('DE') },
    { text: '45 days is not possible; the earliest is 60 days.', context: customerIn('NL') },
  ],
  entries: phraseLines(`
    (a little|a bit|a little bit|somewhat|rather|kind of) difficult
    (we will|we'll|we shall|let us|let me|we need to) (study|consider|think about|discuss) (it|this|that|about it)
    (it is|it's|that is) (not|not so|not very) convenient
    (maybe|perhaps) (not|we cannot|it is not possible)
    not (so|very|that) easy
    need (more|some|a little|a little more) time to (study|consider|think|discuss|evaluate)
    not (easy|so easy|very easy) for (us|our factory|our side)
    (we will|we'll) (try|do) our best
    (we will|we'll|let us|let me) see what (we|i) can do
    (somewhat|a little|a bit|a little bit|rather|quite) (challenging|hard|inconvenient|tricky|complicated) (for us|on our side|for our side|at this stage|at the moment|for our factory)
    (could|may|might|would|will) be (inconvenient|difficult|challenging|a challenge|hard) (for us|on our side|for our side|at this stage|at the moment|for our factory)
    (a small|a little|some|certain) (difficulty|difficulties|inconvenience)
    think it over
    revert (at a later time|later|in due course|in due time)
    check internally and revert
  `),
  accept: (input, { end }, text) =>
    readerManners(input)?.directness === 'direct' && !/^ to (?!accept|agree|do|offer|meet|make)/.test(text.slice(end, end + 12)),
});
