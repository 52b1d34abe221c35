/** The call or the input is wrong. The message is one line that says what and where; the exit code is 2. */
export class CallError extends Error {}
