import { STAGES } from '#core/customers/customer.ts';
import { TIERS } from '#core/customers/tier-names.ts';
import { BUSINESS_TYPES, COMPANY_SIZES, CREDIT_GRADES, GRADINGS, INFO_SOURCES, PAYMENT_METHODS } from '#core/customers/profile.ts';
import type { Leaf, LeafGroup, Table } from '#core/customers/record-leaf.ts';
import { INCOTERM_CODES, leaf, money, table } from '#core/customers/record-leaf.ts';
import { CONTACTS_TABLE, ORDERS_TABLE, QUOTES_TABLE } from '#core/customers/record-tables.ts';

/** Every value of a customer's profile, in the order of the form. Contacts, quotes and orders have tables of their own. */
export const LEAF_GROUPS: readonly LeafGroup[] = [
  {
    group: 'company',
    leaves: [
      leaf('name', '公司名称', 'Company'),
      leaf('code', '客户编号', 'Customer code'),
      leaf('shortName', '公司简称', 'Short name'),
      leaf('aliases', '别名/品牌', 'Brands and other names', 'list'),
      leaf('legalForm', '公司形式', 'Legal form'),
      leaf('registrationNumber', '税号/注册号', 'Tax or registration number'),
      leaf('country', '国家（两位代码，如 DE）', 'Country (two letters, such as DE)', 'country'),
      leaf('city', '城市', 'City'),
      leaf('region', '省/州（当地假日）', 'State or region'),
      leaf('address.street', '街道', 'Street'),
      leaf('address.postalCode', '邮编', 'Postal code'),
      leaf('address.city', '邮寄城市', 'Postal town'),
      leaf('address.region', '省/州', 'Region'),
      leaf('address.country', '邮寄国家', 'Postal country', 'country'),
      leaf('timeZone', '时区（如 Europe/Berlin）', 'Time zone (such as Europe/Berlin)', 'time-zone'),
      leaf('phones', '电话', 'Phones', 'phones'),
      leaf('website', '网址', 'Website', 'url'),
      leaf('domains', '邮箱域名', 'Mail domains', 'domains'),
      leaf('parentId', '集团/母公司（客户编号）', 'Parent company (customer id)'),
      leaf('companySize', '公司规模（人）', 'Company size (employees)', 'enum', COMPANY_SIZES),
      leaf('yearFounded', '成立年份', 'Founded (year)', 'whole'),
      leaf('businessType', '客户类型', 'Kind of business', 'enum', BUSINESS_TYPES),
      leaf('languages', '语言（如 de, en）', 'Languages (such as de, en)', 'languages'),
    ],
    tables: [
      table(
        'downstream',
        '下游客户',
        'Their customers',
        ['kind'],
        [
          leaf('kind', '类型', 'Kind'),
          leaf('name', '名称', 'Name'),
          leaf('country', '国家', 'Country', 'country'),
          leaf('sharePercent', '占比（%）', 'Share (%)', 'percent'),
        ],
      ),
    ],
  },
  {
    group: 'purchasing',
    leaves: [
      leaf('mainProducts', '主营产品', 'Main products', 'list'),
      leaf('productsOfInterest', '意向产品', 'Products of interest', 'list'),
      ...money('annualPurchase', '年采购额', 'Annual purchase'),
      leaf('annualPurchase.basis', '年采购额口径', 'Annual purchase: of what', 'enum', ['total_category', 'from_us']),
      leaf('annualPurchase.year', '年采购额年份', 'Annual purchase: year', 'whole'),
      leaf('annualPurchase.quantity', '年采购数量', 'Annual quantity', 'number'),
      leaf('annualPurchase.unit', '数量单位', 'Annual quantity: unit'),
      leaf('annualPurchase.confidence', '年采购额依据', 'Annual purchase: known from', 'enum', ['stated', 'customs_data', 'estimate']),
      leaf('orderFrequency.ordersPerYear', '采购频率（单/年）', 'Orders a year', 'number'),
      leaf('orderFrequency.typicalMonths', '常下单月份（1-12）', 'Usual months (1-12)', 'months'),
      ...money('typicalOrder', '单次订单额', 'Typical order'),
      leaf('typicalOrder.containers', '常规柜量', 'Typical order: containers'),
      leaf('purchasingHabits.season', '采购季节', 'Season'),
      leaf('purchasingHabits.sourcingChannels', '采购渠道', 'Sourcing channels', 'enum-list', ['fair', 'platform', 'agent', 'direct']),
      leaf('purchasingHabits.suppliersCount', '供应商数', 'Number of suppliers', 'number'),
      leaf('purchasingHabits.multiSource', '多家供货', 'More than one source', 'yes-no'),
      leaf('purchasingHabits.samplePolicy', '样品要求', 'Sample policy'),
      leaf('purchasingHabits.inspectionPolicy', '验货要求', 'Inspection policy'),
      leaf('purchasingHabits.notes', '采购习惯', 'Purchasing habits', 'long-text'),
      ...money('targetPrice', '目标价', 'Target price'),
      leaf('targetPrice.per', '目标价单位', 'Target price: unit'),
      leaf('targetPrice.product', '目标价产品', 'Target price: product'),
      leaf('priceSensitivity', '价格敏感度', 'Price sensitivity', 'enum', GRADINGS),
      leaf('competitors', '现有供应商', 'Present suppliers', 'list'),
    ],
    tables: [
      table(
        'requirements',
        '产品要求',
        'Product requirements',
        ['product'],
        [
          leaf('product', '产品', 'Product'),
          leaf('spec', '规格', 'Specification'),
          leaf('qualityStandard', '质量标准', 'Quality standard'),
          leaf('certifications', '认证', 'Certificates', 'list'),
          leaf('packaging', '包装', 'Packaging'),
          leaf('labellingLanguage', '标签语言', 'Labelling language'),
          leaf('aql', 'AQL', 'AQL', 'decimal'),
        ],
      ),
    ],
  },
  {
    group: 'terms',
    leaves: [
      leaf('usual.incoterm', '常用贸易术语', 'Usual Incoterm', 'enum', INCOTERM_CODES),
      leaf('usual.place', '指定地点', 'Named place'),
      leaf('usual.currency', '常用币种', 'Usual currency', 'currency'),
      leaf('usual.payment', '常用付款方式', 'Usual payment term'),
      leaf('paymentPreference.method', '付款工具', 'Payment method', 'enum', PAYMENT_METHODS),
      leaf('paymentPreference.depositPercent', '定金（%）', 'Deposit (%)', 'percent'),
      leaf('paymentPreference.balanceTrigger', '尾款条件', 'Balance falls due on'),
      leaf('paymentPreference.days', '账期（天）', 'Days', 'number'),
      leaf('paymentPreference.daysFrom', '账期起算', 'Days count from'),
      leaf('paymentPreference.note', '付款备注', 'Note on payment'),
      ...money('creditLimit', '信用额度', 'Credit limit'),
    ],
    tables: [
      table(
        'parties',
        '货代/代理',
        'Forwarder and agents',
        ['name', 'role'],
        [
          leaf('name', '名称', 'Name'),
          leaf('role', '角色', 'Role', 'enum', ['agent', 'forwarder', 'inspector', 'bank', 'other']),
          leaf('domains', '邮箱域名', 'Mail domains', 'domains'),
          leaf('emails', '邮箱', 'Addresses', 'emails'),
        ],
      ),
    ],
  },
  {
    group: 'decision',
    leaves: [
      leaf('decisionProcess.steps', '决策步骤（一行一步）', 'Steps of a decision (one a line)', 'lines'),
      leaf('decisionProcess.typicalDays', '通常需要（天）', 'Usually takes (days)', 'number'),
      leaf('decisionProcess.budgetHolder', '预算由谁管', 'Who holds the budget'),
      ...money('decisionProcess.approvalThreshold', '审批金额', 'Approval needed from'),
    ],
    tables: [],
  },
  {
    group: 'market',
    leaves: [
      leaf('marketNotes', '市场特点', 'Market', 'long-text'),
      leaf('cultureNotes', '文化习俗', 'Customs of business', 'long-text'),
      leaf('greetingOccasions', '节日祝福', 'Occasions for greetings', 'list'),
      leaf('notes', '备注', 'Notes', 'long-text'),
    ],
    tables: [],
  },
  {
    group: 'credit',
    leaves: [
      leaf('creditGrade', '信誉等级', 'Credit grade', 'enum', CREDIT_GRADES),
      ...money('creditFacts.insuredLimit', '信保额度', 'Insured limit'),
      leaf('creditFacts.reportDate', '资信报告日期', 'Credit report of', 'date'),
      leaf('creditFacts.averageDaysLate', '平均逾期（天，提前为负）', 'Days late on average (early: negative)', 'number'),
      leaf('creditFacts.invoices', '统计发票数', 'Invoices counted', 'number'),
      leaf('creditFacts.disputes', '纠纷次数', 'Disputes', 'number'),
      ...money('creditFacts.badDebt', '坏账', 'Bad debt'),
      leaf('creditFacts.sanctionCheck.date', '制裁名单核查日期', 'Sanctions checked on', 'date'),
      leaf('creditFacts.sanctionCheck.result', '制裁名单核查结果', 'Result of the sanctions check', 'enum', ['clear', 'hit']),
      leaf('creditFacts.notes', '资信情况', 'Notes on credit', 'long-text'),
      leaf('infoSources', '信息来源', 'Sources', 'enum-list', INFO_SOURCES),
    ],
    tables: [],
  },
  {
    group: 'segmentation',
    leaves: [
      leaf('tier', '客户等级', 'Tier', 'enum', TIERS),
      leaf('tierReasons', '分级理由（一行一条）', 'Why this tier (one reason a line)', 'lines'),
      leaf('stage', '客户阶段', 'Stage', 'enum', STAGES),
      leaf('owner', '负责人', 'Owner'),
      leaf('growthPotential', '合作潜力', 'Growth potential', 'enum', GRADINGS),
      leaf('personalData.purpose', '保存个人信息的用途', 'Why personal data is kept'),
    ],
    tables: [],
  },
];

export const LEAVES: readonly Leaf[] = LEAF_GROUPS.flatMap(({ leaves }) => leaves);
export const TABLES: readonly Table[] = [...LEAF_GROUPS.flatMap(({ tables }) => tables), CONTACTS_TABLE, QUOTES_TABLE, ORDERS_TABLE];
