import { fill, type Localised } from '#core/text/language.ts';

/** Why a customer is proposed. Keys stand in `MatchCandidate.reasons`. */
export const REASONS = {
  address: { 'zh-CN': '邮箱地址与联系人一致', en: 'the address is a contact’s' },
  'plus-tag': { 'zh-CN': '同一邮箱，只多了 + 标签', en: 'the same mailbox with a tag' },
  dots: { 'zh-CN': '同一邮箱，只差点号（该邮箱不区分）', en: 'the same mailbox; its provider ignores dots' },
  'same-mailbox': { 'zh-CN': '同一邮箱的另一个域名', en: 'the same mailbox under its provider’s other domain' },
  'chosen-before': { 'zh-CN': '您之前为该地址选过这个客户', en: 'you chose this customer for this address before' },
  'shared-mailbox': { 'zh-CN': '公共邮箱，只对应公司，不对应个人', en: 'a shared mailbox: the company, not a person' },
  'contact-left': { 'zh-CN': '档案记录此人已离职', en: 'on record this person has left' },
  domain: { 'zh-CN': '公司邮箱域名与客户一致，此人尚未建档', en: 'the company’s mail domain; the person is new' },
  'contact-domain': { 'zh-CN': '与该客户联系人用同一公司域名', en: 'the domain that this customer’s contacts write from' },
  website: { 'zh-CN': '邮箱域名与客户网址一致', en: 'the domain of this customer’s website' },
  'contact-name': { 'zh-CN': '发件人姓名与联系人相同', en: 'the sender’s name is a contact’s' },
  group: { 'zh-CN': '同一集团的公司', en: 'a company of the same group' },
  'sister-domain': { 'zh-CN': '域名主体相同、后缀不同，可能是兄弟公司', en: 'the same name under another ending: perhaps a sister company' },
  conversation: { 'zh-CN': '同一往来会话，地址是新的', en: 'the same conversation from a new address' },
  'quoted-mail': { 'zh-CN': '正文引用了与该客户的往来', en: 'quotes an earlier mail with this customer' },
  forwarded: { 'zh-CN': '转发邮件，原发件人属于该客户', en: 'forwarded; the original sender is this customer’s' },
  'reply-to': { 'zh-CN': '由网站表单或平台代发，回复地址属于该客户', en: 'sent by a form or a market place; answers go to this customer' },
  'named-in-relay': {
    'zh-CN': '网站表单或平台来信的正文写明是该客户（未经验证）',
    en: 'a form or a market place names this customer (not verified)',
  },
  recipient: { 'zh-CN': '我方发给该客户的邮件', en: 'our own mail to this customer' },
  'on-behalf': { 'zh-CN': '由他人代发', en: 'sent by somebody else on their behalf' },
  'name-in-signature': { 'zh-CN': '签名中有客户公司名', en: 'the company’s name stands in the signature' },
  'person-in-signature': { 'zh-CN': '签名是该客户联系人的姓名', en: 'signed with the name of a contact' },
  'name-in-subject': { 'zh-CN': '主题中有客户公司名', en: 'the company’s name stands in the subject' },
  'name-of-sender': { 'zh-CN': '发件人名称是客户公司名', en: 'the sender calls itself by the company’s name' },
  phone: { 'zh-CN': '签名中的电话与档案一致', en: 'a phone number on record' },
  'website-in-body': { 'zh-CN': '正文中有客户网址', en: 'the customer’s website stands in the mail' },
  'document-number': { 'zh-CN': '提到了该客户的单据号', en: 'names a quote, order or invoice of this customer' },
  party: { 'zh-CN': '该客户的货代、代理或验货方', en: 'an agent, forwarder or inspector of this customer' },
  'look-alike-domain': { 'zh-CN': '域名与该客户相似但不同，谨防冒充', en: 'its domain resembles this customer’s but is another' },
} as const satisfies Record<string, Localised>;

export type Reason = keyof typeof REASONS;

/** The words for a reason key; the key itself where it is not known, so that a gap is seen. */
export function reasonText(reason: string): Localised {
  return (REASONS as Readonly<Record<string, Localised>>)[reason] ?? { 'zh-CN': reason, en: reason };
}

/** What is wrong with a sender. `{seen}` is of this mail, `{known}` on record. */
export const WARNINGS = {
  'look-alike-domain': {
    'zh-CN': '发件域名 {seen} 与档案中的 {known} 很像，但不是同一个域名。请勿按邮件付款或提供账户信息，请拨打客户档案中的电话核实。',
    en: 'The domain {seen} resembles {known} on record but is another one. Do not pay or send account details; call the number on record.',
  },
  'own-domain-copied': {
    'zh-CN': '发件域名 {seen} 在模仿我们自己的域名 {known}。请立即告知主管和 IT，切勿回复。',
    en: 'The domain {seen} imitates our own {known}. Tell your manager and IT; do not answer.',
  },
  'same-name-other-ending': {
    'zh-CN': '域名 {seen} 与 {known} 只差后缀：可能是兄弟公司，也可能是冒充，先确认再往来。',
    en: '{seen} is {known} with another ending: a sister company or a copy. Confirm before you rely on it.',
  },
  'mixed-script-domain': {
    'zh-CN': '发件域名 {seen} 混用了不同文字的字母，正规公司不会这样。',
    en: 'The domain {seen} mixes letters of different scripts, which no company does.',
  },
  'look-alike-address': {
    'zh-CN': '邮箱 {seen} 与联系人的 {known} 很像，但不是同一个。',
    en: 'The address {seen} resembles the contact’s {known} but is another one.',
  },
  'reply-to-elsewhere': {
    'zh-CN': '回复会发到 {seen}，而来信是 {known}。请先电话核实，再决定回复给谁。',
    en: 'Your answer would go to {seen}, though the mail came from {known}. Confirm by phone before you answer.',
  },
  'known-name-other-address': {
    'zh-CN': '姓名与联系人相同，但地址是 {seen}，档案中是 {known}。请拨打档案中的电话核实。',
    en: 'The name is a contact’s, but the address is {seen}; on record is {known}. Confirm on the stored number.',
  },
  'address-in-name': {
    'zh-CN': '显示名称写着 {known}，实际发件地址却是 {seen}。',
    en: 'The name shows {known}, but the mail came from {seen}.',
  },
  'new-address-in-thread': {
    'zh-CN': '这是旧会话里第一次出现的地址 {seen}，此前是 {known}。涉及付款请先电话核实。',
    en: '{seen} is new in this conversation, which was with {known}. Confirm by phone before anything about money.',
  },
  'sender-unknown': {
    'zh-CN': '此信由 {seen} 代 {known} 发出，代发方不在档案中。',
    en: 'Sent by {seen} on behalf of {known}; that sender is not on record.',
  },
  'bank-change': {
    'zh-CN': '来信提到更换收款账户：“{seen}”。请勿按邮件付款，请拨打客户档案中的电话（不要用邮件里的号码）核实。',
    en: 'The mail announces another bank account: “{seen}”. Do not act on it; call the number on record, not the one in the mail.',
  },
  'unknown-account': {
    'zh-CN': '来信要求付款到未备案的账户 {seen}。付款前请拨打档案中的电话核实。',
    en: 'The mail gives an account to pay to that is not on record: {seen}. Confirm by phone before paying.',
  },
  'authentication-failed': {
    'zh-CN': '邮件服务器判定发件人验证未通过（{seen}）。',
    en: 'The mail server could not authenticate the sender ({seen}).',
  },
} as const satisfies Record<string, Localised>;

export type WarningId = keyof typeof WARNINGS;

/** The text of a warning with both values put in. */
export function warningText(id: WarningId, values: { readonly seen: string; readonly known?: string }): Localised {
  const places = { seen: values.seen, known: values.known ?? '' };
  return { 'zh-CN': fill(WARNINGS[id]['zh-CN'], places), en: fill(WARNINGS[id].en, places) };
}
