/**
 * Turns bytes into text. The platform gives it (TextDecoder in browsers and Node), because core has none.
 * `charset` is a label as mail writes it (`gb18030`, `windows-1252`); undefined when the label is unknown to the platform.
 */
export type Decode = (bytes: Uint8Array, charset: string) => string | undefined;
