import { describe, expect, test } from 'vitest';

import { createMatcher } from '#core/customers/create-matcher.ts';
import type { Customer } from '#core/customers/customer.ts';
import type { MatchInput } from '#core/customers/match-result.ts';

const customers: readonly Customer[] = [
  {
    id: 'K-1',
    name: 'Keller Lichttechnik GmbH',
    shortName: 'Keller',
    country: 'DE',
    website: 'https://www.keller.de/en',
    domains: ['keller.de'],
    contacts: [
      { id: 'anna', name: 'Dr. Anna Keller', emails: ['anna@keller.de'], phones: ['+494055501230'] },
      { id: 'einkauf', name: 'Jonas Brandt', emails: ['einkauf@keller.de'] },
    ],
    quotes: [{ number: 'Q-881', date: '2027-02-20', currency: 'USD', lines: [] }],
    orders: [{ number: 'PO-7731', date: '2027-01-10', lines: [] }],
    parties: [{ name: 'Blue Anchor Logistics', role: 'forwarder', domains: ['blue-anchor-logistics.com'] }],
  },
  { id: 'K-2', name: 'Okafor Trading', country: 'NG', contacts: [{ id: 'chi', name: 'Chidi Okafor', emails: ['chidi.okafor@gmail.com'] }] },
  {
    id: 'K-3',
    name: 'Nordlys Norge AS',
    country: 'NO',
    domains: ['nordlys-gruppen.com'],
    contacts: [],
    orders: [{ number: 'NL 20 455', date: '2027-01-10', lines: [] }],
  },
  { id: 'K-4', name: 'Nordlys Sverige AB', country: 'SE', domains: ['nordlys-gruppen.com'], contacts: [] },
  { id: 'K-5', name: 'Müller Leuchten', country: 'DE', domains: ['müller-leuchten.de'], contacts: [] },
  { id: 'K-6', name: 'Harrington Group', domains: ['harrington.co.uk'], contacts: [] },
  { id: 'K-7', name: 'Harrington Retail', parentId: 'K-6', contacts: [] },
  { id: 'K-8', name: 'Sato Shoji', domains: ['jp.sato-shoji.com'], contacts: [] },
];

const match = createMatcher(customers, { company: { name: 'Haixin Lighting', domains: ['haixin-lighting.com'] } });
const ids = (message: MatchInput): string[] => match(message).candidates.map(({ customerId }) => customerId);
const warned = (message: MatchInput): string[] => match(message).warnings.map(({ id, severity }) => `${id} ${severity}`);

describe('the level of evidence of a sender', () => {
  test.each<[string, string, string, string[]]>([
    ['the address of a contact', 'anna@keller.de', 'exact', ['K-1']],
    ['in other letters, with a name and brackets', 'Anna Keller <Anna@KELLER.de>', 'exact', ['K-1']],
    ['with a tag', 'Anna+po@keller.de', 'alias', ['K-1']],
    ['dots, which Gmail ignores', 'ch.idi.oka.for@gmail.com', 'alias', ['K-2']],
    ['the other domain of Gmail', 'chidi.okafor@googlemail.com', 'alias', ['K-2']],
    ['dots, which companies do not ignore', 'a.nna@keller.de', 'domain', ['K-1']],
    ['another person of the company', 'bob@keller.de', 'domain', ['K-1']],
    ['a host below the company domain', 'bob@mail.keller.de', 'domain', ['K-1']],
    ['a shared mailbox', 'info@keller.de', 'domain', ['K-1']],
    ['a domain with umlaut as U-label', 'post@müller-leuchten.de', 'domain', ['K-5']],
    ['a domain with umlaut as A-label', 'post@xn--mller-leuchten-gsb.de', 'domain', ['K-5']],
    ['two customers on one domain', 'ole@nordlys-gruppen.com', 'group', ['K-3', 'K-4']],
    ['a house whose units have no domain', 'jane@harrington.co.uk', 'group', ['K-6', 'K-7']],
    ['another unit of the same house', 'hans@de.sato-shoji.com', 'group', ['K-8']],
    ['free mail', 'somebody@gmail.com', 'none', []],
    ['a stranger', 'sales@unrelated-company.com', 'none', []],
    ['the same name under another ending', 'anna@keller.co.uk', 'hint', ['K-1']],
    ['a colleague', 'li@haixin-lighting.com', 'none', []],
    ['no address', '/o=exchangelabs/ou=group/cn=anna', 'none', []],
    ['nothing', '', 'none', []],
  ])('%s', (_, from, level, expected) => {
    expect(match({ from }).level).toBe(level);
    expect(ids({ from })).toEqual(expected);
  });

  test('a contact is named when one is meant, a person at a company is not', () => {
    expect(match({ from: 'anna@keller.de' }).candidates).toEqual([{ customerId: 'K-1', contactId: 'anna', reasons: ['address'] }]);
    expect(match({ from: 'bob@keller.de' }).candidates).toEqual([{ customerId: 'K-1', reasons: ['domain'] }]);
  });

  test('a recorded shared mailbox is the recorded person only when the name says so', () => {
    expect(match({ from: 'einkauf@keller.de', fromName: 'Jonas Brandt' }).candidates[0]).toMatchObject({ contactId: 'einkauf' });
    expect(match({ from: 'einkauf@keller.de', fromName: 'Keller Einkauf' })).toMatchObject({
      level: 'exact',
      candidates: [{ reasons: ['shared-mailbox'] }],
    });
    expect(match({ from: 'einkauf@keller.de', fromName: 'Sabine Vogt' })).toMatchObject({
      level: 'domain',
      candidates: [{ reasons: ['shared-mailbox'] }],
    });
  });

  test('the same address at two customers is a tie', () => {
    const tie = createMatcher([
      { id: 'A', name: 'A', contacts: [{ name: 'Tom', emails: ['tom@gmail.com'] }] },
      { id: 'B', name: 'B', contacts: [{ name: 'Tom', emails: ['tom@gmail.com'] }] },
    ]);
    expect(tie({ from: 'tom@gmail.com' }).candidates.map(({ customerId }) => customerId)).toEqual(['A', 'B']);
  });

  test('a document number orders a tie and does not decide it', () => {
    const found = match({ from: 'ole@nordlys-gruppen.com', subject: 'NL 20-455', body: 'About our NL-20-455' });
    expect(found).toMatchObject({
      level: 'group',
      candidates: [{ customerId: 'K-3', reasons: ['domain', 'document-number'] }, { customerId: 'K-4' }],
    });
  });

  test('what the user chose before settles a tie and a stranger, not an address on record', () => {
    const remembering = createMatcher(customers, {
      choices: [
        { address: 'ole@nordlys-gruppen.com', customerId: 'K-4' },
        { address: 'buyer77@gmail.com', customerId: 'K-2' },
        { address: 'anna@keller.de', customerId: 'K-2' },
      ],
    });
    expect(remembering({ from: 'ole@nordlys-gruppen.com' })).toMatchObject({
      level: 'alias',
      candidates: [{ customerId: 'K-4', reasons: ['chosen-before'] }],
    });
    expect(remembering({ from: 'buyer77@gmail.com' }).candidates).toMatchObject([{ customerId: 'K-2' }]);
    expect(remembering({ from: 'anna@keller.de' }).candidates).toMatchObject([{ customerId: 'K-1' }]);
  });
});

describe('conversations and forwards', () => {
  const reply = 'Fine for me.\n\nOn 12 March 2027 at 10:02, Anna Keller <anna@keller.de> wrote:\n> Please see below\n';
  test('an unknown address in a conversation with a customer', () => {
    expect(match({ from: 'anna.k@web.de', subject: 'Re: Q-881', body: reply })).toMatchObject({
      level: 'thread',
      candidates: [{ customerId: 'K-1', reasons: ['quoted-mail', 'document-number'] }],
    });
    expect(warned({ from: 'anna.k@web.de', subject: 'Re: Q-881', body: reply })).toContain('new-address-in-thread amber');
  });
  test('a conversation that was logged before', () => {
    expect(match({ from: 'x@newplace.com', conversationCustomerIds: ['K-2'] })).toMatchObject({
      level: 'thread',
      candidates: [{ customerId: 'K-2', reasons: ['conversation'] }],
    });
  });
  const heads: [string, string][] = [
    ['en', 'From: Anna Keller <anna@keller.de>\nSent: Monday, 15 March 2027 09:12\nTo: Li Na\nSubject: Panels'],
    ['de', '-----Ursprüngliche Nachricht-----\nVon: Keller, Anna <anna@keller.de>\nGesendet: Montag, 15. März 2027\nAn: Li Na\nBetreff: Panels'],
    ['zh Outlook', '发件人: Anna Keller <anna@keller.de>\n发送时间: 2027年3月15日 9:12\n收件人: 李娜\n主题: 面板'],
    ['zh NetEase', '---- 转发的邮件 ----\n发件人：Anna Keller<anna@keller.de>\n日期：2027年03月15日\n收件人：li@haixin-lighting.com\n主题：Panels'],
    ['zh-TW', '寄件者: Anna Keller <anna@keller.de>\n寄件日期: 2027年3月15日\n收件者: Li\n主旨: Panels'],
    ['fr', 'De : Anna Keller <anna@keller.de>\nEnvoyé : lundi 15 mars 2027\nÀ : Li Na\nObjet : Panels'],
    ['es', 'De: Anna Keller <anna@keller.de>\nEnviado el: lunes, 15 de marzo de 2027\nPara: Li\nAsunto: Panels'],
    ['pt', 'De: Anna Keller <anna@keller.de>\nEnviada em: segunda-feira\nPara: Li\nAssunto: Panels'],
    ['it', 'Da: Anna Keller <anna@keller.de>\nInviato: lunedì 15 marzo\nA: Li\nOggetto: Panels'],
    ['nl', 'Van: Anna Keller <anna@keller.de>\nVerzonden: maandag 15 maart\nAan: Li\nOnderwerp: Panels'],
    ['pl', 'Od: Anna Keller <anna@keller.de>\nWysłano: poniedziałek\nDo: Li\nTemat: Panels'],
    ['cs', 'Od: Anna Keller <anna@keller.de>\nOdesláno: pondělí\nKomu: Li\nPředmět: Panels'],
    ['da', 'Fra: Anna Keller <anna@keller.de>\nSendt: 15. marts\nTil: Li\nEmne: Panels'],
    ['sv', 'Från: Anna Keller <anna@keller.de>\nSkickat: den 15 mars\nTill: Li\nÄmne: Panels'],
    ['fi', 'Lähettäjä: Anna Keller <anna@keller.de>\nLähetetty: 15. maaliskuuta\nVastaanottaja: Li\nAihe: Panels'],
    ['hu', 'Feladó: Anna Keller <anna@keller.de>\nElküldve: 2027. március\nCímzett: Li\nTárgy: Panels'],
    ['ro', 'De la: Anna Keller <anna@keller.de>\nTrimis: luni\nCătre: Li\nSubiect: Panels'],
    ['ru', 'От: Анна <anna@keller.de>\nДата: 15 марта\nКому: Li\nТема: Panels'],
    ['uk', 'Від: Anna Keller <anna@keller.de>\nНадіслано: 15 березня\nКому: Li\nТема: Panels'],
    ['tr', 'Kimden: Anna Keller <anna@keller.de>\nGönderildi: 15 Mart\nKime: Li\nKonu: Panels'],
    ['et', 'Saatja: Anna Keller <anna@keller.de>\nKuupäev: 15. märts\nKellele: Li\nTeema: Panels'],
    ['ja', '差出人: Anna Keller <anna@keller.de>\n送信日時: 2027年3月15日\n宛先: Li\n件名: Panels'],
    ['ko', '보낸 사람: Anna Keller <anna@keller.de>\n보낸 날짜: 2027년\n받는 사람: Li\n제목: Panels'],
    ['ar', 'من: Anna Keller <anna@keller.de>\nتاريخ الإرسال: 15\nإلى: Li\nالموضوع: Panels'],
    ['vi', 'Từ: Anna Keller <anna@keller.de>\nĐã gửi: 15\nĐến: Li\nChủ đề: Panels'],
    ['bold labels', '*From:* Anna Keller <anna@keller.de>\n*Sent:* Monday\n*To:* Li\n*Subject:* Panels'],
    ['Apple', 'Begin forwarded message:\n\nFrom: Anna Keller <anna@keller.de>\nSubject: Panels\nDate: 15 March 2027\nTo: li@haixin-lighting.com'],
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Anna Keller <anna@keller.de>\nDate: Mon, 15 Mar 2027\nSubject: Panels\nTo: <li@haixin-lighting.com>',
    ],
  ];
  test.each(heads)('a forward with head lines in %s', (_, head) => {
    const message = { from: 'wang@haixin-lighting.com', subject: 'FW: Panels', body: `请跟进\n\n${head}\n\nDear Ms Li,\nplease quote.\n` };
    expect(match(message)).toMatchObject({ level: 'forward', candidates: [{ customerId: 'K-1', reasons: ['forwarded'] }] });
  });
  test('a forward of a forward: our own people are passed over', () => {
    const body =
      'FYI\n\nFrom: Wang <wang@haixin-lighting.com>\nSent: Tuesday\nTo: Li\nSubject: FW: Panels\n\nFrom: Bob <bob@keller.de>\nSent: Monday\nTo: Wang\nSubject: Panels\n\nHello';
    expect(match({ from: 'boss@haixin-lighting.com', subject: 'WG: FW: Panels', body })).toMatchObject({
      level: 'forward',
      candidates: [{ customerId: 'K-1' }],
    });
  });
  test('a platform names itself, not the buyer', () => {
    expect(match({ from: 'feedback@service.alibaba.com', subject: 'New inquiry' })).toMatchObject({ level: 'none', mark: 'platform' });
  });
});

describe('hints are shown and never taken', () => {
  test.each<[string, MatchInput, string[], string[]]>([
    ['an order number', { from: 'x@gmail.com', subject: 'Our PO 7731' }, ['K-1'], ['document-number']],
    [
      'the company in the signature',
      { from: 'x@gmail.com', body: 'Please quote.\n\nBest regards\nTom Fischer\nKeller Lichttechnik GmbH\nHamburg' },
      ['K-1'],
      ['name-in-signature'],
    ],
    ['a phone number', { from: 'x@gmail.com', body: 'Please quote.\n\nBest regards\nTom\nTel. 040 55501230' }, ['K-1'], ['phone']],
    ['the website', { from: 'x@gmail.com', body: 'See www.keller.de/contact' }, ['K-1'], ['website-in-body']],
    ['a forwarder', { from: 'ops@blue-anchor-logistics.com', body: 'Booking confirmed' }, ['K-1'], ['party']],
    ['the company in the subject', { from: 'x@gmail.com', subject: 'Order of Okafor Trading' }, ['K-2'], ['name-in-subject']],
  ])('%s', (_, message, expected, reasons) => {
    const found = match(message);
    expect(found.level).toBe('hint');
    expect(found.candidates.map(({ customerId }) => customerId)).toEqual(expected);
    expect(found.candidates[0]!.reasons).toEqual(reasons);
  });
  test('a family name is no company, a year no number', () => {
    expect(match({ from: 'x@gmail.com', subject: 'Prices 2027', body: 'Please quote.\n\nBest regards\nTom Keller\nBuyer' }).level).toBe('none');
  });
});

describe('what is wrong with a sender', () => {
  test.each<[string, MatchInput, string[]]>([
    ['a capital i for an l', { from: 'anna@keIler.de' }, ['look-alike-domain red']],
    ['a digit for a letter', { from: 'anna@kel1er.de' }, ['look-alike-domain red']],
    ['a Cyrillic letter', { from: 'anna@kеller.de' }, ['look-alike-domain red']],
    ['punycode that looks the same', { from: 'anna@xn--kller-3ve.de' }, ['look-alike-domain red']],
    [
      'an added ending in a conversation',
      { from: 'anna@keller-de.com', subject: 'Re: Q-881', body: 'ok\n\nFrom: anna@keller.de\nSent: Monday\nTo: Li\nSubject: Q-881\n' },
      ['look-alike-domain red'],
    ],
    ['an added word', { from: 'bob@keller-group.com' }, ['look-alike-domain amber']],
    ['an added word and a known name', { from: 'x@keller-group.com', fromName: 'Anna Keller' }, ['look-alike-domain red']],
    ['a letter left out', { from: 'bob@kelle.de' }, ['look-alike-domain amber']],
    ['two neighbours swapped, a known mailbox', { from: 'anna@kelelr.de' }, ['look-alike-domain red']],
    ['two letters of a long name', { from: 'post@harringdan.co.uk' }, ['look-alike-domain amber']],
    ['the known domain in front of another', { from: 'anna@keller.de.mail-check.com' }, ['look-alike-domain red']],
    ['a copy of our own domain', { from: 'li@haixin-lighting.co' }, ['look-alike-domain red']],
    ['our own domain without hyphen', { from: 'li@haixinlighting.com' }, ['look-alike-domain red']],
    ['the same name under another ending', { from: 'anna@keller.co.uk' }, ['look-alike-domain amber']],
    ['an answer to free mail', { from: 'anna@keller.de', replyTo: 'anna.keller.de@gmail.com' }, ['reply-to-elsewhere red']],
    ['an answer to another company', { from: 'anna@keller.de', replyTo: 'anna@other-firm.com' }, ['reply-to-elsewhere red']],
    ['an answer within the company', { from: 'anna@keller.de', replyTo: 'einkauf@keller.de' }, []],
    ['an answer to its own tag', { from: 'anna@keller.de', replyTo: 'anna+1@keller.de' }, []],
    ['a known name on free mail', { from: 'anna.keller77@gmail.com', fromName: 'Anna Keller' }, ['known-name-other-address amber']],
    ['a known name, family name first', { from: 'anna.keller77@gmail.com', fromName: 'KELLER Anna' }, ['known-name-other-address amber']],
    ['a known name at a new mailbox of the same company', { from: 'a.keller@keller.de', fromName: 'Anna Keller' }, []],
    ['an address in the name', { from: 'x@other-firm.com', fromName: '"anna@keller.de" via Mail' }, ['address-in-name red']],
    ['its own address as name', { from: 'anna@keller.de', fromName: 'anna@keller.de' }, []],
    ['a free-mail address that looks the same', { from: 'chidi.0kafor@gmail.com' }, ['look-alike-address red']],
    ['another bank', { from: 'anna@keller.de', body: 'Please note our bank has changed.' }, ['bank-change red']],
    ['the same from a stranger', { from: 'x@gmail.com', body: '我司银行账户已变更，请按新账号付款。' }, ['bank-change red']],
    [
      'our own old words about banks, quoted',
      {
        from: 'anna@keller.de',
        subject: 'Re: PI',
        body: 'Thanks.\n\nOn 1 March 2027 Li <li@haixin-lighting.com> wrote:\n> our new bank account is below\n',
      },
      [],
    ],
    ['sent by a stranger', { from: 'anna@keller.de', sender: 'bot@strange-sender.com' }, ['sender-unknown amber']],
    ['sent by a mailing service', { from: 'anna@keller.de', sender: 'bounce@amazonses.com' }, []],
    ['authentication failed', { from: 'anna@keller.de', authenticationResults: 'mx; spf=pass; dmarc=fail' }, ['authentication-failed red']],
    ['an ordinary mail', { from: 'anna@keller.de', fromName: 'Anna Keller', subject: 'Order', body: 'Please send the PI.' }, []],
    ['a stranger', { from: 'tom@brightstore.com', fromName: 'Tom Hill', body: 'Please quote 200 panels.' }, []],
    ['a short name one letter away', { from: 'tom@sako-shoji.com' }, ['look-alike-domain amber']],
    ['a newsletter that answers elsewhere', { from: 'news@fair-weekly.com', replyTo: 'team@fair-media.com' }, []],
  ])('%s', (_, message, expected) => expect(warned(message)).toEqual(expected));

  test('a red warning holds the match down, and says from where', () => {
    expect(match({ from: 'anna@keller.de', replyTo: 'anna.keller.de@gmail.com' })).toMatchObject({
      level: 'hint',
      heldFrom: 'exact',
      candidates: [{ customerId: 'K-1', contactId: 'anna' }],
    });
  });
  test('the two values are given to be shown one above the other', () => {
    expect(match({ from: 'anna@kel1er.de' }).warnings[0]).toMatchObject({ known: 'keller.de', seen: 'kel1er.de' });
  });
  test('hurry and secrecy beside a warning make it red', () => {
    expect(
      warned({
        from: 'anna.keller77@gmail.com',
        fromName: 'Anna Keller',
        body: 'Pay the invoice to the account today, I am in a meeting, no calls.',
      }),
    ).toEqual(['known-name-other-address red']);
  });
});

test('of two units behind one domain the one that the signature names comes first, and both stay', () => {
  const unit = (id: string, name: string): Customer => ({ id, name, domains: ['orbitretail.example'], contacts: [] });
  const match = createMatcher([unit('DE', 'Orbit Retail Deutschland GmbH'), unit('UK', 'Orbit Retail UK Ltd')]);
  const mail = { from: 'sue@orbitretail.example', body: 'Please quote.\n\nKind regards\nSue\nOrbit Retail UK Ltd\nLeeds' };
  expect(match(mail)).toMatchObject({
    level: 'group',
    candidates: [
      { customerId: 'UK', reasons: ['domain', 'name-in-signature'] },
      { customerId: 'DE', reasons: ['domain'] },
    ],
  });
});
