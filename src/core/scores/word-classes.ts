import type { Localised } from '#core/text/language.ts';

/** A class of words whose share in a text tells something about its register. A word is in one class at most. */
export interface WordClass {
  readonly name: string;
  readonly label: Localised;
  readonly words: string;
}

export const WORD_CLASSES: readonly WordClass[] = [
  { name: 'i', label: { 'zh-CN': '第一人称 I', en: 'I and my' }, words: "i me my mine myself i'm i've i'd i'll" },
  { name: 'you', label: { 'zh-CN': '直接称 you', en: 'you and your' }, words: "you your yours yourself you're you've you'd you'll" },
  { name: 'we', label: { 'zh-CN': '公司口吻 we', en: 'we and our' }, words: "we us our ours we're we've we'd we'll" },
  { name: 'they', label: { 'zh-CN': '第三人称', en: 'he, she, they' }, words: 'he him his she her hers they them their theirs' },
  { name: 'it', label: { 'zh-CN': '指代词', en: 'it, this, that' }, words: "it its this that these those it's that's" },
  { name: 'article', label: { 'zh-CN': '冠词', en: 'articles' }, words: 'the a an' },
  {
    name: 'preposition',
    label: { 'zh-CN': '介词', en: 'prepositions' },
    words: 'of in for to with on at by from as upon regarding concerning via per within throughout',
  },
  {
    name: 'conjunction',
    label: { 'zh-CN': '连词', en: 'conjunctions' },
    words: 'and or because while although however therefore furthermore moreover additionally nevertheless consequently',
  },
  { name: 'but', label: { 'zh-CN': '口语连词 but / so', en: 'but and so' }, words: 'but so if' },
  { name: 'modal', label: { 'zh-CN': '情态动词', en: 'modal verbs' }, words: 'can will may must shall should' },
  { name: 'soft-modal', label: { 'zh-CN': '委婉语气 could / would', en: 'could, would, might' }, words: 'could would might' },
  {
    name: 'chat',
    label: { 'zh-CN': '聊天用语', en: 'chat words' },
    words:
      'pretty kinda sorta stuff ok okay yeah yes yep nope oh hey wow lol haha gonna wanna gotta u ur r thx pls plz asap btw cuz cool guys guy crap damn hell dude anyway sucks freaking dumb',
  },
  {
    name: 'filler',
    label: { 'zh-CN': '口头填充词', en: 'fillers' },
    words: 'just really very maybe like well actually basically lot lots thing things something anything everything',
  },
  {
    name: 'negation',
    label: { 'zh-CN': '否定词', en: 'negations' },
    words:
      "not no never none nothing don't can't won't isn't doesn't didn't aren't wasn't weren't haven't hasn't couldn't wouldn't shouldn't cannot dont",
  },
  {
    name: 'question-word',
    label: { 'zh-CN': '疑问词', en: 'question words' },
    words: "what when where who why how which what's who's where's how's",
  },
  {
    name: 'courtesy',
    label: { 'zh-CN': '礼貌用语', en: 'words of courtesy' },
    words: 'please thank thanks appreciate appreciated grateful kindly sincerely regards dear welcome',
  },
  {
    name: 'apology',
    label: { 'zh-CN': '致歉用语', en: 'apologies' },
    words: 'sorry apologise apologize apologies apology regret excuse pardon forgive',
  },
  {
    name: 'plain-verb',
    label: { 'zh-CN': '口语动词', en: 'plain verbs' },
    words: 'get got getting gets go going goes went want wants know think guess need let tell make said say says put take see look',
  },
  { name: 'be', label: { 'zh-CN': 'be 动词', en: 'forms of be' }, words: 'is are was were be been being am' },
  {
    name: 'praise',
    label: { 'zh-CN': '肯定评价', en: 'kind words' },
    words:
      'great nice good excellent awesome wonderful helpful interesting amazing love glad happy best congratulations kind hope enjoy enjoyed impressive useful pleased pleasure delighted',
  },
  {
    name: 'blame',
    label: { 'zh-CN': '负面与指责', en: 'words of blame' },
    words:
      'bad wrong stupid terrible ridiculous nonsense fail failed failure silly hate mistake mistakes error errors poor useless ignore ignored refuse refused unacceptable fault worst lie lying wtf unless stop obviously clearly nobody',
  },
  { name: 'demand', label: { 'zh-CN': '催促用语', en: 'demands' }, words: 'immediately urgent urgently now must have-to should' },
  {
    name: 'hedge',
    label: { 'zh-CN': '留有余地', en: 'careful words' },
    words: 'perhaps possibly probably likely suppose seems seem appears wonder wondering possible',
  },
];

/** Word endings that mark a register; only of words that are at least three letters longer. */
export const SUFFIXES: readonly string[] = 'tion sion ment able ible ance ence ness ity ive ous ate ize ism ist ing ual ial al ed ly er ic ry'.split(
  ' ',
);
