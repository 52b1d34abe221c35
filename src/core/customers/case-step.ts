/** The steps of a complaint, in their order. */
export const CASE_STEPS = ['received', 'acknowledged', 'cause-found', 'solution-offered', 'followed-up', 'closed'] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

/** The step that comes next in a case; undefined when it is closed. */
export function nextCaseStep(one: {
  readonly status: Exclude<CaseStep, 'followed-up'>;
  readonly steps?: readonly { readonly step: CaseStep }[];
}): CaseStep | undefined {
  const reached = one.steps?.[one.steps.length - 1]?.step ?? one.status;
  return CASE_STEPS[CASE_STEPS.indexOf(reached) + 1];
}
