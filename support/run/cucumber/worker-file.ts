import { join, parse } from 'node:path'
import { reportFiles, workFiles } from '../../results/report-files'

/** True when this process is the first of a run, or its only one. */
export const isFirstWorker = (): boolean => workerNumber() === 0

/** Returns the name of a file that each process of a run has for itself: `name.json` in the first, then `name-1.json`, ... */
export function workerFile(name: string): string {
  const worker = workerNumber()
  const { name: stem, ext } = parse(name)
  return worker === 0 ? name : `${stem}-${worker}${ext}`
}

/** Returns the path of the file in which a process keeps what it has sampled, as long as a later run may take it up. */
export const samplingFile = (reports: string): string => join(reports, workerFile(reportFiles.sampling))

/** Returns the path of the file in which a process keeps all that it has sampled, until the run has reports. */
export const sampledFile = (reports: string): string => join(reports, workerFile(workFiles.sampled))

const workerNumber = (): number => Number(process.env['CUCUMBER_WORKER_ID'] ?? 0)
