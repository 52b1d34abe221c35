import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const VN: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '越南春节 1–2 周；4月30日至5月1日；9月2日', en: 'One to two weeks around Tết; 30 April and 1 May; 2 September' },
  notes: [
    note(
      'address',
      'medium',
      'global_connection_names',
      'first-contact greeting',
      '姓在前、名在最后：Nguyễn Văn Dũng 称 Mr. Dũng；Mr. Nguyen 分不清是谁。',
      'The given name comes last: Nguyễn Văn Dũng is Mr. Dũng; Mr. Nguyen could be anybody.',
    ),
    note('opening', 'medium', 'kbsh', 'always', '先问候一句。', 'One kind line first.'),
    note('directness', 'medium', 'kbsh', 'complaint negotiation', '语气含蓄有耐心，价格敏感。', 'Indirect and patient, with a sharp eye on price.'),
    note('time', 'medium', 'kbsh', 'delay', '工厂较守时，审批要时间。', 'Factories keep dates, approvals take time.'),
    note('decision', 'medium', 'kbsh', 'negotiation', '上级决定；国企由委员会。', 'From the top; by committee in state firms.'),
    note(
      'payment',
      'medium',
      'legacy_vietnam_mop',
      'payment',
      'T/T 30/70；L/C 常远期 60–120 天，保兑因费用高常被拒。',
      'T/T 30/70; L/C often at 60 to 120 days, and confirmation is refused for its cost.',
    ),
    note(
      'payment',
      'medium',
      'trade_practice',
      'first-contact',
      'Form E 或 RCEP 原产地证；当地查“洗产地”，文件要一致。',
      'Form E or RCEP certificate; origin is checked, so papers must agree.',
    ),
    note('channel', 'low', 'wesquare', 'always', '常用 Zalo，正式内容发邮件。', 'Zalo is common; formal matters go by mail.'),
    note('notation', 'high', 'cldr', 'always', '日期日/月/年；逗号是小数点。', 'Day/month/year; the comma is decimal.'),
    note(
      'taboo',
      'medium',
      'kbsh',
      'always',
      '目录与图册不放地图；春节祝福写 Lunar New Year 或 Tết。',
      'No maps in catalogues; the spring greeting is Lunar New Year or Tết.',
    ),
  ],
};
