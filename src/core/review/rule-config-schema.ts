import * as z from 'zod';
import { GROUPS, SEVERITIES } from '#core/engine/finding.ts';
import type { RuleConfig } from '#core/engine/rule-config.ts';
import { teamPhraseId } from '#core/review/team-rules.ts';
import { expandPhrase } from '#core/rules/expand-phrase.ts';
import { allRules } from '#core/rules/index.ts';

/** A pattern that stands for more phrases than this is a slip of a bracket. */
const MOST_WORDINGS = 200;
const MOST_ENTRIES = 500;
const LONGEST = 200;

const ids = new Set(allRules.map(({ id }) => id));

/** The ids that share most of their words with one that is not there. */
function near(id: string): string {
  const words = id.toLowerCase().split(/[^a-z]+/);
  const begins = id.toLowerCase().slice(0, 4);
  const scored = Array.from(ids, (known) => ({
    known,
    shared: known.split('-').filter((word) => words.includes(word)).length + (begins.length === 4 && known.indexOf(begins) === 0 ? 0.5 : 0),
  }));
  const best = scored
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3);
  return best.length === 0
    ? 'the list is printed by: liaison rules'
    : `did you mean ${best.map(({ known }) => known).join(', ')}? The list is printed by: liaison rules`;
}

/** An object that takes these fields only, and says which they are when it meets another. */
function only<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `unknown field “${String(issue.keys[0])}”; allowed are ${Object.keys(shape).join(', ')}` : undefined,
  });
}

const noSuchRule = (id: string): string => `there is no rule “${id}”; ${near(id)}`;

const ruleId = z.string().superRefine((id, context) => {
  if (!ids.has(id)) context.addIssue({ code: 'custom', message: noSuchRule(id) });
});

const texts = only({ 'zh-CN': z.string().max(1000).optional(), en: z.string().max(1000).optional() });

const pattern = z
  .string()
  .trim()
  .min(1, 'expected the words to look for')
  .max(LONGEST)
  .superRefine((find, context) => {
    let count = 0;
    try {
      // The product of the choices is known before they are written out.
      const choices = (find.match(/[|[]/g) ?? []).length;
      count = choices > 40 ? MOST_WORDINGS + 1 : expandPhrase(find).filter((phrase) => phrase !== '').length;
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'not a pattern' });
      return;
    }
    if (count === 0) context.addIssue({ code: 'custom', message: 'the pattern stands for no words at all' });
    if (count > MOST_WORDINGS) context.addIssue({ code: 'custom', message: `the pattern stands for more than ${MOST_WORDINGS} wordings` });
  });

const severity = z.enum(SEVERITIES);
const stopAt = z.enum([...SEVERITIES, 'never']);

const phrase = only({
  find: pattern,
  replace: z
    .union([z.string().max(LONGEST), z.array(z.string().max(LONGEST)).min(1).max(9)], {
      error: `expected a text or a list of 1 to 9 texts, each of at most ${String(LONGEST)} characters`,
    })
    .optional(),
  message: texts.optional(),
  why: texts.optional(),
  severity: severity.optional(),
  group: z.enum(GROUPS).optional(),
});

const word = z.string().trim().min(1, 'expected a word').max(100);

const term = only({ term: word, instead: z.array(word).max(50).optional(), exact: z.boolean().optional(), note: texts.optional() }).superRefine(
  ({ instead = [], exact }, context) => {
    if (instead.length === 0 && exact !== true)
      context.addIssue({ code: 'custom', message: 'a term needs other words that it stands in for (“instead”), or “exact”: true' });
  },
);

/** No two entries may be one: findings are ignored and counted by what they look for. */
function eachOnce<T>(list: readonly T[], keyOf: (entry: T) => string, field: string, context: z.RefinementCtx): void {
  const seen = new Map<string, number>();
  list.forEach((entry, index) => {
    const first = seen.get(keyOf(entry));
    if (first === undefined) seen.set(keyOf(entry), index);
    else context.addIssue({ code: 'custom', path: [index, field], message: `the same as entry ${first + 1}` });
  });
}

/** A term that another entry forbids would be put in and taken out again. */
function noCircle(list: readonly { readonly term: string; readonly instead?: readonly string[] }[], context: z.RefinementCtx): void {
  const forbidden = new Map<string, number>();
  list.forEach(({ instead = [] }, index) => {
    for (const words of instead) forbidden.set(words.toLowerCase(), index);
  });
  list.forEach(({ term: right }, index) => {
    const by = forbidden.get(right.toLowerCase());
    if (by !== undefined && by !== index)
      context.addIssue({ code: 'custom', path: [index, 'term'], message: `“${right}” is among the words that entry ${String(by + 1)} replaces` });
  });
}

/** What a team changes about the rules, as a file or a request says it; a word that nobody knows is an error, not ignored. */
export const ruleConfigSchema: z.ZodType<RuleConfig> = only({
  off: z.array(ruleId).optional(),
  severity: z
    .record(z.string(), severity)
    .superRefine((chosen, context) => {
      for (const id of Object.keys(chosen)) if (!ids.has(id)) context.addIssue({ code: 'custom', path: [id], message: noSuchRule(id) });
    })
    .optional(),
  phrases: z
    .array(phrase)
    .max(MOST_ENTRIES)
    .superRefine((list, context) => eachOnce(list, teamPhraseId, 'find', context))
    .optional(),
  glossary: z
    .array(term)
    .max(MOST_ENTRIES)
    .superRefine((list, context) => {
      eachOnce(list, (entry) => entry.term.toLowerCase(), 'term', context);
      noCircle(list, context);
    })
    .optional(),
  stop: only({ facts: stopAt.optional(), wording: stopAt.optional() }).optional(),
}).meta({ id: 'RuleConfig', description: "A team's choice of rules: switched off, other severities, own phrases, glossary, what stops a mail" });
