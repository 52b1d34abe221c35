import type { NoteTopic } from '#core/culture/market.ts';

/** Words by which a note on a person shows what it is about, in English and Chinese. */
const CUES: readonly (readonly [NoteTopic, RegExp])[] = [
  [
    'address',
    /\b(?:first names?|given name|surname|family name|last name|nickname|calls? (?:him|her|me|them)|(?:likes?|wants?|prefers?) to be called|address(?:ed)? (?:as|him|her|by)|greet(?:ed|ing)?|salutation|titles?|mr|mrs|ms|dr)\b|称呼|直呼|叫[他她]|尊称|头衔|昵称|称名|称姓|英文名/i,
  ],
  ['opening', /\b(?:small talk|chit-?chat|pleasantries|straight to the point|gets? to the point|opening line)\b|寒暄|客套|开门见山|先问候/i],
  [
    'directness',
    /\b(?:direct(?:ly|ness)?|blunt(?:ly)?|frank(?:ly)?|outspoken|plain words|soft words|indirect(?:ly)?)\b|直说|直来直去|说话直|婉转|委婉|坦率|直接拒绝/i,
  ],
  [
    'time',
    /\b(?:punctual|often late|always late|slow to (?:answer|reply)|answers? (?:slowly|late|fast|quickly|at once)|deadlines?|remind(?:er|ers|ed)?)\b|守时|拖延|回复慢|回复快|要催|提醒一下/i,
  ],
  ['decision', /\b(?:decides?|decision|signs? off|has the last word|asks? (?:his|her|the) boss)\b|拍板|决定权|做主|要请示|老板说了算/i],
  [
    'week',
    /\b(?:works? (?:only|from|on|until|part)|part[- ]time|day off|days off|on leave|not in on|off on|free on|fridays?|saturdays?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?)\b|周[一二三四五六日末]|星期|休假|上班|半天|值班/i,
  ],
  ['payment', /\b(?:pays?|payment|l\/?c|t\/?t|deposit|open account|invoice)\b|付款|账期|信用证|定金|开票/i],
  ['notation', /\b(?:date format|inch(?:es)?|metric|decimal|pounds|millimet(?:re|er)s)\b|英寸|公制|日期写|小数/i],
  [
    'channel',
    /\b(?:whatsapp|wechat|telegram|line app|telephone|phone(?: calls?)?|by phone|e-?mail only|teams|zoom|calls? rather)\b|微信|电话|打电话|发邮件|语音/i,
  ],
  [
    'taboo',
    /\b(?:gifts?|avoid|never mention|do not mention|don['’]t mention|alcohol|pork|vegetarian|religion|politics)\b|礼物|礼品|忌|别提|不要提|不吃|不喝酒/i,
  ],
];
/** Of a long note the beginning says what it is about. */
const LIMIT = 2_000;

/** What notes on a person are about: there they stand in place of what is usual in the country. */
export function topicsOf(notes: readonly (string | undefined)[]): readonly NoteTopic[] {
  const text = notes
    .filter((note) => note !== undefined)
    .join('\n')
    .slice(0, LIMIT);
  return text === '' ? [] : CUES.filter(([, words]) => words.test(text)).map(([topic]) => topic);
}
