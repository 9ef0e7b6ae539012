import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Exchange } from '../../odata/exchange'
import { workerFile } from './worker-file'

/**
 * Keeps each exchange as one line of `exchanges.ndjson` in the reports folder, at once, so that a run that breaks off
 * has its evidence too.
 */
export function exchangeLog(reports: string): (exchange: Exchange) => void {
  const path = join(reports, workerFile('exchanges.ndjson'))
  mkdirSync(reports, { recursive: true })
  rmSync(path, { force: true })
  return (exchange) => appendFileSync(path, `${JSON.stringify(exchange)}\n`)
}
