import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const SHORT_HOSTS = [
  'bit.ly/',
  'tinyurl.com/',
  't.cn/',
  'dwz.cn/',
  'suo.im/',
  'goo.gl/',
  'rb.gy/',
  'is.gd/',
  'ow.ly/',
  't.co/',
  'pan.baidu.com/',
  'url.cn/',
];

export const shortLink: TradeRule = defineRule({
  id: 'short-link',
  group: 'structure',
  severity: 'warning',
  title: { 'zh-CN': '短链接或国外打不开的网盘', en: 'Short link or unreachable drive' },
  message: { 'zh-CN': '“{quote}”在国外多半被拦或打不开。', en: '“{quote}” is often blocked or out of reach abroad.' },
  why: {
    'zh-CN': '短链接被邮件过滤器拦截，客户也不敢点；百度网盘在国外很难打开。用自己公司域名的完整链接，或直接附文件。',
    en: 'Filters block short links and readers distrust them; Baidu Pan hardly opens abroad. Use a full link on your own domain or attach the file.',
  },
  examples: [
    { text: 'Catalogue: ⟦https://bit.ly/3abc⟧' },
    { text: 'Photos are at ⟦https://pan.baidu.com/s/1x2y3z⟧ today.' },
    { text: 'Catalogue: https://www.hx-lighting.example/2027.pdf' },
    { text: 'See https://www.habit.ly.example/x' },
  ],
  wakes: ['web-address'],
  find: ({ draft }) => {
    const hits: Hit[] = [];
    const { text, segments } = draft;
    for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
      const host = text
        .slice(at + 3, at + 20)
        .toLowerCase()
        .replace(/^www\./, '');
      if (!SHORT_HOSTS.some((short) => host.indexOf(short) === 0)) continue;
      const start = text.slice(Math.max(0, at - 5), at).search(/https?$/i);
      let end = at;
      while (end < text.length && text.charCodeAt(end) > 32 && end - at < 200) end++;
      if (start >= 0 && segments.some((segment) => segment.kind === 'own' && segment.start <= at && at < segment.end))
        hits.push({ start: Math.max(0, at - 5) + start, end });
    }
    return hits;
  },
});
