import type { Finding, Severity } from '#core/engine/finding.ts';
import { isRemoval } from '#core/engine/is-removal.ts';
import type { Review } from '#core/review/review.ts';
import type { Language } from '#core/text/language.ts';
import { fill } from '#core/text/language.ts';

const TEXTS = {
  en: {
    error: 'error',
    warning: 'warning',
    info: 'hint',
    clean: '{file}: nothing found.',
    sum: '{file}: {errors} to mend, {warnings} to look at, {infos} to consider.',
    subject: 'subject',
    recipients: 'recipients',
    attachments: 'attachments',
    line: 'line {line}',
    evidence: '{source}: {text}',
    fix: 'instead: {label}',
    removal: 'take the words out',
    times: '{count} times',
    scores: 'clarity {clarity} · formality {formality} · politeness {politeness}   (50 = ordinary business mail)',
  },
  'zh-CN': {
    error: '必改',
    warning: '建议改',
    info: '可参考',
    clean: '{file}：没有发现问题。',
    sum: '{file}：{errors} 处必改，{warnings} 处建议改，{infos} 处可参考。',
    subject: '主题',
    recipients: '收件人',
    attachments: '附件',
    line: '第 {line} 行',
    evidence: '{source}：{text}',
    fix: '可改为：{label}',
    removal: '删去这几个字',
    times: '共 {count} 处',
    scores: '清晰 {clarity} · 正式 {formality} · 礼貌 {politeness}   （50 为一般商务邮件）',
  },
} as const;

/** What a terminal would take as a command is shown as a space: a mail is somebody else's text. */
const shown = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 400);

function placeOf(finding: Finding, review: Review, language: Language): string {
  if (finding.part !== 'body') return TEXTS[language][finding.part];
  const line = review.text.slice(0, finding.start).split('\n').length;
  return fill(TEXTS[language].line, { line });
}

function findingLines(finding: Finding, review: Review, language: Language): readonly string[] {
  const texts = TEXTS[language];
  const count = finding.count === undefined || finding.count < 2 ? '' : ` (${fill(texts.times, { count: finding.count })})`;
  const quote = finding.quote === '' ? '' : `  “${shown(finding.quote)}”`;
  return [
    `${texts[finding.severity]}  ${placeOf(finding, review, language)}${quote}${count}`,
    `  ${shown(finding.message)}`,
    `  ${shown(finding.why)}`,
    ...finding.evidence.map(({ source, text }) => `  · ${fill(texts.evidence, { source: shown(source), text: shown(text) })}`),
    ...finding.fixes.slice(0, 3).map((fix) => `  → ${isRemoval(fix) ? texts.removal : fill(texts.fix, { label: shown(fix.label) })}`),
    `  [${finding.rule}]`,
    '',
  ];
}

/** The review as a person reads it in a terminal. */
export function reportOf(review: Review, language: Language, file: string): string {
  const texts = TEXTS[language];
  const count = (severity: Severity): number => review.findings.filter((finding) => finding.severity === severity).length;
  const { clarity, formality, politeness } = review.scores;
  const score = (value: number | null): string => (value === null ? '–' : String(value));
  const sum =
    review.findings.length === 0
      ? fill(texts.clean, { file })
      : fill(texts.sum, { file, errors: count('error'), warnings: count('warning'), infos: count('info') });
  return [
    ...review.findings.flatMap((finding) => findingLines(finding, review, language)),
    sum,
    fill(texts.scores, { clarity: score(clarity), formality: score(formality), politeness: score(politeness) }),
    '',
  ].join('\n');
}
