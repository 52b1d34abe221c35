import { AUTHORITIES, type Customer, STAGES } from '#core/customers/customer.ts';
import { TIERS } from '#core/customers/tier-names.ts';
import { CONTACT_FIELDS } from '#core/customers/contact-fields.ts';
import { touchedBy } from '#core/customers/facts-of-mail.ts';
import type { FieldType } from '#core/customers/field-type.ts';
import { BUSINESS_TYPES, COMPANY_SIZES, CREDIT_GRADES, GRADINGS, INFO_SOURCES, PAYMENT_METHODS } from '#core/customers/profile.ts';
import type { Localised } from '#core/text/language.ts';

export type FieldGroup = 'company' | 'purchasing' | 'terms' | 'decision' | 'market' | 'credit' | 'segmentation' | 'contact';
/** One field as forms, import and export know it. */
export interface ProfileField {
  /** Path in the record (`usual.incoterm`); contact fields begin with `contact.`. */
  readonly path: string;
  readonly group: FieldGroup;
  readonly label: Localised;
  readonly type: FieldType;
  readonly values?: readonly string[];
  /** Headers accepted for it in an import, in the form of `headerKey`. The labels of both languages count as well. */
  readonly headers: readonly string[];
}

/** A header in the form in which two are compared: NFKC, lower case, without brackets and what they hold, `*`, `:` and spaces. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[\s*:：_./#-]+/g, '');
}

const field = (
  group: FieldGroup,
  path: string,
  zh: string,
  en: string,
  type: FieldType,
  headers: string,
  values?: readonly string[],
): ProfileField => ({
  path,
  group,
  label: { 'zh-CN': zh, en },
  type,
  ...(values && { values }),
  headers: [...new Set([zh, en, ...headers.split('|')].map(headerKey).filter((key) => key !== ''))],
});

const company = (...rest: [string, string, string, FieldType, string, (readonly string[])?]): ProfileField => field('company', ...rest);
const purchasing = (...rest: [string, string, string, FieldType, string, (readonly string[])?]): ProfileField => field('purchasing', ...rest);

/** Every field of a customer, in the order of the form. */
export const PROFILE_FIELDS: readonly ProfileField[] = [
  company('code', '客户编号', 'Customer code', 'text', '客户代码|编号|customer id|account number|account no'),
  company(
    'name',
    '公司名称',
    'Company',
    'text',
    '客户名称|客户全称|客户|公司|名称|company name|customer name|customer|account name|client|client name',
  ),
  company('shortName', '公司简称', 'Short name', 'text', '客户简称|简称|alias'),
  company('aliases', '别名/品牌', 'Brands and other names', 'list', '别名|品牌|brand|brands|also known as'),
  company('legalForm', '公司形式', 'Legal form', 'text', '公司性质|企业性质'),
  company(
    'registrationNumber',
    '税号/注册号',
    'Tax or registration number',
    'text',
    '税号|注册号|vat|vat no|vat number|tax id|eori|registration no|cnpj|rfc|gstin',
  ),
  company('address', '地址', 'Address', 'object', '公司地址|详细地址|street|address line'),
  company('city', '城市', 'City', 'text', '所在城市|town'),
  company('country', '国家/地区', 'Country', 'country', '国家|国家地区|所在国家|国别|地区|country/region|nation'),
  company('region', '所在省/州', 'State or region', 'text', ''),
  company('timeZone', '时区', 'Time zone', 'time-zone', 'timezone'),
  company('phones', '电话', 'Phone', 'phones', '座机|公司电话|联系电话|tel|telephone|office phone|phone number'),
  company('website', '网址', 'Website', 'url', '网站|官网|公司网址|公司官网|web|homepage|url'),
  company('domains', '邮箱域名', 'Mail domains', 'domains', '域名|domain|email domain'),
  company('parentId', '集团/母公司', 'Parent company', 'text', '集团|母公司|上级公司|group'),
  company('companySize', '公司规模', 'Company size', 'enum', '规模|人员规模|员工数|employees|size', COMPANY_SIZES),
  company('yearFounded', '成立年份', 'Founded', 'number', '成立时间|year established|year founded'),
  company(
    'businessType',
    '客户类型',
    'Kind of business',
    'enum',
    '业务类型|公司类型|客户性质|business type|customer type|account type|industry role',
    BUSINESS_TYPES,
  ),
  company('downstream', '下游客户', 'Their customers', 'object', '终端客户|销售渠道|渠道|downstream customers|end customers|sales channel|channels'),
  company('languages', '语言', 'Languages', 'languages', '沟通语言|language|preferred language'),
  purchasing('mainProducts', '主营产品', 'Main products', 'list', '主营|经营产品|主要产品|product range|products'),
  purchasing(
    'productsOfInterest',
    '意向产品',
    'Products of interest',
    'list',
    '询盘产品|采购产品|感兴趣产品|interested products|inquiry product|product of interest',
  ),
  purchasing(
    'annualPurchase',
    '年采购额',
    'Annual purchase',
    'money',
    '年采购量|采购量|年进口额|annual purchase volume|annual volume|yearly volume|purchasing budget',
  ),
  purchasing(
    'orderFrequency.ordersPerYear',
    '采购频率',
    'Orders a year',
    'number',
    '采购周期|下单频率|返单周期|purchase frequency|order frequency|order cycle',
  ),
  purchasing('typicalOrder', '单次订单额', 'Typical order', 'money', '单次采购量|订单量|常规柜量|单次订单量|order size'),
  purchasing('purchasingHabits.notes', '采购习惯', 'Purchasing habits', 'long-text', '采购特点|采购模式|buying pattern|sourcing'),
  purchasing(
    'requirements',
    '产品要求',
    'Product requirements',
    'object',
    '规格要求|质量标准|认证要求|包装要求|requirements|specification|quality standard|certification|certificates|packaging',
  ),
  purchasing('targetPrice', '目标价', 'Target price', 'money', '目标价格'),
  purchasing('priceSensitivity', '价格敏感度', 'Price sensitivity', 'enum', '价格敏感', GRADINGS),
  purchasing('competitors', '现有供应商', 'Present suppliers', 'list', '竞争对手|竞品|current supplier|competitors'),
  field('terms', 'usual.incoterm', '贸易术语', 'Incoterm', 'enum', '价格条款|贸易条款|成交方式|price term|price terms|incoterms|trade term', [
    'EXW',
    'FCA',
    'FAS',
    'FOB',
    'CFR',
    'CIF',
    'CPT',
    'CIP',
    'DAP',
    'DPU',
    'DDP',
  ]),
  field(
    'terms',
    'usual.place',
    '港口/地点',
    'Named place',
    'text',
    '目的港|起运港|港口|装运港|port|destination port|port of destination|port of loading|pod|pol',
  ),
  field('terms', 'usual.currency', '币种', 'Currency', 'currency', '币别|结算币种'),
  field('terms', 'usual.payment', '付款方式', 'Payment terms', 'text', '付款条件|支付方式|结算方式|收款方式|payment term|payment|terms of payment'),
  field('terms', 'paymentPreference.method', '付款工具', 'Payment method', 'enum', '', PAYMENT_METHODS),
  field('terms', 'creditLimit', '信用额度', 'Credit limit', 'money', '授信额度|限额'),
  field('terms', 'parties', '货代/代理', 'Forwarder and agents', 'object', '货代|指定货代|代理|forwarder|nominated forwarder|agent'),
  field('decision', 'decisionProcess', '决策流程', 'Decision process', 'object', '采购流程|buying process'),
  field('market', 'marketNotes', '市场特点', 'Market', 'long-text', '市场情况|市场|market notes|market characteristics'),
  field('market', 'cultureNotes', '文化习俗', 'Customs of business', 'long-text', '文化|风俗习惯|culture|culture notes|customs'),
  field('market', 'greetingOccasions', '节日祝福', 'Occasions for greetings', 'list', '节日|holidays|occasions'),
  field('credit', 'creditGrade', '信誉等级', 'Credit grade', 'enum', '信誉|信用等级|资信|credit|credit rating|reputation', CREDIT_GRADES),
  field(
    'credit',
    'creditFacts',
    '资信情况',
    'Credit facts',
    'object',
    '中信保额度|经营状况|风险|credit notes|sinosure|credit insurance|financial status|risk',
  ),
  field('credit', 'infoSources', '客户来源', 'Sources', 'list', '信息来源|来源|获客渠道|source|lead source|customer source', INFO_SOURCES),
  field('segmentation', 'tier', '客户等级', 'Tier', 'enum', '客户级别|等级|分级|客户分类|客户星级|星级|level|customer level|rating|priority', TIERS),
  field('segmentation', 'stage', '客户阶段', 'Stage', 'enum', '客户状态|跟进阶段|跟进状态|状态|status|lifecycle stage|pipeline stage', STAGES),
  field('segmentation', 'owner', '负责人', 'Owner', 'text', '业务员|跟进人|所属业务员|sales rep|salesperson|account manager'),
  field('segmentation', 'growthPotential', '合作潜力', 'Growth potential', 'enum', '潜力|potential', GRADINGS),
  ...CONTACT_FIELDS.map(([path, zh, en, type, headers, values]) => field('contact', `contact.${path}`, zh, en, type, headers, values)),
];

const byHeader = new Map<string, ProfileField>();
for (const each of PROFILE_FIELDS) for (const header of each.headers) if (!byHeader.has(header)) byHeader.set(header, each);

/** The field that a column header names, also behind `客户`, `联系人` or `公司`; undefined when none does. */
export function fieldForHeader(header: string): ProfileField | undefined {
  const key = headerKey(header);
  return byHeader.get(key) ?? byHeader.get(key.replace(/^(?:客户|联系人|公司|customer|contact|company)(?!$)/, ''));
}

const CORE: readonly [path: string, known: (customer: Customer) => boolean][] = [
  [
    'contact.authority',
    ({ contacts }) => contacts.some(({ authority }) => authority !== undefined && authority !== 'unknown' && AUTHORITIES.includes(authority)),
  ],
  ['annualPurchase', (customer) => customer.annualPurchase !== undefined],
  ['requirements', ({ requirements }) => (requirements ?? []).length > 0],
  ['usual.payment', (customer) => customer.usual?.payment !== undefined || customer.paymentPreference !== undefined],
  ['mainProducts', ({ mainProducts }) => (mainProducts ?? []).length > 0],
  ['businessType', ({ businessType }) => businessType !== undefined],
  ['country', ({ country }) => country !== undefined],
  ['contact.name', ({ contacts }) => contacts.some(({ name }) => name.trim() !== '')],
  ['contact.emails', ({ contacts }) => contacts.some(({ emails }) => emails.length > 0)],
  ['name', ({ name }) => name.trim() !== ''],
];

export interface Completeness {
  /** 0..1: how many of the ten facts that matter most are recorded. */
  readonly share: number;
  /** At most three fields, the one that helps most first. */
  readonly missing: readonly ProfileField[];
  /** Paths of those that the mail at hand touches: it may answer them, or the answer to it is the moment to ask. */
  readonly inMail?: readonly string[];
}

/**
 * How much of what matters is recorded, and the three missing facts to ask for. Who decides and how much they buy come first; before them what the
 * mail at hand touches, where there is one.
 */
export function completenessOf(customer: Customer, mail?: string): Completeness {
  const absent = CORE.filter(([, known]) => !known(customer)).map(([path]) => path);
  const touched = mail === undefined ? [] : touchedBy(absent, mail);
  const order = [...touched, ...absent.filter((path) => !touched.includes(path))];
  const missing = order.flatMap((path) => PROFILE_FIELDS.filter((each) => each.path === path)).slice(0, 3);
  return {
    share: (CORE.length - absent.length) / CORE.length,
    missing,
    ...(touched.length > 0 && { inMail: missing.filter(({ path }) => touched.includes(path)).map(({ path }) => path) }),
  };
}
