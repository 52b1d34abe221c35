/** A failure of the host, with a kind that the pane has a sentence for. */
export class MailboxError extends Error {
  constructor(
    /** superseded: the user has moved on to another item; timeout: the host never answered. */
    readonly kind: 'timeout' | 'superseded' | 'not-supported' | 'permission' | 'host',
    message: string,
    readonly code?: number,
  ) {
    super(message);
  }
}
