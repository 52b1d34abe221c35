/** Ranks from 0, ties share the mean of theirs. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const result = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let i = from; i < to; i++) result[order[i]!] = (from + to - 1) / 2;
    from = to;
  }
  return result;
}

/** Spearman's rank correlation. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const x = ranks(a);
  const y = ranks(b);
  const mean = (x.length - 1) / 2;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  x.forEach((value, i) => {
    xy += (value - mean) * (y[i]! - mean);
    xx += (value - mean) ** 2;
    yy += (y[i]! - mean) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

/** The chance that a positive one is ranked above a negative one (area under the ROC curve). */
export function areaUnderCurve(values: readonly number[], isPositive: readonly boolean[]): number {
  const position = ranks(values);
  const positives = position.filter((_, i) => isPositive[i]);
  const sum = positives.reduce((total, rank) => total + rank + 1, 0);
  const negatives = values.length - positives.length;
  return (sum - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives);
}
