import { note, type MarketNotes } from '#core/culture/markets/note.ts';

export const NG: MarketNotes = {
  asOf: '2026-11-23',
  slowPeriods: { 'zh-CN': '两个开斋/宰牲节；复活节；12月20日至1月5日', en: 'Both Eids; Easter; 20 December to 5 January' },
  notes: [
    note(
      'address',
      'medium',
      'kbsh',
      'first-contact greeting',
      '头衔很重要：Chief、Alhaji、Hajia、Engr.、Dr. 加姓，省掉会冒犯。',
      'Titles matter (Chief, Alhaji, Hajia, Engr., Dr. with the family name); dropping one is a slight.',
    ),
    note('opening', 'medium', 'meyer', 'always', '先问候本人与家人。', 'Ask after the reader and the family first.'),
    note('directness', 'medium', 'meyer', 'negotiation', '沟通热情；价格通常要谈。', 'Warm wording; prices are usually negotiated.'),
    note('time', 'medium', 'hall', 'delay', '进度受银行 Form M 等手续影响。', 'Bank forms such as Form M set the pace.'),
    note('decision', 'medium', 'meyer', 'negotiation', '老板拍板。', 'The owner decides.'),
    note(
      'payment',
      'medium',
      'tradegov_nigeria',
      'payment first-contact',
      '保兑不可撤销 L/C 或 T/T 预付；付款凭证请经自己的银行核实，见款再发货。',
      'A confirmed irrevocable L/C or advance T/T; verify every bank message through your own bank before shipping.',
    ),
    note(
      'payment',
      'medium',
      'tradegov_nigeria',
      'first-contact',
      '多报 CIF；SONCAP、PAAR 手续装运前办好。',
      'CIF quotes are usual; SONCAP and PAAR before shipment.',
    ),
    note(
      'channel',
      'medium',
      'gwi2020',
      'always',
      'WhatsApp 极普遍，银行信息只走邮件加电话核实。',
      'WhatsApp is everywhere; bank details only by mail and checked by phone.',
    ),
    note('taboo', 'medium', 'kbsh', 'always', '不开与诈骗有关的玩笑，不谈宗教。', 'No jokes about fraud, no religion.'),
  ],
};
