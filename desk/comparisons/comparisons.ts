import { join } from 'node:path'
import type { ListedEndorsement } from '../endorsements/listing'
import type { FileStore } from '../files/file-store'
import type { Store } from '../store/store'
import { linkReports } from '../submissions/linked-reports'
import { RecentlyMade } from '../threads/recently-made'
import { tryInThread } from '../threads/try-in-thread'
import type { MadeComparison } from './making/make-comparison'

export type { ComparisonEssentials, MadeComparison } from './making/make-comparison'

/** So many results stand beside each other on a page. */
export const MOST_COMPARED = 8

/** An endorsement that is compared. */
export type Compared = Pick<
  ListedEndorsement,
  'id' | 'version' | 'measured_by' | 'provider_uoi' | 'provider_name' | 'usi' | 'recipient_uoi' | 'recipient_name'
>

/** Compares what was submitted for endorsements, one comparison after the other and beside the desk's own work. */
export class Comparisons {
  readonly #store: Store
  readonly #files: FileStore
  readonly #made = new RecentlyMade<MadeComparison | undefined>()

  constructor(store: Store, files: FileStore) {
    this.#store = store
    this.#files = files
  }

  /**
   * Returns what endorsements of one version of the Data Dictionary have in common; undefined where what was submitted for one of them
   * cannot be compared. Who may see them is for the caller to say: they have no figure about performance.
   *
   * @throws TooMuchToMake
   */
  of(endorsements: readonly Compared[]): Promise<MadeComparison | undefined> {
    const results = endorsements.map((each, place) => ({
      id: each.id,
      measuredBy: each.measured_by,
      label: labelOf(each, endorsements, place),
      parties: `${each.provider_uoi}-${each.usi}/${each.recipient_uoi}`,
    }))
    return this.#made.get(
      JSON.stringify(results),
      async () => await this.#make(endorsements[0]?.version ?? '', results),
    )
  }

  async #make(
    version: string,
    results: readonly { readonly id: string; readonly label: string; readonly parties: string }[],
  ) {
    return await this.#files.withFolder(async (above) => {
      const folders = results.map(({ id, ...facts }) => ({ ...facts, id, folder: join(above, id) }))
      for (const { id, folder } of folders)
        await linkReports({ reader: this.#store.reader, files: this.#files }, { id, isPerformancePublic: true }, folder)
      const path = join(__dirname, 'making', 'make-comparison.ts')
      const wanted = { version, results: folders.map(({ folder, label, parties }) => ({ folder, label, parties })) }
      return await tryInThread<typeof import('./making/make-comparison').work>(path, wanted)
    })
  }
}

/** Returns what an endorsement is called beside others: the recipient, and as much more as tells it from them. */
function labelOf(one: Compared, all: readonly Compared[], place: number): string {
  const others = all.filter((_, index) => index !== place)
  const { recipient_name: name, provider_name: provider, usi } = one
  if (others.every((other) => other.recipient_name !== name)) return name
  const alike = others.filter((other) => other.recipient_name === name && other.provider_name === provider)
  if (alike.length === 0) return `${name}, by ${provider}`
  return alike.every((other) => other.usi !== usi) ? `${name}, by ${provider}, ${usi}` : `${name}, ${place + 1}`
}
