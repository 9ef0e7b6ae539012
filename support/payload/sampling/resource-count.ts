import type { CollectionReader } from '../../odata/collection-reader'
import type { PartialAnswer } from '../../odata/partial-answer'
import { askCount } from '../replication'

/** Plain data that a {@link ResourceCount} can be made of again. */
export interface CountState {
  /** Undefined where the server does not say it. */
  readonly count: string | undefined
  readonly partial: PartialAnswer | undefined
}

/** The number of records that a Resource counts, asked for once. */
export class ResourceCount {
  readonly #ask: () => Promise<CountState | undefined>
  readonly #isGivenUp: () => boolean
  #answer: Promise<void> | undefined
  #state: CountState | undefined

  /**
   * @param isGivenUp tells whether the server is not asked any more
   * @param stored what an earlier run was told
   */
  constructor(reader: CollectionReader, entitySet: string, isGivenUp: () => boolean, stored?: CountState) {
    this.#ask = () => ask(reader, entitySet)
    this.#isGivenUp = isGivenUp
    this.#state = stored?.count === undefined ? undefined : stored
  }

  /** Asks for the count, unless it is known or was asked for before. It never rejects because of a request. */
  known(): Promise<bigint | undefined> {
    this.#answer ??= this.#settle()
    return this.#answer.then(() => (this.text === undefined ? undefined : BigInt(this.text)))
  }

  /** The count, as far as it is known. */
  get text(): string | undefined {
    return this.#state?.count
  }

  /** The answer with the count, when it lacks the record that was asked for with it and leads to no others. */
  get partial(): PartialAnswer | undefined {
    return this.#state?.partial
  }

  /** Returns what a later run could take up. */
  state(): CountState {
    return { count: this.text, partial: this.partial }
  }

  async #settle(): Promise<void> {
    if (this.#state === undefined && !this.#isGivenUp()) this.#state = await this.#ask()
  }
}

async function ask(reader: CollectionReader, entitySet: string): Promise<CountState | undefined> {
  const answer = await askCount(reader, entitySet)
  return answer.kind === 'given' ? { count: String(answer.count), partial: answer.partial } : undefined
}
