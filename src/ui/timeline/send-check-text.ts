import type { CheckedRemark, SendCheck } from '#core/customers/profile.ts';
import type { Language } from '#core/text/language.ts';
import { fill } from '#core/text/language.ts';

const TEXTS = {
  'zh-CN': {
    clean: '发送时检查：没有要改的',
    stopped: '发送时拦下：{remarks}',
    found: '发送时提示：{remarks}',
    ignored: '忽略：{remarks}',
    figures: '关键数字：{figures}',
    rules: '规则 {version}',
    reach: { mail: '只此一封', customer: '这个客户', always: '一律' },
    between: '；',
    why: '：',
    open: '（',
    close: '）',
    comma: '、',
  },
  en: {
    clean: 'Checked at sending: nothing found',
    stopped: 'Stopped at sending: {remarks}',
    found: 'Found at sending: {remarks}',
    ignored: 'ignored: {remarks}',
    figures: 'figures: {figures}',
    rules: 'rules {version}',
    reach: { mail: 'this mail', customer: 'this customer', always: 'always' },
    between: '; ',
    why: ': ',
    open: ' (',
    close: ')',
    comma: ', ',
  },
} as const;

/** What was checked when a mail was sent, as one text. */
export function sendCheckText({ rules, stopped, findings, ignored, figures }: SendCheck, language: Language): string {
  const texts = TEXTS[language];
  const list = (remarks: readonly CheckedRemark[]): string => remarks.map(({ message }) => message).join(texts.between);
  const around = ({ reach, reason }: SendCheck['ignored'][number]): string =>
    texts.open + texts.reach[reach] + (reason === undefined ? '' : texts.why + reason) + texts.close;
  return [
    findings.length === 0 ? texts.clean : fill(stopped ? texts.stopped : texts.found, { remarks: list(findings) }),
    ignored.length > 0 && fill(texts.ignored, { remarks: ignored.map((remark) => remark.message + around(remark)).join(texts.between) }),
    figures.length > 0 && fill(texts.figures, { figures: figures.join(texts.comma) }),
    fill(texts.rules, { version: rules }),
  ]
    .filter(Boolean)
    .join(' · ');
}
