import type { Localised } from '#core/text/language.ts';

/** Why a greeting is as it is, or why it could not be sure. `{title}` and `{market}` are put in by the caller. */
export const GREETING_REASONS = {
  preferred: { 'zh-CN': '客户档案里记有本人习惯的称呼。', en: 'The record says how this person likes to be greeted.' },
  firstName: { 'zh-CN': '该市场商务邮件通常直接称名。', en: 'First names are usual in business mail there.' },
  known: { 'zh-CN': '已是老客户，可称名。', en: 'You know each other by now; first names are usual.' },
  title: { 'zh-CN': '按档案中的头衔称呼。', en: 'By the title on record.' },
  given: { 'zh-CN': '该市场头衔后接名而不是姓。', en: 'There the title goes with the given name.' },
  honorific: { 'zh-CN': '当地通用敬称，不分男女。', en: 'The usual polite word there; it suits everybody.' },
  patronymic: { 'zh-CN': '名加父称是当地正式称呼，不分男女。', en: 'Given name and father’s name are the formal address there.' },
  rank: { 'zh-CN': '当地常以职务加姓称呼。', en: 'Job title and family name are usual there.' },
  noTitle: {
    'zh-CN': '档案未记 Mr./Ms.，写全名最稳妥；不从名字猜性别。',
    en: 'Mr. or Ms. is not recorded: the full name is safe. A name does not tell.',
  },
  order: {
    'zh-CN': '姓与名哪部分在前看不出，先写全名；看对方署名后补进档案。',
    en: 'Which part is the family name is not recorded: use the full name, then see how they sign.',
  },
  oneName: { 'zh-CN': '对方只用一个名字，就照写。', en: 'The person goes by one name; write it as it is.' },
  oneNameOpen: {
    'zh-CN': '档案只有一个词，看不出是名还是姓；看对方署名后补全。',
    en: 'One word is recorded, and it may be a given or a family name: see how they sign, then complete the record.',
  },
  script: {
    'zh-CN': '档案是当地文字，这里按通行拼法转写；看对方署名怎么拼，照改。',
    en: 'The record has another script; this is the usual spelling in Latin letters. See how they sign.',
  },
  role: {
    'zh-CN': '这是部门或公共邮箱，不是某个人；知道谁在处理后改写姓名。',
    en: 'A shared mailbox, not a person: write the name once you know who handles it.',
  },
  noName: { 'zh-CN': '没有联系人姓名。', en: 'No name is recorded.' },
} as const satisfies Record<string, Localised>;

export type GreetingReason = keyof typeof GREETING_REASONS;
