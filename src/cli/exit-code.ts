/** 0: nothing at or above `--fail-on`; 1: findings; 2: the call or the input is wrong. */
export const EXIT = { clean: 0, findings: 1, wrong: 2 } as const;
