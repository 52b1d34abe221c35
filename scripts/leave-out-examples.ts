import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** What stands in place of a property that a bundle does not need. */
const EMPTY: Readonly<Record<string, string>> = {
  examples: '[]',
  title: "{ 'zh-CN': '', en: '' }",
  why: "{ 'zh-CN': '', en: '' }",
  evidence: '[]',
  fixes: '[]',
};

/** Replaces the values of these properties in a source, so that a rule can carry its examples and still weigh nothing. */
function emptyProperties(source: string, names: readonly string[]): string {
  const cuts: { start: number; end: number; by: string }[] = [];
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && names.includes(node.name.text)) {
      cuts.push({ start: node.initializer.getStart(), end: node.initializer.getEnd(), by: EMPTY[node.name.text] ?? 'undefined' });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let result = '';
  let at = 0;
  for (const { start, end, by } of cuts) {
    result += source.slice(at, start) + by;
    at = end;
  }
  return result + source.slice(at);
}

/**
 * Leaves out of a bundle what only tests, documents and lists of rules read: the examples of the rules, and for the send gate,
 * which shows nothing but one line a finding, their titles, reasons, evidence and fixes too.
 */
export function leaveOut(...names: readonly ('examples' | 'title' | 'why' | 'evidence' | 'fixes')[]): Plugin {
  return {
    name: 'leave-out',
    setup: (build) => {
      build.onLoad({ filter: /[\\/]src[\\/]core[\\/]rules[\\/].+\.ts$/ }, ({ path }) => ({
        contents: emptyProperties(readFileSync(path, 'utf8'), names),
        loader: 'ts',
      }));
    },
  };
}
