import type { ReactNode } from 'react';
import type { ReadItem } from '#outlook/mailbox.ts';
import type { TextTable } from '#ui/language.tsx';
import { useTexts } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';

const texts = {
  meeting: { 'zh-CN': '这是会议邀请', en: 'This is a meeting request' },
  meetingWhat: {
    'zh-CN': '这里只看发件人、主题和正文；接受或谢绝，请在 Outlook 里操作。',
    en: 'The pane reads its sender, subject and text; accept or decline it in Outlook.',
  },
  encrypted: { 'zh-CN': '这是加密邮件', en: 'This mail is encrypted' },
  encryptedWhat: {
    'zh-CN': 'Outlook 不给插件看加密的内容：这里认得出是哪位客户，看不到对方问了什么，也查不出换账号等风险。',
    en: 'Outlook shows add-ins nothing of what is encrypted: the pane knows whose mail it is, but neither what they ask nor whether a bank account changes.',
  },
} satisfies TextTable;

/** Says plainly what kind of item this is where it is no ordinary mail. */
export function SpecialMail({ kind }: { readonly kind: NonNullable<ReadItem['special']> }): ReactNode {
  const say = useTexts(texts);
  return (
    <Notice intent="info" title={say(kind)}>
      {say(`${kind}What`)}
    </Notice>
  );
}
