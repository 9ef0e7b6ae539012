import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reportFiles } from 'dd-acceptance/support/results/report-files'
import { averagesReport } from '../averages/industry'
import type { FileStore } from '../files/file-store'
import type { Measurer } from '../store/schema'
import type { Store } from '../store/store'
import { reportsOfEndorsement } from '../submissions/submitted-files'
import { RecentlyMade } from '../threads/recently-made'
import { tryInThread } from '../threads/try-in-thread'
import type { Essentials, Reader } from './making/make-report'

export type { Essentials } from './making/make-report'

/** A report of an endorsement, as pages show it. */
export interface ShownReport {
  readonly essentials: Essentials
  /** All data of the report as JSON, compressed by gzip. */
  readonly json: Uint8Array
}

/** Describes who sees a report on a page. */
export type PageReader = Exclude<Reader, { readonly kind: 'recipient' }>

/** A report as a file that the desk keeps. */
export interface ReportFile {
  readonly digest: string
  readonly bytes: number
}

/** Lists what a report is made of. Rolled-up reports are not there: the desk counts for itself. */
const SOURCES: readonly string[] = [
  reportFiles.results,
  reportFiles.metadataReport,
  reportFiles.processedReport,
  reportFiles.lookups,
  reportFiles.availability,
  reportFiles.variations,
]

type Averages = Awaited<ReturnType<typeof averagesReport>>

/** Makes reports of what was submitted, one after the other and beside the desk's own work. */
export class Reports {
  readonly #store: Store
  readonly #files: FileStore
  readonly #made = new RecentlyMade<ShownReport | undefined>()

  constructor(store: Store, files: FileStore) {
    this.#store = store
    this.#files = files
  }

  /**
   * Returns the report of an endorsement, beside the averages of the industry; undefined where none can be made of what was submitted.
   *
   * @param reader who is to see it: it has nothing that they may not see
   */
  async shown(endorsement: string, reader: PageReader): Promise<ShownReport | undefined> {
    const averages = await this.#averagesFor(endorsement)
    const measuredBy = await this.#measurerOf(endorsement)
    // A run that confirms it brings reports of its own.
    return await this.#made.get(JSON.stringify([endorsement, reader, measuredBy, averages?.madeAt]), async () => {
      const made = await this.#make({ endorsement, measuredBy }, reader, averages)
      return made?.kind === 'data' ? made : undefined
    })
  }

  /**
   * Makes the report of an endorsement as a file for its recipient, with performance, and keeps it. It is on the disk when this
   * returns; a row that refers to it is for the caller to write.
   *
   * @returns undefined where none can be made of what was submitted
   */
  async fileForRecipient(endorsement: string, isPerformancePublic: boolean): Promise<ReportFile | undefined> {
    const averages = await this.#averagesFor(endorsement)
    const measuredBy = await this.#measurerOf(endorsement)
    const made = await this.#make({ endorsement, measuredBy }, { kind: 'recipient', isPerformancePublic }, averages)
    if (made?.kind !== 'file') return undefined
    const content = Buffer.from(made.html)
    const digest = createHash('sha256').update(content).digest('hex')
    await this.#files.withFolder(async (folder) => {
      const path = join(folder, 'report.html')
      await writeFile(path, content)
      await this.#files.keep(path, digest)
    })
    return { digest, bytes: content.length }
  }

  /** Returns the averages of the version of the Data Dictionary that an endorsement is of; undefined where there are none. */
  async #averagesFor(endorsement: string): Promise<Averages> {
    const row = await this.#store.reader
      .selectFrom('endorsement')
      .select('version')
      .where('id', '=', endorsement)
      .where('type', '=', 'Data Dictionary')
      .executeTakeFirst()
    return row === undefined ? undefined : await averagesReport(this.#store.reader, row.version)
  }

  /** Says whose run the reports of an endorsement are of. */
  async #measurerOf(endorsement: string): Promise<Measurer> {
    const query = this.#store.reader.selectFrom('endorsement').select('measured_by').where('id', '=', endorsement)
    return (await query.executeTakeFirst())?.measured_by ?? 'provider'
  }

  async #make(
    { endorsement, measuredBy }: { readonly endorsement: string; readonly measuredBy: Measurer },
    reader: Reader,
    averages: Averages,
  ) {
    const reports = await reportsOfEndorsement(this.#store.reader, endorsement)
    const sources = reports.filter(({ name }) => SOURCES.includes(name))
    if (sources.length === 0) return undefined
    return await this.#files.withFolder(async (folder) => {
      for (const { name, digest } of sources) await this.#files.place(digest, join(folder, name))
      const industry = join(folder, 'industry.json')
      if (averages !== undefined) await writeFile(industry, averages.content)
      const path = join(__dirname, 'making', 'make-report.ts')
      const wanted = { folder, reader, measuredBy, ...(averages !== undefined && { industry }) }
      return await tryInThread<typeof import('./making/make-report').work>(path, wanted)
    })
  }
}
