import { ApiError } from '#api/api-error.ts';
import type { Localised } from '#core/text/language.ts';
import { MailboxError } from '#outlook/mailbox-error.ts';

/** A failure in words: what is wrong and what to do about it. */
export interface FailureText {
  readonly title: Localised;
  readonly what: Localised;
}

const MAILBOX: Readonly<Record<Exclude<MailboxError['kind'], 'superseded'>, FailureText>> = {
  timeout: {
    title: { 'zh-CN': 'Outlook 没有应答', en: 'Outlook does not answer' },
    what: { 'zh-CN': '请点“重试”；还不行就关掉侧边栏再打开。', en: 'Press Try again; if that does not help, close this pane and open it again.' },
  },
  'not-supported': {
    title: { 'zh-CN': '这里用不了', en: 'Not available here' },
    what: {
      'zh-CN': '侧边栏只在 Outlook 里工作，这个版本的 Outlook 也可能缺少所需功能。其他邮箱请用工作台。',
      en: 'The pane works inside Outlook only, and this version may lack what it needs. For other mailboxes use the desk.',
    },
  },
  permission: {
    title: { 'zh-CN': '没有读取权限', en: 'Not allowed to read' },
    what: {
      'zh-CN': '插件没有得到读这封邮件的权限，请管理员看一下部署设置。',
      en: 'The add-in was not given the right to read this mail: ask your administrator.',
    },
  },
  host: {
    title: { 'zh-CN': '读不到这封邮件', en: 'The mail could not be read' },
    what: {
      'zh-CN': '加密邮件和会议邀请，Outlook 不给插件看内容。普通邮件请点“重试”。',
      en: 'Outlook shows add-ins neither encrypted mail nor meeting requests. For an ordinary mail press Try again.',
    },
  },
};

const SERVER: FailureText = {
  title: { 'zh-CN': '连不上 Liaison 服务', en: 'The Liaison server does not answer' },
  what: {
    'zh-CN': '客户资料暂时看不到，起草检查不受影响。请确认服务已启动，再点“重试”。',
    en: 'Customer records cannot be shown; checking a draft still works. See that the server runs, then press Try again.',
  },
};

/** The words for any failure; undefined for one that means nothing, because the user has moved on. */
export function failureText(error: unknown): FailureText | undefined {
  if (error instanceof MailboxError) return error.kind === 'superseded' ? undefined : MAILBOX[error.kind];
  if (error instanceof ApiError) {
    if (error.status === 0 || error.status >= 500) return SERVER;
    return { title: { 'zh-CN': '服务没有接受', en: 'The server refused' }, what: { 'zh-CN': error.message, en: error.message } };
  }
  if (error instanceof Error && error.name === 'AbortError') return undefined;
  return {
    title: { 'zh-CN': '出了意外', en: 'Something went wrong' },
    what: { 'zh-CN': '请点“重试”。邮件没有被改动。', en: 'Press Try again. The mail has not been changed.' },
  };
}
