import type { RuleConfig } from '#core/engine/rule-config.ts';

/** What a team has changed about the rules; `version` grows with every write and must be sent back when writing. */
export interface StoredTeamRules {
  readonly version: number;
  readonly config: RuleConfig;
}

export interface TeamRulesApi {
  getTeamRules(): Promise<StoredTeamRules>;
  updateTeamRules(version: number, config: RuleConfig): Promise<StoredTeamRules>;
}

type Get = <T>(path: string) => Promise<T>;
type Write = <T>(method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<T>;

export function teamRulesCalls(get: Get, write: Write): TeamRulesApi {
  return {
    getTeamRules: () => get('/team-rules'),
    updateTeamRules: (version, config) => write('PUT', '/team-rules', config, { 'if-match': `"${version}"` }),
  };
}
