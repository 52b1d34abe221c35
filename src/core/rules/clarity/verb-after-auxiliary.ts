import { judgedRule } from '#core/rules/clarity/judged-rule.ts';
import { wordAfter, wordBefore } from '#core/rules/clarity/neighbour-words.ts';
import { BASE, ING, PARTICIPLE, PAST, THIRD } from '#core/rules/clarity/verb-forms.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const SUBJECTS = wordSet(
  'we you they i it he she who which that factory team company price goods samples products customer customers engineer manager supplier forwarder container vessel shipment order deposit payment sample machine boss colleague carton material design logo everything quality',
);
/** Before these `will` is a noun: `the will`, `good will`. */
const NOUN_WILL = wordSet('the a an good free of his her last at own strong against your our this');
const PRONOUNS = wordSet('you we they i he she it');
/** Nouns that are taken for their verbs: `we will delivery`. */
const NOUN_FOR_VERB = new Map<string, string>([
  ['delivery', 'deliver'],
  ['payment', 'pay'],
  ['confirmation', 'confirm'],
  ['shipment', 'ship'],
  ['production', 'produce'],
  ['quotation', 'quote'],
  ['inspection', 'inspect'],
  ['decision', 'decide'],
  ['cooperation', 'cooperate'],
  ['information', 'inform'],
  ['discussion', 'discuss'],
  ['explanation', 'explain'],
  ['suggestion', 'suggest'],
  ['choice', 'choose'],
  ['improvement', 'improve'],
  ['product', 'produce'],
  ['success', 'succeed'],
  ['receipt', 'receive'],
  ['introduction', 'introduce'],
  ['arrangement', 'arrange'],
]);
const FROM_ING = new Map<string, string>();
ING.forEach((ing, base) => FROM_ING.set(ing, base));
const ADVERBS = wordSet('not also only always never still already just soon then');

const FEELINGS = wordSet('interested satisfied pleased worried concerned surprised disappointed');

/** Words that look like a past or third form behind the auxiliary but are something else there. */
const OTHER_WORDS = wordSet('costs needs orders changes designs tests prints labels cost set put needed');

/** Whatever the judge below looks for right behind the auxiliary. */
const BEHIND = new Set([
  ...Array.from(PAST.keys()),
  ...Array.from(THIRD.keys()),
  ...Array.from(PRONOUNS),
  ...Array.from(ADVERBS),
  ...Array.from(NOUN_FOR_VERB.keys()),
  ...Array.from(FROM_ING.keys()),
  'to',
  'has',
]);

/** What is paid, marked or packed by somebody and does nothing itself. */
const THINGS = wordSet(
  'invoice invoices deposit payment balance amount fee money price carton cartons goods samples sample products product order orders label labels logo parts part documents document shipment parcel boxes box material design certificate contract which it they',
);

/** `the invoice should paid on Monday`: a participle with nothing behind it that it could be done to. */
function suffers(text: string, before: string, verb: { readonly word: string; readonly end: number }): boolean {
  if (!THINGS.has(before) || !PARTICIPLE.has(verb.word) || /^(come|become|arrived|gone|been|had|included|reached|met|run)$/.test(verb.word))
    return false;
  const behind = wordAfter(text, verb.end).word;
  return behind === ''
    ? /^[.,;!?\n]?$/.test(text.charAt(verb.end))
    : /^(on|by|in|with|before|within|after|from|at|to|into|as|and|today|tomorrow|again|first|this|next|until|for|separately|together)$/.test(behind);
}

export const verbAfterAuxiliary: TradeRule = judgedRule({
  id: 'verb-after-auxiliary',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '助动词后没用原形', en: 'No base form after an auxiliary' },
  message: { 'zh-CN': '“{quote}”：助动词后用原形，写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN': 'did、does、can、will、must 已经表示时态和人称，后面的动词一律用原形：did you receive、we will send。',
    en: 'did, does, can, will and must already carry tense and person, so the verb behind them stays bare: did you receive, we will send.',
  },
  wake: [
    "(did not|didn't|didnt|do not|don't|dont|does not|doesn't|doesnt)",
    '(did|do|does) (you|we|they|i|he|she)',
    "(can|could|will|would|should|must|may|might|cannot|can not|can't|won't|will not|couldn't|wouldn't|shouldn't)",
    "(we'll|i'll|you'll|they'll|it'll|let me|let us|help us|help you)",
    '(do|does|did) (your|our|the) (customer|customers|company|client|factory|boss|price|sample|goods)',
    '(glad|happy|pleased|want|wants|need|needs|like|able|going|hope|plan|try|ready|sorry|agree|agreed|decide|decided|allowed|possible|continue|start|prefer|expect|promise|in order|have|has|had|wish|easy|difficult|forget|remember|help|ask|arrange) to',
  ],
  next: () => BEHIND,
  judge: (text, place, words) => {
    let next = wordAfter(text, place.end);
    const modal = /^(can|could|will|would|should|must|may|might)$/.test(words);
    const before = modal || /^(can't|cannot|can not|won't|will not)$/.test(words) ? wordBefore(text, place.start).word : '';
    if (modal && PRONOUNS.has(next.word)) {
      if (SUBJECTS.has(before)) return undefined;
      next = wordAfter(text, next.end);
    } else if (modal && !SUBJECTS.has(before) && (!/^(will|should|could|would)$/.test(words) || NOUN_WILL.has(before))) return undefined;
    while (ADVERBS.has(next.word)) next = wordAfter(text, next.end);
    // `Do you interested`: a feeling is said with a form of be, which another rule puts in.
    if (OTHER_WORDS.has(next.word) || (/^(did|do|does) /.test(words) && FEELINGS.has(next.word))) return undefined;
    if (before !== '' && PRONOUNS.has(before)) {
      const verb = NOUN_FOR_VERB.get(next.word) ?? FROM_ING.get(next.word);
      if (verb !== undefined) return { start: place.start, end: next.end, words: verb, at: next };
    }
    if (next.word === 'to' && PRONOUNS.has(before) && !/ not$/.test(words)) {
      const verb = wordAfter(text, next.end);
      const whole = wordBefore(text, wordBefore(text, place.start).start).word;
      return BASE.has(verb.word) && !/^(what|all|everything|as|whatever|best|way)$/.test(whole)
        ? { start: place.start, end: verb.end, words: '', at: { start: next.start, end: verb.start } }
        : undefined;
    }
    if (modal && suffers(text, before, next)) return { start: place.start, end: next.end, words: `be ${next.word}`, at: next };
    const base =
      PAST.get(next.word) ?? (/^(let|help)| to$/.test(words) ? undefined : THIRD.get(next.word)) ?? (next.word === 'has' ? 'have' : undefined);
    return base === undefined ? undefined : { start: place.start, end: next.end, words: base, at: next };
  },
  examples: [
    { text: '⟦Did you received⟧ the samples?', fixed: 'Did you receive the samples?' },
    { text: "We ⟦didn't received⟧ the deposit.", fixed: "We didn't receive the deposit." },
    { text: 'We ⟦will sent⟧ the PI today.', fixed: 'We will send the PI today.' },
    { text: 'It ⟦can helps⟧ your customers.', fixed: 'It can help your customers.' },
    { text: 'We are ⟦glad to received⟧ your inquiry.', fixed: 'We are glad to receive your inquiry.' },
    { text: 'The cartons ⟦should marked⟧ with your logo.', fixed: 'The cartons should be marked with your logo.' },
    { text: 'We ⟦cannot shipment⟧ in time.', fixed: 'We cannot ship in time.' },
    { text: 'We ⟦can to produce⟧ this.', fixed: 'We can produce this.' },
    { text: 'Have you received the samples?' },
    { text: 'We do what we can to help you.' },
    { text: 'The cans needed for the paint are in stock.' },
    { text: 'The will needed two signatures.' },
    { text: 'We can, as agreed, ship on 12 March.' },
  ],
});
