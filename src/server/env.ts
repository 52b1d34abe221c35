import * as z from 'zod';
import { publicOrigin, publicUrlProblem } from '#server/public-url.ts';

/** A setting that cannot be used; `message` says which, why and what to do. */
export class SettingError extends Error {}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

const environment = z.object({
  PORT: z.coerce.number('must be a number').int('must be a whole number').min(0, 'must be 0 to 65535').max(65535, 'must be 0 to 65535').default(3000),
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine(
      (host) => LOOPBACK.includes(host),
      'must be 127.0.0.1: Liaison has no sign-in yet, and on any other address everybody in the network could read the customers',
    ),
  LIAISON_DATA: z.string().min(1).default('.liaison'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  LIAISON_SAMPLES: z.enum(['0', '1'], 'must be 0 or 1').default('1'),
  PUBLIC_URL: z
    .string()
    .superRefine((url, context) => {
      const message = publicUrlProblem(url);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .transform(publicOrigin)
    .optional(),
});

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly samples: boolean;
  /** The origin under which others reach the server. */
  readonly publicUrl?: string;
}

/** Reads the settings from environment variables; an empty variable counts as absent. Throws `SettingError` with the variable's name. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new SettingError(`${issue?.path.join('.') ?? 'environment'} ${issue?.message ?? 'is not as expected'}`);
  }
  const { PORT, HOST, LIAISON_DATA, DATABASE_URL, LIAISON_SAMPLES, PUBLIC_URL } = result.data;
  return {
    port: PORT,
    host: HOST,
    dataFolder: LIAISON_DATA,
    databaseUrl: DATABASE_URL,
    samples: LIAISON_SAMPLES === '1',
    publicUrl: PUBLIC_URL,
  };
}
