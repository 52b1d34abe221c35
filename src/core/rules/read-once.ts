/**
 * Keeps the answer for the last thing asked about, so that several rules that read the same of one mail read it once. Mails are checked
 * one after another; an answer for every mail until it is collected, as a `WeakMap` keeps it, outlives many mails and costs more than
 * most rules.
 */
export function readOnce<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: read(key) };
    return last.value;
  };
}
