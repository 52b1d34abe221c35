import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const PK: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '斋月；两个开斋/宰牲节；穆哈兰月9–10日', en: 'Ramadan; both Eids; 9 and 10 Muharram' },
  notes: [
    note(
      'address',
      'low',
      'kbsh',
      'first-contact greeting',
      '照署名称呼：Mr. Imran、Mr. Khan；开头的 Muhammad 往往不是日常用名。',
      'Use the name signed (Mr. Imran, Mr. Khan); Muhammad in front is often not the name in use.',
    ),
    note('opening', 'low', 'hall', 'always', '先问候一句。', 'One kind line first.'),
    note(
      'directness',
      'low',
      'hall',
      'complaint negotiation',
      '语气含蓄，重关系；价格往往要谈几轮。',
      'Indirect and personal; prices are usually negotiated in several rounds.',
    ),
    note('time', 'low', 'hall', 'delay', '进度取决于银行审批。', 'Bank approval sets the pace.'),
    note('decision', 'low', 'kbsh', 'negotiation', '家族企业，上级拍板。', 'Family firms; decisions come from the top.'),
    note(
      'payment',
      'low',
      'ccg_trade:pakistan',
      'payment',
      '以 L/C 和银行登记合同为主，T/T 预付有限额；外汇紧张期付款会拖。',
      'L/C and bank-registered contracts prevail, advance T/T is limited; payments slow down when currency is short.',
    ),
    note(
      'payment',
      'low',
      'ccg_trade:pakistan',
      'payment negotiation',
      '被要求低开发票时应拒绝；中巴自贸协定需原产地证。',
      'Decline requests to under-invoice; the free trade agreement needs its certificate of origin.',
    ),
    note('week', 'medium', 'ccg_travel:pakistan', 'always', '周五 12:30–14:30 礼拜时间不打电话。', 'No calls on Friday from 12:30 to 14:30.'),
    note('taboo', 'low', 'kbsh', 'always', '不提酒、猪肉，不谈宗教与印巴话题。', 'No alcohol, pork, religion or neighbours’ politics.'),
  ],
};
