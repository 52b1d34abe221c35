import type { BankCallBack, BankChange } from '#core/customers/profile.ts';
import { isOpen } from '#core/customers/bank-change-check.ts';
import { dateIn } from '#core/trade/format-date.ts';
import type { Language } from '#core/text/language.ts';
import { fill } from '#core/text/language.ts';

const TEXTS = {
  'zh-CN': {
    change: '账户变更：{what}',
    from: '发件地址 {from} 不在该客户档案里',
    open: '尚未回拨核实',
    call: '{date} 拨 {phone}（{who}）：{result}{note}',
    confirmed: '对方确认',
    denied: '对方否认，是诈骗',
    'not-reached': '没接通',
  },
  en: {
    change: 'change of bank details: {what}',
    from: 'sent from {from}, which is no address of theirs on record',
    open: 'not confirmed yet',
    call: '{date} called {phone} ({who}): {result}{note}',
    confirmed: 'confirmed',
    denied: 'denied, it is a fraud',
    'not-reached': 'not reached',
  },
} as const;

/** What came of one call, in words. */
export function callBackText({ date, phone, who, result, note }: BankCallBack, language: Language): string {
  const texts = TEXTS[language];
  return fill(texts.call, { date: dateIn(date)[language], phone, who, result: texts[result], note: note ? `, ${note}` : '' });
}

/** A change of bank details with the calls about it, as one text. */
export function bankChangeText(change: BankChange, language: Language): string {
  const texts = TEXTS[language];
  const calls = (change.callBacks ?? []).map((call) => callBackText(call, language));
  const from = change.from === undefined ? [] : [fill(texts.from, { from: change.from })];
  return [fill(texts.change, { what: change.what }), ...from, ...calls, ...(isOpen(change) ? [texts.open] : [])].join(' · ');
}
