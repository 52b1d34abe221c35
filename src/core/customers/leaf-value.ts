import { normaliseAddress } from '#core/customers/address.ts';
import { hostOf } from '#core/customers/domain.ts';
import { e164 } from '#core/customers/phone-number.ts';
import type { Leaf } from '#core/customers/record-leaf.ts';

/** Why a text is no value of its type. */
export type LeafProblem =
  | 'country'
  | 'currency'
  | 'number'
  | 'whole'
  | 'percent'
  | 'decimal'
  | 'date'
  | 'day-of-year'
  | 'months'
  | 'email'
  | 'phone'
  | 'url'
  | 'domain'
  | 'language'
  | 'time-zone'
  | 'chat';

/** A value as text in a form; '' where nothing is recorded. */
export function leafText({ type }: Leaf, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (type === 'yes-no') return value === true ? 'yes' : 'no';
  if (type === 'lines') return (value as readonly string[]).join('\n');
  if (type === 'chats') return (value as readonly { type: string; id: string }[]).map((chat) => `${chat.type}:${chat.id}`).join(', ');
  if (type === 'day-of-year') return (value as string).replace(/^--/, '');
  return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : JSON.stringify(value);
}

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const parts = (text: string, separator = /[,;，；、\n]+/): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

type Read = { readonly value?: unknown; readonly problem?: undefined } | { readonly problem: LeafProblem };

const each = (items: readonly string[], read: (item: string) => string | undefined, problem: LeafProblem): Read => {
  const values = items.map(read);
  return values.includes(undefined) ? { problem } : { value: values };
};

const number = (text: string, problem: LeafProblem, suits: (value: number) => boolean): Read => {
  const value = Number(text.replace(/,(?=\d{3}(?:\D|$))/g, ''));
  return Number.isFinite(value) && suits(value) ? { value } : { problem };
};

/** Reads what was typed. An empty text is no value; a text that cannot be of the type is a problem. `country` helps with phone numbers. */
export function leafValue({ type }: Leaf, typed: string, country?: string): Read {
  const text = typed.trim();
  if (text === '') return {};
  switch (type) {
    case 'list':
    case 'enum-list':
      return { value: parts(text) };
    case 'lines':
      return { value: parts(text, /\n+/) };
    case 'whole':
      return number(text, 'whole', Number.isInteger);
    case 'number':
      return number(text, 'number', () => true);
    case 'percent':
      return number(text.replace(/\s*%$/, ''), 'percent', (value) => value >= 0 && value <= 100);
    case 'decimal': {
      const plain = text.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(/\s*%$/, '');
      return /^-?\d+(?:\.\d+)?$/.test(plain) ? { value: plain } : { problem: 'decimal' };
    }
    case 'currency':
      return /^[a-z]{3}$/i.test(text) ? { value: text.toUpperCase() } : { problem: 'currency' };
    case 'country':
      return /^[a-z]{2}$/i.test(text) ? { value: text.toUpperCase() } : { problem: 'country' };
    case 'time-zone':
      return isTimeZone(text) ? { value: text } : { problem: 'time-zone' };
    case 'phone':
      return each([text], (item) => e164(item, country), 'phone').problem ? { problem: 'phone' } : { value: e164(text, country) };
    case 'phones':
      return each(parts(text), (item) => e164(item, country), 'phone');
    case 'url':
      return /^(?:https?:\/\/)?[^\s/.]+\.[^\s]+$/.test(text) ? { value: text } : { problem: 'url' };
    case 'domains':
      return each(
        parts(text, /[,;，；\s]+/),
        (item) => (hostOf(item.replace(/^@/, '')).includes('.') ? hostOf(item.replace(/^@/, '')) : undefined),
        'domain',
      );
    case 'emails':
      return each(parts(text, /[,;，；\s]+/), (item) => (normaliseAddress(item) ? item : undefined), 'email');
    case 'languages':
      return each(parts(text, /[,;，；\s]+/), (item) => (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(item) ? item : undefined), 'language');
    case 'date':
      return isDay(text) ? { value: text } : { problem: 'date' };
    case 'day-of-year': {
      const found = /^(?:--)?(\d{1,2})-(\d{1,2})$/.exec(text);
      const day = found && `${(found[1] ?? '').padStart(2, '0')}-${(found[2] ?? '').padStart(2, '0')}`;
      return day && isDay(`2024-${day}`) ? { value: `--${day}` } : { problem: 'day-of-year' };
    }
    case 'months': {
      const months = parts(text, /[,;，；、\s]+/).map(Number);
      return months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12) ? { value: months } : { problem: 'months' };
    }
    case 'yes-no':
      return { value: text === 'yes' };
    case 'chats': {
      const chats = parts(text).map((item) => /^([a-z]+)\s*[:：]\s*(.+)$/i.exec(item));
      return chats.includes(null)
        ? { problem: 'chat' }
        : { value: chats.map((chat) => ({ type: (chat?.[1] ?? '').toLowerCase(), id: chat?.[2] ?? '' })) };
    }
    default:
      return { value: text };
  }
}
