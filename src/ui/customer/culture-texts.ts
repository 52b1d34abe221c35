import type { TextTable } from '#ui/language.tsx';

export const cultureTexts = {
  closing: { 'zh-CN': '结尾', en: 'Closing' },
  greeting: { 'zh-CN': '称呼', en: 'Greeting' },
  greetingUnsure: { 'zh-CN': '称呼拿不准：{why}', en: 'Not certain: {why}' },
  theirs: { 'zh-CN': '对方', en: 'They' },
  ours: { 'zh-CN': '我方', en: 'We' },
  stop: { 'zh-CN': '{who}：{name}，{from} 至 {to} 放假', en: '{who}: {name}, closed {from} to {to}' },
  stopDay: { 'zh-CN': '{who}：{name}，{from} 放假', en: '{who}: {name}, closed {from}' },
  calculated: { 'zh-CN': '推算，可能差一天', en: 'calculated, may move by a day' },
  expected: { 'zh-CN': '预计，以官方通知为准', en: 'expected, not official yet' },
  severalZones: {
    'zh-CN': '该国有几个时区，这里按 {zone} 算；档案里填上城市或地区才准。',
    en: 'Several time zones there: this is the time of {zone}. A city or region in the record would tell.',
  },
  dayOff: { 'zh-CN': '今天放假', en: 'a holiday there today' },
  source: { 'zh-CN': '出处：{source}', en: 'Source: {source}' },
  sourceSeen: { 'zh-CN': '出处：{source}，{date} 核对', en: 'Source: {source}, looked at {date}' },
  personFirst: {
    'zh-CN': '以上备注针对本人，国别资料里的“{topics}”不再显示。',
    en: 'The record speaks of this person: the country’s notes on {topics} stand back.',
  },
  ownSource: { 'zh-CN': '本公司：{source}，{date}', en: 'Ours: {source}, {date}' },
  lowConfidence: { 'zh-CN': '可信度低', en: 'low confidence' },
  mediumConfidence: { 'zh-CN': '可信度中', en: 'medium confidence' },
  noNotes: {
    'zh-CN': '{market}没有书信习惯资料，只有通用数据：日期写作 {date}，小数点用“{decimal}”，周末 {weekend}。',
    en: 'No notes exist for {market}, only locale data: dates as {date}, decimal sign “{decimal}”, weekend {weekend}.',
  },
  onlyOwnNotes: {
    'zh-CN': '{market}只有本公司自己的备注，其余是通用数据：日期写作 {date}，小数点用“{decimal}”，周末 {weekend}。',
    en: 'Beside your own notes none exist for {market}, only locale data: dates as {date}, decimal sign “{decimal}”, weekend {weekend}.',
  },
  soft: { 'zh-CN': '留心措辞', en: 'Read with care' },
  softWhat: {
    'zh-CN': '这类话常有保留，对方也可能就是字面意思；没有日期就约一个。',
    en: 'Such words often hold something back, though the writer may mean just this. Where no day is named, ask for one.',
  },
} satisfies TextTable;
