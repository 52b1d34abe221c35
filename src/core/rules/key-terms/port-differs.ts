import { defineRule } from '#core/engine/rule.ts';
import type { HitEvidence } from '#core/engine/rule.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { mailEvidence, quoteEvidence, usualEvidence } from '#core/rules/key-terms/evidence.ts';
import { theyWrote, weWrote } from '#core/rules/key-terms/example-contexts.ts';
import { MOST_COMPARED } from '#core/rules/key-terms/limits.ts';
import type { RuleInput, TradeRule } from '#core/rules/rule-input.ts';
import type { Span } from '#core/text/span.ts';
import { countryOfPlace } from '#core/trade/places.ts';
import { sentenceAround, speaksOfChange } from '#core/trade/stance.ts';

type Side = 'origin' | 'destination';

/** What is said of the port that goods come to, or leave from. */
const SAID: readonly (readonly [Side, RegExp])[] = [
  [
    'destination',
    /\b(?:discharg\w+|unload\w*|arriv\w+|reach\w*|calls? (?:at|in)|destination(?: port)?|port of (?:discharge|destination)|ETA|shipped to|ship to|sail\w* to|deliver\w* to)\b[ :]{1,3}(?:(?:at|in|to|is|the|port|of|on \d[^,.\n]{0,14} in) ){0,3}([A-Z][a-z\u00e0-\u024f]+(?: [A-Za-z\u00e0-\u024f]+){0,3})/g,
  ],
  [
    'origin',
    /\b(?:load\w*|loading port|port of loading|ETD|depart\w*|leav\w+|sail\w* from|shipped from|ship from)\b[ :]{1,3}(?:(?:at|in|from|is|the|port|of) ){0,3}([A-Z][a-z\u00e0-\u024f]+(?: [A-Za-z\u00e0-\u024f]+){0,3})/g,
  ],
];
const MOST_TEXT = 8000;
const OPEN_TALK = /\b(?:or|via|transship\w*|transit|first call|calls first|alternativ\w*|instead|diver\w+|if)\b|\?/i;

interface Port extends Span {
  readonly side: Side;
  readonly place: string;
}
interface KnownPort {
  readonly place: string;
  readonly evidence: HitEvidence;
}

const key = (place: string): string =>
  place
    .normalize('NFD')
    .toLowerCase()
    .replace(/\b(?:port|of|the|city)\b|[^a-z]/g, '');

function portsIn(text: string): Port[] {
  const ports: Port[] = [];
  const read = text.slice(0, MOST_TEXT);
  for (const [side, pattern] of SAID) {
    for (let found = pattern.exec(read); found; found = pattern.exec(read)) {
      const words = found[1] ?? '';
      const start = found.index + found[0].length - words.length;
      const place = placeAtStart(words);
      if (place !== undefined && (countryOfPlace(plain(place)) === 'CN') === (side === 'origin'))
        ports.push({ side, place, start, end: start + place.length });
    }
  }
  return ports;
}

const shifted = (port: Port, by: number): Port => ({ ...port, start: port.start + by, end: port.end + by });

/** The known place that some words begin with. */
function placeAtStart(words: string): string | undefined {
  const several = words.split(' ');
  for (let count = several.length; count > 0; count--) {
    const name = several.slice(0, count).join(' ');
    // One word fewer loses it: then all of these words are the name.
    if (countryOfPlace(plain(name)) !== undefined && (count === 1 || countryOfPlace(plain(several.slice(0, count - 1).join(' '))) === undefined))
      return name;
  }
  return undefined;
}

const plain = (name: string): string => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** The ports of the deal: by what the mails say, by their terms, and by the record. */
function knownPorts(input: RuleInput, side: Side): KnownPort[] {
  const known: KnownPort[] = [];
  const fits = (code: string): boolean => /^[CD]/.test(code) === (side === 'destination');
  for (const message of [...input.history()].reverse()) {
    for (const port of portsIn(message.text)) if (port.side === side) known.push({ place: port.place, evidence: mailEvidence(message, port) });
    for (const fact of message.facts('incoterm').slice(0, MOST_COMPARED)) {
      const { code, place } = fact.value;
      if (place !== undefined && fits(code)) known.push({ place, evidence: mailEvidence(message, fact) });
    }
  }
  const { quotes = [], usual } = input.context.customer ?? {};
  for (const quote of quotes) {
    const { incoterm, place } = quote;
    if (incoterm !== undefined && place !== undefined && fits(incoterm))
      known.push({ place, evidence: quoteEvidence(quote, `${incoterm} ${place}`) });
  }
  if (usual?.incoterm !== undefined && usual.place !== undefined && fits(usual.incoterm))
    known.push({ place: usual.place, evidence: usualEvidence(`${usual.incoterm} ${usual.place}`) });
  return known;
}

export const portDiffers: TradeRule = defineRule<RuleInput, CheckContext>({
  id: 'port-differs',
  group: 'key-terms',
  severity: 'warning',
  title: { 'zh-CN': '港口与之前不一致', en: 'Port differs from before' },
  message: { 'zh-CN': '这里写 {port}，之前是 {known}。', en: '{port} here, {known} before.' },
  why: {
    'zh-CN': '港口写错，客户的清关、拖车都白安排。若只是中转，写明 via …。',
    en: 'With another port the buyer’s clearance and truck wait in the wrong place. If it is only on the way, write: via …',
  },
  wakes: ['past'],
  *find(input) {
    if (input.history().length === 0 && input.context.customer === undefined) return;
    const { text } = input.draft;
    const ports = input.sentences
      .slice(0, MOST_COMPARED)
      .reduce<Port[]>((all, { start, end }) => all.concat(portsIn(text.slice(start, end)).map((port) => shifted(port, start))), []);
    for (const port of ports) {
      const known = knownPorts(input, port.side);
      const own = key(port.place);
      const [latest] = known;
      if (latest === undefined || known.some(({ place }) => key(place).indexOf(own) >= 0 || own.indexOf(key(place)) >= 0)) continue;
      const sentence = sentenceAround(text, port);
      const words = text.slice(sentence.start, sentence.end);
      if (OPEN_TALK.test(words) || speaksOfChange(text, sentence) || key(text.slice(0, MOST_TEXT)).indexOf(key(latest.place)) >= 0) continue;
      yield { start: port.start, end: port.end, values: { port: port.place, known: latest.place }, evidence: [latest.evidence] };
    }
  },
  examples: [
    { text: 'The vessel arrives at ⟦Santos⟧ on 4 June.', context: weWrote('USD 4.20/pc CIF Paranagua.') },
    { text: 'The goods are loaded at ⟦Shanghai⟧ on Friday.', context: theyWrote('Please ship FOB Ningbo.') },
    { text: 'The vessel arrives at Santos on 4 June.', context: weWrote('USD 4.20/pc CIF Santos.') },
    { text: 'The vessel arrives at Santos first and then goes on to Paranagua.', context: weWrote('USD 4.20/pc CIF Paranagua.') },
    { text: 'The vessel arrives at Santos on 4 June.' },
  ],
});
