import { readFileSync } from 'node:fs';
import type { OnLoadResult, Plugin } from 'esbuild';
import ts from 'typescript';

/** What stands in place of a property that is read though nothing is shown of it; any other is cut out whole. */
const EMPTY: Readonly<Record<string, string>> = {
  title: "{ 'zh-CN': '', en: '' }",
  why: "{ 'zh-CN': '', en: '' }",
};

/** False inside a pattern that takes an object apart in an assignment, where a shorthand is a target. */
const isValue = ({ parent }: ts.Node): boolean => !(ts.isBinaryExpression(parent.parent) && parent.parent.left === parent);

/** Replaces the values of these properties in a source, so that a rule can carry its examples and still weigh nothing. */
function emptyProperties(source: string, names: readonly string[]): string {
  const cuts: { start: number; end: number; by: string }[] = [];
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.ES2022, true);
  const cut = (node: ts.Node, name: string): { start: number; end: number; by: string } => {
    const end = node.getEnd();
    const empty = name === 'examples' && names.length === 1 ? '[]' : EMPTY[name];
    if (empty !== undefined) return { start: node.getStart(), end, by: `${name}: ${empty}` };
    const comma = /^\s*,/.exec(source.slice(end))?.[0].length ?? 0;
    return { start: node.getStart(), end: end + comma, by: '' };
  };
  const visit = (node: ts.Node): void => {
    if (ts.isShorthandPropertyAssignment(node) && names.includes(node.name.text) && isValue(node)) {
      cuts.push(cut(node, node.name.text));
      return;
    }
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && names.includes(node.name.text)) {
      cuts.push(cut(node, node.name.text));
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

/** True when nothing but the value comes of an expression, by the method names that our rules call. */
function onlyGivesValue(node: ts.Node): boolean {
  if (ts.isYieldExpression(node) || ts.isPostfixUnaryExpression(node)) return false;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) return false;
  if (ts.isCallExpression(node) && /\.(?:exec|test|pop|shift|push|splice|sort|set|add|delete|next)$/.test(node.expression.getText())) return false;
  return ts.forEachChild(node, (child) => (onlyGivesValue(child) ? undefined : true)) !== true;
}

/** Takes out the constants that nothing reads any more. Sources have none such by themselves, so all of them served what has been cut. */
function withoutUnread(source: string): string {
  let text = source;
  for (;;) {
    const file = ts.createSourceFile('rule.ts', text, ts.ScriptTarget.ES2022, true);
    const read = new Map<string, number>();
    const constants: ts.VariableStatement[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) read.set(node.text, (read.get(node.text) ?? 0) + 1);
      if (ts.isVariableStatement(node) && node.modifiers === undefined) constants.push(node);
      ts.forEachChild(node, visit);
    };
    visit(file);
    const unread = constants.filter(({ declarationList: { flags, declarations } }) => {
      const [only] = declarations;
      return (
        (flags & ts.NodeFlags.Const) !== 0 &&
        declarations.length === 1 &&
        only?.initializer !== undefined &&
        ts.isIdentifier(only.name) &&
        read.get(only.name.text) === 1 &&
        onlyGivesValue(only.initializer)
      );
    });
    if (unread.length === 0) return text;
    for (const node of unread.reverse()) text = text.slice(0, node.getStart()) + text.slice(node.getEnd());
  }
}

/**
 * Leaves out of a bundle what only tests, documents and lists of rules read: the examples of the rules, and for the send gate,
 * which shows nothing but one line a finding, their titles, reasons, evidence, fixes and sources too.
 */
export function leaveOut(...names: readonly ('examples' | 'title' | 'why' | 'evidence' | 'fixes' | 'source')[]): Plugin {
  return {
    name: 'leave-out',
    setup: (build) => {
      const load =
        (cut: typeof names) =>
        ({ path }: { readonly path: string }): OnLoadResult => ({
          contents: withoutUnread(emptyProperties(readFileSync(path, 'utf8'), cut)),
          loader: 'ts',
        });
      build.onLoad({ filter: /[\\/]src[\\/]core[\\/]rules[\\/].+\.ts$/ }, load(names));
      if (names.length === 1) return;
      build.onLoad({ filter: /[\\/]src[\\/]core[\\/](?:review[\\/]team-rules|engine[\\/]merge-repeats)\.ts$/ }, load(names));
      // The engine asks every finding for its fixes, which here are none.
      build.onLoad({ filter: /[\\/]src[\\/]core[\\/]engine[\\/]to-finding\.ts$/ }, load(names.filter((name) => name !== 'fixes')));
    },
  };
}
