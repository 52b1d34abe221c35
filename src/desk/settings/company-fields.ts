import type { Company } from '#core/customers/company.ts';
import type { Tier } from '#core/customers/tier-names.ts';

/** The company as a form holds it; the first account is the one shown. */
export interface CompanyFields {
  readonly name: string;
  readonly domains: string;
  readonly beneficiary: string;
  readonly account: string;
  readonly swift: string;
  readonly deposit: string;
  readonly warranty: string;
  readonly leadTime: string;
  readonly discount: Readonly<Record<Tier, string>>;
}

export function companyFieldsOf(company: Company | undefined): CompanyFields {
  const bank = company?.banks?.[0];
  const policy = company?.policy;
  const shown = (value: number | undefined): string => (value === undefined ? '' : String(value));
  const discount = policy?.maxDiscountPercent ?? {};
  return {
    name: company?.name ?? '',
    domains: (company?.domains ?? []).join(', '),
    beneficiary: bank?.beneficiary ?? '',
    account: bank?.account ?? '',
    swift: bank?.swift ?? '',
    deposit: shown(policy?.minDepositPercent),
    warranty: shown(policy?.warrantyMonths),
    leadTime: shown(policy?.minLeadTimeDays),
    discount: { core: shown(discount.core), key: shown(discount.key), regular: shown(discount.regular), potential: shown(discount.potential) },
  };
}

export function isNumberOrEmpty(text: string): boolean {
  return /^\s*\d*(\.\d+)?\s*$/.test(text);
}

function numberIn(text: string): number | undefined {
  return text.trim() === '' ? undefined : Number(text);
}

/** The record with what the form says; further accounts and whatever the form does not show stay. */
export function companyWith(company: Company | undefined, fields: CompanyFields): Company {
  const [first, ...others] = company?.banks ?? [];
  const text = (value: string): string | undefined => value.trim() || undefined;
  const bank = { ...first, beneficiary: fields.beneficiary.trim(), account: text(fields.account), swift: text(fields.swift) };
  const { core, key, regular, potential } = fields.discount;
  return {
    ...company,
    name: fields.name.trim(),
    domains: fields.domains.split(/[,;，；\s]+/).filter((domain) => domain !== ''),
    banks: bank.beneficiary === '' && bank.account === undefined ? others : [bank, ...others],
    policy: {
      ...company?.policy,
      minDepositPercent: numberIn(fields.deposit),
      warrantyMonths: numberIn(fields.warranty),
      minLeadTimeDays: numberIn(fields.leadTime),
      maxDiscountPercent: { core: numberIn(core), key: numberIn(key), regular: numberIn(regular), potential: numberIn(potential) },
    },
  };
}
