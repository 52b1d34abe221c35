/**
 * A stand-in for MicrosoftAjax.js, our own work: the few members that office.js looks for before it starts. Without them it
 * fetches the original from a public CDN and never becomes ready when that fails. Loaded before office.js on the
 * workbench's own pages only; the product inside Outlook uses what Microsoft serves.
 */

interface ExpectedParameter {
  readonly name: string;
  readonly type?: unknown;
  readonly mayBeNull?: boolean;
  readonly optional?: boolean;
}

function failure(kind: string, detail: string): Error {
  const error = new Error(`Sys.${kind}Exception: ${detail}`);
  error.name = `Sys.${kind}Exception`;
  return error;
}

/** The error for one argument that is missing or of the wrong class; null when it is right. */
function validateParameter(value: unknown, expected: ExpectedParameter): Error | null {
  if (value === undefined) return expected.optional || expected.mayBeNull !== false ? null : failure('ArgumentUndefined', expected.name);
  if (value === null) return expected.mayBeNull === false ? failure('ArgumentNull', expected.name) : null;
  if (typeof expected.type !== 'function') return null;
  // Instances are compared by their boxed form, because office.js passes primitives for String and Number.
  return Object(value) instanceof expected.type ? null : failure('ArgumentType', expected.name);
}

function validateParameters(values: ArrayLike<unknown>, expected: readonly ExpectedParameter[]): Error | null {
  if (values.length > expected.length) return failure('ParameterCount', String(values.length));
  for (const [index, parameter] of expected.entries()) {
    const error = validateParameter(values[index], parameter);
    if (error) return error;
  }
  return null;
}

class StringBuilder {
  readonly #parts: string[] = [];

  append(text: unknown): this {
    this.#parts.push(String(text));
    return this;
  }

  toString(): string {
    return this.#parts.join('');
  }
}

function registerNamespace(path: string): void {
  let owner = globalThis as Record<string, unknown>;
  for (const name of path.split('.')) {
    owner[name] ??= {};
    owner = owner[name] as Record<string, unknown>;
  }
}

// The texts of most languages are classes that register themselves.
Object.defineProperty(Function.prototype, 'registerClass', { value: () => undefined });
Object.assign(Function, { _validateParams: validateParameters, _validateParameter: validateParameter });
Object.assign(Error, {
  argument: (name?: string, message?: string) => failure('Argument', message ?? name ?? ''),
  parameterCount: (message?: string) => failure('ParameterCount', message ?? ''),
});
Object.assign(globalThis, {
  Type: { registerNamespace },
  Sys: {
    StringBuilder,
    Debug: { trace: () => undefined },
    Browser: { agent: 'Chromium', InternetExplorer: 'InternetExplorer' },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: (text: string): unknown => JSON.parse(text) } },
  },
});
