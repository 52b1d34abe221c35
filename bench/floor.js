/**
 * The floor: one pass of an Aho-Corasick automaton (every transition worked out, either case, word boundaries, hits collected)
 * for 500 phrases. What a check costs is said as a multiple of it, so that a figure means the same on every machine.
 */
const HEADS =
  `asap|soon|kindly|dear sir|gonna|pls|thx|specialized in|please kindly|discuss about|around|about|best price|no problem|maybe|ridiculous|your mistake|you must|you should|very|really|hope you are fine|waiting for your reply|at your earliest convenience|and so on|as soon as possible|right away|immediately|cheap|good quality|lowest price|special price|dear friend|how are you|looking forward to hear|revert back|reply back|do the needful|please be informed that|please note that|attached please find|please find attached|enclosed|hereby|as per|with regards to|contact with us|in my opinion|actually|by the way`.split(
    '|',
  );
const TAILS = ['', ' the order', ' the goods', ' today', ' and confirm', ' for you', ' the price', ' of this', ' next week', ' in time'];
const PHRASES = HEADS.flatMap((head) => TAILS.map((tail) => head + tail)).slice(0, 500);

const isWord = (unit) => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);

/** A function from a text to the offsets of the phrases in it. */
export function buildFloor() {
  const classes = new Uint8Array(65536);
  let width = 1;
  for (const unit of new Set(
    PHRASES.join('')
      .split('')
      .map((char) => char.charCodeAt(0)),
  )) {
    classes[unit] = width;
    classes[String.fromCharCode(unit).toUpperCase().charCodeAt(0)] = width++;
  }
  const rows = PHRASES.reduce((sum, phrase) => sum + phrase.length, 1);
  const next = new Int32Array(rows * width).fill(-1);
  const length = new Uint16Array(rows);
  let states = 1;
  for (const phrase of PHRASES) {
    let state = 0;
    for (let i = 0; i < phrase.length; i++) {
      const at = state * width + classes[phrase.charCodeAt(i)];
      if (next[at] < 0) next[at] = states++;
      state = next[at];
    }
    length[state] = phrase.length;
  }
  const fallback = new Int32Array(states);
  const queue = [];
  for (let c = 0; c < width; c++) {
    if (next[c] < 0) next[c] = 0;
    else queue.push(next[c]);
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head];
    if (!length[state]) length[state] = length[fallback[state]];
    for (let c = 0; c < width; c++) {
      const to = next[state * width + c];
      const other = next[fallback[state] * width + c];
      if (to < 0) next[state * width + c] = other;
      else {
        fallback[to] = other;
        queue.push(to);
      }
    }
  }
  return (text) => {
    const hits = [];
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * width + classes[text.charCodeAt(i)]];
      const found = length[state];
      if (found && (i < found || !isWord(text.charCodeAt(i - found))) && (i + 1 >= text.length || !isWord(text.charCodeAt(i + 1))))
        hits.push(i - found + 1);
    }
    return hits;
  };
}
