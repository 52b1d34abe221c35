import type { Finding, Group } from '#core/engine/finding.ts';
import type { GlossaryTerm, RuleConfig, TeamPhrase } from '#core/engine/rule-config.ts';
import type { RuleSet } from '#core/review/rule-set.ts';
import { compileRules } from '#core/review/rule-set.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { LANGUAGES, type Localised } from '#core/text/language.ts';
import type { Span } from '#core/text/span.ts';
import { contains } from '#core/text/span.ts';

/** A team's own rules and names, ready to run. */
export interface TeamRules {
  readonly rules: RuleSet;
  /** Id of the rule that holds the names that are written exactly so. */
  readonly names: string;
}

/** Ids of a team's own rules begin so; no rule of the product does. */
const OWN = 'team-';
const GLOSSARY_RULE = `${OWN}glossary`;
export const NAMES_RULE = `${OWN}name`;

/** Words as a part of an id. */
function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9\u00c0-\uffff]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** The id under which findings of a phrase are ignored and counted. It stays when the list is put in another order. */
export function teamPhraseId({ find }: TeamPhrase): string {
  return OWN + slugOf(find);
}

export function isTeamRule(id: string): boolean {
  return id.indexOf(OWN) === 0;
}

/** A text that is given in one language stands in for the other. */
function bothOf(given: Partial<Localised> | undefined, fallback: Localised): Localised {
  const [first, second] = LANGUAGES;
  const one = given?.[first] ?? given?.[second] ?? fallback[first];
  const other = given?.[second] ?? given?.[first] ?? fallback[second];
  return { [first]: one, [second]: other };
}

const PLAIN_MESSAGE: Localised = { 'zh-CN': '团队用语：不写“{quote}”', en: 'Team wording: not “{quote}”.' };
const REPLACED_MESSAGE: Localised = { 'zh-CN': '团队用语：“{quote}”写成“{replacement}”', en: 'Team wording: write “{replacement}” for “{quote}”.' };
const PLAIN_WHY: Localised = { 'zh-CN': '团队规则里的用语约定。', en: 'Agreed in the rules of your team.' };

function phraseOf(phrase: TeamPhrase): TradeRule {
  const { find, replace, severity = 'warning', group = 'tone' } = phrase;
  const first = Array.isArray(replace) ? (replace as readonly string[])[0] : (replace as string | undefined);
  return phraseRule({
    id: teamPhraseId(phrase),
    group,
    severity,
    title: { 'zh-CN': '团队用语', en: 'Team wording' },
    message: bothOf(phrase.message, first ? REPLACED_MESSAGE : PLAIN_MESSAGE),
    why: bothOf(phrase.why, PLAIN_WHY),
    entries: [replace === undefined ? { find } : { find, replace }],
    examples: [],
  });
}

/** Signs that a pattern gives a meaning; in a term they stand for nothing but themselves and are looked for without. */
function asPattern(words: string): string {
  return words.replace(/[()[\]|]/g, ' ').trim();
}

function glossaryOf(terms: readonly GlossaryTerm[]): TradeRule[] {
  return terms.reduce<TradeRule[]>((rules, { term, instead = [], note }) => {
    if (instead.length === 0) return rules;
    rules.push(
      phraseRule({
        id: `${GLOSSARY_RULE}-${slugOf(term)}`,
        group: 'clarity',
        severity: 'warning',
        title: { 'zh-CN': '术语表', en: 'Glossary' },
        message: { 'zh-CN': `术语表：写“${term}”，不写“{quote}”`, en: `Glossary: write “${term}”, not “{quote}”.` },
        why: bothOf(note, PLAIN_WHY),
        entries: instead.map((words) => ({ find: asPattern(words), replace: term })),
        examples: [],
      }),
    );
    return rules;
  }, []);
}

/** Names written otherwise than exactly so; places of the right spelling protect the name from style rules. */
function namesOf(terms: readonly GlossaryTerm[]): TradeRule[] {
  const names = terms.filter(({ exact }) => exact === true).map(({ term }) => term);
  if (names.length === 0) return [];
  return [
    {
      id: NAMES_RULE,
      group: 'clarity',
      severity: 'warning',
      title: { 'zh-CN': '产品名写法', en: 'Name written differently' },
      message: { 'zh-CN': '名称写成“{name}”', en: 'Write the name “{name}”.' },
      why: {
        'zh-CN': '术语表里规定了这个名称的写法，不翻译也不改写。',
        en: 'The glossary of your team fixes how this name is written; it is neither translated nor respelled.',
      },
      examples: [],
      phrases: names.map(asPattern),
      find: (input) =>
        input.phrases(NAMES_RULE).reduce<{ start: number; end: number; values: { name: string }; fixes: Finding['fixes'] }[]>((hits, place) => {
          const name = names[place.phrase] ?? '';
          const { start, end } = place;
          if (input.draft.text.slice(start, end) !== name)
            hits.push({ start, end, values: { name }, fixes: [{ label: name, edits: [{ start, end, text: name }] }] });
          return hits;
        }, []),
    },
  ];
}

const COMPILED = new WeakMap<RuleConfig, TeamRules>();

/** The rules that a team has added; compiled once for a configuration. */
export function teamRulesOf(config: RuleConfig): TeamRules {
  let team = COMPILED.get(config);
  if (!team) {
    const { phrases = [], glossary = [] } = config;
    const byId = new Map<string, TradeRule>();
    for (const rule of [...phrases.map(phraseOf), ...glossaryOf(glossary), ...namesOf(glossary)]) byId.set(rule.id, rule);
    team = { rules: compileRules(Array.from(byId.values())), names: NAMES_RULE };
    COMPILED.set(config, team);
  }
  return team;
}

/** Whether a team has rules of its own that look at a draft. */
export function hasTeamRules({ phrases = [], glossary = [] }: RuleConfig): boolean {
  return phrases.length + glossary.length > 0;
}

const STYLE: readonly Group[] = ['clarity', 'formality', 'tone', 'culture'];

/** True for an opinion about the spelling or style of a name that the team has fixed. */
export function isAboutName({ rule, group, part, start, end }: Finding, names: readonly Span[]): boolean {
  return part === 'body' && !isTeamRule(rule) && STYLE.indexOf(group) >= 0 && end > start && names.some((name) => contains(name, { start, end }));
}
