import type { Evidence, Finding, Part, Severity } from '#core/engine/finding.ts';
import type { Hit, Rule } from '#core/engine/rule.ts';
import type { Language, Localised } from '#core/text/language.ts';
import { fill } from '#core/text/language.ts';

function inLanguage(text: string | Localised, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

/** A rule's hit as the user sees it: texts in the language, values put in, the quote taken from the part. Undefined when the hit lies outside. */
export function toFinding<Input, Context>(
  rule: Rule<Input, Context>,
  hit: Hit,
  textOf: (part: Part) => string,
  language: Language,
  severity: Severity = hit.severity ?? rule.severity,
): Finding | undefined {
  const part = hit.part ?? 'body';
  const text = textOf(part);
  if (hit.start < 0 || hit.end < hit.start || hit.end > text.length) return undefined;
  const quote = text.slice(hit.start, hit.end);
  const values: Record<string, string | number> = { quote };
  for (const name in hit.values) {
    const value = hit.values[name];
    if (value !== undefined) values[name] = typeof value === 'object' ? value[language] : value;
  }
  const evidence: Evidence[] = (hit.evidence ?? []).map(({ kind, text: words, source }) => ({
    kind,
    text: inLanguage(words, language),
    source: inLanguage(source, language),
  }));
  return {
    rule: rule.id,
    group: rule.group,
    severity,
    part,
    start: hit.start,
    end: hit.end,
    quote,
    message: fill((hit.message ?? rule.message)[language], values),
    why: fill(rule.why[language], values),
    evidence,
    fixes: hit.fixes ?? [],
  };
}
