import type { ReviewDecision } from '#core/customers/tier-decision.ts';
import type { Localised } from '#core/text/language.ts';
import type { TextTable } from '#ui/language.tsx';

export const decisionNames: Readonly<Record<ReviewDecision, Localised>> = {
  accepted: { 'zh-CN': '同意调整', en: 'accepted' },
  kept: { 'zh-CN': '维持', en: 'kept' },
  deferred: { 'zh-CN': '推迟', en: 'put off' },
  locked: { 'zh-CN': '锁定', en: 'locked' },
  unlocked: { 'zh-CN': '解锁', en: 'unlocked' },
};

export const tierTexts = {
  loading: { 'zh-CN': '正在算分…', en: 'Working out the score…' },
  failed: { 'zh-CN': '分数没算出来：{why}', en: 'The score could not be worked out: {why}' },
  retry: { 'zh-CN': '再试一次', en: 'Try again' },
  bars: { 'zh-CN': '五项得分', en: 'The five bars' },
  onRecord: { 'zh-CN': '档案里的理由', en: 'Reasons on record' },
  notRecorded: { 'zh-CN': '未记录', en: 'not recorded' },
  assumed: { 'zh-CN': '暂按默认值', en: 'assumed' },
  spread: {
    'zh-CN': '{names}未记录：这部分权重（{percent}%）由其他项分担，不按 0 分算',
    en: 'Not recorded: {names}. Their weight ({percent}%) is carried by the others, not counted as 0',
  },
  assumedWhat: { 'zh-CN': '{names}没有资料，暂按默认值算', en: 'Nothing on record for {names}: a starting value is assumed' },
  held: { 'zh-CN': '卡在哪里', en: 'What holds it back' },
  lift: { 'zh-CN': '怎样能升', en: 'What would lift it' },
  gain: { 'zh-CN': '+{gain} 分', en: '+{gain} points' },
  since: { 'zh-CN': '与上次评审（{date}）相比', en: 'Since the last review ({date})' },
  noChange: { 'zh-CN': '没有变化', en: 'Nothing has changed' },
  never: { 'zh-CN': '还没有评审过', en: 'Never reviewed yet' },
  next: { 'zh-CN': '下次评审：{date}', en: 'Next review: {date}' },
  nextNow: { 'zh-CN': '现在就该评审', en: 'A review is due now' },
  locked: { 'zh-CN': '等级锁定到 {date}：{reason}', en: 'Tier locked until {date}: {reason}' },
  proposal: { 'zh-CN': '建议调为{tier}', en: 'Proposed: {tier}' },
  gets: { 'zh-CN': '这一级享有的（不漏给，也不多给）', en: 'What this tier gets (neither forgotten nor exceeded)' },
  history: { 'zh-CN': '评审记录（{count}）', en: 'Reviews ({count})' },
  none: { 'zh-CN': '未分级', en: 'no tier' },
  until: { 'zh-CN': '到 {date}', en: 'until {date}' },
  weight: { 'zh-CN': '权重 {percent}%', en: 'weight {percent}%' },
} satisfies TextTable;
