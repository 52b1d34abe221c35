import type { TextTable } from '#ui/language.tsx';

export const modelTexts = {
  version: { 'zh-CN': '第 {version} 版，{date}，{actor}', en: 'Version {version}, {date}, {actor}' },
  brought: {
    'zh-CN': '产品自带的模型（起始值，没有统计依据，请按公司情况改）',
    en: 'The model that the product brings (starting values without empirical basis: make them your own)',
  },
  bands: { 'zh-CN': '分档', en: 'Bands' },
  percentile: {
    'zh-CN': '有订单的客户满 {count} 家后，采购量改按在全部买家中的排名给分。',
    en: 'From {count} buyers on, volume is rated by rank among all buyers instead.',
  },
  from: { 'zh-CN': '达到', en: 'From' },
  points: { 'zh-CN': '分数', en: 'Points' },
  bandFrom: { 'zh-CN': '{name}，第 {number} 档起点', en: '{name}, band {number} from' },
  bandPoints: { 'zh-CN': '{name}，第 {number} 档分数', en: '{name}, band {number} points' },
  addBand: { 'zh-CN': '加一档', en: 'Add a band' },
  removeBand: { 'zh-CN': '去掉最低一档', en: 'Remove the lowest band' },
  base: { 'zh-CN': '本位币', en: 'Base currency' },
  rates: {
    'zh-CN': '汇率：1 单位外币等于多少本位币，一行一个（如 EUR = 1.08）',
    en: 'Rates: base currency for one unit of another, one a line (EUR = 1.08)',
  },
  save: { 'zh-CN': '保存为新版本', en: 'Save as a new version' },
  saved: { 'zh-CN': '已保存', en: 'Saved' },
  restore: { 'zh-CN': '填入产品自带的值', en: 'Fill in the values the product brings' },
  faults: { 'zh-CN': '还不能保存', en: 'This cannot be saved yet' },
  number: { 'zh-CN': '请填数字', en: 'A number, please' },
  versions: { 'zh-CN': '版本记录（{count}）', en: 'Versions ({count})' },
} satisfies TextTable;
