/**
 * Runs `work` and calls `finish` exactly once: with its result, or with `fallback` when it fails or is not ready in time.
 * A second `completed` would release a mail while the alert is still open (OfficeDev/office-js#6656).
 */
export function finishOnce<T>(
  work: () => Promise<T>,
  fallback: (reason: 'failed' | 'late') => T,
  deadlineMs: number,
  finish: (result: T) => void,
): void {
  let isDone = false;
  const once = (result: () => T): void => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    finish(result());
  };
  const timer = setTimeout(() => once(() => fallback('late')), deadlineMs);
  const failed = (): void => once(() => fallback('failed'));
  try {
    work().then((result) => once(() => result), failed);
  } catch {
    failed();
  }
}
