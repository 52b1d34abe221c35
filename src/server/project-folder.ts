import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The folder that holds package.json, seen from the running program, built or not. */
export function projectFolder(): string {
  let folder = here;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** The build's output: where the program itself lies, or, when it runs from its sources, the folder that the build would write. */
export function distFolder(): string {
  return existsSync(join(here, 'web')) ? here : join(projectFolder(), process.env.LIAISON_DIST ?? 'dist');
}
