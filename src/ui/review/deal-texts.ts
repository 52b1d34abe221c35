import type { TextTable } from '#ui/language.tsx';

/** What stands between the names of a list. */
export const LANGUAGE_JOINTS = { 'zh-CN': '、', en: ', ' } as const;

export const dealTexts = {
  unchecked: {
    'zh-CN': '公司资料里还没有：{names}。这些项目没有检查，可在工作台“设置”里补上。',
    en: 'Not on record for your company, so not checked: {names}. Add them under Settings on the desk.',
  },
  checklist: { 'zh-CN': '报价要素', en: 'What a quotation needs' },
  there: { 'zh-CN': '已写', en: 'there' },
  missing: { 'zh-CN': '没写', en: 'missing' },
  insert: { 'zh-CN': '插入“{stub}”', en: 'Insert “{stub}”' },
} satisfies TextTable;
