import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const CN: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: {
    'zh-CN': '春节前后（工厂停工约2–3周）；国庆黄金周',
    en: 'Two to three weeks around the Spring Festival in factories; National Day week',
  },
  notes: [
    note(
      'address',
      'medium',
      'industryweek_names',
      'first-contact greeting',
      '姓在前：Wang Wei 称 Mr. Wang；许多人另有英文名。',
      'The family name comes first: Wang Wei is Mr. Wang; many also use an English name.',
    ),
    note(
      'week',
      'high',
      'holidays_lib',
      'always',
      '长假前后的周末要调休上班，以国务院当年通知为准。',
      'Weekends around long holidays become working days, by the State Council’s yearly notice.',
    ),
    note(
      'time',
      'medium',
      'holidays_lib',
      'delay first-contact',
      '工厂春节停工比法定假期长，报交期前先问车间复工日。',
      'Factories stop longer than the law says at Spring Festival: ask for the restart before promising.',
    ),
    note('notation', 'high', 'cldr', 'always', '数字日期年-月-日。', 'Numeric dates run year-month-day.'),
  ],
};
