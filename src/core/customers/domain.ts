import { getDomain, getPublicSuffix } from 'tldts';

import { FREE_DOMAINS, FREE_LABELS, PLATFORM_DOMAINS } from '#core/customers/provider-domains.ts';

const PSL = { allowPrivateDomains: true, extractHostname: false, mixedInputs: false, validateHostname: false } as const;

/** The host name of a website or a mail domain: without scheme, path and port, lower case. */
export function hostOf(site: string): string {
  const plain = site.trim().toLowerCase().slice(0, 300);
  const scheme = plain.indexOf('://');
  const rest = scheme >= 0 ? plain.slice(scheme + 3) : plain;
  return (rest.split(/[/?#:]/, 1)[0] ?? '').replace(/^www\./, '');
}

/** The part of a host name that somebody has registered (`mail.keller.co.uk` gives `keller.co.uk`); the host itself when there is none. */
export function registrableDomain(host: string): string {
  return getDomain(host, PSL) ?? host;
}

/** The public suffix of a host name (`co.uk`), hosted names such as `myshopify.com` included; empty when there is none. */
export function publicSuffix(host: string): string {
  return getPublicSuffix(host, PSL) ?? '';
}

/** The label that names the company: `keller` of `mail.keller.co.uk`. */
export function domainLabel(host: string): string {
  const domain = registrableDomain(host);
  const suffix = publicSuffix(domain);
  return suffix !== '' && domain.length > suffix.length ? domain.slice(0, -suffix.length - 1) : domain;
}

/** True for a provider where anybody opens a mailbox: its domain says nothing about a company. */
export function isFreeMail(host: string): boolean {
  return FREE_DOMAINS.has(host) || isFreeHouse(registrableDomain(host));
}

const isFreeHouse = (domain: string): boolean => FREE_DOMAINS.has(domain) || FREE_LABELS.has(domain.slice(0, Math.max(0, domain.indexOf('.'))));

/** True for market places and notification services, which write in the name of somebody else. */
export function isPlatform(host: string): boolean {
  return PLATFORM_DOMAINS.has(host) || PLATFORM_DOMAINS.has(registrableDomain(host));
}

/** True when the domain belongs to one company, so that a match by domain means something. */
export function isCompanyDomain(host: string): boolean {
  if (!host.includes('.') || FREE_DOMAINS.has(host) || PLATFORM_DOMAINS.has(host)) return false;
  const domain = registrableDomain(host);
  return !isFreeHouse(domain) && !PLATFORM_DOMAINS.has(domain);
}

const ROLES = new Set(
  (
    'info information sales sale purchase purchases purchasing procurement buyer buyers buying sourcing import imports importing export exports order orders contact contacts office ' +
    'admin administration hello mail email post enquiry enquiries inquiry inquiries account accounts accounting finance payables payable invoice invoices billing ap ar logistics shipping shipment ' +
    'docs documents documentation support service services quality qc qa marketing reception secretary team hr webmaster postmaster customerservice ' +
    'compras ventas importaciones importacion contabilidad administracion vendas financeiro comercial einkauf verkauf vertrieb buchhaltung bestellung rechnung zentrale achat achats commercial comptabilite ' +
    'acquisti ufficio amministrazione vendite zakupy biuro handlowy zamowienia ksiegowosc inkoop verkoop boekhouding inkop order ekonomi satinalma satis muhasebe ithalat zakupki buh noreply no-reply donotreply do-not-reply mailer-daemon'
  ).split(' '),
);

/** True for the local part of a mailbox that several people share (`purchasing@`, `einkauf@`, `info2@`). */
export function roleLocalPart(local: string): boolean {
  const bare = local.toLowerCase();
  return ROLES.has(bare) || ROLES.has(bare.replace(/[._-]?\d{1,3}$/, '')) || bare.split(/[._-]/, 3).every((part) => ROLES.has(part));
}

/** Country top-level domains that the whole world registers as if they were generic. */
const GENERIC_IN_USE = new Set(['co', 'io', 'ai', 'me', 'tv', 'cc', 'ws', 'to', 'fm', 'gg', 'vc', 'la', 'so', 'biz']);

/** The country that a host name's ending stands for, ISO 3166-1 alpha-2; undefined for generic endings, `.co`, `.io` and their like, and `.eu`. */
export function countryOfDomain(host: string): string | undefined {
  const ending = host.slice(host.lastIndexOf('.') + 1);
  // `.co` is anybody's, `.com.co` Colombia's.
  const isTheirs = /\.(?:com|net|org)\.[a-z]{2}$/.test(host);
  if (!/^[a-z]{2}$/.test(ending) || (GENERIC_IN_USE.has(ending) && !isTheirs) || ending === 'eu' || ending === 'su') return undefined;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}
