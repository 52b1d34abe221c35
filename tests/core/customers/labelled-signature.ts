/** Signatures in the ways in which buyers of many markets write them, all invented, with what a reader would take from each. */
export interface LabelledSignature {
  readonly from: string;
  readonly fromName?: string;
  readonly lines: readonly string[];
  readonly expected: {
    readonly name?: string;
    readonly jobTitle?: string;
    readonly company?: string;
    readonly phones?: readonly string[];
    readonly country?: string;
    readonly website?: string;
    /** A stretch that the address must hold. */
    readonly address?: string;
  };
}

export const one = (from: string, text: string, expected: LabelledSignature['expected'], fromName?: string): LabelledSignature => ({
  from,
  lines: text.split('|'),
  expected,
  ...(fromName !== undefined && { fromName }),
});
