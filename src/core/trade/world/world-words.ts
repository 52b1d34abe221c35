import { bankWords } from '#core/trade/bank.ts';
import { nameCurrency } from '#core/trade/currency.ts';
import { dateLeads, linkWords, months, parts, weekdays, weekWords } from '#core/trade/date-words.ts';
import { rangeWords, scaleWords } from '#core/trade/figure.ts';
import { hsWords } from '#core/trade/hs-code.ts';
import { placeWords } from '#core/trade/incoterm.ts';
import { leadTimeWords } from '#core/trade/lead-time.ts';
import { FOLD, ROLE, words } from '#core/trade/lexicon.ts';
import { moqWords } from '#core/trade/moq.ts';
import { paymentWords } from '#core/trade/payment.ts';
import { groupedByPoints, perWordsOf } from '#core/trade/money.ts';
import { basisWords } from '#core/trade/percent.ts';
import { readMore } from '#core/trade/read-facts.ts';
import { nameReference, referenceWords } from '#core/trade/reference.ts';
import { columnMeanings } from '#core/trade/table-facts.ts';
import { unitNumber, unitWords } from '#core/trade/unit.ts';
import { validityWords } from '#core/trade/validity.ts';
import { addEntries, addWords } from '#core/trade/world/add-words.ts';
import { moreReaders } from '#core/trade/world/more-readers.ts';

/** Latin letters with accents and Cyrillic letters are read in either case. */
function foldMore(): void {
  for (let code = 0xc0; code <= 0xde; code++) if (code !== 0xd7) FOLD[code] = code + 32;
  for (let code = 0x410; code <= 0x42f; code++) FOLD[code] = code + 32;
  for (let code = 0x100; code < 0x138; code += 2) FOLD[code] = code + 1;
  for (let code = 0x139; code < 0x148; code += 2) FOLD[code] = code + 1;
  for (let code = 0x14a; code < 0x178; code += 2) FOLD[code] = code + 1;
  for (let code = 0x179; code < 0x17e; code += 2) FOLD[code] = code + 1;
  FOLD[0x401] = 0x451;
}

function addMoney(): void {
  for (const currency of ['TRY', 'BRL', 'IDR', 'VND', 'CLP', 'COP', 'ARS']) groupedByPoints[currency] = true;
  nameCurrency('USD', 'dólares dólar dolares dolar долл доллар доллара долларов dolara dolary');
  nameCurrency('EUR', 'евро ユーロ 欧元');
  nameCurrency('RUB', 'руб рублей рубля рубль ₽');
  nameCurrency('TRY', 'tl lira liras lirası');
  nameCurrency('JPY', '円 日本円 日元');
  nameCurrency('CNY', '人民币元 块');
  nameCurrency('USD', '美金 ドル 米ドル 달러');
  nameCurrency('KRW', '원');
  nameCurrency('CHF', 'sfr franken');
  nameCurrency('INR', 'rupee');
  nameCurrency('PLN', 'zł złotych');
  nameCurrency('CZK', 'kč');
  nameCurrency('BRL', 'reais');
  nameCurrency('MXN', 'pesos');
  addEntries(scaleWords, {
    万: 4,
    萬: 4,
    亿: 8,
    億: 8,
    千: 3,
    'millón millones milhões milhão миллион миллиона миллионов milyon': 6,
    'тыс тысяч tausend mille': 3,
  });
  addWords(perWordsOf, 'за 每');
}

function addUnits(): void {
  addEntries(unitWords, {
    'stk stück stücke pieza piezas pzas 个 件 只 un und unid ud uds unidade unidades unidad pieza peça peças pièce pièces шт штук штука штуки adet 個 個入 枚 本 pezzo pezzi szt sztuk sztuki stuks stycken nos 개 支 条 把 粒 片 張 张':
      unitNumber('pc'),
    'kit kits компл комплект комплектов komplet satz sätze juego juegos jogo jogos jeu jeux takım セット 台 組 组 套': unitNumber('set'),
    'paar paare paire paires par pares пар пара пары çift 対 雙 双': unitNumber('pair'),
    'karton kartons cartón cartones caja cajas caixa caixas colis коробок коробки короб koli カートン 纸箱 箱': unitNumber('ctn'),
    'кг quilos 千克 公斤': unitNumber('kg'),
    'тонн тонны т tonnellate tonelada toneladas 公吨': unitNumber('mt'),
    吨: unitNumber('ton'),
    'м метр метров mètre mètres metros metro 米': unitNumber('m'),
    'м3 m³ куб 立方米 立方 方': unitNumber('cbm'),
    'dutzend douzaine docena docenas dúzia dúzias düzine 打 ダース': unitNumber('dozen'),
    'rolle rollen rouleau rouleaux rollo rollos rolo rolos рулон рулонов 卷': unitNumber('roll'),
    'palette paletten palettes palets поддон поддонов 托盘': unitNumber('pallet'),
  });
}

function addDates(): void {
  const names: Readonly<Record<string, number>> = {
    'januar janvier enero janeiro gennaio января январь янв ocak stycznia januari': 1,
    'februar février febrero fevereiro febbraio февраля февраль фев şubat lutego februari': 2,
    'märz mars marzo março марта март мар mart marca maart mrz': 3,
    'avril abril aprile апреля апрель апр nisan kwietnia': 4,
    'mai mayo maio maggio мая май mayıs maja mei': 5,
    'juni juin junio junho giugno июня июнь haziran czerwca': 6,
    'juli juillet julio julho luglio июля июль temmuz lipca': 7,
    'août agosto августа август авг ağustos sierpnia augustus': 8,
    'septembre septiembre setembro settembre сентября сентябрь сен eylül września': 9,
    'oktober octobre octubre outubro ottobre okt октября октябрь окт ekim października': 10,
    'novembre noviembre novembro ноября ноябрь kasım listopada': 11,
    'dezember décembre diciembre dezembro dicembre dez декабря декабрь дек aralık grudnia': 12,
  };
  addEntries(months, names);
  for (const spelled of Object.keys(names)) words(spelled, ROLE.month);
  const days: Readonly<Record<string, number>> = {
    'montag lundi lunes lunedì 星期一 周一': 1,
    'dienstag mardi martes martedì 星期二 周二': 2,
    'mittwoch mercredi miércoles mercoledì 星期三 周三': 3,
    'donnerstag jeudi jueves giovedì 星期四 周四': 4,
    'freitag vendredi viernes venerdì 星期五 周五': 5,
    'samstag samedi sábado sabato 星期六 周六': 6,
    'sonntag dimanche domingo domenica 星期日 周日': 7,
  };
  addEntries(weekdays, days);
  for (const spelled of Object.keys(days)) words(spelled, ROLE.weekday);
  addWords(linkWords, 'del do di');
  addEntries(parts, {
    'ende fin конец конца конце sonu finales final fim fine koniec eind': 3,
    'середина середине середины mitte mediados meados metà ortası': 2,
    'начало начале начала anfang début principios início inizio başı': 1,
  });
  addWords(weekWords, 'kw semaine semana settimana неделя неделе hafta 第');
  addWords(dateLeads, 'le el il до к с от zum al em até hasta avant antes');
}

function addLeadTime(): void {
  addEntries(leadTimeWords.days, {
    'tage tagen días dias jours 天 giorni giorno dia día jour tag дней дня день gün 日 日間 個日 dni': 1,
    'wochen semanas semaines 周 semaine semana settimane settimana недель недели неделя hafta 週間 週 周間 星期 woche tygodni': 7,
    'monate monaten meses mois 个月 месяц месяца месяцев mesi mese mês ay ヶ月 か月 monat': 30,
  });
  addWords(leadTimeWords.after, 'nach ab après depuis dès después desde tras após со после dopo от при');
  addWords(
    leadTimeWords.events,
    'auftrag zahlungseingang freigabe bestellung acompte commande confirmation réception depósito anticipo pedido confirmación recepción sinal confirmação recebimento аванса аванс предоплаты оплаты заказа получения подтверждения auftragsbestätigung anzahlung zahlung deposito ordine conferma sipariş ödeme onayı muestra amostra pago pagamento 定金 收到 确认 付款 下单 入金 受注 注文',
  );
  addWords(
    leadTimeWords.subjects,
    'lieferzeit lt délai délais livraison fabrication plazo entrega prazo producción produção fabricación срок сроки поставки поставка производства изготовления отгрузки teslim teslimat üretim süresi 交货期 交货 交期 货期 生产 生产周期 納期 生産 consegna produzione lieferfrist fertigung produktion levertijd termin dostawy',
  );
  addWords(leadTimeWords.behind, 'ouvrables ouvrés hábiles úteis lavorativi рабочих laborables werktage arbeitstage iş');
  addEntries(leadTimeWords.workDays, { 'arbeitstage arbeitstagen werktage werktagen 个工作日 営業日 工作日': 1 });
  addWords(leadTimeWords.adjectives, 'рабочих рабочие календарных 个 iş');
  addWords(leadTimeWords.working, 'рабочих рабочие iş');
  addWords(
    leadTimeWords.others,
    'gültig gültigkeit validité validez validade garantie garantía garantia гарантия гарантии 有效期 质保 保修 действительно',
  );
}

function addValidity(): void {
  words(
    'gültig 有效期 valable valables validité válida válido válidas válidos validez validade vigencia vigente действительно действует действительна срокдействия geçerli geçerlilik geçerlidir 有效 有效至 有效期至 報價有效期 valido valida validità geldig gültigkeit ważna ważne bindefrist',
    ROLE.valid,
  );
  addWords(validityWords.ends, 'bis hasta até jusqu jusque до kadar 至');
  addWords(
    validityWords.links,
    'bis und bleibt jusqu jusque au à a el la le los hasta até ate до 至 到 为 durante pendant por per по der angebot angebots ist unser offre notre oferta nuestra nossa предложение das dieses este esta é es est süresi teklif tot fino al',
  );
  addEntries(validityWords.days, {
    'tage tagen jours jour días dias día dia giorni дней дня день gün 天 日 日間 dni': 1,
    'wochen woche semaines semaine semanas semana недели недель hafta 周 週間': 7,
    'monate monat mois meses mês mes месяца месяц ay 个月 ヶ月': 30,
  });
}

function addPayment(): void {
  addEntries(paymentWords.triggers, {
    'anzahlung vorkasse vorauszahlung vorab acompte avance anticipo adelanto sinal adiantamento entrada предоплата предоплаты предоплату аванс авансом depozito peşin peşinat kapora acconto 定金 订金 预付 预付款 前払い 前金': 1,
    'verschiffung versand verladung expédition embarquement embarque отгрузки отгрузкой отгрузке sevkiyat yükleme spedizione 发货 发货前 出货 出货前 装运 装船 船積 出荷': 2,
    'kopie copie copia cópia копии копия копию kopyası 复印件 副本 コピー 扫描件': 3,
    'rechnung facture factura fatura счета': 6,
    'auftragsbestätigung bestellung commande orden pedido заказе заказ sipariş ordine': 8,
    'restzahlung restbetrag solde saldo остаток остальное kalan bakiye 尾款 余款 残金': 10,
  });
  addWords(paymentWords.before, 'vor avant antes до перед önce prima 前 发货前 出货前');
  addWords(paymentWords.after, 'nach après después depois após после dopo 后');
  addWords(paymentWords.bill, 'konossement connaissement коносамента conocimiento 提单 见提单');
  addWords(paymentWords.balance, 'restzahlung restbetrag rest solde saldo остаток остальное kalan 尾款 余款 残金');
  addWords(paymentWords.joints, 'und et y e и ve i 和 及');
  const before = 'vor avant antes против gegen contre contra bei à al en als по vorab mit con com за der des du de la le el o a';
  const money =
    'anzahlung vorkasse vorauszahlung acompte anticipo adelanto sinal adiantamento entrada предоплата предоплаты аванс depozito peşin kapora acconto 定金 订金 预付 预付款 前払い verschiffung versand verladung expédition embarque отгрузки sevkiyat 发货前 出货前 发货 出货 kopie copie copia cópia копии restzahlung restbetrag solde saldo остаток kalan 尾款 余款 残金 提单 见提单 见';
  addWords(paymentWords.leads, `${before} ${money}`);
  addWords(paymentWords.paid, money);
  addWords(paymentWords.links, 'vom del do du в размере');
}

function addMore(): void {
  addWords(rangeWords, 'à bis до 至 到');
  addWords(leadTimeWords.subjects, 'turnaround 납기');
  addEntries(leadTimeWords.days, { 일: 1 });
  addWords(validityWords.links, 'end of mid early late date da do proposta');
  words('lapse lapses', ROLE.valid);
  addWords(paymentWords.leads, 'перед отгрузкой commande expédition');
  addWords(paymentWords.paid, 'commande expédition отгрузкой предоплата');
  words('payee', ROLE.beneficiary);
  words('clabe', ROLE.account);
  words('hsn harmonized harmonised arancelaria arancelario', ROLE.hs);
  addEntries(hsWords.named, { 'harmonized harmonised': 1, 'arancelaria arancelario hsn': 2 });
  addWords(hsWords.links, 'system heading');
  words('style part design', ROLE.item);
}

function addHeadings(): void {
  columnMeanings.push(
    ['amount', /金额|总价|合计|小计|\b(?:betrag|gesamt\w*|summe|montant|importe|valor)\b|сумма|金額/i],
    ['price', /单价|价格|\b(?:\w*preis|prix|precio|preço|prezzo|p\.u\.)(?!\w)|цена|単価/i],
    ['quantity', /数量|\b(?:menge|anzahl|quantité|qté|cantidad|cant|quantidade|qtd|quantità|q\.tà)(?!\w)|кол-во|количество/i],
    [
      'product',
      /型号|产品|货号|品名|\b(?:artikel|référence|réf|artículo|modelo|modell|modèle|codice|código|produkt|producto|produit)(?!\w)|артикул/i,
    ],
  );
}

function addOthers(): void {
  addEntries(basisWords, {
    'anzahlung acompte anticipo sinal предоплата аванс acconto 定金 预付': 1,
    尾款: 2,
    'skonto nachlass rabatt 折扣 优惠 descuento desconto remise escompte sconto скидка скидки скидку indirim iskonto 割引 値引 值引き 减价': 3,
    'provision 佣金 comisión comissão комиссия komisyon': 4,
    'toleranz tolerancia tolérance tolerância допуск tolerans tolleranza 公差 溢短装': 5,
    'mwst ust ндс kdv 税': 6,
  });
  words(
    '起订量 mindestbestellmenge mindestmenge mindestabnahme mínima mínimo minimale mínimas minimal минимальный минимальная минимальное минимум minimo minima asgari 最小起订量 最低起订量 最小ロット 最小注文数 起订',
    ROLE.moq,
  );
  addWords(
    moqWords.links,
    'de pedido compra von ist est es é sipariş miktarı miktar заказ заказа партия партии cantidad quantité quantidade quantità commande ordine ordre ab beträgt',
  );
  words('zolltarifnummer warennummer warentarifnummer gtip gtİp nandina nico 海关编码 海关编号 税则号 税号 商品编码 вэд тнвэд 編碼', ROLE.hs);
  addEntries(hsWords.named, { 'zolltarifnummer warennummer warentarifnummer 海关编码 海关编号 税则号 税号 商品编码 вэд тнвэд gtip gtİp': 2 });
  addWords(hsWords.links, '编码 編碼 コード код kodu nummer numéro número numero');
  words('kontonummer kontonr cuenta conta compte conto hesap р/с 帐号 账户 銀行口座 口座番号', ROLE.account);
  addWords(bankWords.links, 'nummer número numero numéro núm bancaria bancária bancaire numarası');
  words('begünstigter empfänger beneficiario beneficiário bénéficiaire получатель alıcı 受益人 户名 账户名称 口座名義', ROLE.beneficiary);
  nameReference('order', 'bestellung bestell bestellnummer bestellnr auftrag commande pedido ordine заказ заказа sipariş 订单');
  nameReference('po', '订单号 采购单 采购订单 発注書 注文書 注文番号');
  nameReference('invoice', 'rechnung rechnungsnummer facture factura fattura fatura 发票 发票号 請求書');
  nameReference('quote', 'angebot angebotsnummer offre devis cotización cotizacion cotação preventivo teklif 报价单 报价单号 見積書');
  nameReference('contract', 'vertrag contrat contrato договор договора sözleşme 合同 合同号 契約書');
  nameReference('bl', '提单号');
  nameReference('rfq', '询价 询价单 询价单号');
  addWords(referenceWords.no, 'nummer número numero numéro номер numarası 号 編號 编号 番号');
  addWords(placeWords, '上海 宁波 深圳 盐田 广州 青岛 天津 厦门 大连 汉堡 鹿特丹 洛杉矶 釜山 横浜 東京 香港 迪拜');
}

let isAdded = false;

/** Adds the words of other languages and more readers to the parsers, once. The send gate does without them: it judges our own English. */
export function addWorldWords(): void {
  if (isAdded) return;
  isAdded = true;
  foldMore();
  addMoney();
  addUnits();
  addDates();
  addLeadTime();
  addValidity();
  addPayment();
  addHeadings();
  addMore();
  addOthers();
  readMore(moreReaders());
}
