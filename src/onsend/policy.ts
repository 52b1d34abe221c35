import type { Finding, Group, Severity } from '#core/engine/finding.ts';
import { SEVERITIES } from '#core/engine/finding.ts';
import type { RuleConfig, StopAt } from '#core/engine/rule-config.ts';
import type { Language } from '#core/text/language.ts';
import { fill } from '#core/text/language.ts';
import { encodeAlertTarget } from '#outlook/alert-target.ts';
import type { SendVerdict } from '#outlook/launch-event.ts';

/** Everything that can come of judging a draft at the moment of sending. */
export type Situation =
  /** No finding at all. */
  | 'clean'
  /** Warnings, advice, or errors of style. */
  | 'advice'
  /** At least one error about money, law, shipment or safety that the rep has not ignored, or what else the team has chosen to stop. */
  | 'fault'
  /** The handler threw, the item was gone, or its body could not be read. */
  | 'failed'
  /** The handler was not ready within its deadline. */
  | 'late';

/** The decision table. The mode in the manifest is PromptUser: a mail that is stopped can always be sent anyway. */
export const DECISIONS: Readonly<Record<Situation, 'go' | 'stop'>> = {
  clean: 'go',
  advice: 'go',
  fault: 'stop',
  failed: 'go',
  late: 'go',
};

/** However grave, these are opinions about style: they advise in the pane and stop a mail only where a team has chosen so. */
const WORDING: readonly Group[] = ['clarity', 'formality', 'tone', 'culture'];

type Stop = RuleConfig['stop'];

function weighs(severity: Severity, least: StopAt): boolean {
  return least !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** Outlook refuses a longer text. */
const MESSAGE_LIMIT = 500;
const SHOWN = 4;

const TEXTS = {
  'zh-CN': { head: '发送前请先核对 {n} 处：', more: '……另有 {n} 处，请打开 Liaison 查看。', open: '打开 Liaison' },
  en: { head: 'Please check before sending ({n}):', more: '… and {n} more: open Liaison.', open: 'Open Liaison' },
} as const;

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/**
 * Safety first: what the wrong eyes have seen cannot be mended by another mail. Of several findings of one rule the others wait, so that the
 * few lines of an alert say as many things as they can.
 */
function gravestFirst(faults: readonly Finding[]): readonly Finding[] {
  const ranked = faults.map((fault, place) => {
    const isRepeat = faults.slice(0, place).some(({ rule }) => rule === fault.rule);
    return { fault, place, rank: (isRepeat ? 20 : 0) + (fault.group === 'safety' ? 0 : 10) + SEVERITIES.indexOf(fault.severity) };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ fault }) => fault);
}

function faultsAmong(findings: readonly Finding[], { facts = 'error', wording = 'never' }: Stop = {}): readonly Finding[] {
  return findings.filter(({ severity, group }) => weighs(severity, WORDING.indexOf(group) < 0 ? facts : wording));
}

export function situationOf(findings: readonly Finding[], stop?: Stop): Situation {
  if (findings.length === 0) return 'clean';
  return faultsAmong(findings, stop).length > 0 ? 'fault' : 'advice';
}

/** The alert's text: plain, the gravest first, at most 500 characters. */
function alertText(faults: readonly Finding[], language: Language): string {
  const texts = TEXTS[language];
  const head = fill(texts.head, { n: faults.length });
  const more = faults.length > SHOWN ? `\n${fill(texts.more, { n: faults.length - SHOWN })}` : '';
  const shown = faults.slice(0, SHOWN);
  const room = Math.floor((MESSAGE_LIMIT - head.length - more.length) / shown.length) - '\n1. '.length;
  return head + shown.map(({ message }, i) => `\n${String(i + 1)}. ${clip(message, room)}`).join('') + more;
}

/** The decision when there are no findings to show, because judging the draft did not end well. */
export function verdictWithout(situation: 'failed' | 'late'): SendVerdict {
  return DECISIONS[situation] === 'go' ? { allow: true } : { allow: false, message: '', openPaneLabel: TEXTS.en.open, paneContext: '' };
}

/** What Outlook is told about a draft with these findings. `at` is the instant, ISO 8601; `stop` is the team's choice. */
export function verdictFor(findings: readonly Finding[], language: Language, at: string, stop?: Stop): SendVerdict {
  if (DECISIONS[situationOf(findings, stop)] === 'go') return { allow: true };
  const faults = gravestFirst(faultsAmong(findings, stop));
  const [first] = faults;
  return {
    allow: false,
    message: alertText(faults, language),
    openPaneLabel: TEXTS[language].open,
    paneContext: first ? encodeAlertTarget({ at, rule: first.rule, part: first.part, start: first.start }) : '',
  };
}
