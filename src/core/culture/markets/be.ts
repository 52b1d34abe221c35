import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const BE: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '7月中至8月中；12月24日至1月2日', en: 'Mid July to mid August; 24 December to 2 January' },
  notes: [
    note(
      'address',
      'low',
      'kbsh',
      'first-contact greeting',
      'Mr./Ms. 加姓；弗拉芒区与法语区习惯不同，不确定就写英文。',
      'Mr. or Ms. with the family name; Dutch- and French-speaking regions differ, so write English when unsure.',
    ),
    note('directness', 'low', 'lewis', 'complaint negotiation', '措辞稳妥，倾向折中。', 'Wording is careful; compromise is usual.'),
    note('decision', 'low', 'lewis', 'negotiation', '先征求意见，老派公司层级分明。', 'Colleagues are consulted; older firms are hierarchical.'),
    note('time', 'low', 'lewis', 'delay always', '按约定日期办。', 'Agreed dates are kept.'),
    note('payment', 'low', 'trade_practice', 'payment', 'O/A 30–60 天，新客户 T/T 定金。', 'Open account 30 to 60 days, deposit for new buyers.'),
    note('notation', 'high', 'cldr', 'always', '日期日/月/年；逗号是小数点。', 'Day/month/year; the comma is decimal.'),
    note(
      'taboo',
      'low',
      'kbsh',
      'first-contact',
      '不要凭猜测给弗拉芒客户写法文，不拿语言区开玩笑。',
      'Do not guess French for a Flemish reader; no jokes about the language regions.',
    ),
  ],
};
