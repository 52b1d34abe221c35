import { BARE_NOUNS } from '#core/rules/clarity/tagged/bare-nouns.ts';
import { wordSet } from '#core/rules/clarity/word-set.ts';

/** Countable things that stand bare in many set phrases, so that only an object of having or needing is sure to lack its article. */
export const RARER_NOUNS: ReadonlySet<string> = new Set(
  Array.from(
    wordSet(
      'branch copy friend pool subsidiary representative licence license accident agency airport attempt award banner bracket building calendar category chain challenge chart clause clip clock column comment compressor computer conference connector consultant conveyor counter coupon crane cushion cutter cylinder diagram disadvantage discrepancy dispute drawback drawer edition employee envelope exception expert factor folder gate gauge guest guideline hammer hanger incident instruction instrument interview joint journey keyboard laptop laser lawyer layer leader lens lesson liner loan location machine member memo mill mirror mixer module monitor needle network newsletter notebook objection occasion operator option outlet overview owner packet passport pen pencil penalty permit platform pocket policy poster preference prize procedure producer profile program programme prospect provider purchaser quota quote recommendation refrigerator regulation representative reseller reservation restaurant restriction robot rod role roll rope route rule sack scarf seal seat segment server session shaft shutter signal skirt sleeve slide slot snack stair statement station stick strap strategy strip subsidiary substitute suit supplement surcharge survey symbol system tablet tariff taxi technique telephone tender terminal theme threat title tool topic tour tourist tower tractor trailer trainer transaction transformer translator trend trolley uniform update upgrade van vehicle vendor venue visitor waybill weakness wedding welder wire wish writer requirement condition advantage function feature specification relationship stage',
    ),
  ).filter((noun) => !BARE_NOUNS.has(noun)),
);
