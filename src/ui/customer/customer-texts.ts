import type { Authority, Stage } from '#core/customers/customer.ts';
import type { Tier } from '#core/customers/tier-names.ts';
import type { Localised } from '#core/text/language.ts';
import type { TextTable } from '#ui/language.tsx';

export const tierNames: Readonly<Record<Tier, Localised>> = {
  core: { 'zh-CN': '核心', en: 'Core' },
  key: { 'zh-CN': '重点', en: 'Key' },
  regular: { 'zh-CN': '普通', en: 'Regular' },
  potential: { 'zh-CN': '潜在', en: 'Potential' },
};

export const authorityNames: Readonly<Record<Authority, Localised>> = {
  decides: { 'zh-CN': '拍板人', en: 'decides' },
  recommends: { 'zh-CN': '有推荐权', en: 'recommends' },
  influences: { 'zh-CN': '能影响决定', en: 'influences' },
  executes: { 'zh-CN': '经办', en: 'executes' },
  gatekeeper: { 'zh-CN': '把关人', en: 'gatekeeper' },
  none: { 'zh-CN': '不参与决定', en: 'no say' },
  unknown: { 'zh-CN': '决策权未知', en: 'say unknown' },
};

export const stageNames: Readonly<Record<Stage, Localised>> = {
  lead: { 'zh-CN': '线索', en: 'Lead' },
  contacted: { 'zh-CN': '已联系', en: 'Contacted' },
  requirement_confirmed: { 'zh-CN': '需求已确认', en: 'Requirement confirmed' },
  quoted: { 'zh-CN': '已报价', en: 'Quoted' },
  sample: { 'zh-CN': '打样', en: 'Sample' },
  negotiating: { 'zh-CN': '谈判中', en: 'Negotiating' },
  first_order: { 'zh-CN': '首单', en: 'First order' },
  repeat: { 'zh-CN': '返单客户', en: 'Repeat' },
  dormant: { 'zh-CN': '沉睡', en: 'Dormant' },
  lost: { 'zh-CN': '已流失', en: 'Lost' },
};

export const customerTexts = {
  tier: { 'zh-CN': '{tier}客户', en: '{tier}' },
  tierUnknown: { 'zh-CN': '未分级', en: 'No tier' },
  whyTier: { 'zh-CN': '为什么是{tier}客户', en: 'Why {tier}' },
  noReasons: { 'zh-CN': '档案里没有记录分级理由。', en: 'The record does not say why.' },
  sample: { 'zh-CN': '示例', en: 'sample' },
  notRecorded: { 'zh-CN': '未记录', en: 'not recorded' },
  noContact: { 'zh-CN': '这个邮箱还没有对应的联系人。', en: 'No contact on record has this address.' },
  greeting: { 'zh-CN': '称呼', en: 'Greeting' },
  greetingUnsure: { 'zh-CN': '档案不全，称呼请自己再看一眼', en: 'The record is thin: check the greeting yourself' },
  thereNow: { 'zh-CN': '{place} {weekday} {time}', en: '{place} {weekday} {time}' },
  atWork: { 'zh-CN': '上班时间，到 {until}', en: 'at work until {until}' },
  notAtWork: { 'zh-CN': '不在上班时间', en: 'not at work' },
  greetingWhy: { 'zh-CN': '称呼依据：{why}', en: 'Why so: {why}' },
  closed: { 'zh-CN': '{name}：{from} 至 {to} 放假', en: '{name}: closed {from} to {to}' },
  closedDay: { 'zh-CN': '{name}：{from} 放假', en: '{name}: closed {from}' },
  inDays: { 'zh-CN': '{days} 天后', en: 'in {days} days' },
  open: { 'zh-CN': '在办', en: 'Open' },
  nothingOpen: { 'zh-CN': '没有在办的报价、订单或投诉。', en: 'No quote, order or complaint is open.' },
  quote: { 'zh-CN': '报价', en: 'Quote' },
  order: { 'zh-CN': '订单', en: 'Order' },
  complaint: { 'zh-CN': '投诉', en: 'Complaint' },
  validDays: { 'zh-CN': '还有 {days} 天到期', en: 'days left: {days}' },
  validToday: { 'zh-CN': '今天到期', en: 'valid until today' },
  expired: { 'zh-CN': '已于 {date} 过期', en: 'expired {date}' },
  noValidity: { 'zh-CN': '未写有效期', en: 'no validity recorded' },
  shipsOn: { 'zh-CN': '{date} 开船', en: 'ships {date}' },
  dueOn: { 'zh-CN': '{date} 前须答复', en: 'answer due {date}' },
  dueToday: { 'zh-CN': '今天须答复', en: 'answer due today' },
  overdue: { 'zh-CN': '答复已逾期 {days} 天', en: 'answer {days} days overdue' },
  receivedOn: { 'zh-CN': '{date} 收到', en: 'received {date}' },
  noDue: { 'zh-CN': '未定答复期限', en: 'no answer date set' },
  mind: { 'zh-CN': '留意', en: 'Mind' },
  record: { 'zh-CN': '客户档案', en: 'customer record' },
  source: { 'zh-CN': '出处：{source}', en: 'Source: {source}' },
  timeline: { 'zh-CN': '往来', en: 'Timeline' },
  noTimeline: { 'zh-CN': '还没有往来记录。', en: 'Nothing on record yet.' },
  orders12: { 'zh-CN': '近 12 个月订单', en: 'Orders, 12 months' },
  ordersChart: { 'zh-CN': '近 12 个月订单金额：{months}', en: 'Order value by month, last 12 months: {months}' },
  showAll: { 'zh-CN': '全部 {count} 条', en: 'All {count}' },
} satisfies TextTable;
