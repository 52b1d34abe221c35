import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { compileStyles, inlineTokens } from './compile-styles.ts';
import { importDirectly } from './direct-imports.ts';

/**
 * Makes a page load only what its first view needs of Fluent, and do nothing that could be done at build time.
 *
 * esbuild keeps what any part of a build uses of a package in the chunk of the package's index, because whoever imports one name of an index
 * reaches all of its files: each name is imported from its own file instead.
 */
export function pageSources(): Plugin {
  return {
    name: 'page-sources',
    setup: (build) => {
      build.onLoad({ filter: /[\\/]src[\\/](?:ui|taskpane|desk)[\\/].+\.tsx?$/ }, ({ path }) => ({
        contents: importDirectly(inlineTokens(compileStyles(readFileSync(path, 'utf8'), path)), path),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }));
      build.onLoad({ filter: /[\\/]node_modules[\\/](?:@fluentui|@griffel|tabster)[\\/].+\.js$/ }, ({ path }) => ({
        contents: importDirectly(inlineTokens(readFileSync(path, 'utf8')), path),
        loader: 'js',
      }));
    },
  };
}
