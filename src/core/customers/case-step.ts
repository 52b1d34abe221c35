/** The steps of a complaint, in their order. */
export const CASE_STEPS = ['received', 'acknowledged', 'cause-found', 'solution-offered', 'followed-up', 'closed'] as const;
export type CaseStep = (typeof CASE_STEPS)[number];
