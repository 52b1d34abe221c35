import type { ChannelCode } from '#core/culture/mail-customs.ts';
import type { Feast, Manners } from '#core/culture/market.ts';
import type { Localised } from '#core/text/language.ts';

const say = (chinese: string, english: string): Localised => ({ 'zh-CN': chinese, en: english });

export const NAME_ORDER_WORDS: Readonly<Record<Manners['nameOrder'], Localised>> = {
  'given-family': say('名在前，姓在后', 'given name, then family name'),
  'family-given': say('姓在前，名在后；用英文写时有人会调过来', 'family name first; in English some turn it round'),
  'given-patronymic': say('名 + 父称 + 姓', 'given name, father’s name, family name'),
  'given-paternal-maternal': say('名 + 父姓 + 母姓', 'given name, father’s family name, mother’s family name'),
};

export const ADDRESS_WORDS: Readonly<Record<Manners['addressBy'], Localised>> = {
  family: say('头衔接姓', 'a title goes with the family name'),
  given: say('头衔接名，不接姓', 'a title goes with the given name'),
  'by-name': say('几种命名习惯并存，按名字的写法和本人署名定', 'several naming customs: the shape of the name and the signature decide'),
};

export const FIRST_NAME_WORDS: Readonly<Record<Manners['firstName'], Localised>> = {
  immediate: say('一开始就可称名', 'first names from the start'),
  quick: say('首封用头衔，熟得快，几封后可称名', 'a title at first, first names soon'),
  'when-invited': say('对方提出或以名署名后再称名', 'first names when the other side offers or signs with one'),
  'after-relationship': say('合作一段时间后再称名', 'first names after some time of doing business'),
  rarely: say('商务邮件里很少单独称名', 'first names alone are rare in business mail'),
};

export const DIRECTNESS_WORDS: Readonly<Record<Manners['directness'], Localised>> = {
  direct: say('行不行通常写明', 'a yes or a no is usually written plainly'),
  medium: say('意见通常写明，但语气放软', 'opinions are usually written, in soft words'),
  indirect: say('拒绝和批评通常写得婉转', 'a no or criticism is usually wrapped up'),
};

export const FORMALITY_WORDS: Readonly<Record<Manners['formality'], Localised>> = {
  informal: say('第一封也较随和', 'a first mail is rather informal'),
  'semi-formal': say('第一封半正式', 'a first mail is semi-formal'),
  formal: say('第一封较正式', 'a first mail is formal'),
};

export const COURTESY_WORDS: readonly [Localised, Localised, Localised] = [
  say('一般不用寒暄，直接谈事', 'none needed: business comes at once'),
  say('正事前一句问候', 'one kind line before business'),
  say('正事前一两句问候', 'one or two kind lines before business'),
];

export const DATE_ORDER_WORDS: Readonly<Record<Manners['dateOrder'], Localised>> = {
  DMY: say('数字日期 日/月/年，如 31/12/2026', 'numeric dates are day/month/year: 31/12/2026'),
  MDY: say('数字日期 月/日/年，如 12/31/2026', 'numeric dates are month/day/year: 12/31/2026'),
  YMD: say('数字日期 年-月-日，如 2026-12-31', 'numeric dates are year-month-day: 2026-12-31'),
};

export const CLOCK_WORDS: Readonly<Record<Manners['clock'], Localised>> = {
  h12: say('12 小时制（3 pm）', '12-hour clock (3 pm)'),
  h23: say('24 小时制（15:00）', '24-hour clock (15:00)'),
};

export const UNIT_WORDS: Readonly<Record<Manners['units'], Localised>> = {
  metric: say('公制', 'metric units'),
  us: say('英寸、磅、华氏度', 'inches, pounds, degrees Fahrenheit'),
};

export const CHANNEL_NAMES: Readonly<Record<ChannelCode, Localised>> = {
  email: say('邮件', 'e-mail'),
  phone: say('电话', 'telephone'),
  teams: say('Teams / Zoom', 'Teams or Zoom'),
  whatsapp: say('WhatsApp', 'WhatsApp'),
  wechat: say('微信', 'WeChat'),
  line: say('LINE', 'LINE'),
  zalo: say('Zalo', 'Zalo'),
  kakaotalk: say('KakaoTalk', 'KakaoTalk'),
  telegram: say('Telegram', 'Telegram'),
  messenger: say('Messenger', 'Messenger'),
  sms: say('短信（先问过对方）', 'text messages, once agreed'),
};

export const FEAST_TITLES: Readonly<Record<Feast, Localised>> = {
  christmas: say('圣诞节', 'Christmas'),
  'orthodox-christmas': say('东正教圣诞节', 'Orthodox Christmas'),
  easter: say('复活节', 'Easter'),
  thanksgiving: say('感恩节', 'Thanksgiving'),
  eid: say('开斋节、宰牲节', 'Eid'),
  ramadan: say('斋月', 'Ramadan'),
  diwali: say('排灯节', 'Diwali'),
  'lunar-new-year': say('农历新年', 'Lunar New Year'),
  'mid-autumn': say('中秋节', 'Mid-Autumn'),
  'rosh-hashanah': say('犹太新年', 'Rosh Hashanah'),
  passover: say('逾越节', 'Passover'),
  hanukkah: say('光明节', 'Hanukkah'),
  songkran: say('宋干节', 'Songkran'),
};
