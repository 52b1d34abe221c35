import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Packages that declare themselves free of side effects and are mostly an index of re-exports. */
const INDEXED = /^(?:@fluentui\/(?!react-icons)|@griffel\/|tabster$|keyborg$)/;

const INSIDE = /[\\/]node_modules[\\/](?:@fluentui[\\/](?!react-icons)|@griffel[\\/]|tabster[\\/])/;

interface Home {
  readonly file: string;
  readonly name: string;
}

const sources = new Map<string, string>();

function sourceOf(file: string): string {
  const known = sources.get(file) ?? readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  sources.set(file, known);
  return known;
}

const packageFiles = new Map<string, string | undefined>();

/** The file that a module name means as an import of an ES module; undefined when it is none of the packages above. */
function fileOf(name: string, importer: string): string | undefined {
  if (name.startsWith('.')) {
    if (!INSIDE.test(importer)) return undefined;
    const path = resolve(dirname(importer), name);
    return [path, `${path}.js`, `${path}/index.js`].find((candidate) => candidate.endsWith('.js') && existsSync(candidate));
  }
  if (!INDEXED.test(name)) return undefined;
  const known = packageFiles.get(name) ?? fileURLToPath(import.meta.resolve(name));
  packageFiles.set(name, known);
  return known;
}

function namesIn(list: string): readonly { readonly name: string; readonly alias: string }[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !entry.startsWith('type '))
    .map((entry) => {
      const [name = '', alias = name] = entry.split(/\s+as\s+/);
      return { name, alias };
    });
}

/** Where a name that a file exports is really made: its re-exports are followed, also those of another package. */
function homeOf(file: string, wanted: string): Home | undefined {
  const source = sourceOf(file);
  for (const [, list = '', from = ''] of source.matchAll(/export\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g)) {
    const found = namesIn(list).find(({ alias }) => alias === wanted);
    if (!found) continue;
    const target = fileOf(from, file);
    return target === undefined || found.name === 'default' ? { file, name: wanted } : (homeOf(target, found.name) ?? { file, name: wanted });
  }
  if (new RegExp(`export\\s+(?:const|let|var|class|(?:async\\s+)?function\\*?)\\s+${wanted}\\b`).test(source)) return { file, name: wanted };
  for (const [, list = ''] of source.matchAll(/export\s*\{([^}]*)\}(?!\s*from)/g)) {
    if (namesIn(list).some(({ alias }) => alias === wanted)) return { file, name: wanted };
  }
  for (const [, from = ''] of source.matchAll(/export\s*\*\s*from\s*["']([^"']+)["']/g)) {
    const target = fileOf(from, file);
    const home = target === undefined ? undefined : homeOf(target, wanted);
    if (home) return home;
  }
  return undefined;
}

/** The statement with each name taken from the file that makes it. */
function direct(statement: string, verb: 'import' | 'export', list: string, from: string, importer: string): string {
  const index = fileOf(from, importer);
  if (index === undefined) return statement;
  return namesIn(list)
    .map(({ name, alias }) => {
      const home = name === 'default' ? { file: index, name } : homeOf(index, name);
      if (!home) throw new Error(`build: ${from} has no ${name}, which ${importer} wants`);
      return `${verb} { ${home.name} as ${alias} } from ${JSON.stringify(home.file)};`;
    })
    .join(' ');
}

/** The source with each name of an index taken from the file that makes it. */
export function importDirectly(source: string, path: string): string {
  return source.replace(
    /^\s*(import|export)\s*\{([^}]*)\}\s*from\s*["']([^"']+)["'];?/gm,
    (statement, verb: 'import' | 'export', list: string, from: string) => direct(statement, verb, list.replace(/\/\*[\s\S]*?\*\//g, ''), from, path),
  );
}
