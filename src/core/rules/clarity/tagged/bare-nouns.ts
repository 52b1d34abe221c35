import { wordSet } from '#core/rules/clarity/word-set.ts';

/** People and firms: they act, so that a past form behind them is a verb. */
export const BARE_PEOPLE = wordSet(
  'supplier maker factory manufacturer forwarder customer buyer client manager engineer agent distributor importer exporter inspector company seller retailer carrier driver insurer boss colleague technician designer worker salesman accountant partner dealer wholesaler competitor user consignee bank department team warehouse workshop consumer assistant secretary director broker courier surveyor auditor trader shipper',
);

/** Features of a product, which descriptions join by a bare `with`. */
const FEATURES = wordSet(
  'label logo box bag handle motor pump screw crack hole scratch dent sticker barcode tag manual lid hinge lock plug socket switch battery charger adapter sensor screen camera filter tank valve bolt nut bearing gear wheel frame cup stamp signature bottle lamp fan tray shelf window door hook knob cable mark lens zipper button pocket belt hose nozzle',
);

/** Other things that trade English never names without a determiner, set phrases aside. */
const THINGS = wordSet(
  'machine catalogue catalog brochure leaflet contract container vessel problem question mistake solution decision meeting appointment drawing certificate invoice quotation port market carton pallet website exhibition fair booth photo picture video list report proposal suggestion discount mould mold reply showroom deadline password link project trip garden kitchen house office car hospital hotel shop country city laboratory sample price order model colour color size address forecast reason difference chance opportunity name schedule document file attachment parcel package voucher truck chair table sofa refund complaint claim idea plan target budget error defect visit offer inquiry enquiry deal brand product item component unit version sketch specification layout prototype batch tile brick carpet blanket towel pillow mattress desk cabinet basket bowl jar mug pan pot oven heater jacket coat sweater hat wallet suitcase backpack umbrella kit bulb ladder helmet weekend region province email fee tolerance line result test surface thickness invitation stand message letter holiday conclusion reminder remark ticket visa rate replacement increase reduction gap corner edge deposit area way step job form date relationship impression reputation',
);

const union = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const set of sets) set.forEach((word) => words.add(word));
  return words;
};

/** Singular nouns that need a, the, our or the like before them. */
export const BARE_NOUNS = union(BARE_PEOPLE, FEATURES, THINGS);

/** Nouns that go bare behind a preposition; behind `by`, `per`, `via` and the like every noun does. */
const BARE_BEHIND = new Map<string, ReadonlySet<string>>([
  [
    'in',
    wordSet(
      'form question port list price colour color size name model line order way area office store file error version difference stock surface test',
    ),
  ],
  ['on', wordSet('form deposit way order schedule price file line video holiday call test target page visit offer receipt board colour size')],
  ['at', wordSet('port price home sea colour size market rate table visit')],
  ['to', wordSet('order port market size colour color price name plan schedule stock date target test thickness model')],
  ['from', wordSet('stock port test line')],
  ['for', wordSet('holiday deposit way price size colour color test visit name reason refund target reply replacement reference')],
  ['about', wordSet('price size colour color')],
  ['after', wordSet('receipt test deposit')],
  ['of', wordSet('deposit')],
  ['against', wordSet('deposit')],
  ['without', wordSet('deposit')],
  ['before', wordSet('test deposit')],
  [
    'with',
    union(
      FEATURES,
      wordSet(
        'price size colour color order reason name deposit problem question mistake line result surface thickness tolerance video test receipt',
      ),
    ),
  ],
  ['into', wordSet('account line price question port')],
  ['like', wordSet('')],
  ['near', wordSet('')],
  ['during', wordSet('test')],
  ['through', wordSet('agent line test')],
  ['within', wordSet('tolerance budget target')],
]);

/** True where the noun may stand right behind the preposition. */
export function goesBare(preposition: string, noun: string): boolean {
  const nouns = BARE_BEHIND.get(preposition);
  return nouns === undefined || nouns.has(noun);
}

/** What a thing has one of: `the colour of the sample`. */
export const ASPECTS = wordSet(
  'colour color size price weight surface cost status end address result function thickness length width height top bottom side corner back front design name quality packing packaging content owner position place-name material shape photo picture copy drawing delivery inspection number beginning rest cause list description',
);

/** Adjectives that single one thing out, so that `the` goes with them. */
export const SINGLES_OUT =
  /^(first|second|third|last|next|same|only|main|whole|final|right|correct|wrong|attached|enclosed|above|below|following|previous|original|latest|current|present|entire|total|actual|exact|best|worst|former|remaining|agreed|local|european|domestic|chinese|american|german)$|est$/;
/** Adjectives that bring in something new. */
export const BRINGS_IN =
  /^(new|good|big|small|large|special|free|better|similar|different|professional|reliable|long|long-term|short|real|nice|great|bad|serious|cheap|cheaper|stronger|strong|lower|higher|bigger|smaller|trial|detailed|clear|formal|official|common|popular|famous|leading|direct|possible|potential|important|useful|simple|separate|second-hand|wonderful|slight|little)$/;
