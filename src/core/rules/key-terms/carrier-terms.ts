/** The rule of Incoterms 2020 for goods handed to a carrier that stands for each rule for sea and inland water. */
export const CARRIER_TERMS: Readonly<Record<string, string>> = { FOB: 'FCA', FAS: 'FCA', CFR: 'CPT', CIF: 'CIP' };
