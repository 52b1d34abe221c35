import type { Draft } from '#core/draft/draft.ts';
import type { CheckContext } from '#core/rules/check-context.ts';
import { type Cue, cueNumber, CUES, CueSet } from '#core/rules/cue.ts';
import type { RuleInput } from '#core/rules/rule-input.ts';
import { othersOf } from '#core/rules/safety/safety-context.ts';
import { SIGNALS } from '#core/terms/text-tokens.ts';
import type { CalendarDate, DateValue, Fact } from '#core/trade/fact.ts';

const CUE = CUES.reduce<{ [Name in Cue]?: number }>((numbers, cue) => {
  numbers[cue] = cueNumber(cue);
  return numbers;
}, {}) as { readonly [Name in Cue]: number };
const FACT_CUE: Readonly<Record<string, number | undefined>> = CUE;

/** Subjects of more signs are cut in the list of mails. */
const LONG_SUBJECT = 80;
const LONG_SENTENCE = 150;
const LONG_PARAGRAPH = 300;
const SEVERAL = 3;

const LINE_FEED = 10;
const CAPITAL_M = 77;

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** What there is for rules to look at; a rule that waits for something else need not be asked. `signals` are those of the phrase scan. */
export function readCues(input: RuleInput, facts: readonly Fact[], signals: number): CueSet {
  const cues = new CueSet();
  readFactCues(facts, input.context.today, cues);
  readContextCues(input.context, cues);
  readSubjectCues(input, cues);
  readLineCues(input.draft.text, cues);
  readShapeCues(input, cues);
  if (signals !== 0) readSignals(signals, cues);
  return cues;
}

function readDayCues({ weekday, isImpossible }: DateValue, cues: CueSet): void {
  if (weekday !== undefined) cues.add(CUE.weekday);
  if (isImpossible) cues.add(CUE['no-such-day']);
}

function readFactCues(facts: readonly Fact[], today: CalendarDate | undefined, cues: CueSet): void {
  let sums = 0;
  for (const fact of facts) {
    const cue = FACT_CUE[fact.kind];
    if (cue !== undefined) {
      if (cues.has(cue)) cues.add(CUE['repeated-kind']);
      cues.add(cue);
    }
    if (fact.kind === 'date') {
      const { date, readings } = fact.value;
      readDayCues(fact.value, cues);
      if (readings !== undefined) cues.add(CUE['ambiguous-date']);
      if (today !== undefined && date !== undefined && date < today) cues.add(CUE['past-date']);
    } else if (fact.kind === 'money') {
      const { to, currency, symbol } = fact.value;
      if (++sums > 1) cues.add(sums === 2 ? CUE['two-sums'] : CUE['three-sums']);
      if (to !== undefined) cues.add(CUE.range);
      if (currency === undefined && symbol === undefined) cues.add(CUE['bare-sum']);
    } else if (fact.kind === 'quantity') {
      if (fact.value.to !== undefined) cues.add(CUE.range);
      readUnit(fact.value.unit, cues);
    } else if (fact.kind === 'lead-time' && fact.value.toDays !== undefined) cues.add(CUE.range);
  }
}

function readUnit(unit: string, cues: CueSet): void {
  if (unit === 'ctn') cues.add(CUE.cartons);
  else if (isDigit(unit.charCodeAt(0))) cues.add(CUE.container);
  else if (unit.slice(0, 2) === 'kg' || unit.slice(0, 2) === 'mt' || unit.slice(0, 2) === 'lb') cues.add(CUE.weight);
}

function readContextCues(context: CheckContext, cues: CueSet): void {
  const { customer, company, to, cc, thread, attachments } = context;
  if (customer) {
    cues.add(CUE.customer);
    cues.add(CUE.party);
    cues.add(CUE.past);
  }
  if (company) {
    cues.add(CUE.company);
    cues.add(CUE.party);
  }
  // What the company's own product data say has been recorded before, too.
  if ((thread && thread.length > 0) || (company?.products?.length ?? 0) > 0) cues.add(CUE.past);
  if ((to && to.length > 0) || (cc && cc.length > 0)) cues.add(CUE.recipients);
  if (othersOf(context).length > 0) cues.add(CUE['other-customers']);
  if (attachments && attachments.length > 0) cues.add(CUE.attachments);
}

function readSubjectCues(input: RuleInput, cues: CueSet): void {
  const { draft, topic } = input;
  const { subject } = draft;
  if (topic.text === '') {
    if (input.isWholeMail) cues.add(CUE['no-subject']);
  } else cues.add(CUE.subject);
  if (topic.text.length > LONG_SUBJECT) cues.add(CUE['long-subject']);
  let hasDigit = false;
  let isQuiet = false;
  let small = false;
  for (let at = 0; at < subject.length; at++) {
    const unit = subject.charCodeAt(at);
    const wasSmall = small;
    small = unit >= 97 && unit <= 122;
    if (small) isQuiet ||= wasSmall && at > topic.start;
    else if (isDigit(unit)) hasDigit ||= at >= topic.start;
    else if (unit === 33 || unit === 63 || unit >= 0x2190) cues.add(CUE['subject-signs']);
  }
  if (topic.text !== '' && !hasDigit) cues.add(CUE['worded-subject']);
  if (topic.text !== '' && !isQuiet) cues.add(CUE['loud-subject']);
  if (hasDigit || topic.start > 0) for (const { value } of input.subjectFacts('date')) readDayCues(value, cues);
}

function readLineCues(text: string, cues: CueSet): void {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at)) {
    let unit = text.charCodeAt(++at);
    while (unit <= 32 ? unit !== LINE_FEED : unit >= 0xa0 && /\s/.test(text.charAt(at))) unit = text.charCodeAt(++at);
    if (isDigit(unit)) cues.add(CUE['digit-line']);
    else if (unit === CAPITAL_M) cues.add(CUE['m-line']);
  }
  if (text.indexOf('://') >= 0) cues.add(CUE['web-address']);
}

function readShapeCues(input: RuleInput, cues: CueSet): void {
  const { draft, isWholeMail, isReply, sentences } = input;
  if (isQuoting(draft)) {
    cues.add(CUE.quoted);
    cues.add(CUE.past);
  }
  if (isWholeMail) {
    cues.add(CUE['whole-mail']);
    if (!isReply) cues.add(CUE['new-mail']);
  }
  if (isReply) cues.add(CUE.reply);
  let requests = 0;
  for (const { start, end } of sentences) {
    if (end - start > LONG_SENTENCE) cues.add(CUE['long-sentence']);
    if (mayAsk(draft.text, start, end) && ++requests === SEVERAL) cues.add(CUE['several-requests']);
  }
  for (const { start, end } of draft.blocks) if (end - start > LONG_PARAGRAPH) cues.add(CUE['long-paragraph']);
}

/** A question, or a sentence that begins with the first letter of `please`, `kindly`, `can you`, `we need`, `also`, `let us know`. */
function mayAsk(text: string, start: number, end: number): boolean {
  return text.charCodeAt(end - 1) === 63 || end - start > LONG_SENTENCE || 'pkcwal'.indexOf(text.charAt(start).toLowerCase()) >= 0;
}

export function isQuoting({ segments }: Draft): boolean {
  for (const { kind } of segments) if (kind === 'quoted') return true;
  return false;
}

function readSignals(signals: number, cues: CueSet): void {
  if ((signals & SIGNALS.wide) !== 0) cues.add(CUE['wide-signs']);
  if ((signals & (SIGNALS.wide | SIGNALS.face)) !== 0) cues.add(CUE.pictures);
  if ((signals & SIGNALS.slip) !== 0) cues.add(CUE.slips);
}
