import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So much may be allocated between two collections: some hundreds of rows, and a collection takes less than a tenth of what they take. */
const MOST_GROWTH = 56 * 1024 * 1024;

let collect: (() => void) | undefined;

function collector(): () => void {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  return collect;
}

/**
 * Work that goes through hundreds of thousands of rows, each gone after its turn. The engine lets the heap grow to several times what is in use
 * before it looks for what is not; called between two rows or batches, this keeps the memory that of a batch, whatever the size of the file.
 */
export class HeapRelief {
  #atLeast = getHeapStatistics().used_heap_size;

  check(): void {
    const { used_heap_size: used } = getHeapStatistics();
    this.#atLeast = Math.min(this.#atLeast, used);
    if (used - this.#atLeast < MOST_GROWTH) return;
    collector()();
    this.#atLeast = getHeapStatistics().used_heap_size;
  }
}
