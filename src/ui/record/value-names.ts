import type { Localised } from '#core/text/language.ts';
import { businessTypeNames } from '#ui/customer/business-type-names.ts';
import { authorityNames, stageNames, tierNames } from '#ui/customer/customer-texts.ts';

const name = (zh: string, en: string): Localised => ({ 'zh-CN': zh, en });

const gradings = { low: name('低', 'low'), medium: name('中', 'medium'), high: name('高', 'high'), unknown: name('未知', 'unknown') };

/** Names of the values that a field may have, by the field's path (in a table by `table.path`); a value without a name is shown as it is. */
const NAMES: Readonly<Record<string, Readonly<Record<string, Localised>>>> = {
  tier: tierNames,
  stage: stageNames,
  'contacts.authority': authorityNames,
  priceSensitivity: gradings,
  growthPotential: gradings,
  creditGrade: { unknown: name('未知', 'unknown') },
  businessType: businessTypeNames,
  'annualPurchase.basis': { total_category: name('该品类总额', 'all they buy of the category'), from_us: name('向我司采购', 'from us') },
  'annualPurchase.confidence': {
    stated: name('客户自述', 'they said so'),
    customs_data: name('海关数据', 'customs data'),
    estimate: name('估计', 'estimate'),
  },
  'purchasingHabits.sourcingChannels': {
    fair: name('展会', 'fairs'),
    platform: name('平台', 'platforms'),
    agent: name('代理', 'agents'),
    direct: name('直接找工厂', 'direct'),
  },
  'purchasingHabits.multiSource': { yes: name('是', 'yes'), no: name('否', 'no') },
  'paymentPreference.method': {
    TT: name('电汇 T/T', 'T/T'),
    LC_sight: name('即期信用证', 'L/C at sight'),
    LC_usance: name('远期信用证', 'usance L/C'),
    DP: name('付款交单 D/P', 'D/P'),
    DA: name('承兑交单 D/A', 'D/A'),
    OA: name('赊销 O/A', 'O/A'),
    CAD: name('交单付现 CAD', 'CAD'),
    CIA: name('预付 CIA', 'cash in advance'),
    other: name('其他', 'other'),
  },
  'parties.role': {
    agent: name('代理', 'agent'),
    forwarder: name('货代', 'forwarder'),
    inspector: name('验货公司', 'inspector'),
    bank: name('银行', 'bank'),
    other: name('其他', 'other'),
  },
  'creditFacts.sanctionCheck.result': { clear: name('未命中', 'clear'), hit: name('命中', 'hit') },
  infoSources: {
    website: name('企业官网', 'website'),
    fair: name('行业展会', 'fair'),
    social_media: name('社交媒体', 'social media'),
    customs_data: name('海关数据', 'customs data'),
    industry_peers: name('同行交流', 'peers'),
    direct_contact: name('直接沟通', 'direct contact'),
    credit_report: name('资信报告', 'credit report'),
    platform: name('平台', 'platform'),
  },
  'contacts.gender': { male: name('男', 'male'), female: name('女', 'female'), unknown: name('未知', 'unknown') },
  'contacts.status': {
    active: name('在职', 'active'),
    left_company: name('已离职', 'has left'),
    bounced: name('邮箱退信', 'mail bounces'),
    opted_out: name('不愿收邮件', 'opted out'),
  },
  'quotes.result': { open: name('跟进中', 'open'), won: name('成交', 'won'), lost: name('丢单', 'lost'), expired: name('过期', 'expired') },
};

export function valueName(path: string, value: string): Localised {
  return NAMES[path]?.[value] ?? { 'zh-CN': value, en: value };
}
