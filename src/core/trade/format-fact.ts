import type { Fact, FactValues, LeadTimeValue, PaymentValue, QuantityValue, SpecificationValue } from '#core/trade/fact.ts';
import { formatDate } from '#core/trade/format-date.ts';
import { formatMoney, formatNumber } from '#core/trade/format-money.ts';

const PLURALS: Readonly<Record<string, string>> = {
  pc: 'pcs',
  set: 'sets',
  pair: 'pairs',
  ctn: 'ctns',
  box: 'boxes',
  bag: 'bags',
  roll: 'rolls',
  pallet: 'pallets',
  case: 'cases',
  pack: 'packs',
  mt: 'MT',
  cbm: 'CBM',
  m2: 'sqm',
  drum: 'drums',
  bottle: 'bottles',
  sheet: 'sheets',
  reel: 'reels',
  container: 'containers',
};

function quantity({ amount, to, unit }: QuantityValue): string {
  const figure = to === undefined ? formatNumber(amount) : `${formatNumber(amount)}-${formatNumber(to)}`;
  // `2 x 40HQ`
  if (/^\d\d[A-Z]/.test(unit)) return `${figure} x ${unit}`;
  const [one = '', per] = unit.split('/');
  const name = amount === '1' && to === undefined ? one : (PLURALS[one] ?? one);
  return per === undefined ? `${figure} ${name}` : `${figure} ${name}/${per}`;
}

function leadTime({ days, toDays, working, from }: LeadTimeValue): string {
  const count = toDays === undefined ? String(days) : `${days}-${toDays}`;
  return `${count} ${working ? 'working ' : ''}${count === '1' ? 'day' : 'days'}${from === undefined ? '' : ` after ${from}`}`;
}

const METHODS: Readonly<Record<string, string>> = {
  TT: 'T/T',
  LC: 'L/C',
  DP: 'D/P',
  DA: 'D/A',
  OA: 'O/A',
  CAD: 'cash against documents',
  CIA: 'cash in advance',
};
/** How a trigger is said behind a share, and behind a number of days. */
const TRIGGERS: Readonly<Record<string, string>> = {
  deposit: 'deposit',
  'before-shipment': 'before shipment',
  'bl-copy': 'against copy of B/L',
  'bl-date': 'after B/L date',
  'invoice-date': 'after invoice date',
  sight: 'at sight',
  order: 'on order',
  documents: 'against documents',
};

function payment({ parts }: PaymentValue): string {
  return parts
    .map(({ percent, method, days, trigger }) => {
      const event = trigger === undefined ? undefined : days !== undefined && trigger === 'sight' ? 'after sight' : (TRIGGERS[trigger] ?? trigger);
      const words = [
        percent === undefined ? undefined : `${percent}%`,
        method === undefined ? undefined : (METHODS[method] ?? method),
        percent !== undefined && trigger === undefined && days === undefined ? 'balance' : undefined,
        days === undefined ? undefined : `${days} days`,
        event,
      ];
      return words.filter((word) => word !== undefined).join(' ');
    })
    .join(', ');
}

function hsCode(digits: string): string {
  const rest = digits.slice(6).match(/.{1,4}/g) ?? [];
  return `HS code ${[digits.slice(0, 4), digits.slice(4, 6), ...rest].filter((group) => group !== '').join('.')}`;
}

function specification({ name, value, to, unit = '' }: SpecificationValue): string {
  if (name === 'protection') return value;
  if (name === 'material' || name === 'colour') return `${name}: ${value}`;
  const figure = to === undefined ? value : `${value}-${to}`;
  const measure = name === 'temperature' ? `${figure}°${unit}` : name === 'colour-temperature' ? `${figure}${unit}` : `${figure} ${unit}`;
  return name === 'thickness' ? `thickness ${measure}` : measure;
}

function bank({ kind, value }: FactValues['bank']): string {
  if (kind === 'iban') return `IBAN ${(value.replace(/[\s-]/g, '').match(/.{1,4}/g) ?? []).join(' ')}`;
  return kind === 'swift' ? `SWIFT ${value}` : kind === 'account' ? `account no. ${value}` : `Beneficiary: ${value}`;
}

const PAPERS: Readonly<Record<FactValues['reference']['kind'], string>> = {
  po: 'PO no.',
  pi: 'PI no.',
  quote: 'quotation no.',
  invoice: 'invoice no.',
  bl: 'B/L no.',
  container: '',
  order: 'order no.',
  contract: 'contract no.',
  rfq: 'RFQ no.',
};

/** A fact in exact English, as it goes to a buyer: reading it again gives the same value. Undefined for a kind that is not written out here. */
export function formatFact(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'money':
      return formatMoney(fact.value);
    case 'quantity':
      return quantity(fact.value);
    case 'incoterm': {
      const { code, place, edition } = fact.value;
      return `${code}${place === undefined ? '' : ` ${place}`}${edition === undefined ? '' : `, Incoterms ${edition}`}`;
    }
    case 'payment':
      return payment(fact.value);
    case 'lead-time':
      return leadTime(fact.value);
    case 'validity':
      return fact.value.date === undefined ? `valid for ${fact.value.days ?? ''} days` : `valid until ${formatDate(fact.value.date)}`;
    case 'moq':
      return `MOQ ${fact.value.unit === undefined ? formatNumber(fact.value.amount) : quantity({ amount: fact.value.amount, unit: fact.value.unit })}`;
    case 'hs-code':
      return hsCode(fact.value.digits);
    case 'certificate':
      return fact.value.name;
    case 'tolerance':
      return `±${fact.value.amount}${fact.value.unit === undefined ? '' : fact.value.unit === '%' ? '%' : ` ${fact.value.unit}`}`;
    case 'specification':
      return specification(fact.value);
    case 'bank':
      return bank(fact.value);
    case 'percent':
      return `${fact.value.amount}${fact.value.to === undefined ? '' : `-${fact.value.to}`}%`;
    case 'reference':
      return `${PAPERS[fact.value.kind]} ${fact.value.number}`.trim();
    case 'product':
      return fact.value.code;
    case 'date':
      return fact.value.date === undefined ? undefined : formatDate(fact.value.date);
  }
}
