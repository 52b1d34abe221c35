import { AUTHORITIES } from '#core/customers/customer.ts';
import type { Table } from '#core/customers/record-leaf.ts';
import { leaf, table } from '#core/customers/record-leaf.ts';

export const CONTACTS_TABLE: Table = table(
  'contacts',
  '联系人',
  'Contacts',
  ['name|emails'],
  [
    leaf('name', '姓名', 'Name'),
    leaf('title', '头衔（Mr、Ms、Dr）', 'Title (Mr, Ms, Dr)'),
    leaf('givenName', '名', 'First name'),
    leaf('familyName', '姓', 'Last name'),
    leaf('preferredSalutation', '本人喜欢的称呼', 'Preferred salutation'),
    leaf('gender', '性别（本人告知）', 'Gender (as told)', 'enum', ['male', 'female', 'unknown']),
    leaf('jobTitle', '职位', 'Job title'),
    leaf('department', '部门', 'Department'),
    leaf('authority', '决策角色', 'Say in the purchase', 'enum', AUTHORITIES),
    leaf('reportsTo', '上级', 'Reports to', 'contact'),
    leaf('emails', '邮箱', 'Addresses', 'emails'),
    leaf('phones', '电话', 'Phones', 'phones'),
    leaf('mobile', '手机', 'Mobile', 'phone'),
    leaf('chatAccounts', '社交账号（如 whatsapp:+49171…）', 'Chat accounts (such as whatsapp:+49171…)', 'chats'),
    leaf('birthday', '生日（月-日）', 'Birthday (month-day)', 'day-of-year'),
    leaf('status', '状态', 'Status', 'enum', ['active', 'left_company', 'bounced', 'opted_out']),
    leaf('note', '备注', 'Note', 'long-text'),
  ],
);

const LINES: Table = table(
  'lines',
  '明细',
  'Lines',
  ['product'],
  [
    leaf('product', '产品', 'Product'),
    leaf('spec', '规格', 'Specification'),
    leaf('quantity', '数量', 'Quantity', 'number'),
    leaf('unit', '单位', 'Unit'),
    leaf('price', '单价', 'Unit price', 'decimal'),
  ],
);

export const QUOTES_TABLE: Table = table(
  'quotes',
  '报价',
  'Quotes',
  ['number', 'date', 'currency'],
  [
    leaf('number', '报价单号', 'Quote number'),
    leaf('date', '日期', 'Date', 'date'),
    leaf('validUntil', '有效期至', 'Valid until', 'date'),
    leaf('currency', '币种', 'Currency', 'currency'),
    leaf('incoterm', '贸易术语', 'Incoterm'),
    leaf('place', '指定地点', 'Named place'),
    leaf('payment', '付款方式', 'Payment'),
    leaf('result', '结果', 'Result', 'enum', ['open', 'won', 'lost', 'expired']),
    leaf('lostReason', '丢单原因', 'Why it was lost'),
  ],
  LINES,
);

export const ORDERS_TABLE: Table = table(
  'orders',
  '订单',
  'Orders',
  ['number', 'date'],
  [
    leaf('number', '订单号', 'Order number'),
    leaf('piNumber', 'PI 号', 'PI number'),
    leaf('date', '日期', 'Date', 'date'),
    leaf('status', '状态', 'Status'),
    leaf('currency', '币种', 'Currency', 'currency'),
    leaf('total', '总额', 'Total', 'decimal'),
    leaf('marginPercent', '毛利率（%）', 'Margin (%)', 'decimal'),
    leaf('etd', '开船日', 'ETD', 'date'),
    leaf('eta', '到港日', 'ETA', 'date'),
    leaf('depositDue', '定金应付日', 'Deposit due', 'date'),
    leaf('depositPaid', '定金到账日', 'Deposit paid', 'date'),
    leaf('balanceDue', '尾款应付日', 'Balance due', 'date'),
    leaf('balancePaid', '尾款到账日', 'Balance paid', 'date'),
    leaf('documents', '单据', 'Documents', 'list'),
  ],
  LINES,
);
