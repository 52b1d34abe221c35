/** Words in which a mail usually touches one of the ten facts; keys are paths of `PROFILE_FIELDS`. */
const CUES: Readonly<Record<string, RegExp>> = {
  'contact.authority':
    /\b(?:my (?:boss|manager|director|partner)|our (?:boss|owner|director|management|board|purchasing (?:manager|director)|ceo|buyers?)|the (?:owner|board|management)|approv(?:al|e|ed|es)|decision|decides?|sign(?:ed)? off|in charge of|final say)\b|老板|领导|上级|审批|批准|决定|拍板|负责人|chef|geschäftsführ|einkaufsleit|jefe|gerente|dueño|diretor|direction|direttore|руководств|директор/iu,
  annualPurchase:
    /\b(?:per (?:year|annum)|a year|yearly|annual(?:ly)?|each year|every (?:year|month|quarter)|per month|monthly|forecast|yearly (?:volume|demand|need)|containers? (?:a|per) (?:month|year|quarter)|total (?:demand|volume))\b|一年|每年|年采购|年需求|每月|月用量|pro jahr|jährlich|jahresbedarf|al año|anual|por ano|par an|annuel|all['’]anno|в год|ежегодн/iu,
  requirements:
    /\b(?:certificat\w*|certified|standards?|comply|compliance|CE|UL|RoHS|REACH|FDA|SASO|SABER|BIS|KC|PSE|FCC|ISO ?\d{4,5}|EN ?\d{3,5}|IP ?\d{2}|spec(?:s|ification|ifications)?|packaging|carton|label(?:l?ing)?|AQL|inspection|test report)\b|认证|证书|标准|规格|包装|标签|验货|检测报告|zertifi|verpackung|certificad|embalaje|embalagem|certificat|imballo|сертификат|упаковк/iu,
  'usual.payment':
    /\b(?:payment|pay|paid|deposit|balance|L\/C|letter of credit|T\/T|TT|D\/P|D\/A|net \d{2,3}|\d{2,3} days|credit (?:terms|line|limit)|invoice)\b|付款|定金|尾款|信用证|账期|电汇|zahlung|anzahlung|pago|anticipo|pagamento|paiement|acompte|оплат|предоплат/iu,
  mainProducts:
    /\b(?:we (?:sell|distribute|import|stock|carry|offer|produce|manufacture|supply|deal (?:in|with)|specialis\w+|specializ\w+)|our (?:range|products?|product range|catalog(?:ue)?|assortment|portfolio))\b|我们(?:主要)?(?:卖|经营|销售|做|进口)|主营|wir (?:vertreiben|verkaufen|importieren)|vendemos|importamos|nous (?:vendons|distribuons|importons)|vendiamo|мы (?:продаем|поставляем|импортируем)/iu,
  businessType:
    /\b(?:wholesaler?|distributors?|importers?|retail(?:er|ers)?|chain(?: of)? stores?|shops?|stores|supermarkets?|online (?:shop|store)|amazon|e-?commerce|contractors?|trading company|agents?|brand owner|manufacturers?|projects?)\b|批发商|分销|经销商|进口商|零售|连锁|电商|工程商|贸易公司|großhändler|händler|einzelhand|mayorista|distribuidor|minorista|atacadista|varejo|grossiste|détaillant|grossista|оптов|дистрибьютор/iu,
  country:
    /\b(?:ship(?:ment|ping)? to|deliver(?:y|ed)? to|port of|destination port|our (?:address|warehouse|office) (?:is|in)|based in|located in)\b|目的港|收货地址|我们在|发到/iu,
};

/** Of some facts that are not on record, those that a mail touches: it may answer them, or its answer is the moment to ask. */
export function touchedBy(paths: readonly string[], mail: string): readonly string[] {
  const text = mail.slice(0, 20_000);
  return paths.filter((path) => CUES[path]?.test(text) ?? false);
}
