import type { RecordApi } from '#api/care-of-record.ts';

type Write = <T>(method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<T>;
type Read = <T>(path: string) => Promise<T>;

const at = (id: string): string => `/customers/${encodeURIComponent(id)}`;

/** Paths and verbs of `RecordApi`. */
export function recordCalls(read: Read, write: Write): RecordApi {
  return {
    log: (id, communication) => write('POST', `${at(id)}/communications`, communication),
    removeCommunication: (id, entry) => write('DELETE', `${at(id)}/communications/${encodeURIComponent(entry)}`),
    addBankCallBack: (id, entry, call) => write('POST', `${at(id)}/communications/${encodeURIComponent(entry)}/call-backs`, call),
    setAutomaticLogging: (id, automatic) => write('PUT', `${at(id)}/logging`, { automatic }),
    getLogging: () => read('/logging'),
    putLogging: (settings) => write('PUT', '/logging', settings),
    addQuote: (id, quote) => write('POST', `${at(id)}/quotes`, quote),
    addFeedback: (id, feedback) => write('POST', `${at(id)}/feedback`, feedback),
    acceptFacts: (id, facts) => write('POST', `${at(id)}/accepted-facts`, facts),
    openCase: (id, facts) => write('POST', `${at(id)}/cases`, facts),
    moveCase: (id, number, move) => write('POST', `${at(id)}/cases/${encodeURIComponent(number)}/steps`, move),
    listCases: ({ state = 'open', search = '' }) => read(`/cases?${new URLSearchParams({ state, search }).toString()}`),
    listLessons: (product) => read(`/lessons?${new URLSearchParams({ product }).toString()}`),
    exportPerson: (who) => read(`/people?${new URLSearchParams(who).toString()}`),
    erasePerson: (who) => write('DELETE', `/people?${new URLSearchParams(who).toString()}`),
    restoreVersion: (id, version, restored) => write('POST', `${at(id)}/restore`, { restored }, { 'if-match': `"${version}"` }),
  };
}
