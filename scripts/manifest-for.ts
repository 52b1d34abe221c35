import { createHash } from 'node:crypto';

/** The origin written in manifest.xml. */
export const LOCALHOST = 'https://localhost:3000';

/** A name-based UUID (RFC 9562, version 5 layout) of the origin: the same origin gets the same add-in id at every build. */
function idOf(origin: string): string {
  const hex = createHash('sha1').update(`liaison:${origin}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The manifest for an origin: every address at it and, unless `id` is given, an id of its own, so that two copies can be installed side by side. */
export function manifestFor(source: string, origin: string, id = origin === LOCALHOST ? undefined : idOf(origin)): string {
  const manifest = source.replaceAll(LOCALHOST, origin);
  return id === undefined ? manifest : manifest.replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`);
}
