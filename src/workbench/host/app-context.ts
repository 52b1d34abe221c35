/** What decides how office.js sees its host. */
export interface HostProfile {
  /** BCP 47 tag of the display language, such as zh-CN. */
  readonly displayLanguage: string;
  /** The one origin of page and pane. */
  readonly origin: string;
  /** Roaming settings as stored: each value is a JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  /** The Mailbox requirement set that is advertised; default the highest that the package's client knows. */
  readonly mailboxSet?: string;
}

const OUTLOOK_WEB_APP = 64;

/** The same version for `context.diagnostics.version` and the mailbox diagnostics. */
export const HOST_VERSION = '16.0.18526.10000';

/**
 * What `requirements.isSetSupported` answers from. The package's client ends at Mailbox 1.12. A set named `react` makes it
 * report its telemetry to the host instead of a server on the internet.
 */
export const REQUIREMENT_SETS = { Mailbox: '1.12', DialogApi: '1.2', react: '1.0' } as const;

/** The value of the frame's `window.name`, from which office.js learns who hosts it. It survives a reload of the frame. */
export function windowName(conversationId: string, instanceId: string, profile: HostProfile): string {
  const hostInfo = ['Outlook', 'Web', '16.01', profile.displayLanguage, instanceId, '', '', '0'].join('|');
  const xdmInfo = [conversationId, instanceId, profile.origin].join('|');
  return JSON.stringify({ baseFrameName: `_xdm_${conversationId}`, hostInfo, xdmInfo, serializerVersion: 1, flights: '[]' });
}

/** The answer to `getAppContextAsync`, with which office.js starts. */
export function appContext(instanceId: string, profile: HostProfile): Record<string, unknown> {
  return {
    _id: instanceId,
    _appInstanceId: instanceId,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _hostFullVersion: HOST_VERSION,
    _appUILocale: profile.displayLanguage,
    _dataLocale: profile.displayLanguage,
    _docUrl: `${profile.origin}/workbench`,
    _clientMode: 1,
    _reason: 'Inserted',
    _settings: profile.settings,
    _requirementMatrix: JSON.stringify({ ...REQUIREMENT_SETS, Mailbox: profile.mailboxSet ?? REQUIREMENT_SETS.Mailbox }),
    _appDomains: [profile.origin],
    _addinName: 'Liaison',
    _correlationId: instanceId,
    _eToken: '',
    _osfControlType: 1,
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
  };
}
