import { runInNewContext } from 'node:vm';
import { tokens } from '@fluentui/tokens';
import { resolveStyleRulesForSlots } from '@griffel/core';
import ts from 'typescript';

/** Fluent's design tokens are custom properties of the page: `tokens.colorBrandStroke1` is a long way to write `var(--colorBrandStroke1)`. */
export function inlineTokens(source: string): string {
  return source.replace(/(?<![\w$.'"`-])tokens\.(\w+)/g, (whole, name: string) => {
    const value = (tokens as Readonly<Record<string, string | undefined>>)[name];
    return value === undefined ? whole : JSON.stringify(value);
  });
}

/** The plain values that a file gives names to, as code: a height that stands in the styles and in a chart. */
function namedValues(file: ts.SourceFile): string {
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ initializer }) => initializer && (ts.isNumericLiteral(initializer) || ts.isStringLiteralLike(initializer)))
    .map((declaration) => `const ${declaration.name.getText()} = ${declaration.initializer?.getText() ?? ''};`)
    .join('');
}

/**
 * Carries out `makeStyles({…})` at build time: what it gives is the same for every page, and doing it there costs a library for CSS and time
 * before the first paint. The styles must be written as one object that names nothing but tokens and plain values of the same file.
 */
export function compileStyles(source: string, path: string): string {
  if (!source.includes('makeStyles(')) return source;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'makeStyles') calls.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  let result = '';
  let at = 0;
  for (const call of calls) {
    const argument = call.arguments[0]?.getText() ?? '{}';
    let styles: Parameters<typeof resolveStyleRulesForSlots>[0];
    try {
      styles = runInNewContext(`${namedValues(file)}(${argument})`, { tokens }) as typeof styles;
    } catch (error) {
      throw new Error(`build: the styles in ${path} name more than tokens: ${String(error)}`);
    }
    const [classes, rules] = resolveStyleRulesForSlots(styles);
    result += `${source.slice(at, call.getStart())}__styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)})`;
    at = call.getEnd();
  }
  return calls.length === 0 ? source : `import { __styles } from '@griffel/react';\n${result}${source.slice(at)}`;
}
