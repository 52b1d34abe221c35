import { defineRule } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const MENTIONS = /attach|enclos|herewith|see (?:the )?(?:file|photo|picture|drawing|pi|invoice|list)|here (?:is|are)|附件/i;

/** The name of a file without its ending, cut into what a sentence would call it. */
function isNamed(file: string, text: string): boolean {
  const name = file.replace(/\.\w{1,5}$/, '').toLowerCase();
  return name.length > 2 && text.indexOf(name) >= 0;
}

export const attachmentUnmentioned: TradeRule = defineRule({
  id: 'attachment-unmentioned',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '附件没提到', en: 'Attachment not mentioned' },
  message: { 'zh-CN': '正文没有提到附件 {quote}。', en: 'The mail does not mention the file {quote}.' },
  why: {
    'zh-CN': '手机上容易漏看附件，没说明的文件也让人担心是病毒。加一句它是什么。',
    en: 'Readers on phones overlook files, and an unexplained one looks like malware. Add a line that says what it is.',
  },
  examples: [
    {
      fires: 'attachments',
      text: 'Dear Anna,\n\nSee you in Cologne.\n\nBest regards,\nLi Na',
      subject: 'Fair',
      context: { attachments: ['catalogue.pdf'] },
    },
    { fires: 'attachments', text: 'Dear Anna,\n\nPlease pay by 12 March.', subject: 'PI', context: { attachments: ['PI-2031.pdf'] } },
    { text: 'Dear Anna,\n\nThe 2027 catalogue is attached.', subject: 'Fair', context: { attachments: ['HX.pdf'] } },
    { text: 'Dear Anna,\n\nPlease sign PI-2031 and return it.', subject: 'PI', context: { attachments: ['PI-2031.pdf'] } },
  ],
  wakes: ['attachments'],
  find: ({ draft, context, isWholeMail, isReply }) => {
    const files = context.attachments ?? [];
    if (files.length === 0 || !isWholeMail || MENTIONS.test(draft.text.slice(0, 4000))) return [];
    const text = draft.text.slice(0, 8000).toLowerCase();
    if (isReply && files.every((file) => /^image\d+\./i.test(file))) return [];
    if (files.some((file) => isNamed(file, text))) return [];
    return [{ part: 'attachments', start: 0, end: files[0]?.length ?? 0 }];
  },
});
