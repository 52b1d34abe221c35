import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const EG: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: {
    'zh-CN': '斋月；两个开斋/宰牲节；1月7日科普特圣诞；闻风节',
    en: 'Ramadan; both Eids; Coptic Christmas on 7 January; Sham el-Nessim',
  },
  notes: [
    note(
      'address',
      'high',
      'kbsh',
      'first-contact greeting',
      '头衔加名：Eng. Mona、Dr. Hassan；名片最后一个词往往是祖父的名。',
      'Title and given name (Eng. Mona, Dr. Hassan); the last word on a card is often the grandfather’s name.',
    ),
    note('opening', 'medium', 'hall', 'always', '先问候本人与家人，再谈正事。', 'Ask after the reader and the family first.'),
    note(
      'directness',
      'medium',
      'hall',
      'complaint negotiation',
      '语气含蓄热情，价格与付款一起谈。',
      'Warm and indirect; price and payment are discussed together.',
    ),
    note('time', 'medium', 'hall', 'delay', '银行与许可要几周，交期留余量。', 'Bank and licence steps take weeks: leave room in the schedule.'),
    note('decision', 'medium', 'hall', 'negotiation', '上级拍板。', 'Decisions come from the top.'),
    note(
      'payment',
      'high',
      'tradegov_egypt',
      'payment',
      '单据须经银行：CAD、D/P 或 L/C；2022 年只准 L/C 的规定同年底已取消。',
      'Documents go through banks: CAD, D/P or L/C. The L/C-only rule of 2022 ended that December.',
    ),
    note(
      'payment',
      'high',
      'fas_egypt',
      'payment first-contact',
      '装运前要有 ACID 号，工厂须 GOEIC 注册；外汇紧张时付款会拖。',
      'ACID before shipment, GOEIC registration of the factory; payments slow down when currency is short.',
    ),
    note(
      'week',
      'high',
      'cldr',
      'always',
      '周五、周六休息；公假常被调到周四或周日。',
      'The weekend is Friday and Saturday; public holidays are often moved to Thursday or Sunday.',
    ),
    note('taboo', 'medium', 'kbsh', 'always', '不谈宗教政治，不送酒与猪肉制品。', 'No religion or politics, no alcohol or pork as gifts.'),
  ],
};
