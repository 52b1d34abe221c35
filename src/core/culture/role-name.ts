import { foldName } from '#core/culture/fold-name.ts';

const ROLES = new Set(
  (
    'info information office sales sale export exports import imports purchase purchases purchasing procurement sourcing buyer buyers buying order orders ' +
    'logistics shipping warehouse accounting accounts account payable receivable finance billing invoice invoices support service services customer care ' +
    'contact contacts hello mail email webmaster admin administration administrator reception secretary secretariat noreply no-reply marketing quality qc qa ' +
    'team department dept dpto depto departamento desk division group staff helpdesk enquiries inquiries enquiry inquiry quotation quotations rfq tender tenders documentation docs ' +
    'einkauf verkauf vertrieb buchhaltung zentrale achats ventes comptabilite commercial direction compras ventas comercial contabilidad pedidos ' +
    'ufficio acquisti vendite amministrazione inkoop verkoop zakupy sprzedaz biuro satinalma ihracat ithalat muhasebe vendas financeiro'
  ).split(' '),
);
/** A company instead of a person. */
const COMPANY =
  /[\s,.](?:gmbh|mbh|kg|ltd|limited|inc|llc|llp|corp|corporation|plc|bhd|pvt|kft|zrt|sarl|s\.?r\.?o|d\.?o\.?o|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.v|s\.a|a\/s|aps|jsc|ooo|pty|sdn)\.?$/;
const JOINTS = new Set(['and', '&', '/', 'the', 'of', 'de']);

/** True for `info`, `Purchasing Department`, `sales@buyer.example`: a mailbox that several people read, so nobody to greet by name. */
export function isRoleName(written: string): boolean {
  if (COMPANY.test(foldName(written).trim())) return true;
  const at = written.indexOf('@');
  const words = foldName(at > 0 ? written.slice(0, at) : written)
    .split(/[\s._/+&-]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 5) return false;
  return words.some((word) => ROLES.has(word)) && words.every((word) => ROLES.has(word) || JOINTS.has(word));
}
