import { AUTHORITIES } from '#core/customers/customer.ts';
import type { ColumnRow } from '#core/exchange/column-row.ts';

/** Columns of a contact, in the order of an export. */
export const CONTACT_COLUMNS: readonly ColumnRow[] = [
  ['id', '联系人编号', 'Contact id', 'text'],
  [
    'name',
    '联系人',
    'Contact',
    'text',
    '主要联系人|主联系人|买家姓名|买家|采购商联系人|buyer name|buyer|contato|persona di contatto|contactpersoon|kontakt|osoba kontaktowa|kontaktní osoba|kapcsolattartó|yetkili|ilgili kişi|контактное лицо|контакт|yhteyshenkilö|担当者|담당자|nom et prénom|nombre y apellido|ansprechpartner|kontaktperson|interlocuteur|contacto|persona de contacto|referente|联系人名称|联系人全名|联系人英文名|昵称|联系人昵称|负责采购|采购联系人|客户姓名|contactname|primary contact|contact full name|fullname|attn|attention|buyer name|person|pic|contact person name|associated contact|who|interlocutor|kontaktperson|partner',
  ],
  [
    'givenName',
    '名',
    'First name',
    'text',
    'firstname|contact first name|forename|名字|英文名|vorname|prénom|prenom|nombre|nome|voornaam|imię|jméno|förnamn|fornavn|etunimi|ad|имя',
  ],
  [
    'familyName',
    '姓',
    'Last name',
    'text',
    'lastname|contact last name|姓氏|nachname|familienname|nom|nom de famille|apellido|apellidos|cognome|sobrenome|achternaam|nazwisko|příjmení|efternamn|etternavn|sukunimi|soyad|фамилия',
  ],
  ['title', '头衔', 'Title', 'text', 'honorific|courtesy title|尊称'],
  ['preferredSalutation', '称呼', 'Preferred salutation', 'text'],
  [
    'jobTitle',
    '职位',
    'Job title',
    'text',
    '职称|职级|funktion|fonction|poste|cargo|puesto|ruolo|mansione|funkcja|stanowisko|funkce|tehtävä|unvan|görev|должность|联系人职位|职务名称|jobtitle|designation|function|contact title|job position|contact role|job',
  ],
  ['department', '部门', 'Department', 'text', '所属部门|dept|dept.'],
  ['authority', '决策角色', 'Authority', 'enum', '是否决策者|决策人|关键人|是否关键决策人|decision-maker|role in decision', AUTHORITIES, 'authority'],
  [
    'emails',
    '邮箱',
    'E-mail',
    'emails',
    '电邮|电子邮箱|courriel|correo|correo electrónico|e-mailadresse|emailadresse|adres e-mail|sähköposti|e-posta|эл. почта|почта|электронная почта|メール|メールアドレス|이메일|posta elettronica|adresse e-mail|e-mail地址|电子信箱|邮箱账号|主邮箱|联系邮箱|公司邮箱|客户邮箱|常用邮箱|备用邮箱|e-mail address|e mail|work email|business email|emailaddress|email id|primary email|secondary email|email 1|email 2|email address 1|contact email|emailaddress1|additional email addresses|mail address',
  ],
  ['phones', '联系人电话', 'Contact phone', 'phones', '直线电话|办公电话|business phone|contact tel|contact telephone|direct|phone direct'],
  [
    'mobile',
    '手机',
    'Mobile',
    'phone',
    '移动号码|portable|móvil|movil|cellulare|celular|telemóvel|mobiel|mobiltelefon|mobil|komórka|cep telefonu|мобильный|携帯|휴대폰|联系人手机|mobile no|mobile number|mobile phone number|cell no|cellphone|handphone|hp|handy',
  ],
  ['chatAccounts', '社交账号', 'Chat accounts', 'chat', '社交平台|即时通讯|社交媒体|聊天账号|im|social'],
  ['birthday', '生日', 'Birthday', 'day-of-year', '出生日期|birthdate|date of birth'],
  ['gender', '性别', 'Gender', 'enum', '', ['male', 'female', 'unknown'], 'gender'],
  ['reportsTo', '上级', 'Reports to', 'text', '直属上级|reports to id'],
  ['status', '联系人状态', 'Contact status', 'enum', '', ['active', 'left_company', 'bounced', 'opted_out'], 'contactStatus'],
  ['note', '联系人备注', 'Contact note', 'text', 'contact notes|contact remark|contact description'],
  ['more', '联系人其他数据 (JSON)', 'Contact: more (JSON)', 'json'],
];

/** Columns that are read and never written: what holds several things of one person, and one for each chat program, as other programs export them. */
export const READ_ONLY_COLUMNS: readonly ColumnRow[] = [
  [
    'reach',
    '联系方式',
    'Contact details',
    'reach',
    '联系信息|联系人信息|联系资料|联系人及联系方式|联系人/联系方式|联系人/电话|联系人电话邮箱|电话/邮箱|邮箱/电话|联系人及电话|contact details|contact info|contact information|contact data|kontaktdaten|coordonnées|datos de contacto|recapiti',
  ],
  ['chatAccounts:whatsapp', 'WhatsApp', 'WhatsApp', 'chat-account', 'whatsapp号|whatsapp账号|whatsapp number|whats app|wa'],
  ['chatAccounts:wechat', '微信', 'WeChat', 'chat-account', '微信号|weixin|wechat id'],
  ['chatAccounts:skype', 'Skype', 'Skype', 'chat-account', 'skype账号|skype id'],
  ['chatAccounts:linkedin', '领英', 'LinkedIn', 'chat-account', 'linkedin账号|linkedin url|linkedin bio|linkedin profile'],
  ['chatAccounts:facebook', 'Facebook', 'Facebook', 'chat-account', '脸书|facebook url|facebook账号'],
  ['chatAccounts:instagram', 'Instagram', 'Instagram', 'chat-account', 'ins'],
  ['chatAccounts:line', 'LINE', 'LINE', 'chat-account', 'line id'],
  ['chatAccounts:telegram', 'Telegram', 'Telegram', 'chat-account', '电报'],
  ['chatAccounts:qq', 'QQ', 'QQ', 'chat-account', 'qq号'],
  ['chatAccounts:zalo', 'Zalo', 'Zalo', 'chat-account', ''],
  ['chatAccounts:kakaotalk', 'KakaoTalk', 'KakaoTalk', 'chat-account', 'kakao'],
  ['chatAccounts:teams', 'Teams', 'Teams', 'chat-account', 'ms teams'],
];
