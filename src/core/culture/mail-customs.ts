/** How mails from a market usually begin and end, and what people there also write on besides e-mail. */
export interface MailCustoms {
  /** In English, or in their language where that is understood. */
  readonly openings: readonly string[];
  readonly closings: readonly string[];
  /** Codes of `CHANNEL_NAMES`, the most usual first. */
  readonly channels: readonly ChannelCode[];
  /** Key of docs/sources.md for the channels. */
  readonly channelSource: string;
}

export type ChannelCode = 'email' | 'phone' | 'teams' | 'whatsapp' | 'wechat' | 'line' | 'zalo' | 'kakaotalk' | 'telegram' | 'messenger' | 'sms';

/** `openings|closings|channels|source of the channels`; several of a kind with `;` between them. */
const CUSTOMS: Readonly<Record<string, string>> = {
  US: 'Thanks for your email.;I hope your week is going well.|Best regards,;Best,;Thank you,|email;teams;sms|trade_practice',
  CA: 'Thank you for your email.|Best regards,;Kind regards,;Cordialement,|email;teams|trade_practice',
  MX: 'I hope you and your family are well.;Thank you for your kind message.|Kind regards,;Saludos cordiales,|email;whatsapp;phone|trade_practice',
  BR: 'I hope you are well.;It was good to talk to you.|Best regards,;Atenciosamente,|email;whatsapp|gwi2020',
  AR: 'I hope you are well.|Kind regards,;Saludos cordiales,|email;whatsapp|gwi2020',
  CL: 'I hope you are well.|Kind regards,;Atentamente,|email;whatsapp|trade_practice',
  CO: 'I hope you and your team are well.|Kind regards,;Cordialmente,|email;whatsapp|gwi2020',
  GB: 'I hope you are well.;Many thanks for your email.|Kind regards,;Best wishes,;Yours sincerely,|email;teams;whatsapp|trade_practice',
  IE: 'Hope all is well.|Kind regards,;Best wishes,|email;whatsapp|wesquare',
  DE: 'Thank you for your inquiry of 2 March.|Kind regards,;Mit freundlichen Grüßen|email;phone;teams|trade_practice',
  FR: 'Bonjour,;I hope this message finds you well.|Kind regards,;Cordialement,|email;phone|trade_practice',
  NL: 'Thank you for your email.|Kind regards,;Met vriendelijke groet,|email;whatsapp|wesquare',
  BE: 'Thank you for your email.|Kind regards,;Bien à vous,;Met vriendelijke groeten,|email|trade_practice',
  IT: 'I hope you are well.|Kind regards,;Cordiali saluti,|email;whatsapp;phone|wesquare',
  ES: 'I hope you are well.|Kind regards,;Un saludo,|email;whatsapp|gwi2020',
  PT: 'I hope you are well.|Kind regards,;Com os melhores cumprimentos,|email;whatsapp|wesquare',
  PL: 'Thank you for your email.|Kind regards,;Z poważaniem,|email;phone;whatsapp;messenger|wesquare',
  SE: 'Hi,;Thanks for the info.|Best regards,;Med vänlig hälsning|email;teams|wesquare',
  DK: 'Hi,|Best regards,;Med venlig hilsen|email|wesquare',
  CH: 'Thank you for your email.|Kind regards,;Freundliche Grüsse;Meilleures salutations|email;whatsapp|wesquare',
  RU: 'Good afternoon,|Kind regards,;С уважением,|email;wechat;telegram;whatsapp;phone|trade_practice',
  TR: 'I hope you are well.|Kind regards,;Saygılarımla,|email;whatsapp;phone|gwi2020',
  SA: 'I hope this message finds you in good health.|Kind regards,;Best regards,|email;whatsapp;phone|trade_practice',
  AE: 'I hope you are well.|Kind regards,|whatsapp;email|trade_practice',
  EG: 'I hope you and your family are well.|Kind regards,|whatsapp;email;phone|wesquare',
  IL: 'Hi,|Best regards,;Best,|whatsapp;email;phone|wesquare',
  IN: 'Greetings.;Hope you are doing well.|Regards,;Best regards,|whatsapp;email;phone|trade_practice',
  PK: 'I hope you are well.|Best regards,|whatsapp;email|trade_practice',
  BD: 'I hope you are well.|Best regards,|whatsapp;email|trade_practice',
  JP: 'Thank you very much for your continued support.;I hope you are keeping well.|Best regards,;Sincerely,|email;phone;line|wesquare',
  KR: 'I hope you are well.|Best regards,|email;kakaotalk;phone|wesquare',
  VN: 'I hope you are well.|Best regards,|zalo;email;whatsapp;wechat|wesquare',
  TH: 'I hope you are well.|Best regards,|line;email;wechat|wesquare',
  ID: 'I hope you are well.|Best regards,;Salam,|whatsapp;email|gwi2020',
  MY: 'I hope you are well.|Best regards,|whatsapp;email;wechat|gwi2020',
  SG: 'Hope you are well.|Best regards,;Regards,|email;whatsapp|trade_practice',
  AU: 'Hope you are well.|Kind regards,;Regards,|email;phone|trade_practice',
  NZ: 'Hope you are well.|Kind regards,;Ngā mihi,|email;whatsapp|wesquare',
  ZA: 'I hope you are well.|Kind regards,|whatsapp;email|gwi2020',
  NG: 'I hope you and your family are well.;Good day Sir/Ma,|Best regards,|whatsapp;email;phone|gwi2020',
  KE: 'I hope you are well.|Kind regards,|whatsapp;email;phone|gwi2020',
  CN: '您好！;好久没联系了。|此致 敬礼;祝商祺|wechat;email;phone|trade_practice',
};

/** The customs of a market in mails; undefined for a country without notes. */
export function mailCustomsOf(country: string): MailCustoms | undefined {
  const packed = CUSTOMS[country];
  if (packed === undefined) return undefined;
  const [openings = '', closings = '', channels = '', channelSource = ''] = packed.split('|');
  return { openings: openings.split(';'), closings: closings.split(';'), channels: channels.split(';') as ChannelCode[], channelSource };
}
