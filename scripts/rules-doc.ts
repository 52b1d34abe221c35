/** Writes docs/rules.md from the rules themselves; with `--check` it only says whether the file is fresh. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rulesMarkdown } from '#core/rules/rules-markdown.ts';

const TARGET = 'docs/rules.md';
const fresh = rulesMarkdown();

if (process.argv.includes('--check')) {
  if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== fresh) {
    console.error(`${TARGET} is not what the rules say: run npm run docs.`);
    process.exitCode = 1;
  }
} else writeFileSync(TARGET, fresh);
