/**
 * Words that say something of a person's religion, health or politics. Names of holidays and of documents (`Ramadan`, `health certificate`)
 * are business and not among them.
 */
const PATTERNS: readonly RegExp[] = [
  /\b(?:is|was|are|devout|practi[sc]ing|strict|born|converted|very|he'?s|she'?s)\s+(?:an?\s+)?(?:muslim|catholic|christian|jewish|jew|hindu|buddhist|protestant|orthodox|atheist|sikh|mormon|evangelical|religious)\b/gi,
  /\b(?:his|her|their) (?:religion|religious beliefs?|faith|church|mosque|synagogue|illness|disease|pregnancy|disability|diagnosis|medication|political (?:views?|opinions?)|sexual orientation)\b/gi,
  /\b(?:is|was|got|fell|has been|he'?s|she'?s) (?:pregnant|disabled|depressed|hiv|diabetic|alcoholic|terminally ill|seriously ill|ill with \w+|gay|lesbian)\b/gi,
  /\b(?:has|had|suffers? from|suffering from|diagnosed with|treated for|dying of|recovering from)\s+(?:a\s+|an\s+)?(?:cancer|diabetes|depression|stroke|heart (?:attack|disease|condition)|hiv|aids|leuk(?:a?)emia|epilepsy|burnout|covid|miscarriage|surgery|chemotherapy)\b/gi,
  /\b(?:votes?|voted|campaigns?|campaigned) for\b|\b(?:member|supporter|donor) of the [\w ]{0,30}\bparty\b|\b(?:is|he'?s|she'?s) (?:a |an )?(?:communist|socialist|republican|democrat|conservative voter|far[- ]right|far[- ]left)\b|\btrade union member\b/gi,
  /信(?:奉)?(?:伊斯兰教|天主教|基督教|佛教|印度教|犹太教|道教)|(?:他|她|本人|是|为)(?:个|名|虔诚的)?(?:穆斯林|基督徒|天主教徒|佛教徒|犹太人|无神论者)|(?:他|她|本人)的?(?:宗教|信仰|病情|政治立场|政见)/g,
  /(?:得了|患有?|患上|确诊|查出)(?:了)?[\u4e00-\u9fff]{0,6}(?:癌|病|症|炎|糖尿病|抑郁)|怀孕|流产|残疾|化疗|艾滋|抑郁症|心脏病|动过手术|做了手术/g,
  /(?:支持|反对|加入|投票给)[\u4e00-\u9fff]{0,8}(?:党|总统|候选人)|党员|工会成员|同性恋/g,
];

const MOST = 3;

/** What in a note says something of a person that a customer record must not hold; empty for an ordinary note. At most three. */
export function sensitiveWords(text: string): string[] {
  if (text.length < 2) return [];
  const found = PATTERNS.flatMap((pattern) => text.slice(0, 5000).match(pattern) ?? []);
  return [...new Set(found.map((words) => words.trim()))].slice(0, MOST);
}
