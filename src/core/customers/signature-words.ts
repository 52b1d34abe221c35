/** Words and shapes by which the lines of a signature are told apart. Latin words are matched without accents (`foldLatin`). */

export const JOBS =
  /\b(?:ceo|cfo|coo|cto|founder|owner|president|director|manager|managing|head of|buyer|purchaser|purchasing|procurement|sourcing|merchandiser|assistant|executive|engineer|consultant|officer|leader|specialist|coordinator|supervisor|accountant|sales|marketing|logistics|einkauf\w*|einkaufer\w*|geschaftsfuhr\w*|leiter\w*|prokurist\w*|sachbearbeiter\w*|responsable|acheteu\w*|gerant\w*|directeur|directrice|jef[ea]|comprador\w*|gerente|diretor\w*|director[ae]?|responsabile|acquisti|titolare|inkoper|inkoop|directeur|kupiec|specjalista|kierownik|mudur\w*|sorumlusu|inkop\w*|innkjop\w*|indkob\w*|osto\w*|hankinta\w*|vedouci\w*|beszerz\w*|gestor\w*|coordinador\w*|coordenador\w*|compras|purchases?|agm|mua hang|daglig leder|achizitii|vp|svp|vice president|category|planner|analyst|analista|import(?:acao|aciones|ation|s)?|comercio exterior|comex|aankoop\w*|verantwoordelijke|nakup\w*|riaditel\w*|reditel\w*|nabav\w*|voditelj\w*|direktor\w*|rukovodi\w*|zakup\w*|specjalist\w*|vadit\w*|iepirk\w*|vadov\w*|pirkim\w*|ostujuht|juht\w*|juhataja|phong mua|truong phong|kepala|pembelian|satin alma|muduru|uzman\w*|encargad\w*|responsavel|supervisora?|chef de|chargee? de|assistante?|secretaire|merchandis\w*|proprietor)\b|менеджер|мениджър|начальник|специалист|спеціаліст|доставки|поръчки|закупів|директор|υπεύθυν|προμηθει|διευθυντ|مدير|مشتريات|مسؤول|מנהל|רכש|ผู้จัดการ|จัดซื้อ|закуп|採購|采购|经理|总监|部長|課長|担当|購買|調達|営業|部$|課$|購買|仕入|主任|业务|采购员|구매|대표|차장|사원|팀장|이사|부장|과장|대리/;
export const PHONE = /(?:\+|\b00|\(\+?)?\(?\d[\d ()./\u00a0-]{6,24}\d/g;
export const FAX = /\b(?:tele)?fax\b|\bf[.:]\s|факс|φαξ|传真|傳真/i;
export const MOBILE = /\b(?:mob(?:ile)?|hp|port|telm|cel|cell(?:ular)?|handy|mobil|movil|celular|portable|gsm|cep|kom)\b|\bm[.:]\s|手机|携帯|휴대/i;
export const WHATSAPP = /whats ?app|viber|\bwa[.:]/i;
/** Words and letters that stand before a number to call. */
const LABELLED = /\+|tel|tlf|pbx|ddi|did|dir|std|hp|fone|cel|đt|dđ|тел|моб|τηλ|mob|phone|\bfon\b|gsm|cell|\bph[.:]|\b[tmod]\s*[.:]|电话|手机/i;
/** Digits with a word at most before or behind them, such as `(402) 555-0123 office`. */
const BARE_NUMBER = /^[^\p{L}]*(?:\p{Script=Latin}{1,12}[.:]?)?[^\p{L}]*(?:\p{Script=Latin}{1,8})?[^\p{L}]*$/u;
export const isCalled = (line: string): boolean => LABELLED.test(line) || (BARE_NUMBER.test(line) && line.replace(/\D/g, '').length >= 8);
/** A line of numbers to call, which are no postal codes. */
export const CALLED =
  /\+\d|\b(?:tel|fax|phone|mob|cell?|handy|whats ?app|tlf|telm|pbx|ddi|did|hp|gsm|fone?|t|m|f|p|o|c|d|dir|direkt|direct|office|landline)\w{0,6}[.:#]?\s*[.:#]?\s*\(?\d[\d\s()./-]{6,}|电话|手机|(?:тел|моб|đt|dđ|جوال|هاتف)[.:]/iu;
/** Numbers of registers and tax offices, which look like numbers to call. */
export const REGISTERED =
  /\b(?:p\.? ?iva|vat|nip|regon|cnpj|cuit|ruc|rut|rfc|gst(?:in)?|abn|acn|hrb|hra|registered|reg(?:istration)?\.? ?no|company no|co\. ?reg|tax|eori|ust-?id\w*|siren|siret|rcs|kvk|btw|cep|uid|ico|dic|cif|nif|oib|pib|org\.? ?nr|cvr|y-tunnus|bank|iban|swift|konto)\b|инн|кпп|огрн|едрпоу|бин/i;
/** Between two numbers on one line. */
export const PHONE_BREAK =
  /\s*[|·;]\s*|(?<=\d(?:[\s().-]*\d){6,}\)?)\s+[-–/]\s+|\s{3,}|(?<=\d)\s*,\s*|\s+(?=(?:fax|mob|cell?|tel|whats|gsm|hp|handy|landline|dđ|моб|факс)|[tmfpcdo]\s*[.:]\s*[+(\d])/i;
export const WEBSITE = /(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?/i;
export const POSTAL =
  /\b(?:\d{3} \d{2}(?= \p{Lu})|\d{5}-\d{3}|\d{4,6}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{1,2}-\d{3,6}|\d{3}-\d{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b/u;
export const STREET =
  /\b(?:street|str|strasse|road|rd|avenue|ave|lane|blvd|boulevard|drive|rue|via|viale|calle|avenida|rua|straat|laan|gade|vej|gatan|vagen|ulica|ul|cad|caddesi|sok|mah|no|suite|floor|building|p\.?o\.? ?box|postbus|postfach|apartado|av|avda|cra|carrera|boul|bd|bulevar|jl|jalan|plot|unit|shop|house|moo|zone|zona|quay|park|plaza|nave|poligono|pol|box|\p{L}+(?:platz|strasse|str|weg|gasse|allee|damm|straat|plein|kade|gatan|vagen|veien|katu)|square|mnt|iela|trg|utca|ut|krt|prospekt|quan|phuong|duong)\b|路|ул\.|пр\.|просп|бул\.|вул\.|(?:^|[\s,])г\. |(?:^|[\s,])м\. |шоссе|οδός|λεωφ|شارع|市|縣|县|구 |로 \d|길 \d|동 |街|号|區|区/u;
