import { useMemo, useState } from 'react';
import type { Contact } from '#core/customers/customer.ts';
import { contactFromSignature } from '#core/customers/signature-contact.ts';
import type { SignatureContact } from '#core/customers/signature-contact.ts';
import { signatureFacts } from '#core/customers/signature-facts.ts';
import type { SignatureFact } from '#core/customers/signature-facts.ts';
import { factKey } from '#taskpane/read/fact-rows.tsx';

export interface SignedMail {
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  /** Own text with the signature. */
  readonly body: string;
}

export interface TickedFacts {
  readonly read: SignatureContact;
  readonly facts: readonly SignatureFact[];
  readonly ticked: ReadonlySet<string>;
  readonly chosen: readonly SignatureFact[];
  readonly tick: (key: string, on: boolean) => void;
}

/** What the signature of a mail says beyond the record. Sure facts that contradict nothing are ticked at first. */
export function useTickedFacts(mail: SignedMail, customer: Parameters<typeof signatureFacts>[1], contact: Contact | undefined): TickedFacts {
  const [read] = useState(() => contactFromSignature(mail));
  const facts = useMemo(() => signatureFacts(read, customer, contact), [read, customer, contact]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(facts.filter(({ sure, recorded }) => sure && recorded === undefined).map(factKey)),
  );
  const tick = (key: string, on: boolean): void => {
    const next = new Set(ticked);
    if (on) next.add(key);
    else next.delete(key);
    setTicked(next);
  };
  return { read, facts, ticked, chosen: facts.filter((fact) => ticked.has(factKey(fact))), tick };
}
