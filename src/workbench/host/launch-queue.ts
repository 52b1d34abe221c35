import type { Launch, LaunchEventName } from '#workbench/host/launch-event.ts';

type Details = Readonly<Record<string, unknown>>;

/** Raises the preparing events of one draft: one runtime a kind at a time; what happens meanwhile is raised once more, with the newest details. */
export interface LaunchQueue {
  raise(name: LaunchEventName, details?: Details): void;
  /** Ends all runtimes, as Outlook does when the draft is left or sent. */
  stop(): void;
}

export function createLaunchQueue(start: (name: LaunchEventName, details: Details) => Launch): LaunchQueue {
  const running = new Map<LaunchEventName, Launch>();
  const waiting = new Map<LaunchEventName, Details>();
  let isStopped = false;

  function raise(name: LaunchEventName, details: Details = {}): void {
    if (isStopped) return;
    if (running.has(name)) {
      waiting.set(name, details);
      return;
    }
    const launch = start(name, details);
    running.set(name, launch);
    void launch.outcome.then(() => {
      running.delete(name);
      const next = waiting.get(name);
      waiting.delete(name);
      if (next) raise(name, next);
    });
  }

  return {
    raise,
    stop: () => {
      isStopped = true;
      for (const launch of running.values()) launch.stop();
    },
  };
}
