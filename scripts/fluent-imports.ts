import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

const ALL = '@fluentui/react-components';

/** Which package each name of Fluent's collective package comes from, and what it is called there. */
function homesOfNames(): ReadonlyMap<string, { readonly name: string; readonly from: string }> {
  const index = readFileSync(`node_modules/${ALL}/lib/index.js`, 'utf8');
  const homes = new Map<string, { name: string; from: string }>();
  for (const [, names = '', from = ''] of index.replace(/\/\/.*$/gm, '').matchAll(/export\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g)) {
    for (const entry of names.split(',')) {
      const [name, alias] = entry.trim().split(/\s+as\s+/);
      if (name) homes.set(alias ?? name, { name, from });
    }
  }
  return homes;
}

/**
 * Lets a page load only the Fluent components of its first view. The collective package re-exports everything, and esbuild keeps what any part
 * of a build uses of it in one chunk; so each name is imported from its own package instead.
 */
export function splitFluent(): Plugin {
  const homes = homesOfNames();
  const separate = (names: string): string =>
    names
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '' && !entry.startsWith('type '))
      .map((entry) => {
        const [name = '', alias = name] = entry.split(/\s+as\s+/);
        const home = homes.get(name);
        if (!home) throw new Error(`build: ${ALL} has no ${name}`);
        return `import { ${home.name} as ${alias} } from '${home.from}';`;
      })
      .join(' ');
  return {
    name: 'split-fluent',
    setup: (build) => {
      build.onLoad({ filter: /[\\/]src[\\/](?:ui|taskpane|desk)[\\/].+\.tsx?$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(/import \{([^}]*)\} from '@fluentui\/react-components';/g, (_, names: string) =>
          separate(names),
        ),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }));
    },
  };
}
