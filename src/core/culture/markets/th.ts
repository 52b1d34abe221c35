import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const TH: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '4月12–16日宋干节；12月下旬', en: 'Songkran from 12 to 16 April; late December' },
  notes: [
    note(
      'address',
      'medium',
      'bizinasia_names',
      'first-contact greeting',
      'Khun 加名，男女通用：Khun Somchai；很少用姓；自己不称 Khun。',
      'Khun and the given name suit men and women (Khun Somchai); family names are hardly used; never Khun for oneself.',
    ),
    note('opening', 'medium', 'kbsh', 'always', '先问候一句。', 'One kind line first.'),
    note(
      'directness',
      'medium',
      'kbsh',
      'complaint negotiation',
      '语气平和给面子，不公开催逼；拒绝配替代方案。',
      'Calm wording that saves face; do not press with others in copy; a no comes with an alternative.',
    ),
    note('time', 'medium', 'kbsh', 'delay', '节奏较灵活。', 'Pace is flexible.'),
    note('decision', 'medium', 'kbsh', 'negotiation', '家族集团上级决定。', 'The top of the family group decides.'),
    note(
      'payment',
      'medium',
      'ccg_trade:thailand',
      'payment',
      'T/T 30/70 或 L/C；连锁渠道 60–90 天；TISI、Form E。',
      'T/T 30/70 or L/C, 60 to 90 days for chains; TISI mark, Form E.',
    ),
    note('notation', 'high', 'cldr', 'always', '当地文件用佛历：公元年加 543。', 'Local papers use the Buddhist year, 543 ahead.'),
    note('channel', 'low', 'wesquare', 'always', '常用 LINE，正式内容发邮件。', 'LINE is common; formal matters go by mail.'),
    note('taboo', 'medium', 'kbsh', 'always', '不评论王室；产品不用佛像图案。', 'Never comment on the royal family; no Buddha images on goods.'),
  ],
};
