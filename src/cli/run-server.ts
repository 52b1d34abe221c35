import { readSettings } from '#server/env.ts';
import { startServer } from '#server/start.ts';

/** What a person opens, as the README lists it. */
function announcement(origin: string): string {
  return [
    'Liaison is ready. Open:',
    '',
    `  ${origin}/workbench      an Outlook-like page with sample mails`,
    `  ${origin}/               the desk`,
    `  ${origin}/manifest.xml   the manifest for sideloading`,
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}

/** Starts the server and keeps it until Ctrl-C or SIGTERM; a second one while it stops ends it at once. */
export async function runServer(): Promise<void> {
  const server = await startServer(readSettings(process.env));
  console.log(announcement(server.origin));
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await server.stop();
}
