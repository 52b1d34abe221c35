import type { Communication } from '#core/customers/profile.ts';
import type { TimelineKind } from '#core/customers/timeline.ts';
import type { Localised } from '#core/text/language.ts';

export const kindNames: Readonly<Record<TimelineKind, Localised>> = {
  mail: { 'zh-CN': '邮件', en: 'Mails' },
  call: { 'zh-CN': '电话', en: 'Calls' },
  chat: { 'zh-CN': '聊天', en: 'Chats' },
  meeting: { 'zh-CN': '见面', en: 'Meetings' },
  quote: { 'zh-CN': '报价', en: 'Quotes' },
  order: { 'zh-CN': '订单', en: 'Orders' },
  case: { 'zh-CN': '投诉', en: 'Complaints' },
  feedback: { 'zh-CN': '反馈', en: 'Feedback' },
};

export const channelNames: Readonly<Record<Communication['channel'], Readonly<Record<'in' | 'out', Localised>>>> = {
  email: { in: { 'zh-CN': '来信', en: 'Mail in' }, out: { 'zh-CN': '去信', en: 'Mail out' } },
  whatsapp: { in: { 'zh-CN': 'WhatsApp 来', en: 'WhatsApp in' }, out: { 'zh-CN': 'WhatsApp 去', en: 'WhatsApp out' } },
  wechat: { in: { 'zh-CN': '微信来', en: 'WeChat in' }, out: { 'zh-CN': '微信去', en: 'WeChat out' } },
  phone: { in: { 'zh-CN': '来电', en: 'Call in' }, out: { 'zh-CN': '去电', en: 'Call out' } },
  video: { in: { 'zh-CN': '视频会议', en: 'Video call' }, out: { 'zh-CN': '视频会议', en: 'Video call' } },
  fair: { in: { 'zh-CN': '展会见面', en: 'At a fair' }, out: { 'zh-CN': '展会见面', en: 'At a fair' } },
  visit: { in: { 'zh-CN': '客户来访', en: 'Their visit' }, out: { 'zh-CN': '拜访客户', en: 'Our visit' } },
  other: { in: { 'zh-CN': '对方联系', en: 'From them' }, out: { 'zh-CN': '我方联系', en: 'From us' } },
};

export const feedbackNames: Readonly<Record<'praise' | 'complaint' | 'suggestion', Localised>> = {
  praise: { 'zh-CN': '表扬', en: 'Praise' },
  complaint: { 'zh-CN': '不满', en: 'Complaint' },
  suggestion: { 'zh-CN': '建议', en: 'Suggestion' },
};

export const documentNames = {
  quote: { 'zh-CN': '报价', en: 'Quote' },
  order: { 'zh-CN': '订单', en: 'Order' },
  case: { 'zh-CN': '投诉', en: 'Complaint' },
} as const satisfies Record<string, Localised>;
