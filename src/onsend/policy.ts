import type { Finding } from '#core/engine/finding.ts';
import type { Language } from '#core/text/language.ts';
import { fill } from '#core/text/language.ts';
import type { SendVerdict } from '#outlook/launch-event.ts';

/*
 * When a mail is stopped:
 *   an error finding (money, law, shipment) that the rep has not ignored   -> stop, "Send anyway" is offered by Outlook (PromptUser)
 *   only warnings or advice                                               -> go
 *   the record is unknown                                                 -> the draft is judged on its own
 *   we fail, or are not ready within the deadline                         -> go
 */

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

/** What Outlook is told about a draft with these findings. The message is plain text of at most 500 characters. */
export function verdictFor(findings: readonly Finding[], language: Language): SendVerdict {
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length === 0) return { allow: true };
  const texts = TEXTS[language];
  const head = fill(texts.head, { n: errors.length });
  const more = errors.length > SHOWN ? `\n${fill(texts.more, { n: errors.length - SHOWN })}` : '';
  const shown = errors.slice(0, SHOWN);
  const room = Math.floor((MESSAGE_LIMIT - head.length - more.length) / shown.length) - '\n1. '.length;
  const lines = shown.map((finding, i) => `\n${String(i + 1)}. ${clip(finding.message, room)}`);
  return { allow: false, message: head + lines.join('') + more, openPaneLabel: texts.open };
}
