/** Speed of the whole check against the floor and against write-good, interleaved in one run: ratios, not times. */
import writeGood from 'write-good';
import { createReviewer } from '../dist/index.js';
import { buildFloor } from './floor.js';
import { hostileTexts, mails } from './mails.js';

const PASSES = 15;
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

/** Microseconds for one input, the mean over the list. */
function timeOf(run, inputs) {
  const start = performance.now();
  for (const input of inputs) sink += run(input);
  return ((performance.now() - start) * 1000) / inputs.length;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Medians over passes in which everybody runs once, so that a slow moment hits all alike. */
function race(runs, inputs, passes) {
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let pass = -3; pass < passes; pass++) {
    for (const [name, run] of Object.entries(runs)) {
      const time = timeOf(run, inputs);
      if (pass >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

console.log(`${list.length} mails, median ${lengths[lengths.length >> 1]} characters`);
const times = race(contestants, list, PASSES);
for (const [name, time] of Object.entries(times))
  console.log(`  ${name.padEnd(12)} ${time.toFixed(2).padStart(9)} µs a mail, ${(time / times.floor).toFixed(1)}x the floor`);
console.log(`  Liaison is ${(times['write-good'] / times.liaison).toFixed(0)}x as fast as write-good`);

const perCharacter = list
  .map((mail) => median(Array.from({ length: 7 }, () => timeOf(contestants.liaison, [mail]))) / mail.text.length)
  .sort((a, b) => a - b);
console.log(
  `  slowest 1 % of mails per character: ${(perCharacter[Math.floor(perCharacter.length * 0.99)] / median(perCharacter)).toFixed(1)}x the median`,
);

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

console.log('hostile texts, 128 kB against 16 kB (8 is linear)');
const small = hostileTexts(16_000);
for (const [name, text] of Object.entries(hostileTexts(128_000))) {
  const run = (value) => median(Array.from({ length: 3 }, () => timeOf(contestants.liaison, [{ subject: 'x', text: value }])));
  const [short, long] = [run(small[name]), run(text)];
  console.log(`  ${name.padEnd(22)} ${(long / 1000).toFixed(1).padStart(8)} ms, ${(long / short).toFixed(1)} times`);
}
if (sink < 0) throw new Error('unreachable');
