import { wordSet } from '#core/rules/clarity/word-set.ts';

/** Things that trade mail counts, in the singular. Words that are at home without an article too (shipment, payment, stock) are not here. */
const THINGS =
  'product sample customer client order question model item machine colour color carton piece container country document supplier factory design size problem photo picture company detail type style engineer friend worker market box mould mold catalogue catalog message mail email drawing label week month year day page part unit buyer agent meeting reason change cable bag lamp light shoe shirt dress chair table sofa toy tool cup bottle pallet fair manufacturer exporter importer wholesaler distributor retailer dealer forwarder inspector manager director colleague salesman boss team person partner competitor brand shop store warehouse workshop office branch plant line vessel ship truck port booth stand exhibition show visit trip call video file link website list invoice contract quotation inquiry enquiry offer discount certificate report test result mistake error defect complaint claim solution suggestion idea opinion decision plan project schedule deadline date hour minute reply answer letter request requirement condition term fee charge price cost bank account transfer receipt copy original signature stamp logo sticker barcode tag card manual leaflet brochure sheet board panel plate tube pipe valve pump motor engine battery charger adapter switch socket plug sensor screen display camera printer filter tank bolt screw nut bearing gear spring wheel tyre tire lock hinge handle knob hook frame door window curtain carpet blanket towel pillow mattress bed desk cabinet shelf basket tray bowl glass jar mug spoon fork knife pan pot cooker oven fan heater cooler freezer garment jacket coat sweater hat cap glove sock belt wallet suitcase backpack umbrella watch ring necklace bracelet gift kit bulb tile brick ladder hose nozzle sprayer helmet mask apron goods-train stage step point method process feature function advantage difference holiday festival weekend opportunity chance relationship region area city province address name number quantity sum batch set pair lot bundle crate coil drum amount balance deposit payment shipment delivery value rate volume weight height width length thickness material situation consignment dimension tolerance thing word shape pattern texture surface edge corner hole gap crack scratch seller rep assistant accountant designer technician specialist expert user consumer'.split(
    ' ',
  );

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = { person: 'people', salesman: 'salesmen', knife: 'knives', shelf: 'shelves' };

function pluralForm(noun: string): string {
  const irregular = IRREGULAR_PLURALS[noun];
  if (irregular !== undefined) return irregular;
  if (/(x|s|z|sh|ch)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Countable thing to its plural. */
export const PLURAL_OF: ReadonlyMap<string, string> = new Map(THINGS.map((noun) => [noun, pluralForm(noun)] as const));
/** Plural to its countable thing. */
export const SINGULAR_OF: ReadonlyMap<string, string> = new Map(THINGS.map((noun) => [pluralForm(noun), noun] as const));
/** Words without a singular or whose plural is no thing of the list. */
export const ONLY_PLURAL = wordSet('goods sales clothes shoes scissors pants trousers jeans glasses people children men women materials pcs staffs');

/** Never counted. */
export const UNCOUNTABLE = wordSet(
  'information equipment advice feedback furniture news luggage machinery knowledge progress merchandise clothing software hardware evidence money cash weather traffic research packaging freight insurance labour labor staff stock cargo cooperation quality production help support attention inventory',
);

/** Said of things and people, before a noun or behind a form of be. */
export const ADJECTIVES = wordSet(
  'big small large little long short high low good bad new old cheap expensive hot cold warm heavy light thick thin wide narrow strong weak fast slow quick early late hard soft easy difficult simple complex safe dangerous important urgent necessary possible impossible convenient inconvenient available suitable proper correct wrong right clear unclear sure certain ready busy free full empty clean dirty dry wet happy glad sorry pleased satisfied interested interesting excited exciting famous popular common special normal regular standard different similar same various several other another next last previous main major minor key local foreign international domestic european american chinese german professional experienced reliable trusted stable durable competitive reasonable acceptable favourable favorable attractive beautiful nice fine great excellent perfect wonderful big-size whole total final first second third original current present recent latest future potential loyal sincere honest kind friendly patient careful serious strict rich poor real true natural plastic metal steel wooden electric electronic electrical automatic manual digital modern traditional tight loose sharp flat round square smooth rough bright dark black white red blue green yellow grey gray brown pink trial official formal detailed complete direct long-term short-term profitable valuable useful helpful responsible able unable willing afraid aware confident late delayed best better lower higher cheaper lowest highest cheapest biggest largest leading newest smallest further additional extra small-sized',
);

/** What stands behind a form of be and never is a verb: `we sorry`, `the goods ready`. */
export const PREDICATES = wordSet(
  'sorry glad happy sure ready available interested busy responsible able unable afraid aware confident late satisfied willing pleased delighted grateful sorry important necessary possible impossible convenient expensive cheap cheaper high higher low lower good better bad famous popular suitable reasonable competitive difficult easy urgent stable similar different important professional excellent perfect nice beautiful acceptable unhappy disappointed surprised new',
);

/** How much, how soon, how surely. */
export const ADVERBS = wordSet(
  'very so too quite really also already still just only always often usually never not now then more most much rather highly truly sincerely deeply extremely absolutely totally completely both all even almost nearly currently recently soon again actually maybe perhaps probably kindly please surely strongly finally directly carefully quickly',
);

/** Noun of a verb: `your confirm` means `your confirmation`. */
export const NOUN_OF: ReadonlyMap<string, string> = new Map([
  ['accept', 'acceptance'],
  ['agree', 'agreement'],
  ['announce', 'announcement'],
  ['apologize', 'apology'],
  ['apologise', 'apology'],
  ['appreciate', 'appreciation'],
  ['approve', 'approval'],
  ['arrange', 'arrangement'],
  ['arrive', 'arrival'],
  ['assure', 'assurance'],
  ['attend', 'attendance'],
  ['calculate', 'calculation'],
  ['cancel', 'cancellation'],
  ['choose', 'choice'],
  ['compare', 'comparison'],
  ['complain', 'complaint'],
  ['confirm', 'confirmation'],
  ['consider', 'consideration'],
  ['cooperate', 'cooperation'],
  ['decide', 'decision'],
  ['deliver', 'delivery'],
  ['describe', 'description'],
  ['develop', 'development'],
  ['discuss', 'discussion'],
  ['explain', 'explanation'],
  ['improve', 'improvement'],
  ['inform', 'information'],
  ['inquire', 'inquiry'],
  ['inspect', 'inspection'],
  ['install', 'installation'],
  ['introduce', 'introduction'],
  ['invite', 'invitation'],
  ['negotiate', 'negotiation'],
  ['prepare', 'preparation'],
  ['produce', 'production'],
  ['receive', 'receipt'],
  ['recommend', 'recommendation'],
  ['remind', 'reminder'],
  ['require', 'requirements'],
  ['resolve', 'solution'],
  ['solve', 'solution'],
  ['specify', 'specification'],
  ['succeed', 'success'],
  ['suggest', 'suggestion'],
  ['understand', 'understanding'],
]);

/** Adjective for the noun that is put in its place: `very convenience`. */
export const ADJECTIVE_OF: ReadonlyMap<string, string> = new Map([
  ['convenience', 'convenient'],
  ['inconvenience', 'inconvenient'],
  ['difficulty', 'difficult'],
  ['importance', 'important'],
  ['necessity', 'necessary'],
  ['success', 'successful'],
  ['safety', 'safe'],
  ['beauty', 'beautiful'],
  ['confidence', 'confident'],
  ['patience', 'patient'],
  ['profession', 'professional'],
  ['competition', 'competitive'],
  ['satisfaction', 'satisfied'],
  ['responsibility', 'responsible'],
  ['possibility', 'possible'],
  ['availability', 'available'],
  ['difference', 'different'],
  ['pleasure', 'pleased'],
  ['urgency', 'urgent'],
  ['emergency', 'urgent'],
  ['honesty', 'honest'],
  ['sincerity', 'sincere'],
  ['popularity', 'popular'],
  ['similarity', 'similar'],
  ['ability', 'able'],
  ['experience', 'experienced'],
  ['regret', 'sorry'],
  ['thankfulness', 'thankful'],
  ['appreciation', 'grateful'],
  ['stability', 'stable'],
  ['efficiency', 'efficient'],
  ['accuracy', 'accurate'],
  ['flexibility', 'flexible'],
  ['disappointment', 'disappointed'],
  ['surprise', 'surprised'],
  ['trouble', 'troublesome'],
  ['complication', 'complicated'],
  ['reason', 'reasonable'],
  ['interest', 'interested'],
  ['benefit', 'beneficial'],
  ['value', 'valuable'],
  ['use', 'useful'],
  ['help', 'helpful'],
  ['health', 'healthy'],
  ['quality', 'good'],
  ['expense', 'expensive'],
]);

/** Comparative of the short adjectives. */
export const COMPARATIVE_OF: ReadonlyMap<string, string> = new Map([
  ['cheap', 'cheaper'],
  ['low', 'lower'],
  ['high', 'higher'],
  ['good', 'better'],
  ['bad', 'worse'],
  ['big', 'bigger'],
  ['small', 'smaller'],
  ['large', 'larger'],
  ['fast', 'faster'],
  ['quick', 'quicker'],
  ['slow', 'slower'],
  ['easy', 'easier'],
  ['thick', 'thicker'],
  ['thin', 'thinner'],
  ['long', 'longer'],
  ['short', 'shorter'],
  ['heavy', 'heavier'],
  ['strong', 'stronger'],
  ['hard', 'harder'],
  ['soft', 'softer'],
  ['early', 'earlier'],
  ['late', 'later'],
  ['soon', 'sooner'],
  ['wide', 'wider'],
  ['bright', 'brighter'],
  ['dark', 'darker'],
  ['nice', 'nicer'],
  ['safe', 'safer'],
  ['new', 'newer'],
  ['old', 'older'],
  ['clear', 'clearer'],
  ['cheap', 'cheaper'],
]);
