/** Speed of the whole check against the floor and against write-good, interleaved in one run: ratios, not times. */
import writeGood from 'write-good';
import { createReviewer } from '../dist/index.js';
import { buildFloor } from './floor.js';
import { hostileTexts, mails } from './mails.js';

const PASSES = 15;
/** Passes until the engine has compiled what it is going to compile of a program of this size. */
const WARM_UP = 15;
const list = mails(400);
const lengths = list.map(({ text }) => text.length).sort((a, b) => a - b);
const review = createReviewer();
const floor = buildFloor();
const today = '2027-03-15';
let sink = 0;

const contestants = {
  floor: ({ text }) => floor(text).length,
  liaison: ({ subject, text }) => review({ subject, text, today }).findings.length,
  'write-good': ({ text }) => writeGood(text).length,
};

/** Microseconds of processor time for one input, the mean over the list: what other programs take meanwhile does not count. */
function timeOf(run, inputs) {
  const start = process.cpuUsage();
  for (const input of inputs) sink += run(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / inputs.length;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Medians over passes in which everybody runs once, so that a slow moment hits all alike. */
function race(runs, inputs, passes, warmUp = 3) {
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let pass = -warmUp; pass < passes; pass++) {
    for (const [name, run] of Object.entries(runs)) {
      const time = timeOf(run, inputs);
      if (pass >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

console.log(`${list.length} mails, median ${lengths[lengths.length >> 1]} characters`);
const times = race(contestants, list, PASSES, WARM_UP);
for (const [name, time] of Object.entries(times))
  console.log(`  ${name.padEnd(12)} ${time.toFixed(2).padStart(9)} µs a mail, ${(time / times.floor).toFixed(1)}x the floor`);
console.log(`  Liaison is ${(times['write-good'] / times.liaison).toFixed(0)}x as fast as write-good`);

const perCharacter = list
  .map((mail) => Math.min(...Array.from({ length: 7 }, () => timeOf(contestants.liaison, [mail]))) / mail.text.length)
  .sort((a, b) => a - b);
console.log(
  `  slowest 1 % of mails per character: ${(perCharacter[Math.floor(perCharacter.length * 0.99)] / median(perCharacter)).toFixed(1)}x the median`,
);

const draftOf500 = list
  .map(({ text }) => text)
  .join('\n\n')
  .split(/(?<=\s)/)
  .slice(0, 500)
  .join('');
const typed = Array.from({ length: 40 }, (_, at) => timeOf(contestants.liaison, [{ subject: 'draft', text: `${draftOf500} ${at}` }]));
console.log(`  a draft of 500 words, checked anew after a key: ${(median(typed) / 1000).toFixed(2)} ms`);

console.log('growth with length');
const body = list.map(({ text }) => text).join('\n\n');
let before;
for (const size of [10_000, 100_000, 1_000_000]) {
  const text = body.repeat(Math.ceil(size / body.length)).slice(0, size);
  const { floor: base, liaison } = race({ floor: contestants.floor, liaison: contestants.liaison }, [{ subject: 'long', text }], 3);
  const exponent = before === undefined ? '' : `, exponent ${Math.log10(liaison / before).toFixed(2)}`;
  console.log(
    `  ${String(size).padStart(8)} characters ${(liaison / 1000).toFixed(1).padStart(8)} ms, ${(liaison / base).toFixed(1)}x the floor${exponent}`,
  );
  before = liaison;
}

console.log('hostile texts: 16 kB, 128 kB, 1 MB, and how the time grows from the first to the last (exponent 1 is linear)');
const SIZES = [16_000, 128_000, 1_000_000];
const hostile = SIZES.map((size) => hostileTexts(size));
let worst = 0;
for (const name of Object.keys(hostile[0])) {
  const spent = hostile.map((texts, at) =>
    median(Array.from({ length: at < 2 ? 3 : 1 }, () => timeOf(contestants.liaison, [{ subject: 'x', text: texts[name] }]))),
  );
  const exponent = Math.log(spent[2] / spent[0]) / Math.log(SIZES[2] / SIZES[0]);
  worst = Math.max(worst, exponent);
  console.log(`  ${name.padEnd(22)} ${spent.map((time) => (time / 1000).toFixed(1).padStart(8)).join(' ')} ms, exponent ${exponent.toFixed(2)}`);
}
console.log(`  greatest exponent ${worst.toFixed(2)}`);
if (sink < 0) throw new Error('unreachable');
