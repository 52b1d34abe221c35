import type { Severity } from '#core/engine/finding.ts';
import type { GlossaryTerm, RuleConfig, TeamPhrase } from '#core/engine/rule-config.ts';

/** A phrase as the form holds it: every field a text. `more` keeps what the form does not show. */
export interface PhraseFields {
  readonly key: number;
  readonly find: string;
  readonly replace: string;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly whyZh: string;
  readonly whyEn: string;
  readonly severity: Severity;
  readonly safety: boolean;
  readonly more: TeamPhrase;
}

export interface TermFields {
  readonly key: number;
  readonly term: string;
  readonly instead: string;
  readonly exact: boolean;
  readonly more: GlossaryTerm;
}

/** A team's rules while they are edited. */
export interface EditedConfig {
  readonly off: readonly string[];
  readonly severity: Readonly<Record<string, Severity>>;
  readonly stop: NonNullable<RuleConfig['stop']>;
  readonly phrases: readonly PhraseFields[];
  readonly terms: readonly TermFields[];
}

let keys = 0;
const CAN_STOP = ['safety', 'key-terms'];

export function phraseFields(phrase: TeamPhrase = { find: '' }): PhraseFields {
  const { find, replace = '', message, why, severity = 'warning', group = 'tone' } = phrase;
  return {
    key: keys++,
    find,
    replace: typeof replace === 'string' ? replace : replace.join(' | '),
    messageZh: message?.['zh-CN'] ?? '',
    messageEn: message?.en ?? '',
    whyZh: why?.['zh-CN'] ?? '',
    whyEn: why?.en ?? '',
    severity,
    safety: CAN_STOP.includes(group),
    more: phrase,
  };
}

export function termFields(term: GlossaryTerm = { term: '' }): TermFields {
  return { key: keys++, term: term.term, instead: (term.instead ?? []).join(', '), exact: term.exact === true, more: term };
}

export function editedConfig({ off = [], severity = {}, phrases = [], glossary = [], stop = {} }: RuleConfig): EditedConfig {
  return { off, severity, stop, phrases: phrases.map(phraseFields), terms: glossary.map(termFields) };
}

/** The languages that have a text; undefined when none has. */
function textsOf(zh: string, en: string): TeamPhrase['message'] {
  const [chinese, english] = [zh.trim(), en.trim()];
  if (chinese === '' && english === '') return undefined;
  return { ...(chinese === '' ? {} : { 'zh-CN': chinese }), ...(english === '' ? {} : { en: english }) };
}

function phraseOf({ find, replace, messageZh, messageEn, whyZh, whyEn, severity, safety, more }: PhraseFields): TeamPhrase {
  const words = replace
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const takesOut = words.length === 0 && more.replace === '';
  const wasSafe = CAN_STOP.includes(more.group ?? 'tone');
  const group = safety ? (wasSafe ? more.group : 'safety') : wasSafe ? undefined : more.group;
  const message = textsOf(messageZh, messageEn);
  const why = textsOf(whyZh, whyEn);
  return {
    find: find.trim(),
    ...(takesOut ? { replace: '' } : words.length === 0 ? {} : { replace: words.length === 1 ? (words[0] ?? '') : words }),
    ...(message ? { message } : {}),
    ...(why ? { why } : {}),
    severity,
    ...(group ? { group } : {}),
  };
}

function termOf({ term, instead, exact, more }: TermFields): GlossaryTerm {
  const words = instead
    .split(/[,，;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return {
    term: term.trim(),
    ...(words.length > 0 ? { instead: words } : {}),
    ...(exact ? { exact } : {}),
    ...(more.note ? { note: more.note } : {}),
  };
}

/** What is stored: lines that were left empty are no entries, and what is as the product has it is left out. */
export function configOf({ off, severity, stop, phrases, terms }: EditedConfig): RuleConfig {
  const ownPhrases = phrases.filter(({ find }) => find.trim() !== '').map(phraseOf);
  const glossary = terms.filter(({ term }) => term.trim() !== '').map(termOf);
  return {
    ...(off.length > 0 ? { off } : {}),
    ...(Object.keys(severity).length > 0 ? { severity } : {}),
    ...(ownPhrases.length > 0 ? { phrases: ownPhrases } : {}),
    ...(glossary.length > 0 ? { glossary } : {}),
    ...(stop.facts !== undefined || stop.wording !== undefined ? { stop } : {}),
  };
}
