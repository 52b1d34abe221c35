/** What is wrong with a `PUBLIC_URL`, for whoever set it; undefined when it can be used. */
export function publicUrlProblem(text: string): string | undefined {
  if (!URL.canParse(text)) return 'must be an origin such as https://liaison.example.com';
  const { protocol, username, pathname, search, hash, origin } = new URL(text);
  if (protocol !== 'https:') return 'must begin with https://, because Outlook loads nothing else';
  if (username || search || hash || pathname !== '/')
    return `must be an origin without a path, such as ${origin}: Outlook looks for /.well-known/microsoft-officeaddins-allowed.json at the root of the host, so the add-in needs a host name of its own`;
  return undefined;
}

/** The origin in its one form: host in lower case, no closing slash, no port where it is 443. `text` has no problem. */
export function publicOrigin(text: string): string {
  return new URL(text).origin;
}
