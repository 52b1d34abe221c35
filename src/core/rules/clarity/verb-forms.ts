import { wordSet } from '#core/rules/clarity/word-set.ts';

/** Verbs of trade mail. */
const VERBS =
  'accept achieve advertise advise agree allow announce apologize apologise apply appreciate approve arrange arrive ask assure attach attend avoid become begin believe book bring build buy calculate cancel choose clarify collect communicate compare complain complete confirm consider consult continue convert cooperate co-operate correct create decide declare decrease deduct deliver depend describe destroy develop discuss distribute enclose engage enjoy ensure establish examine exchange expand expect explain export extend feel fill find finish forget forward fulfil get give grow guarantee happen have hear hope import improve include increase inform insist inspect install introduce invite invoice issue keep know learn let like listen lose maintain make manage meet mention negotiate notice notify obtain offer operate organize organise owe pack pay postpone prefer prepare prevent proceed produce promise propose prove provide publish purchase quote raise reach read realize receive recommend reduce refer refund refuse register reject remain remember remind remove repair repeat replace reply represent request require resend reserve resolve respond return revise satisfy save see seem select sell send ship show sign solve specialize specialise specify start stay submit succeed suggest supply suppose tell thank think transfer translate try understand update upgrade use visit wait want warn welcome wish work write consist belong serve solve carry join afford enlarge enter fix lower adjust handle evaluate need help check plan call change order test load open delay contact answer support design follow print label stop cost insure remit settle launch manufacture assemble certify dispatch despatch compensate forgive recover break perform satisfy exceed involve indicate appoint authorise authorize promote demonstrate earn spend deduct occur arise exist appear disappear suffer affect damage treat investigate analyse analyze measure weigh adopt adapt cover cut define deserve differ enable encourage estimate fulfill identify intend interrupt justify lead leave mark match participate permit persuade possess protect react reconsider reconfirm rely remake release retest review run search seek share store strengthen tend terminate trust turn utilize utilise verify waive weld withdraw worry wrap inquire enquire come go take do speak rise fall lend borrow hire quit deny miss hold throw wear hang draw';

/** Those of them that are nouns or adjectives too, so that a bare form in the place of a noun proves nothing. */
const NOUNS_TOO = wordSet(
  'launch manufacture dispatch despatch break damage measure cover cut estimate lead leave mark match permit release review run search share store trust turn worry wrap go take do rise fall come hire miss hold throw wear hang draw lower handle need help check plan call change order test load delay contact answer support design follow print label stop cost advertise book build buy complete correct decrease exchange export feel fill find finish forward guarantee hope import increase invoice issue keep like notice offer pack pay promise purchase quote raise reach read refund refuse register reject remain repair repeat reply request return save sell ship show sign start stay supply thank transfer try update upgrade use visit wait want welcome wish work open',
);

const IRREGULAR: Readonly<Record<string, string>> = {
  arise: 'arose arisen',
  become: 'became become',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought brought',
  build: 'built built',
  buy: 'bought bought',
  choose: 'chose chosen',
  come: 'came come',
  cut: 'cut cut',
  do: 'did done',
  fall: 'fell fallen',
  feel: 'felt felt',
  find: 'found found',
  forget: 'forgot forgotten',
  forgive: 'forgave forgiven',
  get: 'got got',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  hang: 'hung hung',
  have: 'had had',
  hold: 'held held',
  draw: 'drew drawn',
  throw: 'threw thrown',
  wear: 'wore worn',
  hear: 'heard heard',
  keep: 'kept kept',
  know: 'knew known',
  lead: 'led led',
  leave: 'left left',
  lend: 'lent lent',
  let: 'let let',
  lose: 'lost lost',
  make: 'made made',
  meet: 'met met',
  pay: 'paid paid',
  quit: 'quit quit',
  read: 'read read',
  resend: 'resent resent',
  remake: 'remade remade',
  rise: 'rose risen',
  run: 'ran run',
  see: 'saw seen',
  seek: 'sought sought',
  sell: 'sold sold',
  send: 'sent sent',
  show: 'showed shown',
  speak: 'spoke spoken',
  spend: 'spent spent',
  take: 'took taken',
  tell: 'told told',
  think: 'thought thought',
  understand: 'understood understood',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
};

const DOUBLING = wordSet('refer prefer ship submit transfer plan stop wrap cut run occur permit remit quit');

function pastOf(verb: string): string {
  if (/e$/.test(verb)) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${DOUBLING.has(verb) ? verb + verb.charAt(verb.length - 1) : verb}ed`;
}

function thirdOf(verb: string): string {
  if (verb === 'have') return 'has';
  if (/(s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function ingOf(verb: string): string {
  if (/ee$/.test(verb)) return `${verb}ing`;
  if (/e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${DOUBLING.has(verb) || /^(get|let|begin|forget)$/.test(verb) ? verb + verb.charAt(verb.length - 1) : verb}ing`;
}

/** Bare forms. */
export const BASE = wordSet(VERBS);

/** Bare forms that cannot be anything else: `to be send`, `after receive`. */
export const PURE_BASE: ReadonlySet<string> = new Set(Array.from(BASE).filter((verb) => !NOUNS_TOO.has(verb)));

/** Past form to bare form; only forms that are not themselves bare forms of another verb. */
export const PAST: ReadonlyMap<string, string> = new Map();
/** Participle to bare form. */
export const PARTICIPLE: ReadonlyMap<string, string> = new Map();
/** Third person to bare form. */
export const THIRD: ReadonlyMap<string, string> = new Map();
/** Bare form to its form in -ing. */
export const ING: ReadonlyMap<string, string> = new Map();
/** Bare form to its participle. */
export const PARTICIPLE_OF: ReadonlyMap<string, string> = new Map();
/** Past forms that are no participles: `have went` is wrong. */
export const PAST_ONLY: ReadonlyMap<string, string> = new Map();

function put(map: ReadonlyMap<string, string>, key: string, value: string): void {
  (map as Map<string, string>).set(key, value);
}

BASE.forEach((verb) => {
  const [past = pastOf(verb), participle = past] = (IRREGULAR[verb] ?? '').split(' ').filter((form) => form !== '');
  if (past !== verb) put(PAST, past, verb);
  if (participle !== verb) put(PARTICIPLE, participle, verb);
  put(PARTICIPLE_OF, verb, participle);
  if (past !== participle) put(PAST_ONLY, past, participle);
  put(THIRD, thirdOf(verb), verb);
  put(ING, verb, ingOf(verb));
});
