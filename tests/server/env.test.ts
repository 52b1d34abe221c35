import { expect, test } from 'vitest';
import { readSettings, SettingError } from '#server/env.ts';

test('without any variable the server stays on this machine, port 3000, with samples', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataFolder: '.liaison',
    databaseUrl: undefined,
    samples: true,
    publicUrl: undefined,
  });
});

test('an empty variable counts as absent', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '' }).port).toBe(3000);
});

test.each([
  [{ PORT: '3x' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ HOST: '0.0.0.0' }, 'HOST must be 127.0.0.1: Liaison has no sign-in yet'],
  [{ HOST: '192.168.1.7' }, 'HOST'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must begin with postgresql://'],
  [{ LIAISON_SAMPLES: 'no' }, 'LIAISON_SAMPLES'],
  [{ PUBLIC_URL: 'liaison' }, 'PUBLIC_URL must be an origin such as'],
  [{ PUBLIC_URL: 'liaison.example.com' }, 'PUBLIC_URL must be an origin such as'],
  [{ PUBLIC_URL: 'http://liaison.example.com' }, 'PUBLIC_URL must begin with https://'],
  [{ PUBLIC_URL: 'https://x.example/liaison/' }, 'PUBLIC_URL must be an origin without a path, such as https://x.example:'],
  [{ PUBLIC_URL: 'https://x.example/?a=1' }, 'PUBLIC_URL must be an origin without a path'],
  [{ PUBLIC_URL: 'https://me:secret@x.example' }, 'PUBLIC_URL must be an origin without a path, such as https://x.example:'],
])('%j is refused by name', (env, message) => {
  expect(() => readSettings(env)).toThrow(SettingError);
  expect(() => readSettings(env)).toThrow(message);
});

test.each([
  ['https://liaison.example.com/', 'https://liaison.example.com'],
  ['https://Liaison.Example.com:443', 'https://liaison.example.com'],
  ['https://x.example:8443', 'https://x.example:8443'],
])('%s is reached as %s', (given, origin) => {
  expect(readSettings({ PUBLIC_URL: given }).publicUrl).toBe(origin);
});
