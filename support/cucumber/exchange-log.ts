import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Exchange } from '../odata/exchange'

/**
 * Keeps each exchange as one line of `exchanges.ndjson` in the reports folder, at once, so that a run that breaks off
 * has its evidence too. Of several processes of one run, each has a file of its own: `exchanges-1.ndjson`, ...
 */
export function exchangeLog(reports: string): (exchange: Exchange) => void {
  const worker = Number(process.env['CUCUMBER_WORKER_ID'] ?? 0)
  const path = join(reports, worker === 0 ? 'exchanges.ndjson' : `exchanges-${worker}.ndjson`)
  mkdirSync(reports, { recursive: true })
  rmSync(path, { force: true })
  return (exchange) => appendFileSync(path, `${JSON.stringify(exchange)}\n`)
}
