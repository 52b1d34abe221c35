import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { CallError } from '#cli/call-error.ts';
import { certTexts } from '#cli/cert-texts.ts';
import { languageOption } from '#cli/options.ts';
import type { Language } from '#core/text/language.ts';
import { fill } from '#core/text/language.ts';
import { certificateIn } from '#server/certificate.ts';
import { readSettings } from '#server/env.ts';

export type System = 'windows' | 'mac' | 'linux';

const SYSTEMS: Readonly<Partial<Record<NodeJS.Platform, System>>> = { win32: 'windows', darwin: 'mac', linux: 'linux' };
export const thisSystem = (): System => SYSTEMS[platform()] ?? 'linux';

/** The one command that makes this user's browsers and Outlook trust the certificate; the machine's own stores are left alone. */
export function trustCommand(system: System, path: string, home: string): readonly [string, ...string[]] {
  if (system === 'windows') return ['certutil', '-user', '-addstore', 'Root', path];
  if (system === 'mac')
    return ['security', 'add-trusted-cert', '-r', 'trustRoot', '-p', 'ssl', '-k', `${home}/Library/Keychains/login.keychain-db`, path];
  return ['certutil', '-d', `sql:${home}/.pki/nssdb`, '-A', '-t', 'P,,', '-n', 'Liaison on this machine', '-i', path];
}

/** A word that a shell takes for one is quoted, so that the line can be pasted. */
const shown = (command: readonly string[]): string => command.map((word) => (/[\s,]/.test(word) ? `"${word}"` : word)).join(' ');

/** What a person is told about the certificate: where it is, until when, and how each system comes to trust it. */
export function certReport(certificate: string, path: string, made: boolean, language: Language, home: string): string {
  const { fingerprint256, validTo } = new X509Certificate(certificate);
  const say = (key: keyof typeof certTexts, values: Record<string, string> = {}): string => fill(certTexts[key][language], values);
  return [
    say(made ? 'made' : 'there', { path }),
    say('validUntil', { day: new Date(validTo).toISOString().slice(0, 10) }),
    say('fingerprint', { fingerprint: fingerprint256 }),
    '',
    say('nothingTouched'),
    '',
    ...(['windows', 'mac', 'linux'] as const).flatMap((system) => [
      say(system),
      `  ${shown(trustCommand(system, path, system === 'windows' ? '%USERPROFILE%' : home))}`,
      ...(system === 'linux' ? [say('linuxTool')] : []),
      '',
    ]),
    say('byHand', { path }),
    say('afterwards'),
    '',
  ].join('\n');
}

/** Runs the command of this system. Throws `CallError` when the tool is missing or refuses. */
function trust(path: string, language: Language): void {
  const home = homedir();
  const system = thisSystem();
  const command = trustCommand(system, path, home);
  if (system === 'linux') mkdirSync(`${home}/.pki/nssdb`, { recursive: true, mode: 0o700 });
  console.log(fill(certTexts.running[language], { command: shown(command) }));
  const [program, ...args] = command;
  const { error, status } = spawnSync(program, args, { stdio: 'inherit' });
  if (error) throw new CallError(`cert --trust: ${program} could not be started${system === 'linux' ? ' (install libnss3-tools)' : ''}`);
  if (status !== 0) throw new CallError(`cert --trust: ${program} ended with code ${String(status)}`);
  console.log(certTexts.trusted[language]);
}

export function addCertCommand(program: Command): void {
  program
    .command('cert')
    .description('make or show the certificate for localhost, and say how to trust it')
    .option('--trust', 'put it into the trust store of this user, which nothing else here ever touches')
    .option('--renew', 'make a new one even if the old one is still good')
    .addOption(languageOption())
    .action(async ({ trust: isAsked, renew, lang }: { trust?: boolean; renew?: boolean; lang: Language }) => {
      const { certificate, path, made } = await certificateIn(readSettings(process.env).dataFolder, { renew });
      if (isAsked) trust(resolve(path), lang);
      else process.stdout.write(certReport(certificate, resolve(path), made, lang, homedir()));
    });
}
