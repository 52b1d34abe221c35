/** Family names in the writing of the country, `王:Wang`; where one is read in several ways it is left out. */
const FAMILIES: Readonly<Record<string, string>> = {
  JP: '佐藤:Sato 鈴木:Suzuki 高橋:Takahashi 田中:Tanaka 渡辺:Watanabe 渡邊:Watanabe 渡邉:Watanabe 伊藤:Ito 山本:Yamamoto 中村:Nakamura 小林:Kobayashi 加藤:Kato 吉田:Yoshida 山田:Yamada 佐々木:Sasaki 山口:Yamaguchi 斎藤:Saito 斉藤:Saito 齋藤:Saito 松本:Matsumoto 井上:Inoue 木村:Kimura 林:Hayashi 清水:Shimizu 山崎:Yamazaki 池田:Ikeda 橋本:Hashimoto 阿部:Abe 石川:Ishikawa 森:Mori 小川:Ogawa 石井:Ishii 長谷川:Hasegawa 岡田:Okada 前田:Maeda 藤田:Fujita 後藤:Goto 近藤:Kondo 村上:Murakami 坂本:Sakamoto 遠藤:Endo 青木:Aoki 藤井:Fujii 西村:Nishimura 福田:Fukuda 太田:Ota 三浦:Miura 藤原:Fujiwara 岡本:Okamoto 松田:Matsuda 中島:Nakajima 中川:Nakagawa 原田:Harada 竹内:Takeuchi 上田:Ueda 森田:Morita 宮崎:Miyazaki 柴田:Shibata 酒井:Sakai 横山:Yokoyama 宮本:Miyamoto 内田:Uchida 高木:Takagi 谷口:Taniguchi 安藤:Ando 丸山:Maruyama 今井:Imai 大野:Ono 藤本:Fujimoto 武田:Takeda 村田:Murata 上野:Ueno 杉山:Sugiyama 増田:Masuda',
  KR: '김:Kim 이:Lee 박:Park 최:Choi 정:Jung 강:Kang 조:Cho 윤:Yoon 장:Jang 임:Lim 한:Han 오:Oh 서:Seo 신:Shin 권:Kwon 황:Hwang 안:Ahn 송:Song 홍:Hong 유:Yoo 전:Jeon 고:Ko 문:Moon 손:Son 양:Yang 배:Bae 백:Baek 허:Heo 남:Nam 심:Shim 노:Noh 하:Ha',
  CN: '王:Wang 李:Li 张:Zhang 張:Zhang 刘:Liu 劉:Liu 陈:Chen 陳:Chen 杨:Yang 楊:Yang 黄:Huang 黃:Huang 赵:Zhao 趙:Zhao 吴:Wu 吳:Wu 周:Zhou 徐:Xu 孙:Sun 孫:Sun 马:Ma 馬:Ma 朱:Zhu 胡:Hu 郭:Guo 何:He 林:Lin 高:Gao 罗:Luo 羅:Luo 郑:Zheng 鄭:Zheng 梁:Liang 谢:Xie 謝:Xie 宋:Song 唐:Tang 邓:Deng 鄧:Deng 冯:Feng 馮:Feng 韩:Han 韓:Han 曹:Cao 曾:Zeng 彭:Peng 蔡:Cai 潘:Pan 田:Tian 董:Dong 袁:Yuan 于:Yu 余:Yu 叶:Ye 葉:Ye 蒋:Jiang 蔣:Jiang 杜:Du 苏:Su 蘇:Su 魏:Wei 程:Cheng 吕:Lü 丁:Ding 沈:Shen 任:Ren 姚:Yao 卢:Lu 傅:Fu 钟:Zhong 姜:Jiang 崔:Cui 谭:Tan 廖:Liao 范:Fan 汪:Wang 陆:Lu 金:Jin 石:Shi 戴:Dai 贾:Jia 韦:Wei 夏:Xia 邱:Qiu 方:Fang 侯:Hou 邹:Zou 熊:Xiong 孟:Meng 秦:Qin 白:Bai 江:Jiang 欧阳:Ouyang 司马:Sima 诸葛:Zhuge',
};

const RANK_WORDS: readonly (readonly [RegExp, string])[] = [
  [/대표|사장|회장/, 'President'],
  [/이사|상무|전무/, 'Director'],
  [/과장|차장|부장|팀장|실장/, 'Manager'],
];

/** The job title of a Korean greeting from a title in Hangul; undefined for one that no greeting uses. */
export function koreanRank(jobTitle: string): string | undefined {
  const [word, ...more] = RANK_WORDS.filter(([words]) => words.test(jobTitle)).map(([, rank]) => rank);
  return more.length > 0 && word === undefined ? undefined : word;
}

/** The family name in Latin letters of a name written in Japanese, Korean or Chinese; undefined where it is not among the frequent ones or has several readings. */
export function familyInLatin(name: string, country: string | undefined): string | undefined {
  const written = name.replace(/[\s\u3000]+/g, ' ').trim();
  if (!/^[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af ]{2,12}$/.test(written)) return undefined;
  const code = /[\uac00-\ud7af]/.test(written)
    ? 'KR'
    : country === 'JP' || /[\u3040-\u30ff]/.test(written)
      ? 'JP'
      : country === 'CN'
        ? 'CN'
        : undefined;
  const entries = (code === undefined ? '' : (FAMILIES[code] ?? '')).split(' ').map((entry) => entry.split(':'));
  const first = written.split(' ')[0] ?? '';
  const hasSpace = first !== written;
  const fitting = entries.filter(([own = '-']) => (hasSpace && first.length > 0 && code !== 'KR' ? first === own : written.indexOf(own) === 0));
  // 林 begins 林田 too: without a space the longest one that is known stands.
  return fitting.sort(([a = ''], [b = '']) => b.length - a.length)[0]?.[1];
}

const CYRILLIC =
  'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ў:u';
const GREEK =
  'α:a ά:a β:v γ:g δ:d ε:e έ:e ζ:z η:i ή:i θ:th ι:i ί:i ϊ:i ΐ:i κ:k λ:l μ:m ν:n ξ:x ο:o ό:o π:p ρ:r σ:s ς:s τ:t υ:y ύ:y ϋ:y φ:f χ:ch ψ:ps ω:o ώ:o';
const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ου|ού/g, 'ou'],
  [/αυ|αύ/g, 'av'],
  [/ευ|εύ/g, 'ev'],
  [/γγ/g, 'ng'],
  [/γκ/g, 'gk'],
  [/μπ/g, 'b'],
  [/ντ/g, 'nt'],
];
const LATIN: Record<string, string> = {};
for (const entry of `${CYRILLIC} ${GREEK}`.split(' ')) {
  const [letter = '', latin = ''] = entry.split(':');
  LATIN[letter] = latin;
}

/** Titles are read as they stand. */
const TITLE = /^(?:г-н|г-жа|господин|госпожа)$/i;

/** A name in Cyrillic or Greek letters as it is usually spelt in Latin ones; undefined for every other. The person may spell it otherwise. */
export function spelledInLatin(name: string): string | undefined {
  if (!/[\u0370-\u03ff\u0400-\u04ff]/.test(name)) return undefined;
  return name
    .split(' ')
    .map((word) => {
      if (!/[\u0370-\u03ff\u0400-\u04ff]/.test(word) || TITLE.test(word)) return word;
      let lower = word.toLowerCase();
      for (const [pair, latin] of GREEK_PAIRS) lower = lower.replace(pair, latin);
      const latin = lower
        // Юлия, Андрей: the endings as passports write them.
        .replace(/ий$/, 'iy')
        .replace(/./g, (letter) => LATIN[letter] ?? letter);
      const isAllCapitals = word.length > 1 && word === word.toUpperCase();
      return isAllCapitals ? latin.toUpperCase() : latin.replace(/(^|-)(.)/g, (_, mark: string, letter: string) => mark + letter.toUpperCase());
    })
    .join(' ');
}
