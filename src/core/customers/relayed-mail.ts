import { addressesIn } from '#core/customers/body-parts.ts';
import { foldLatin } from '#core/customers/evidence-keys.ts';

/** Whom a web form or a market place says it writes for. Nothing of it is authenticated: whoever fills a form in can write anything. */
export interface Relayed {
  /** Behind a label such as `Email:`. */
  readonly addresses: readonly string[];
  /** Anywhere in the text. */
  readonly mentioned: readonly string[];
  readonly persons: readonly string[];
  readonly companies: readonly string[];
}

/** Mailboxes from which only programs write. */
const PROGRAM =
  /^(?:no[._-]?reply|do[._-]?not[._-]?reply|no[._-]?response|wordpress|www-data|web-?site|web-?form|web-?inquiry|forms?|form-?mail|contact-?form|mailer|mail-?robot|robot|bot|system|notifications?|notify|alerts?)\d{0,3}$/;
/** Mailboxes that people share, and that a website often writes from as well. */
const SHARED =
  /^(?:web|webmaster|inquir(?:y|ies)|enquir(?:y|ies)|rfq|rfi|leads?|feedback|service|info|sales|sale|export|exports|contact|marketing|admin|office|overseas|trade|business)\d{0,3}$/;

/** True for an address that nobody but a program writes from. */
export const isProgram = (local: string): boolean => PROGRAM.test(local.toLowerCase());

/** True for an address that a website of ours may write from. */
export const mayBeForm = (local: string): boolean => isProgram(local) || SHARED.test(local.toLowerCase());

const labels = (words: string): ReadonlySet<string> => new Set(words.split('|'));

const PERSON = labels(
  'name|your name|full name|first name and last name|contact|contact person|contact name|buyer|buyer name|customer name|sender|sender name|from|inquiry from|enquiry from|message from|inquirer|姓名|您的姓名|联系人|联系人姓名|买家|买家姓名|采购商|客户姓名|發件人|寄件人|nombre|nombre y apellido|nombre completo|nom|votre nom|nome|nome completo|ihr name|vor- und nachname|ansprechpartner|имя|фио|контактное лицо|ad soyad|adiniz|imie i nazwisko|الاسم|お名前|氏名|담당자|성함',
);
const COMPANY = labels(
  'company|company name|your company|business name|business|organization|organisation|organization name|firm|buyer company|公司|公司名称|公司名|企业名称|买家公司|empresa|nombre de la empresa|societe|entreprise|azienda|ragione sociale|firma|unternehmen|компания|название компании|sirket|firma adi|شركة|اسم الشركة|会社名|貴社名|회사명|회사',
);

const MAIL = labels(
  'email|e-mail|mail|email address|e-mail address|email id|your email|your e-mail|your email address|buyer email|buyer e-mail|business email|work email|reply to|reply-to|邮箱|电子邮箱|电子邮件|邮件|邮件地址|邮箱地址|买家邮箱|郵箱|電子郵件|correo|correo electronico|courriel|adresse e-mail|adresse mail|adresse email|e-mail-adresse|email adresse|indirizzo email|indirizzo e-mail|posta elettronica|endereco de email|e-posta|e-posta adresi|электронная почта|почта|эл. почта|adres e-mail|adres email|メールアドレス|이메일|البريد الإلكتروني',
);

/** More of a form is never read, and more names than these are a list, not a sender. */
const LONGEST = 20_000;
const MOST = 6;

const tidy = (value: string): string =>
  value
    .replace(/[<([].*$/, '')
    .replace(/^[\s*_|"']+|[\s*_|"',;.]+$/g, '')
    .replace(/^(?:mr|mrs|ms|miss|dr)\.?\s+/i, '');

/** `Peter Kahn has sent you an inquiry`, `New inquiry from Peter Kahn`: what market places write into subject and first line. */
const TOLD = [
  /^(.{3,60}?) (?:has )?(?:just )?(?:sent|posted|submitted|made) (?:you |us )?(?:an?|the|this)? ?(?:new )?(?:inquiry|enquiry|message|rfq|request|quote request)\b/i,
  /\b(?:inquiry|enquiry|message|rfq|rfi|lead) (?:is )?from:? (.{3,60}?)(?: (?:about|regarding|on|via|at|in)\b.*)?$/i,
  /^(?:您收到来自|来自)\s*(.{2,40}?)\s*的(?:新)?(?:询盘|消息|留言|报价请求)/,
];

const LABELLED = /^[\s>|*_•-]*([^:：=|\t]{2,40}?)[\s*_]*(?:[:：=|]|\t)[\s*_]*(.*)$/;

/** Reads labelled lines (`Name: …`, or the label alone with its value in the line below) and what is told in a sentence. */
export function readRelayed(subject: string, body: string): Relayed {
  const text = body.slice(0, LONGEST);
  const addresses = new Set<string>();
  const persons = new Set<string>();
  const companies = new Set<string>();
  const lines = text.split(/\r\n|\r|\n/);
  for (const [at, line] of lines.entries()) {
    const bare = line.trim();
    if (bare === '' || bare.length > 200) continue;
    const labelled = LABELLED.exec(bare);
    const label = foldLatin((labelled?.[1] ?? bare).replace(/[*_:：]+$/g, '').trim()).replace(/\s*\([^)]*\)$/, '');
    const kind = PERSON.has(label) ? persons : COMPANY.has(label) ? companies : MAIL.has(label) ? addresses : undefined;
    if (!kind) continue;
    const beside = (labelled?.[2] ?? '').trim();
    const value = beside !== '' ? beside : (lines.slice(at + 1, at + 3).find((next) => next.trim() !== '') ?? '');
    if (kind === addresses) for (const address of addressesIn(value)) addresses.add(address);
    else if (value.length <= 120) {
      // `Inquiry from: Sarah Cole <sarah@…>`
      for (const address of addressesIn(value)) addresses.add(address);
      const name = tidy(value);
      if (name.length >= 2 && !name.includes('@')) kind.add(name);
    }
  }
  for (const line of [subject.trim(), ...lines.slice(0, 12).map((each) => each.trim())])
    for (const pattern of TOLD) {
      const [, told] = line.length > 200 ? [] : (pattern.exec(line) ?? []);
      if (told === undefined) continue;
      // A market place may name the one or the other.
      persons.add(tidy(told));
      companies.add(tidy(told));
    }
  const first = (found: ReadonlySet<string>): readonly string[] => [...found].slice(0, MOST);
  return { addresses: first(addresses), mentioned: addressesIn(text).slice(0, MOST), persons: first(persons), companies: first(companies) };
}
