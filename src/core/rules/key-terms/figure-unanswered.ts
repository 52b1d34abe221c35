import { defineRule } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { mailEvidence } from '#core/rules/key-terms/evidence.ts';
import { theyWrote } from '#core/rules/key-terms/example-contexts.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Localised } from '#core/text/language.ts';
import type { FactKind } from '#core/trade/fact.ts';

interface Topic {
  readonly name: Localised;
  /** How a buyer asks for it. */
  readonly asked: RegExp;
  /** Facts of which one answers. */
  readonly kinds: readonly FactKind[];
  /** Words that take the question up without a figure. */
  readonly met: RegExp;
}

const TOPICS: readonly Topic[] = [
  {
    name: { 'zh-CN': '交货期', en: 'lead time' },
    asked:
      /\b(?:lead ?time|delivery time|production time|how (?:long|soon|fast|quick\w*)\b[^?]{0,40}\b(?:produce|production|deliver|ship|take|make)|when (?:can|could|will|would) you (?:deliver|ship|dispatch|send the goods))\b|lieferzeit|liefertermin|délais? de livraison|plazo de entrega|prazo de entrega|tempi di consegna|срок\S* (?:поставки|изготовления)|teslim süresi|交货期|交期|货期|納期/i,
    kinds: ['lead-time', 'date'],
    met: /\b(?:lead ?time|days|weeks|delivery time)\b/i,
  },
  {
    name: { 'zh-CN': '价格', en: 'price' },
    asked:
      /\b(?:(?:what|which)(?: is|'s|’s| are| would be)?\b[^?]{0,24}\b(?:price|prices|cost)|how much|(?:best|your|unit) price|price (?:for|per|of))\b|\bpreis\b|\bprix\b|\bprecio\b|\bpreço\b|\bprezzo\b|цен[ауы]|fiyat|价格|报价|单价|価格/i,
    kinds: ['money'],
    met: /\b(?:price|quot\w+|cost|offer)\b/i,
  },
  {
    name: { 'zh-CN': '起订量', en: 'MOQ' },
    asked:
      /\b(?:moq|minimum (?:order|quantity)|minimum order quantity)\b|mindest(?:bestell)?menge|cantidad mínima|pedido mínimo|quantité minimum|quantité minimale|минимальн\S* (?:заказ|парти)|minimum sipariş|起订量|最小ロット/i,
    kinds: ['moq'],
    met: /\b(?:moq|minimum|min\.)\b/i,
  },
  {
    name: { 'zh-CN': '付款方式', en: 'payment terms' },
    asked:
      /\b(?:payment (?:terms?|conditions?|method)|terms of payment|how (?:can|do|should) we pay)\b|zahlungsbedingungen|conditions? de paiement|(?:forma|condiciones|términos) de pago|(?:forma|condições) de pagamento|услови\S* оплаты|ödeme koşul|付款(?:方式|条件)|支払条件/i,
    kinds: ['payment'],
    met: /\b(?:payment|paid|pay|deposit|t\/t|l\/c)\b/i,
  },
  {
    name: { 'zh-CN': '有效期', en: 'validity' },
    asked:
      /\b(?:how long\b[^?]{0,30}\bvalid|validity|valid until when|until when\b[^?]{0,30}\b(?:valid|hold)|wie lange\b[^?]{0,30}\bgültig|validez|validité|validade|validità)\b|有效期/i,
    kinds: ['validity'],
    met: /\b(?:valid\w*|expire\w*|good until)\b/i,
  },
  {
    name: { 'zh-CN': '船期', en: 'shipping date' },
    asked:
      /\b(?:etd|eta|when (?:will|does|is|can) (?:the |our |it |this )?(?:\w+ )?(?:be )?(?:ship\w*|leave|arrive|sail\w*|load\w*|ready|deliver\w*)|shipping date|delivery date)\b/i,
    kinds: ['date', 'lead-time'],
    met: /\b(?:etd|eta|week \d|next week|tomorrow|today)\b/i,
  },
  {
    name: { 'zh-CN': '装柜量', en: 'container load' },
    asked:
      /(?:\b(?:how many|what quantity|loading (?:quantity|capacity)|wie viele?|combien|cu[aá]nt[oa]s|quant[eioa]s?|сколько|kaç)|多少|几个)[^?？]{0,50}(?:container|contenedor|contêiner|conteneur|konteyner|контейнер|20 ?(?:gp|ft|')|40 ?(?:hq|hc|gp|ft|')|fcl|柜)|装柜量/i,
    kinds: [],
    met: /\b(?:container|20 ?(?:gp|ft)|40 ?(?:hq|hc|gp|ft)|fcl|loads?|loading)\b/i,
  },
  {
    name: { 'zh-CN': '质保期', en: 'warranty' },
    asked: /\b(?:warranty|guarantee|garantie|garant[ií]a|garanzia)\b|гаранти|质保|保修/i,
    kinds: [],
    met: /\b(?:warrant\w*|guarantee\w*)\b/i,
  },
  {
    name: { 'zh-CN': '重量', en: 'weight' },
    asked: /\b(?:(?:gross |net |carton )?weight|how heavy|g\.?w\.?|packing (?:details|data)|gewicht|poids|peso)\b|\bвес\b|毛重|重量/i,
    kinds: [],
    met: /\b\d[\d.,]* ?(?:kgs?|g|mt|tons?|tonnes?|lbs?)\b|\bweigh/i,
  },
  {
    name: { 'zh-CN': '体积或尺寸', en: 'volume or size' },
    asked: /\b(?:cbm|volume|volumen|carton (?:size|dimensions?)|dimensions?|abmessungen|medidas|dimensiones|misure)\b|体积|外箱尺寸/i,
    kinds: [],
    met: /\b\d[\d.,]* ?(?:cbm|m3|cm|mm)\b|\d ?m³|\d ?x ?\d/i,
  },
  {
    name: { 'zh-CN': '海关编码', en: 'HS code' },
    asked: /\b(?:hs|customs|tariff|hts) (?:code|number|no\.?)\b|zolltarifnummer|código arancelario|código hs|海关编码/i,
    kinds: ['hs-code'],
    met: /\b(?:hs|customs|tariff|hts) (?:code|number)\b/i,
  },
  {
    name: { 'zh-CN': '认证或验厂', en: 'certificate or audit' },
    asked: /\b(?:certifi\w+|bsci|sedex|smeta|test reports?|audit(?:ed)?)\b[^?]*\?/i,
    kinds: ['certificate'],
    met: /\b(?:certif\w*|reports?|audit\w*|approv\w*)\b/i,
  },
];
/** An answer that is put off, or stands in an attached paper, is an answer. */
const PUT_OFF =
  /\b(?:attach\w*|enclos\w*|(?:get|come|revert) back|will (?:let you know|inform|check|advise|send|reply|confirm|answer)|let you know|tomorrow|by (?:mon|tues|wednes|thurs|fri)day|checking|clarif\w*|quotation sheet|price list)\b/i;
const ASKING = /[?？]|\b(?:please|pls|kindly|could you|can you|let (?:me|us) know|tell (?:me|us)|need to know|advise|send|confirm|quote)\b/i;
const LONGEST = 6000;
const SHORTEST_ANSWER = 40;

export const figureUnanswered: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'figure-unanswered',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '对方问的数字没有回答', en: 'Their question about a figure is not answered' },
  message: { 'zh-CN': '对方问了{topics}，回信里没有。', en: 'They asked for {topics}; the answer does not say.' },
  why: {
    'zh-CN': '客户问什么没答，要再来一轮，单子多半先给了答全的那家。暂时答不了，就写哪天给。',
    en: 'What is not answered costs a round of mails, and the order goes to whoever answered all. If you cannot yet, say when.',
  },
  wakes: ['past'],
  *find(input) {
    const history = input.history();
    const last = history[history.length - 1];
    const [first, second] = input.sentences;
    if (last?.side !== 'theirs' || first === undefined) return;
    const own = input.sentences
      .map(({ start, end }) => input.draft.text.slice(start, end))
      .join('\n')
      .slice(0, LONGEST);
    if (PUT_OFF.test(own)) return;
    const asked: { topic: Topic; start: number; end: number }[] = [];
    const text = last.text.slice(0, LONGEST);
    let at = 0;
    for (const sentence of text.match(/[^?.!\n]+[?.!]*/g) ?? []) {
      const start = text.indexOf(sentence, at);
      at = start + sentence.length;
      if (!ASKING.test(sentence)) continue;
      for (const topic of TOPICS)
        if (topic.asked.test(sentence) && !asked.some((other) => other.topic === topic)) asked.push({ topic, start, end: at });
    }
    const open = asked.filter(({ topic }) => !topic.met.test(own) && !topic.kinds.some((kind) => input.facts(kind).length > 0));
    const [one] = open;
    // A word of thanks is no answer yet; one that takes up a part of the question is.
    if (one === undefined || (own.length < SHORTEST_ANSWER && open.length === asked.length)) return;
    const place = /^(?:dear|hi|hello|good|hey)\b/i.test(input.draft.text.slice(first.start, first.end)) && second !== undefined ? second : first;
    yield {
      start: place.start,
      end: place.end,
      values: { topics: { en: open.map(({ topic }) => topic.name.en).join(', '), 'zh-CN': open.map(({ topic }) => topic.name['zh-CN']).join('、') } },
      evidence: open.slice(0, 3).map(({ start, end }) => mailEvidence(last, { start, end })),
    };
  },
  examples: [
    {
      text: '⟦The price for 800 pcs is EUR 2.15/pc and we can print your own design on it.⟧',
      context: theyWrote('Price for 800 pcs? Do you have a BSCI audit?'),
    },
    {
      text: '⟦Thank you for your interest in our compressor, it sells very well in Europe.⟧',
      context: theyWrote('What is your lead time, and how many fit in a 20GP?'),
    },
    {
      text: '⟦We are glad that you like the chairs and look forward to working with you.⟧',
      context: theyWrote('Please let us know your MOQ and payment terms.'),
    },
    {
      text: 'Thank you for your interest. The lead time is 30 days after deposit, one 20GP holds 500 pcs.',
      context: theyWrote('What is your lead time, and how many fit in a 20GP?'),
    },
    { text: 'Thank you, our engineer is checking it and I will let you know by Friday.', context: theyWrote('What is the MOQ?') },
    { text: '⟦The MOQ is 500 pcs.⟧', context: theyWrote('What is your MOQ, and how many pieces go into a 20GP?') },
    {
      text: '⟦Production takes 20 days after receipt of the deposit.⟧',
      context: theyWrote('¿Cuál es el plazo de entrega y cuántos kg caben en un 40HQ?'),
    },
    { text: 'Thank you very much.', context: theyWrote('What is your MOQ?') },
    { text: 'Thank you for your interest in our compressor, it sells very well in Europe.' },
  ],
});
