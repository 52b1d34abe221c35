import type { Command } from 'commander';
import { Option } from 'commander';
import type { Example } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { allRules } from '#core/rules/index.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';
import { languageOption } from '#cli/options.ts';
import type { Language } from '#core/text/language.ts';

const plainCell = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');

function exampleLine({ text, subject, fixed }: Example<CheckContext>): string {
  const shown = subject === undefined ? text : `${subject} — ${text}`;
  const mark = /⟦/.test(shown) ? '✗' : '✓';
  return `- ${mark} \`${plainCell(shown).replace(/`/g, "'")}\`${fixed === undefined ? '' : ` → \`${plainCell(fixed).replace(/`/g, "'")}\``}`;
}

function section({ id, severity, title, why, examples }: TradeRule, language: Language): string {
  return [`### ${id}`, '', `**${title[language]}** (${severity}). ${why[language]}`, '', ...examples.map(exampleLine), ''].join('\n');
}

function markdown(language: Language): string {
  const groups = [...new Set(allRules.map(({ group }) => group))];
  return groups
    .map((group) => [`## ${group}`, '', ...allRules.filter((rule) => rule.group === group).map((rule) => section(rule, language))].join('\n'))
    .join('\n');
}

export function addRulesCommand(program: Command): void {
  program
    .command('rules')
    .description('every rule with its examples')
    .addOption(new Option('--format <format>', 'form of the list').choices(['md', 'json']).default('md'))
    .addOption(languageOption())
    .action(({ format, lang }: { format: 'md' | 'json'; lang: Language }) => {
      const list = allRules.map(({ id, group, severity, title, message, why, source, examples }) => ({
        id,
        group,
        severity,
        title,
        message,
        why,
        source,
        examples,
      }));
      process.stdout.write(format === 'json' ? `${JSON.stringify(list, null, 2)}\n` : markdown(lang));
    });
}
