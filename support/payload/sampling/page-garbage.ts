import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** The most bytes of bodies whose garbage may pile up. */
const MOST_BYTES = 16_000_000

/**
 * Keeps memory small while large pages follow each other. A page leaves many times its size in garbage, and V8 lets
 * that grow with the memory of the machine instead of with what is in use. Collecting it takes a small part of the time
 * that reading the page took.
 */
export class PageGarbage {
  readonly #collect: () => void
  #bytes = 0

  constructor(collect: () => void = garbageCollector()) {
    this.#collect = collect
  }

  /**
   * Takes note of a page, and collects the garbage when enough has piled up.
   *
   * @param bytes of the body of a page that was read
   */
  add(bytes: number): void {
    this.#bytes += bytes
    if (this.#bytes < MOST_BYTES) return
    this.#bytes = 0
    // By then nothing refers to the page any more.
    setImmediate(this.#collect)
  }
}

/** Returns the function that `node --expose-gc` offers, without asking users for the option. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}
