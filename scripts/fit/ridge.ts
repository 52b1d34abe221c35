/** One rated text: standardised features, numbers of the words in it, its group (ratings of different sources have different means). */
export interface Sample {
  readonly dense: Float64Array;
  readonly sparse: readonly number[];
  readonly group: number;
  readonly target: number;
}

export interface Fitted {
  readonly intercept: number;
  readonly dense: readonly number[];
  readonly sparse: readonly number[];
}

const ITERATIONS = 250;

/**
 * Least squares with a ridge, by conjugate gradients on the normal equations. A word counts `wordScale` beside a standardised
 * feature. The groups' own offsets are fitted and then averaged into the intercept.
 */
export function fitRidge(
  samples: readonly Sample[],
  sizes: { dense: number; sparse: number; groups: number },
  ridge: number,
  wordScale: number,
): Fitted {
  const width = sizes.dense + sizes.sparse + sizes.groups;
  const centre = samples.reduce((sum, { target }) => sum + target, 0) / samples.length;
  const times = (weights: Float64Array, { dense, sparse, group }: Sample): number => {
    let sum = weights[sizes.dense + sizes.sparse + group]! * 4;
    for (let i = 0; i < sizes.dense; i++) sum += weights[i]! * dense[i]!;
    for (const word of sparse) sum += weights[sizes.dense + word]! * wordScale;
    return sum;
  };
  const addTo = (into: Float64Array, { dense, sparse, group }: Sample, factor: number): void => {
    into[sizes.dense + sizes.sparse + group]! += factor * 4;
    for (let i = 0; i < sizes.dense; i++) into[i]! += factor * dense[i]!;
    for (const word of sparse) into[sizes.dense + word]! += factor * wordScale;
  };
  const normal = (weights: Float64Array): Float64Array => {
    const result = weights.map((weight) => weight * ridge);
    for (const sample of samples) addTo(result, sample, times(weights, sample));
    return result;
  };
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

  const weights = new Float64Array(width);
  const residual = new Float64Array(width);
  for (const sample of samples) addTo(residual, sample, sample.target - centre);
  let direction = residual.slice();
  let size = dot(residual, residual);
  const enough = size * 1e-10;
  for (let step = 0; step < ITERATIONS && size > enough; step++) {
    const image = normal(direction);
    const length = size / dot(direction, image);
    for (let i = 0; i < width; i++) {
      weights[i]! += length * direction[i]!;
      residual[i]! -= length * image[i]!;
    }
    const next = dot(residual, residual);
    direction = residual.map((value, i) => value + (next / size) * direction[i]!);
    size = next;
  }
  const offsets = [...weights.slice(sizes.dense + sizes.sparse)].map((offset) => offset * 4);
  return {
    intercept: centre + offsets.reduce((sum, offset) => sum + offset, 0) / Math.max(1, offsets.length),
    dense: [...weights.slice(0, sizes.dense)],
    sparse: [...weights.slice(sizes.dense, sizes.dense + sizes.sparse)].map((weight) => weight * wordScale),
  };
}

/** What a model says of a text. */
export function predict(
  model: { intercept: number; dense: readonly number[]; words: ReadonlyMap<string, number> },
  { dense, terms }: { dense: Float64Array; terms: ReadonlySet<string> },
): number {
  let sum = model.intercept;
  for (let i = 0; i < dense.length; i++) sum += dense[i]! * model.dense[i]!;
  for (const term of terms) sum += model.words.get(term) ?? 0;
  return sum;
}
