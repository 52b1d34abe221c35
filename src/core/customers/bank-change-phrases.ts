/**
 * How the news of another bank account is worded. One entry a language: words for the account (`noun`), words for the change (`change`), in
 * either order within a few words. Texts are folded: lower case, Latin letters without accents.
 */
export interface BankWords {
  readonly language: string;
  readonly noun: string;
  /** Stands before the noun (`new bank account`). */
  readonly before: string;
  /** Stands behind the noun (`our bank has changed`). */
  readonly after: string;
  /** Makes the sentence harmless: says that nothing changes, or speaks of the reader's own account. */
  readonly harmless: string;
}

export const BANK_WORDS: readonly BankWords[] = [
  {
    language: 'en',
    noun: 'bank(?:ing)?(?: (?:account|details?|information|info|data|particulars|coordinates))?s?|account (?:number|details|information|info|no)|a/c|iban|swift(?: code)?|beneficiary(?: (?:name|bank|account))?|(?:remittance|payment|wire|wiring|settlement) (?:account|details|information|instructions?)|(?:receiving|collection) (?:bank|account)|our account|the account|company account',
    before:
      'new|chang(?:e|es|ed|ing)|updat(?:e|ed|ing)|different|replac(?:ed|ing|ement)|alternative|another|amended|revised|switch(?:ed|ing)?|mov(?:ed|ing)',
    after:
      'chang(?:ed|ing)|updated|replaced|switched|moved|amended|revised|closed|frozen|blocked|suspended|under audit|audited|being audited|no longer (?:valid|in use|active|available)|out of (?:use|service)|restricted',
    harmless:
      "(?:\\b(?:not|never|no|n't|without)\\b.{0,12}\\b(?:chang|updat|new|mov|switch|replac|different))|\\bunchanged\\b|bank holiday|banking holiday|\\byour (?:\\w+ ){0,3}(?:bank|account|iban|swift|beneficiary|payment|remittance)|\\b(?:have|has|did|do|are) you(?:r)? .{0,20}(?:chang|updat)|account (?:manager|executive|team)|new account (?:with|at|for)|(?:payment|remittance) (?:advice|slip|receipt)",
  },
  {
    language: 'de',
    noun: 'bankverbindung(?:en)?|bankdaten|kontoverbindung|kontodaten|kontonummer|bankkonto|konto|iban|hausbank|bank',
    before: 'neuen?|neuer|neues|geanderten?|anderen?|anderes|aktualisierten?|anderung (?:der|unserer)|wechsel (?:der|unserer)',
    after: 'geandert|gewechselt|andert|aktualisiert|gesperrt|eingefroren|umgestellt|erloschen',
    harmless: '\\b(?:nicht|keine[rn]?|nie)\\b.{0,25}(?:ander|geandert|wechsel|neu)|\\bihre[rn]? (?:\\S+ ){0,2}(?:bank|konto|iban)|unverandert',
  },
  {
    language: 'fr',
    noun: 'rib|coordonnees bancaires|comptes? bancaires?|compte|banque|iban|beneficiaire|domiciliation',
    before: 'nouveau|nouvelles?|changement (?:de|du|des)|modification (?:de|du|des)|change (?:de|notre)|autre',
    after: 'change|modifiee?s?|mise?s? a jour|bloque|gele|cloture',
    harmless: "\\b(?:n'|ne )\\S+ (?:pas|jamais).{0,20}chang|\\b(?:votre|vos) (?:\\S+ ){0,2}(?:rib|coordonnees|compte|banque|iban)|inchange",
  },
  {
    language: 'es',
    noun: 'cuentas? bancarias?|datos bancarios|numero de cuenta|nuestra cuenta|nuestro banco|banco|iban|beneficiario|cuenta de cobro',
    before: 'nuev[oa]s?|cambio (?:de|del)|cambiado (?:de|nuestr[ao])|actualizad[oa]s?|otr[ao]|modificacion (?:de|del)',
    after: 'cambiado|cambio|cambiaron|cambiara|actualizad[oa]s?|modificad[oa]s?|bloquead[oa]|congelad[oa]|cerrad[oa]',
    harmless: '\\bno (?:ha|han|hemos|va).{0,20}cambi|\\b(?:su|sus|tu) (?:\\S+ ){0,2}(?:cuenta|datos|banco|iban)|sin cambios',
  },
  {
    language: 'pt',
    noun: 'contas? bancarias?|dados bancarios|numero da conta|nossa conta|nosso banco|banco|iban|beneficiario',
    before: 'nov[oa]s?|mudanca (?:de|da|do)|alteracao (?:de|da|do|dos)|atualizad[oa]s?|mudamos (?:de|nosso)|outr[oa]',
    after: 'mudou|mudaram|alterad[oa]s?|atualizad[oa]s?|bloquead[oa]|congelad[oa]|encerrad[oa]',
    harmless: '\\bnao .{0,20}(?:mud|alter)|\\b(?:sua|seus|seu|vossa) (?:\\S+ ){0,2}(?:conta|dados|banco|iban)',
  },
  {
    language: 'it',
    noun: 'conto (?:corrente|bancario)|coordinate bancarie|nostro conto|nostra banca|iban|banca|beneficiario',
    before: 'nuov[oaie]|cambio (?:di|del|delle)|variazione (?:di|del|delle)|cambiato|modificat[oaie]|aggiornat[oaie]|altr[oa]',
    after: 'cambiat[oaie]|modificat[oaie]|aggiornat[oaie]|bloccat[oa]|variat[oaie]',
    harmless: '\\bnon .{0,20}(?:cambi|modific|vari)|\\b(?:vostr[oaie]|suo|sua) (?:\\S+ ){0,2}(?:conto|coordinate|iban|banca)',
  },
  {
    language: 'nl',
    noun: 'bankrekening(?:nummer)?|rekeningnummer|bankgegevens|iban|bank',
    before: 'nieuwe?|gewijzigde?|ander|andere|wijziging (?:van|in)',
    after: 'gewijzigd|veranderd|aangepast|geblokkeerd',
    harmless: '\\b(?:niet|geen|nooit)\\b.{0,20}(?:wijzig|verander)|\\b(?:uw|jullie) (?:\\S+ ){0,2}(?:bank|rekening|iban)',
  },
  {
    language: 'pl',
    noun: 'kont[oa] bankow\\S+|numer\\S* (?:konta|rachunku)|rachun\\S+ bankow\\S+|rachun\\S+|dan\\S+ bankow\\S+|bank\\S?',
    before: 'now[aeyoi]\\S*|zmian[aeyi]\\S?|zmienilismy',
    after: 'zmienil\\S*|zmianie|zmieniony|zablokowan\\S+',
    harmless: '\\bnie .{0,20}zmien|\\b(?:panstwa|wasz\\S*) (?:\\S+ ){0,2}(?:kont|rachun|bank)',
  },
  {
    language: 'ru',
    noun: 'банковск\\S+ (?:реквизит\\S*|сч[её]т\\S*|данны\\S+)|реквизит\\S*|расч[её]тн\\S+ сч[её]т\\S*|банк\\S?',
    before: 'нов(?:ые|ый|ого|ых|ому|ым)|измен\\S+|смен\\S+|друго\\S+',
    after: 'измен\\S+|смен\\S+|обновл\\S+|заблокирован\\S*',
    harmless: 'не (?:из|с)мен|ваш\\S* (?:\\S+ ){0,2}(?:реквизит|сч[её]т|банк)|(?:реквизит\\S*|банк\\S?) (?:не|без)',
  },
  {
    language: 'tr',
    noun: '(?:banka )?hesab\\S*|(?:banka )?hesap\\S*|iban\\S*|banka(?:miz)?|banka bilgileri\\S*',
    before: 'yeni|degisen|guncel',
    after: 'degis\\S+|guncellen\\S+|bloke|donduruldu|kapatildi',
    harmless: 'degism(?:edi|emistir|eyecek)|hesab\\S*n[iı]z|bankan[iı]z',
  },
  {
    language: 'ar',
    noun: 'حساب(?:نا|ات)?(?: ال?بنكي| ال?مصرفي)?|الحساب(?: البنكي| المصرفي)?|البنك|(?:ال)?بيانات (?:ال)?(?:بنكية|مصرفية)',
    before: 'تغيير|تحديث|تعديل|تغير|غيرنا|استبدال',
    after: 'جديد|الجديد|الجديدة|جديدة|تغير|تم تغييره|مجمد|محظور|موقوف',
    harmless: 'لم (?:يتغير|نغير|تتغير)|حسابكم',
  },
  {
    language: 'vi',
    noun: 'tai khoan(?: ngan hang)?|ngan hang|so tai khoan',
    before: 'thay doi|doi|cap nhat',
    after: 'moi|thay doi|bi khoa|bi phong toa',
    harmless: 'khong thay doi|khong doi|cua (?:ban|quy khach|quy cong ty)',
  },
  {
    language: 'id',
    noun: '(?:nomor )?rekening(?: bank)?|bank',
    before: 'perubahan|ganti',
    after: 'baru|berubah|diganti|diblokir',
    harmless: 'tidak (?:ber)?ubah|rekening anda',
  },
];

/** The same for scripts without spaces between words; distances count in characters. */
export const BANK_WORDS_CJK: readonly BankWords[] = [
  {
    language: 'zh',
    noun: '银行(?:账户|帐户|账号|帐号|信息|资料)?|账户|帐户|账号|帐号|收款(?:账户|账号|帐户|帐号|信息|行|人)|開戶行|銀行(?:賬戶|帳戶|賬號|帳號|資料)?|賬戶|帳戶|賬號|帳號|开户行',
    before: '更换|变更|更改|更新|换了|改了|改为|修改|新的?|新开的?|另一个|更換|變更|換了|新開',
    after: '有?(?:变更|变动|变化|更换|更改|变了|换了|改了|已变|已换|已改|被?冻结|被?查封|审计|停用|注销|有所调整|變更|更換|變動|凍結|停用)',
    harmless: '没有?变|未变|不变|沒有?變|不會變|不会变|你们的?|贵司的?|貴司的?|贵公司的?|您的?|你的|微信|阿里|平台账号|登录|公众号',
  },
  {
    language: 'ja',
    noun: '口座|銀行|振込先',
    before: '新しい|新|変更後の|別の',
    after: 'を?が?の?(?:変更|変わり|変わる|凍結)',
    harmless: '変更(?:は)?(?:あり|ござい)ません|変わりません|貴社|御社',
  },
  {
    language: 'ko',
    noun: '계좌|은행|통장',
    before: '새로운|새|변경된|다른',
    after: '(?:번호)?[가이를은는의]? ?(?:변경|바뀌|동결|정지)',
    harmless: '변경(?:되지|이 없)|귀사',
  },
];

/** Whole wordings that say it without naming change and account. */
export const BANK_CHANGE_PHRASES = [
  "(?:do not|don't|please stop|stop) (?:pay|paying|remit|remitting|transfer|transferring|send|sending|use|using)\\b.{0,40}\\b(?:old|previous|former|earlier|usual|existing) (?:bank|account|beneficiary)",
  '(?:use|remit|pay|transfer|wire|settle)\\b.{0,50}\\b(?:below|following|new|attached|updated|another) (?:bank|account|beneficiary|banking)',
  '(?:pay|remit|transfer|wire|payment)\\b.{0,40}\\b(?:to|into) our (?:subsidiary|agent|affiliate|partner|sister company|branch|third party|parent company)',
  '\\bdifferent beneficiary\\b|\\bbeneficiary (?:has been |was )?changed\\b|\\bnew beneficiary\\b',
  "\\b(?:our|usual|current|existing) (?:bank )?account\\b.{0,30}\\b(?:can ?not|can't|unable to|not able to|no longer) (?:\\w+ )?(?:receive|accept|take)\\b",
  '(?:nicht|nicht mehr) auf (?:das|unser) (?:alte|bisherige) konto',
  '不要.{0,8}(?:旧|原|以前|之前)的?(?:账|帐|银行)|请.{0,6}(?:付|汇|打|转)(?:款)?到.{0,8}(?:新|以下|下面|下列|另)',
];
