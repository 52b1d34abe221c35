import { looksVerbal, nounPhraseAt } from '#core/rules/clarity/tagged/noun-phrase.ts';
import { taggedRule } from '#core/rules/clarity/tagged/tagged-rule.ts';
import { is, isOnly, tokenAt } from '#core/rules/clarity/tagged/tokens.ts';
import { NOUN, TAG, verbForm } from '#core/rules/clarity/tagged/word-tags.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const TAKES_ING =
  '(suggest|suggests|suggested|recommend|recommends|recommended|avoid|avoids|avoided|consider|considers|considered|considering|finish|finished|finishes|enjoy|enjoys|enjoyed|mind|postpone|postponed|risk|imagine|quit|admit|admitted|practise|deny|keep|keeps|kept|include|involve|involves|anticipate)';
const TAKES_TO =
  '(hope|hopes|hoped|plan|plans|planned|agree|agrees|agreed|decide|decides|decided|refuse|refuses|refused|promise|promised|wish|intend|intends|manage|managed|fail|failed|expect|expects|expected|afford|offer|offered|prepare|arrange|arranged|attempt|tend|want|wants|wanted|wish|able|unable|willing|ready|happy|glad|pleased|sorry|eager|likely)';
const SOMEBODY_TO =
  '(want|wants|wanted|ask|asks|asked|allow|allows|allowed|expect|expects|expected|require|requires|required|remind|reminded|tell|told|request|requested|invite|invited|advise|advised|enable|enables|persuade|persuaded|force|instruct|instructed|urge|encourage|order|ordered|need)';
/** Nouns that often stand behind before, after and by. */
const OFTEN_NOUN =
  /^(work|delay|use|order|call|sale|inspection|notice|payment|doubt|help|fail|question|stock|dinner|lunch|print|delivery|start|purchase|request|return|show|design|market|demand|fax|post|air|sea|hand|mail|email|phone|train|ship|truck|rail|weight|volume|colour|color|size|type|name|default|test|visit|contact|name|release|review)$/;
const LETS = '(let|lets|make|makes|made|have)';
const [IS_TAKES_ING, IS_TAKES_TO, IS_SOMEBODY_TO, IS_LETS] = [TAKES_ING, TAKES_TO, SOMEBODY_TO, LETS].map((words) => new RegExp(`^${words}$`)) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];
const IN_ING = '(of|by|in|without|for|about|before|after|despite|instead|from|through|than|on|upon)';

export const verbComplement: TradeRule = taggedRule({
  id: 'verb-complement',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '动词、介词后接的形式不对', en: 'Wrong form behind a verb or preposition' },
  message: { 'zh-CN': '“{quote}”后接形式不对：写“{replacement}”', en: '“{quote}”: write “{replacement}”.' },
  why: {
    'zh-CN':
      'suggest、avoid、consider、finish 后接 -ing；hope、plan、decide、agree 后接 to do；ask / want / remind somebody to do；let / make somebody do；介词后接 -ing。',
    en: 'Suggest, avoid, consider and finish take -ing; hope, plan, decide and agree take “to do”; ask, want and remind somebody to do; let or make somebody do; a preposition takes -ing.',
  },
  wake: ['(take|takes|took)', TAKES_ING, TAKES_TO, SOMEBODY_TO, LETS, IN_ING],
  judge: (tokens, at, text) => {
    const { word, start } = tokenAt(tokens, at);
    const before = tokenAt(tokens, at - 1);
    const next = tokenAt(tokens, at + 1);
    // `It took us three days repairing the mould`
    if (/^(take|takes|took)$/.test(word)) {
      if (!/^(it|will|would|also|only)$/.test(before.word)) return undefined;
      let i = at + 1;
      while (i < at + 7 && !is(tokenAt(tokens, i), TAG.ing | TAG.sign)) i++;
      const verb = tokenAt(tokens, i);
      const unit = tokenAt(tokens, i - 1).word;
      const base = isOnly(verb, TAG.ing) ? verbForm(verb.word, 'base') : undefined;
      return base !== undefined && /^(day|week|month|hour|year|minute)s?$|^time$/.test(unit)
        ? { start, end: verb.end, words: `to ${base}`, at: verb }
        : undefined;
    }
    if (is(before, TAG.determiner | TAG.possessive) && !is(before, TAG.subject) && !/^(of|by|in|for|from|without|about|than|on)$/.test(word))
      return undefined;
    if (/^(of|by|in|without|for|about|before|after|despite|instead|from|through|than|on|upon)$/.test(word)) {
      if (is(before, TAG.determiner) || word === 'than' || word === 'on') return undefined;
      const verb = next;
      // `before place the order`, `after check the video`
      if (
        /^(before|after|by|without)$/.test(word) &&
        is(verb, TAG.base) &&
        !is(verb, TAG.unknown | TAG.name | TAG.determiner | TAG.preposition) &&
        !OFTEN_NOUN.test(verb.word) &&
        /^(the|our|your|this|these|it|them)$/.test(tokenAt(tokens, at + 2).word) &&
        !is(before, TAG.determiner)
      ) {
        const ing = verbForm(verb.word, 'ing');
        if (ing !== undefined) return { start, end: verb.end, words: ing, at: verb };
      }
      // `after received your deposit`
      if (
        /^(after|before|by|without|upon)$/.test(word) &&
        is(verb, TAG.participle) &&
        !is(verb, TAG.unknown | TAG.name | TAG.base | TAG.determiner) &&
        !(/^(finished|used|printed|painted|limited|required)$/.test(verb.word) && !/^(your|our|the|it|them)$/.test(tokenAt(tokens, at + 2).word)) &&
        /^(the|our|your|this|these|it|them|all|a|an)$/.test(tokenAt(tokens, at + 2).word) &&
        !is(before, TAG.determiner)
      ) {
        const ing = verbForm(verb.word, 'ing');
        if (ing !== undefined) return { start, end: verb.end, words: ing, at: verb };
      }
      if (!isOnly(verb, TAG.base) || is(verb, TAG.name) || is(tokenAt(tokens, at + 2), TAG.sign) || word === 'before') return undefined;
      if (/^(for)$/.test(word) && is(tokenAt(tokens, at + 2), TAG.determiner | TAG.object | NOUN))
        return /^(thank|thanks|you|sorry|responsible|apologize|apologise)$/.test(before.word)
          ? { start, end: verb.end, words: verbForm(verb.word, 'ing') ?? verb.word, at: verb }
          : { start, end: verb.end, words: 'to', at: tokenAt(tokens, at) };
      const words = verbForm(verb.word, 'ing');
      return words === undefined ? undefined : { start, end: verb.end, words, at: verb };
    }
    if (IS_TAKES_ING.test(word) && next.word === 'to') {
      const verb = tokenAt(tokens, at + 2);
      if (
        !is(verb, TAG.base) ||
        is(verb, TAG.unknown | TAG.name | TAG.determiner) ||
        (/^(include|includes|involve|involves|mind|risk|keep|keeps)$/.test(word) && !is(tokenAt(tokens, at + 3), TAG.determiner | TAG.object))
      )
        return undefined;
      if (/^(recommended|suggested|considered|avoided|finished|kept|included|postponed)$/.test(word) && is(before, TAG.be)) return undefined;
      if (/^(finish|risk|mind|quit)$/.test(word) && is(before, NOUN) && !is(before, TAG.subject)) return undefined;
      const words = verbForm(verb.word, 'ing');
      return words === undefined ? undefined : { start, end: verb.end, words, at: { start: next.start, end: verb.end } };
    }
    if (IS_TAKES_TO.test(word) && isOnly(next, TAG.ing) && is(tokenAt(tokens, at + 2), TAG.determiner | TAG.object | NOUN)) {
      if (
        is(before, TAG.preposition | TAG.adjective) ||
        (is(before, NOUN) && !is(before, TAG.subject | TAG.base) && !/^(refused|decided|agreed|hoped|managed|promised|wanted)$/.test(word)) ||
        (/^(promise|offer|plan|hope|attempt)$/.test(word) && is(before, TAG.determiner | TAG.adjective))
      )
        return undefined;
      if (/^(sorry|happy|glad|ready|likely)$/.test(word) && /^(regarding|concerning|including|following)$/.test(next.word)) return undefined;
      if (/^(happy|want|wanted|wants)$/.test(word) && !is(before, TAG.subject | TAG.be | TAG.adverb | TAG.to)) return undefined;
      const words = verbForm(next.word, 'base');
      return words === undefined ? undefined : { start, end: next.end, words: `to ${words}`, at: next };
    }
    const lets = IS_LETS.test(word);
    if (!lets && !IS_SOMEBODY_TO.test(word)) return undefined;
    if (
      word === 'have' ||
      !is(next, TAG.determiner | TAG.possessive) ||
      /^(that|this|these|those|any|some|no|a|an|what|which|more|all|both)$/.test(next.word)
    )
      return undefined;
    const phrase = nounPhraseAt(tokens, at + 1);
    if (!phrase) return undefined;
    const somebody =
      /^(forwarder|customer|factory|supplier|engineer|manager|boss|colleague|team|company|bank|agent|client|buyer|inspector|driver|warehouse|workers|worker|department|designer|technician|side|staff|accountant|workshop|people|customers|suppliers|engineers|colleagues|users|user|carrier|line|office)$/.test(
        tokenAt(tokens, phrase.head).word,
      );
    const behind = tokenAt(tokens, phrase.end);
    if (lets) {
      if (
        behind.word !== 'to' ||
        !is(tokenAt(tokens, phrase.end + 1), TAG.base) ||
        (/^ma/.test(word) && !somebody) ||
        (/^made$/.test(word) && is(before, TAG.be))
      )
        return undefined;
      return { start, end: tokenAt(tokens, phrase.end + 1).end, words: '', at: { start: behind.start, end: tokenAt(tokens, phrase.end + 1).start } };
    }
    if (!somebody || phrase.isOpen || !is(behind, TAG.base) || is(behind, TAG.unknown | TAG.name)) return undefined;
    if (!isOnly(behind, TAG.base) && !looksVerbal(tokens, phrase.end)) return undefined;
    if (/^(request|order|need|require|requires|ordered|requested)$/.test(word) && !isOnly(behind, TAG.base)) return undefined;
    return { start, end: behind.end, words: `to ${text.slice(behind.start, behind.end)}`, at: behind };
  },
  examples: [
    { text: 'He ⟦recommended to choose⟧ the thicker film.', fixed: 'He recommended choosing the thicker film.' },
    { text: 'They ⟦decided postponing⟧ the launch.', fixed: 'They decided to postpone the launch.' },
    { text: 'Please ⟦ask your forwarder send⟧ the form.', fixed: 'Please ask your forwarder to send the form.' },
    { text: 'We ⟦let our engineer to check⟧ the drawing.', fixed: 'We let our engineer check the drawing.' },
    { text: 'The frame is made ⟦by weld⟧ steel tubes.', fixed: 'The frame is made by welding steel tubes.' },
    { text: 'It ⟦took us three days repairing⟧ the mould.', fixed: 'It took us three days to repair the mould.' },
    { text: 'Production starts ⟦after received⟧ your deposit.', fixed: 'Production starts after receiving your deposit.' },
    { text: 'The balance is due by agreed date; after finished goods inspection we load.' },
    { text: 'We suggest that you order today and hope business grows.' },
    { text: 'It is recommended to store them dry.' },
    { text: 'Our plan including packing is attached; we ask your forwarder today.' },
    { text: 'We need the factory stamp before export.' },
  ],
});
