/** What the person at this page has chosen; kept in the browser. */
export interface Settings {
  /** The display language that the host tells its add-ins. */
  readonly displayLanguage: 'en-US' | 'zh-CN';
  readonly theme: 'light' | 'dark';
  readonly paneOpen: boolean;
  readonly panePinned: boolean;
  /** Pixels. */
  readonly paneWidth: number;
  /** Smart Alerts as clients below Mailbox 1.14 show them: without a button that opens the pane. */
  readonly isOlderClient: boolean;
  /** Drafts are in plain text, not in HTML. */
  readonly writesPlainText: boolean;
  /** Drafts open in a window of their own instead of the reading pane. */
  readonly opensWindows: boolean;
  /** The pane's page lives on when a draft takes the place of a mail, as in the conversation view of Outlook on the web. */
  readonly paneSurvives: boolean;
}

export const PANE_WIDTH = { min: 320, max: 600 } as const;

const KEY = 'liaison-workbench';
const ROAMING_KEY = 'liaison-workbench-roaming';

function read(key: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that stores nothing still shows the page; it only forgets.
  }
}

export function clampPaneWidth(width: number): number {
  return Math.round(Math.min(PANE_WIDTH.max, Math.max(PANE_WIDTH.min, width)));
}

export function readSettings(): Settings {
  const kept = read(KEY);
  const chinese = (kept['displayLanguage'] ?? navigator.language) as string;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return {
    displayLanguage: /^zh/i.test(chinese) ? 'zh-CN' : 'en-US',
    theme: (kept['theme'] ?? dark) === 'dark' ? 'dark' : 'light',
    paneOpen: kept['paneOpen'] === true,
    panePinned: kept['panePinned'] !== false,
    isOlderClient: kept['isOlderClient'] === true,
    writesPlainText: kept['writesPlainText'] === true,
    opensWindows: kept['opensWindows'] === true,
    paneSurvives: kept['paneSurvives'] === true,
    paneWidth: clampPaneWidth(typeof kept['paneWidth'] === 'number' ? kept['paneWidth'] : PANE_WIDTH.min),
  };
}

export function writeSettings(settings: Settings): void {
  write(KEY, settings);
}

/** The add-in's roaming settings, each value a JSON text. Outlook keeps them in the mailbox; here they stay in the browser. */
export function readRoamingSettings(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(read(ROAMING_KEY)).map(([key, value]) => [key, String(value)]));
}

export function writeRoamingSettings(settings: Readonly<Record<string, string>>): void {
  write(ROAMING_KEY, settings);
}
