import { AUTHORITIES } from '#core/customers/customer.ts';
import type { FieldType } from '#core/customers/field-type.ts';

/** Fields of a contact: path, labels, type, further headers, values. */
export const CONTACT_FIELDS: readonly (readonly [
  path: string,
  zh: string,
  en: string,
  type: FieldType,
  headers: string,
  values?: readonly string[],
])[] = [
  ['name', '联系人', 'Contact', 'text', '联系人姓名|姓名|客户联系人|contact name|contact person|name|full name'],
  ['givenName', '名', 'First name', 'text', 'given name'],
  ['familyName', '姓', 'Last name', 'text', 'family name|surname'],
  ['preferredSalutation', '称呼', 'Preferred salutation', 'text', '称谓|salutation|greeting name|nickname'],
  ['title', '头衔', 'Title', 'text', '先生/女士|prefix'],
  ['gender', '性别', 'Gender', 'enum', 'sex', ['male', 'female', 'unknown']],
  ['jobTitle', '职位', 'Job title', 'text', '职务|岗位|position|role'],
  ['authority', '决策角色', 'Authority', 'enum', '权限|决策权|是否决策人|decision role|decision maker|buying role', AUTHORITIES],
  ['department', '部门', 'Department', 'text', ''],
  ['emails', '邮箱', 'E-mail', 'emails', '邮件|电子邮件|联系人邮箱|邮箱地址|email|email address|mail|emails'],
  ['phones', '联系人电话', 'Contact phone', 'phones', '直线|direct phone|direct line'],
  ['mobile', '手机', 'Mobile', 'phone', '手机号|手机号码|移动电话|cell|cell phone|mobile phone'],
  ['chatAccounts', '社交账号', 'Chat accounts', 'object', '社媒账号|whatsapp|微信|wechat|line|skype|linkedin|领英|facebook'],
  ['birthday', '生日', 'Birthday', 'text', ''],
  ['reportsTo', '上级', 'Reports to', 'text', '汇报对象|manager'],
  ['status', '联系人状态', 'Contact status', 'enum', '', ['active', 'left_company', 'bounced', 'opted_out']],
  ['note', '联系人备注', 'Contact note', 'long-text', ''],
];
