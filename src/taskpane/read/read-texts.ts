import type { TextTable } from '#ui/language.tsx';

export const readTexts = {
  matching: { 'zh-CN': '正在查找客户…', en: 'Looking for the customer…' },
  ownMail: { 'zh-CN': '这是您发出的邮件，下面是收件人的客户资料。', en: 'You sent this mail; this is the recipient’s customer.' },
  sharedMail: {
    'zh-CN': '这封邮件是以 {name} 的名义发出的，下面是收件人的客户资料。',
    en: 'Sent in the name of {name}; this is the recipient’s customer.',
  },
  colleagueMail: {
    'zh-CN': '这是同事 {name} 发给客户的邮件，下面是收件人的客户资料。',
    en: 'Your colleague {name} sent this mail; this is the recipient’s customer.',
  },
  internal: { 'zh-CN': '公司内部邮件，没有涉及客户。', en: 'A mail among ourselves: no customer is in it.' },
  newPerson: { 'zh-CN': '公司在档，但这个邮箱还没有登记。', en: 'The company is on record, this address is not.' },
  byThread: { 'zh-CN': '按往来邮件的主题串对上的，发件邮箱没有登记。', en: 'Matched by the conversation; the address is not on record.' },
  byForward: { 'zh-CN': '这是转发的邮件，按原发件人对上的。', en: 'A forwarded mail, matched by its original sender.' },
  severalTitle: { 'zh-CN': '可能是 {count} 家客户，请您定', en: '{count} customers fit: which one is it?' },
  severalWhat: {
    'zh-CN': '依据相同，不替您猜。选过一次，以后这个邮箱就按您选的来。',
    en: 'The evidence is the same, so none is chosen for you. Your choice is remembered for this address.',
  },
  pick: { 'zh-CN': '是这家', en: 'This one' },
  pickWhat: { 'zh-CN': '选定 {name}', en: 'Choose {name}' },
  remembered: { 'zh-CN': '没能记住这次选择，下次还会问。', en: 'The choice could not be remembered; you will be asked again.' },
  hintTitle: { 'zh-CN': '未对上客户', en: 'Not matched to a customer' },
  hintWhat: {
    'zh-CN': '看着像 {names}，但单凭这个邮箱证明不了。没有记录任何内容，也没有带出资料。',
    en: 'Looks like {names}, but the address proves nothing. Nothing is logged, nothing is filled in.',
  },
  unknownTitle: { 'zh-CN': '档案里没有这位发件人', en: 'This sender is not on record' },
  unknownWhat: { 'zh-CN': '{address} 不在客户档案里，公司域名也没有登记。', en: '{address} is not on record, and neither is its company domain.' },
  unknownTo: { 'zh-CN': '收件人不在客户档案里', en: 'The recipient is not on record' },
  newRecord: { 'zh-CN': '新建客户', en: 'New record' },
  formTitle: { 'zh-CN': '新建客户', en: 'New customer' },
  formWhat: {
    'zh-CN': '按发件人姓名、邮箱和域名预填，保存前都可以改。',
    en: 'Prefilled from name, address and domain; change anything before saving.',
  },
  company: { 'zh-CN': '公司名称', en: 'Company' },
  country: { 'zh-CN': '国家（两位代码，如 DE）', en: 'Country (two letters, such as DE)' },
  city: { 'zh-CN': '城市', en: 'City' },
  contact: { 'zh-CN': '联系人', en: 'Contact' },
  email: { 'zh-CN': '邮箱', en: 'Email' },
  domain: { 'zh-CN': '公司域名', en: 'Company domain' },
  save: { 'zh-CN': '保存', en: 'Save' },
  needName: { 'zh-CN': '请填公司名称', en: 'Give the company a name' },
  badCountry: { 'zh-CN': '请填两位国家代码，不知道就留空', en: 'Two letters, or leave it empty' },
} satisfies TextTable;
