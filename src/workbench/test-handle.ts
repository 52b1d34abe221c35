import type { Faults } from '#workbench/host/faults.ts';
import type { HostLogEntry, HostLog } from '#workbench/host/host-log.ts';
import type { MailStore } from '#workbench/mail/mail-store.ts';
import type { Workbench } from '#workbench/workbench.ts';

/** What browser tests and the console may do beyond what a person at the page can; the product never looks at it. */
export interface TestHandle {
  readonly faults: Faults;
  readonly log: HostLog;
  problems(): readonly HostLogEntry[];
  /** Files of all mails, the newest first. */
  files(): readonly string[];
  /** Opens the sample mail of this file; false when there is none. */
  select(file: string): boolean;
  /** The HTML of the open draft's body as an add-in reads it; undefined when no draft is open. */
  draftHtml(): string | undefined;
  /** Writes the body as an add-in does with `body.setAsync`. */
  writeDraft(html: string): void;
  /** What the last Smart Alert left for the pane. */
  alertContext(): string | undefined;
  /** A session datum of the open draft. */
  sessionData(key: string): string | undefined;
}

declare global {
  interface Window {
    liaisonWorkbench?: TestHandle;
  }
}

export function giveTestHandle(parts: { faults: Faults; log: HostLog; store: MailStore; workbench: Workbench }): void {
  const { faults, log, store, workbench } = parts;
  window.liaisonWorkbench = {
    faults,
    log,
    problems: () => log.problems(),
    files: () => store.all().flatMap(({ file }) => file ?? []),
    select: (file) => {
      const mail = store.all().find((each) => each.file === file);
      return mail !== undefined && workbench.select(mail.id);
    },
    draftHtml: () => workbench.draft()?.body.read('html'),
    writeDraft: (html) => workbench.draft()?.body.write(html, 'html'),
    alertContext: () => workbench.draft()?.state.initializationContext,
    sessionData: (key) => workbench.draft()?.state.sessionData.get(key),
  };
}
