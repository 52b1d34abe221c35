import { TIERS } from '#core/customers/tier-names.ts';
import { type Band, DIMENSION_NAMES, DIMENSIONS, type TierModel } from '#core/customers/tier-model.ts';
import type { Localised } from '#core/text/language.ts';

/** What is wrong with a model that a company wants to set. */
export interface ModelFault {
  /** Path of the value, such as `weights.volume`. */
  readonly path: string;
  readonly text: Localised;
}

const CURRENCY = /^[A-Z]{3}$/;
const RATE = /^\d{1,12}(\.\d{1,12})?$/;

function bandFaults(path: string, bands: readonly Band[], range: readonly [number, number]): ModelFault[] {
  const faults: ModelFault[] = [];
  const say = (at: number, field: string, zh: string, en: string): void => {
    faults.push({ path: `${path}.${at}.${field}`, text: { 'zh-CN': `第 ${at + 1} 档：${zh}`, en: `Band ${at + 1}: ${en}` } });
  };
  if (bands.length === 0) faults.push({ path, text: { 'zh-CN': '至少要有一档', en: 'At least one band is needed' } });
  bands.forEach(({ from, points }, at) => {
    const above = bands[at - 1];
    if (from < range[0] || from > range[1])
      say(at, 'from', `起点须在 ${range[0]} 到 ${range[1]} 之间`, `it must begin between ${range[0]} and ${range[1]}`);
    if (points < 0 || points > 100) say(at, 'points', '分数须在 0 到 100 之间', 'points run from 0 to 100');
    if (above && from >= above.from) say(at, 'from', `起点须低于上一档的 ${above.from}`, `it must begin below the band above, ${above.from}`);
    if (above && points > above.points)
      say(at, 'points', `分数不能高于上一档的 ${above.points}`, `its points may not exceed those of the band above, ${above.points}`);
  });
  return faults;
}

/**
 * Everything that keeps a model from making sense, with the place of each. The model has fields for trade facts only, so that nationality,
 * religion, gender and age cannot enter it.
 */
export function tierModelFaults(model: TierModel): ModelFault[] {
  const faults: ModelFault[] = [];
  const fault = (path: string, zh: string, en: string): void => {
    faults.push({ path, text: { 'zh-CN': zh, en } });
  };
  for (const dimension of DIMENSIONS) {
    const weight = model.weights[dimension];
    if (weight < 0 || weight > 1) {
      fault(
        `weights.${dimension}`,
        `“${DIMENSION_NAMES[dimension]['zh-CN']}”的权重须在 0% 到 100% 之间`,
        `The weight of ${DIMENSION_NAMES[dimension].en} must be between 0% and 100%`,
      );
    }
  }
  const sum = DIMENSIONS.reduce((total, dimension) => total + model.weights[dimension], 0);
  if (Math.abs(sum - 1) > 0.0005) {
    const shown = Math.round(sum * 1000) / 10;
    fault('weights', `五项权重合计须为 100%，现在是 ${shown}%`, `The five weights must add up to 100%; they add up to ${shown}%`);
  }
  faults.push(
    ...bandFaults('volumeBands', model.volumeBands, [0, 1e12]),
    ...bandFaults('percentileBands', model.percentileBands, [0, 1]),
    ...bandFaults('frequencyBands', model.frequencyBands, [0, 1000]),
    ...bandFaults('marginBands', model.marginBands, [-100, 100]),
  );
  const { core, key, regular } = model.scoreFrom;
  if (core > 100 || regular < 0) fault('scoreFrom.core', '分数线须在 0 到 100 之间', 'Scores run from 0 to 100');
  if (core <= key) fault('scoreFrom.core', `核心客户的分数线须高于重点客户的 ${key}`, `Core must begin above key, which begins at ${key}`);
  if (key <= regular)
    fault('scoreFrom.key', `重点客户的分数线须高于普通客户的 ${regular}`, `Key must begin above regular, which begins at ${regular}`);
  const { gates } = model;
  for (const tier of ['core', 'key'] as const) {
    if (gates[tier].orders24 < 1)
      fault(`gates.${tier}.orders24`, '至少要求一单：没有订单的是潜在客户', 'At least one order: who has none is a potential customer');
    if (gates[tier].credit < 0 || gates[tier].credit > 100)
      fault(`gates.${tier}.credit`, '信誉分须在 0 到 100 之间', 'Credit points run from 0 to 100');
  }
  if (gates.core.orVolume > gates.core.volume)
    fault('gates.core.orVolume', `放宽后的采购量分不能高于 ${gates.core.volume}`, `The relaxed volume gate may not exceed ${gates.core.volume}`);
  const { provisional, normal } = model.coverage;
  if (!(provisional >= 0 && provisional <= normal && normal <= 1))
    fault('coverage.normal', '资料完整度须满足 0 ≤ 暂定 ≤ 正常 ≤ 100%', 'Coverage must satisfy 0 ≤ provisional ≤ normal ≤ 100%');
  for (const tier of TIERS) {
    const days = model.reviewEveryDays[tier];
    if (days < 30 || days > 366) fault(`reviewEveryDays.${tier}`, '评审间隔须在 30 到 366 天之间', 'A review comes every 30 to 366 days');
  }
  if (model.longestLockDays < 1 || model.longestLockDays > 365) fault('longestLockDays', '锁定最长 365 天', 'A lock lasts 365 days at most');
  if (!CURRENCY.test(model.base)) fault('base', '本位币填三位代码，如 USD', 'The base currency is three letters, such as USD');
  for (const [currency, rate] of Object.entries(model.rates)) {
    if (!CURRENCY.test(currency)) fault(`rates.${currency}`, `“${currency}”不是三位币种代码`, `“${currency}” is no currency of three letters`);
    if (!RATE.test(rate) || Number(rate) <= 0)
      fault(`rates.${currency}`, `1 ${currency} 等于多少 ${model.base}？填大于 0 的数`, `How many ${model.base} is 1 ${currency}? A number above 0`);
  }
  return faults;
}
