/** Lines that are kept of what a process prints. */
const LINES = 100

/** Bytes that the whole output may have in the end. */
const MOST_CHARACTERS = 1_000_000

/** Describes what a process prints: its last lines for those who wait, and all of it, up to a limit, for afterwards. */
export class OutputTail {
  readonly #last: string[] = []
  readonly #all: string[] = []
  #characters = 0

  add(line: string): void {
    this.#last.push(line)
    if (this.#last.length > LINES) this.#last.shift()
    this.#characters += line.length + 1
    if (this.#characters <= MOST_CHARACTERS) this.#all.push(line)
  }

  /** The last lines. */
  get lines(): readonly string[] {
    return [...this.#last]
  }

  /** The beginning, and the last lines where not all is kept. */
  get text(): string {
    const rest = this.#characters > MOST_CHARACTERS ? ['', '[some lines are not kept]', '', ...this.#last] : []
    return [...this.#all, ...rest, ''].join('\n')
  }
}
