import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Exchange } from '../../odata/exchange'
import { reportFiles } from '../../results/report-files'
import { orStop } from './unwritable'
import { samplingFile, workerFile } from './worker-file'

/**
 * Keeps each exchange as one line of `exchanges.ndjson` in the reports folder. It writes at once, so that a run that breaks
 * off has its evidence too. Lines of earlier runs stay as long as a run may take up what they have sampled.
 */
export class ExchangeLog {
  readonly #path: string
  /** Bytes that earlier runs wrote. */
  #earlier: number

  /** @param reports the folder */
  constructor(reports: string) {
    this.#path = join(reports, workerFile(reportFiles.exchanges))
    mkdirSync(reports, { recursive: true })
    if (!existsSync(samplingFile(reports))) rmSync(this.#path, { force: true })
    this.#earlier = existsSync(this.#path) ? wholeLines(this.#path) : 0
  }

  /** Adds an exchange. */
  add(exchange: Exchange): void {
    orStop(this.#path, () => appendFileSync(this.#path, `${JSON.stringify(exchange)}\n`))
  }

  /** Drops the exchanges of earlier runs, because nothing is taken up of what they have sampled. */
  dropEarlier(): void {
    if (this.#earlier === 0) return
    const unfinished = `${this.#path}.${process.pid}.tmp`
    writeFileSync(unfinished, readFileSync(this.#path).subarray(this.#earlier))
    renameSync(unfinished, this.#path)
    this.#earlier = 0
  }
}

/**
 * Cuts off the part of a line with which a file ends when a run was killed while it wrote.
 *
 * @returns the bytes that are left
 */
function wholeLines(path: string): number {
  const content = readFileSync(path)
  const length = content.lastIndexOf('\n') + 1
  if (length < content.length) truncateSync(path, length)
  return length
}
