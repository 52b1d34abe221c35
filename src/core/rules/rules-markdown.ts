import { GROUPS } from '#core/engine/finding.ts';
import type { Example } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { allRules } from '#core/rules/index.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Enough to see what a rule means; all of them are in its file and in its tests. */
const SHOWN_EXAMPLES = 3;

function cell(text: string): string {
  return text
    .replace(/\|/g, '\\|')
    .replace(/\s*\n\s*/g, ' ⏎ ')
    .replace(/([<>])/g, '\\$1');
}

function firesIn({ subject, text, fires }: Example<CheckContext>): boolean {
  return fires !== undefined || `${subject ?? ''}${text}`.indexOf('⟦') >= 0;
}

function exampleLine(example: Example<CheckContext>): string {
  const subject = example.subject === undefined ? '' : `Subject: ${cell(example.subject)} ⏎ `;
  const fixed = example.fixed === undefined ? '' : ` → ${cell(example.fixed)}`;
  return `- ${firesIn(example) ? 'fires' : 'silent'}: ${subject}${cell(example.text).slice(0, 300)}${fixed}`;
}

function ruleSection(rule: TradeRule): string {
  const firing = rule.examples.filter(firesIn).slice(0, SHOWN_EXAMPLES);
  const silent = rule.examples.filter((example) => !firesIn(example)).slice(0, SHOWN_EXAMPLES);
  return [
    `### ${rule.id}`,
    '',
    `**${rule.title.en}** · ${rule.title['zh-CN']} · ${rule.severity}${rule.source === undefined ? '' : ` · source: ${rule.source}`}`,
    '',
    rule.why.en,
    '',
    rule.why['zh-CN'],
    '',
    ...[...firing, ...silent].map(exampleLine),
    '',
  ].join('\n');
}

/** Every rule with its reasons and some of its examples, as Markdown. */
export function rulesMarkdown(): string {
  const groups = GROUPS.map((group) => {
    const rules = allRules.filter((rule) => rule.group === group);
    return `## ${group} (${rules.length})\n\n${rules.map(ruleSection).join('\n')}`;
  });
  return `# Rules\n\nMade from the rules by \`npm run docs\`; do not edit. ${allRules.length} rules. \`⟦…⟧\` marks where a rule fires.\n\nerror: money, law or shipment is at stake; warning: likely misunderstood; info: style.\n\n${groups.join('\n')}`;
}
